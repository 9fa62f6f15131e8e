package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

final class TestFactsTest {
    private static final Evidence TEST =
            new Evidence(
                    new Evidence.Id(Things.id("test")),
                    "TC-12",
                    new Evidence.Side(Radios.SWEDISH.id(), "6.2"),
                    new Evidence.Side(Radios.NORWEGIAN.id(), "6.2"),
                    "HF-4415",
                    new Evidence.Result(
                            TestResult.LIMITED_SUCCESS,
                            TestDepth.T2_PARSE,
                            LocalDate.of(2026, 6, 12),
                            "CWIX 2026",
                            "slow"),
                    Notes.PLAIN);

    private static CisFacts facts(Plan plan) {
        return new CisFacts(Language.of(Locale.ENGLISH, plan.exercise().zone()), plan);
    }

    @Test
    void anExchangeTellsWhatCameOfTestsBetweenItsTwoSides() {
        var plan = Plans.with(Radios.plan(), TEST);

        assertThat(facts(plan).of(Radios.SURE))
                .filteredOn(Fact.Link.class::isInstance)
                .map(Fact.Link.class::cast)
                .filteredOn(link -> link.target().equals(TEST.id()))
                .singleElement()
                .satisfies(
                        link ->
                                assertThat(link.value())
                                        .contains("TC-12", "HF-4415", "Limited success", "2026"));
        assertThat(shown(facts(plan).of(Radios.OPEN))).contains("No test between these two");
    }

    @Test
    void aTestTellsItsResultAndItsDayOnlyOnceThereIsOne() {
        var result = TEST.result();
        var open = TEST.withResult(result.withOutcome(TestResult.PENDING));
        var plan = Radios.plan();

        assertThat(shown(facts(plan).of(TEST))).contains("Limited success");
        assertThat(shown(facts(plan).of(open))).contains("Pending").doesNotContain("12 JUN 2026");
    }

    private static List<String> shown(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.Shown.class::isInstance)
                .map(fact -> ((Fact.Shown) fact).value())
                .toList();
    }
}
