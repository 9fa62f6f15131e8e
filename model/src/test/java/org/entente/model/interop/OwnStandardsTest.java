package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Parameter;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;

class OwnStandardsTest {
    private static final String KEY = "OWN";
    private static final CisSystem NORWEGIAN = system("NOR", "A");
    private static final CisSystem SWEDISH = system("SWE", "B");
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());

    @Test
    void aStandardOfThePlanIsComparedAsItsUsersState() {
        var over = over(own(KEY, "port~EQ!B@C; edition~VER!D@S"));

        assertThat(Objects.requireNonNull(over.standard(KEY)).parameters())
                .extracting(Parameter::name)
                .containsExactly("port", "edition");
    }

    @Test
    void whereNothingCanBeReadOnlyTheEditionsAreCompared() {
        for (var matching : List.of("", "port", "port~XX!B@C", "p~EQ!B@C; p~EQ!B@C")) {
            var standard = Objects.requireNonNull(over(own(KEY, matching)).standard(KEY));

            assertThat(standard.parameters())
                    .singleElement()
                    .extracting(Parameter::comparator)
                    .isEqualTo(MatchComparator.VER);
        }
    }

    @Test
    void editionsCanBeAddedToAStandardOfTheCatalogue() {
        var over = over(own("RADIO", "", new OwnStandard.Pair("one", "two", true)));

        assertThat(over.standard("RADIO")).isEqualTo(Scene.GROUND.catalogue().standard("RADIO"));
        assertThat(over.editions().together("RADIO", "two", "one")).isEqualTo(Truth.TRUE);
    }

    @Test
    void aPlanWithoutAnyLeavesTheCatalogueAlone() {
        assertThat(OwnStandards.over(Scene.GROUND.catalogue(), brigadeExercise()))
                .isSameAs(Scene.GROUND.catalogue());
    }

    @Test
    void verdictsRestOnTheEditionsThatUsersAdd() {
        assertThat(verdict(plan(own(KEY, ""))))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
        assertThat(verdict(plan(own(KEY, "", new OwnStandard.Pair("A", "B", true)))))
                .isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(verdict(plan(own(KEY, "", new OwnStandard.Pair("A", "B", false)))))
                .isEqualTo(Verdict.sure(Quality.NONE));
    }

    @Test
    void anEditOfAStandardIsJudgedAnew() {
        var before = Interop.of(Scene.GROUND, plan(own(KEY, "")));
        var stated = own(KEY, "", new OwnStandard.Pair("A", "B", true));

        var next = before.next(before.plan().put(stated));

        assertThat(verdict(next)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(verdict(next.next(next.plan().put(own(KEY, "")))))
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    private static OwnStandard own(String key, String matching, OwnStandard.Pair... pairs) {
        return new OwnStandard(
                new OwnStandard.Id(Things.id("own " + key)),
                key,
                "Standard of our own",
                "OWN 1",
                matching,
                List.of(pairs),
                OwnStandard.Origin.TYPED,
                Notes.PLAIN);
    }

    private static Catalogue over(OwnStandard own) {
        return OwnStandards.over(Scene.GROUND.catalogue(), brigadeExercise().put(own));
    }

    private static CisSystem system(String name, String edition) {
        var binding = Binding.of(KEY, Map.of("edition", Statement.of(edition)));
        return Scene.system(
                name,
                name.equals("NOR") ? NORWEGIANS.id() : SWEDES.id(),
                Scene.port("main", binding));
    }

    private static Plan plan(OwnStandard own) {
        var net = Scene.net("own", NORWEGIAN, SWEDISH);
        var loaded =
                new Net(
                        net.id(),
                        net.name(),
                        net.type(),
                        net.control(),
                        Binding.of(KEY, Map.of()),
                        net.members(),
                        null,
                        net.notes());
        return with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL)
                .put(NORWEGIAN)
                .put(SWEDISH)
                .put(loaded)
                .put(ORDERS)
                .put(own);
    }

    private static Verdict verdict(Plan plan) {
        return verdict(Interop.of(Scene.GROUND, plan));
    }

    private static Verdict verdict(Interop interop) {
        for (int i = 0; i < interop.stages().size(); i++) {
            var verdict = interop.assessment().verdict(FitIds.of(ORDERS.id()), i);
            if (verdict != null) {
                return verdict;
            }
        }
        throw new AssertionError("The exchange is judged in no stage.");
    }
}
