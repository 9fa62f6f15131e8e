package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Things;
import org.entente.model.interop.loss.Endurance;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// A system that one post alone can work rests on the one person who holds it.
final class OperatorTest {
    private static final CisSystem RADIO = Scene.radio("one", NORWEGIANS.id(), "a");
    private static final CisSystem OTHER = Scene.radio("other", SWEDES.id(), "a");
    private static final ExchangeRequirement ORDERS =
            Scene.exchange("orders", NORWEGIANS.id(), SWEDES.id());
    private static final Person HANSEN = person("Hansen");
    private static final Person LARSEN = person("Larsen");

    private static Person person(String name) {
        return new Person(
                new Person.Id(Things.id(name)),
                name,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Notes.PLAIN);
    }

    private static Plan plan(Person... holders) {
        return with(brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL)
                .put(worked("s-7"))
                .put(OTHER)
                .put(Scene.net("command", worked("s-7"), OTHER))
                .put(ORDERS)
                .put(HANSEN)
                .put(LARSEN)
                .put(post(holders));
    }

    private static CisSystem worked(String number) {
        var port = RADIO.ports().getFirst();
        var key = port.bindings().getFirst().key();
        return RADIO.withPort(0, port.stating(key, Remarks.OPERATOR, Statement.of(number)));
    }

    private static Billet post(Person... holders) {
        return new Billet(
                new Billet.Id(Things.id("post")),
                "S-7",
                "Operator",
                Billet.Post.OPEN,
                Billet.Terms.NONE,
                Billet.Cover.ONE,
                Stream.of(holders).map(Person::id).toList(),
                Notes.PLAIN);
    }

    private static Interop interop(Person... holders) {
        return Interop.of(Scene.GROUND, plan(holders));
    }

    private static Verdict without(Interop interop, EntityId thing) {
        var verdict = interop.without(List.of(thing), 1).verdict(FitIds.of(ORDERS.id()), 0);
        return verdict == null ? Verdict.NONE : verdict;
    }

    @Test
    void withoutTheOnlyOneWhoCanWorkItASystemIsSilent() {
        var interop = interop(HANSEN);

        assertThat(interop.operators()).containsExactly(HANSEN.id());
        assertThat(without(interop, HANSEN.id())).isEqualTo(Verdict.NONE);
        assertThat(without(interop, LARSEN.id())).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(new Endurance(interop).ones((_, _) -> true))
                .anySatisfy(
                        loss -> assertThat(loss.things()).containsExactly(FitIds.of(HANSEN.id())));
    }

    @Test
    void thoseWhoRelieveEachOtherAreNoSinglePointOfFailure() {
        var interop = interop(HANSEN, LARSEN);

        assertThat(interop.operators()).isEmpty();
        assertThat(without(interop, HANSEN.id())).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
    }

    @Test
    void aPostThatNobodyHoldsBearsOnlyItsNumber() {
        assertThat(interop().operators()).isEmpty();
        assertThat(interop().named()).contains("s-7");
    }

    @Test
    void aPostThatChangesHandsMovesWhatRestsOnIt() {
        var handed = interop(HANSEN).next(plan(LARSEN));

        assertThat(handed.operators()).containsExactly(LARSEN.id());
        assertThat(handed.fit()).isEqualTo(interop(LARSEN).fit());
    }
}
