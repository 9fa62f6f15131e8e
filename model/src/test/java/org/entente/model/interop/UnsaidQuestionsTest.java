package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.NORWEGIAN;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.SWEDISH;
import static org.entente.model.interop.TwoRadios.live;
import static org.entente.model.interop.TwoRadios.plan;

import org.assertj.core.api.Assertions;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Question;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Of which standard a net is, what is exchanged, and up to which level a means may carry it are
/// asked where nobody has stated them.
final class UnsaidQuestionsTest {
    private static final Net SILENT = loaded("");

    private static Net loaded(String key) {
        return NET.withLoaded(Binding.of(key, Map.of()));
    }

    private static List<Question> asked(Plan plan, Supposition supposition) {
        var interop = Interop.of(Scene.GROUND, plan);
        return Objects.requireNonNull(
                Question.ranked(
                        interop.supposing(supposition),
                        live(interop),
                        10,
                        new Answering(interop, supposition),
                        (_, _) -> true));
    }

    private static List<Question> asked(Plan plan) {
        return asked(plan, Supposition.NOTHING);
    }

    private static void assertWorth(Plan plan, EntityId thing, Plan good, Plan bad) {
        double worth = width(plan) - (width(good) + width(bad)) / 2;
        assertThat(asked(plan))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().spot().port()).startsWith(FitIds.of(thing));
                            assertThat(question.worth())
                                    .isPositive()
                                    .isCloseTo(worth, Assertions.within(1e-9));
                        });
    }

    private static double width(Plan plan) {
        var interop = Interop.of(Scene.GROUND, plan);
        return Readiness.of(interop.assessment(), live(interop)).width();
    }

    @Test
    void ofANetWithoutAStandardTheStandardIsAsked() {
        var plan = plan().put(SILENT);

        assertWorth(plan, NET.id(), plan(), plan().put(loaded("nobody's")));
        assertThat(asked(plan).getFirst().gap().spot().isStandard()).isTrue();
        assertThat(asked(plan).getFirst().gap().spot().isBasis()).isFalse();
        assertThat(asked(plan).getFirst().gap().spot().isOfPort()).isFalse();
        assertThat(asked(plan).getFirst().gap().exchanges()).isEqualTo(1);
        assertThat(asked(plan())).isEmpty();
        assertThat(asked(plan().put(loaded("CHAT")))).as("nobody speaks it").isEmpty();
    }

    @Test
    void whoWasTestedMayBeProvenWhateverTheNetIs() {
        var test = Scene.success("CWIX", NORWEGIAN, SWEDISH);
        var proven = new Verdict(Quality.NONE, Quality.PROVEN);

        assertThat(TwoRadios.verdict(plan().put(SILENT))).isEqualTo(TwoRadios.OPEN);
        assertThat(TwoRadios.verdict(plan().put(SILENT).put(test))).isEqualTo(proven);
        assertThat(TwoRadios.verdict(plan().put(loaded("OWN")).put(test)))
                .as("a standard that no catalogue knows")
                .isNotEqualTo(proven);
        assertWorth(
                plan().put(SILENT).put(test),
                NET.id(),
                plan().put(test),
                plan().put(test).put(loaded("nobody's")));
    }

    @Test
    void ofTheStandardsInCommonTheBestIsTheGoodAnswer() {
        var chat = Scene.product("CHAT ONLY", "CHAT");
        var both =
                plan().put(chat)
                        .put(ORDERS.withProduct(chat.id()))
                        .put(
                                NORWEGIAN.withPort(
                                        0, Scene.port("main", Scene.radio("a"), Scene.chat())))
                        .put(
                                SWEDISH.withPort(
                                        0, Scene.port("main", Scene.radio("a"), Scene.chat())));

        assertThat(Offers.standards(both, NET)).containsExactly("CHAT", "RADIO");
        assertWorth(
                both.put(SILENT), NET.id(), both.put(loaded("CHAT")), both.put(loaded("nobody's")));
    }

    @Test
    void aNetInTwoDomainsIsAskedAsOneInWhicheverItCarries() {
        var norwegian = Scene.radio("NOR radio 2", NORWEGIANS.id(), "a");
        var swedish = Scene.radio("SWE radio 2", SWEDES.id(), "a");
        var national = Scene.port("main", Scene.radio("a")).withDomain(Scene.NATIONAL.id());
        var only =
                plan().put(norwegian.withPort(0, national))
                        .put(swedish.withPort(0, national))
                        .put(
                                SILENT.withMembers(
                                        List.of(
                                                new Net.Member(norwegian.id(), "main"),
                                                new Net.Member(swedish.id(), "main"),
                                                new Net.Member(NORWEGIAN.id(), "main"))));
        var other =
                only.put(
                        SILENT.withMembers(
                                List.of(
                                        new Net.Member(norwegian.id(), "main"),
                                        new Net.Member(NORWEGIAN.id(), "main"),
                                        new Net.Member(SWEDISH.id(), "main"))));

        for (var plan : List.of(only, other)) {
            assertThat(asked(plan))
                    .singleElement()
                    .satisfies(
                            one ->
                                    assertThat(one.gap().spot().port())
                                            .isEqualTo(FitIds.of(NET.id())));
        }
    }

    @Test
    void whatMembersSpeakIsOffered() {
        var silent = NORWEGIAN.withPort(0, Scene.port("main"));
        var chatting = SWEDISH.withPort(0, Scene.port("main", Scene.chat()));

        assertThat(Offers.standards(plan(), NET)).containsExactly("RADIO");
        assertThat(Offers.standards(plan().put(silent), NET)).containsExactly("RADIO");
        assertThat(Offers.standards(plan().put(chatting), NET))
                .as("nothing in common")
                .containsExactly("CHAT", "RADIO");
        assertThat(Offers.standards(plan().put(silent).put(SWEDISH.withPorts(List.of())), NET))
                .isEmpty();
    }

    @Test
    void ofAnExchangeWithoutAProductItIsAskedWhatCanCarryIt() {
        var open = ORDERS.withProduct(null);
        var plan = plan().put(open);

        assertWorth(
                plan, ORDERS.id(), plan.put(agreed(open, "RADIO")), plan.put(agreed(open, "none")));
        assertThat(asked(plan).getFirst().gap().spot().isContent()).isTrue();
        assertThat(asked(plan.put(agreed(open, "CHAT")))).isEmpty();
        assertThat(asked(plan.put(NET.withMembers(List.of())))).as("nothing leads there").isEmpty();
    }

    @Test
    void ofACopyNobodyKnowsWhatAnExchangeIs() {
        var plan = plan().put(ORDERS.withProduct(null));

        assertThat(asked(plan.put(plan.exercise().withWithheld(Withheld.ANYTHING)))).isEmpty();
        assertThat(asked(plan.put(plan.exercise().withWithheld(Withheld.CARRIERS)))).hasSize(1);
    }

    private static ExchangeRequirement agreed(ExchangeRequirement exchange, String key) {
        var demand = exchange.demand();
        return exchange.withDemand(demand.withSetting(demand.setting().withAgreed(List.of(key))));
    }

    private static PacePlan means(
            Net.@Nullable Id net, String way, @Nullable Classification authorised) {
        return new PacePlan(
                new PacePlan.Id(Things.id("means")),
                "means",
                ORDERS.id(),
                List.of(),
                List.of(
                        new PacePlan.Step(
                                PacePlan.Means.PRIMARY,
                                NET.id(),
                                "",
                                PacePlan.Change.UNKNOWN,
                                Classification.SECRET),
                        new PacePlan.Step(
                                PacePlan.Means.ALTERNATE,
                                net,
                                way,
                                PacePlan.Change.UNKNOWN,
                                authorised)),
                Notes.PLAIN);
    }

    /// Restricted orders, of which the net surely carries nothing.
    private static Plan restricted(PacePlan means) {
        return unclassified(means).put(ORDERS.withNotes(restricted()));
    }

    private static Plan unclassified(PacePlan means) {
        return plan().put(NET.withMembers(List.of())).put(means);
    }

    @Test
    void upToWhichLevelARunnerMayCarryItIsAsked() {
        var runner = means(null, "runner", null);

        assertWorth(
                restricted(runner),
                runner.id(),
                restricted(means(null, "runner", Classification.RESTRICTED)),
                restricted(means(null, "runner", Classification.UNCLASSIFIED)));
        var spot = asked(restricted(runner)).getFirst().gap().spot();
        assertThat(spot.isLevel()).isTrue();
        assertThat(FitIds.origin(spot.port())).contains(new Origin(runner.id(), 1));
        for (var level : Classification.values()) {
            assertThat(asked(restricted(means(null, "runner", level)))).isEmpty();
        }
        assertThat(asked(unclassified(runner))).as("it may go by any means").isEmpty();
        assertThat(asked(restricted(runner).put(NET))).as("the net surely carries it").isEmpty();
        assertThat(asked(restricted(means(null, "", null)))).as("no means").isEmpty();
    }

    @Test
    void upToWhichLevelANetMayPassItByWordOfMouthIsAsked() {
        var chat = Scene.product("CHAT ONLY", "CHAT");
        var spoken =
                restricted(means(NET.id(), "", null))
                        .put(chat)
                        .put(ORDERS.withProduct(chat.id()).withNotes(restricted()))
                        .put(NET);
        var first = primary(spoken);

        assertThat(asked(first))
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.gap().spot().isLevel()).isTrue();
                            assertThat(question.worth()).isPositive();
                        });
        assertThat(asked(first.put(NET.withMembers(List.of())))).as("it leads nowhere").isEmpty();
    }

    private static Notes restricted() {
        return Notes.of(new Label("NATO", Classification.RESTRICTED, new Audience.Everyone()));
    }

    /// With its last means alone.
    private static Plan primary(Plan plan) {
        var means = means(NET.id(), "", null);
        return plan.put(means.withSteps(List.of(means.steps().getLast())));
    }

    @Test
    void whatIsThoughtToBeOffStaysOff() {
        var other = Scene.net("other", NORWEGIAN, SWEDISH);
        var plan = plan().put(SILENT).put(other);
        var off = new Supposition(List.of(other.id()), null, null);

        assertThat(asked(plan)).as("the other net carries it").isEmpty();
        assertThat(asked(plan, off))
                .singleElement()
                .satisfies(
                        question ->
                                assertThat(question.worth())
                                        .isPositive()
                                        .isCloseTo(
                                                asked(plan().put(SILENT)).getFirst().worth(),
                                                Assertions.within(1e-9)));
    }
}
