package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.interop.ThreadExpansion.Choice;
import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Label;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

final class ThreadExpansionTest {
    private final ThreadLibrary library = ThreadLibrary.shipped();
    private final Contingents plans = new Contingents();

    /// A plan of contingents without any exchange, and its contingents in order.
    private static final class Contingents {
        private final Plan sample = SamplePlan.of(LocalDate.of(2018, 10, 25));
        private final Plan bare =
                Plan.of(
                        sample.entities()
                                .filter(
                                        entity ->
                                                entity instanceof Contingent
                                                        || entity instanceof Exercise
                                                        || entity instanceof Participant)
                                .toList());
        private final List<Contingent> contingents =
                sample.contingents().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    @Test
    void shipsEveryThreadWithFlowsBetweenItsRoles() {
        assertThat(library.threads())
                .extracting(MissionThread::code)
                .containsExactly(
                        "FIRES",
                        "CAS",
                        "TST",
                        "MEDEVAC",
                        "FFT",
                        "RAP",
                        "RMP",
                        "RLP",
                        "RCBRNP",
                        "ISR",
                        "ORDERS",
                        "AIRSPACE",
                        "SUSTAIN",
                        "CBRN",
                        "CYBER",
                        "SAR",
                        "EXCON",
                        "NETWORK");
        assertThat(library.threads())
                .allSatisfy(
                        thread -> {
                            var roles =
                                    thread.roles().stream().map(MissionThread.Role::code).toList();
                            assertThat(thread.flows()).isNotEmpty();
                            assertThat(thread.flows())
                                    .allMatch(
                                            flow ->
                                                    roles.contains(flow.from())
                                                            && roles.contains(flow.to()));
                        });
    }

    @Test
    void everyProductIsCarriedByStandardsOfTheCatalogue() {
        var catalogue = Standards.shipped();

        assertThat(library.products()).hasSizeGreaterThan(80);
        assertThat(library.products())
                .flatExtracting(MissionThread.Product::standards)
                .allMatch(key -> catalogue.standard(String.valueOf(key)) != null);
    }

    @Test
    void makesOneExchangeForEachFlowAndPair() {
        var fires = thread("FIRES");
        var choice =
                choice(
                        Map.of(
                                "OBSERVER", List.of(id(0), id(1)),
                                "FSE", List.of(id(2)),
                                "GUNS", List.of(id(3), id(2))));
        var expansion = expansion(plans.bare, fires);

        var after = applied(plans.bare, expansion.edit(choice));

        assertThat(expansion.count(choice)).isEqualTo(4);
        assertThat(after.exchangeRequirements())
                .extracting(ExchangeRequirement::number)
                .containsExactlyInAnyOrder("FIRES-001", "FIRES-002", "FIRES-003", "FIRES-004");
        var call =
                after.exchangeRequirements()
                        .filter(each -> each.number().equals("FIRES-001"))
                        .findFirst()
                        .orElseThrow();
        assertThat(call.parties()).isEqualTo(new ExchangeRequirement.Parties(id(0), id(2)));
        assertThat(call.demand().weight()).isEqualTo(ExchangeRequirement.Weight.CRITICAL);
        assertThat(call.demand().timeliness()).isEqualTo(Duration.ofMinutes(2));
        assertThat(call.demand().service()).isEqualTo("Voice");
        assertThat(
                        after.find(InformationProduct.class, Objects.requireNonNull(call.product()))
                                .orElseThrow()
                                .standards())
                .containsExactly("RF-VHF", "RF-HF", "C2-ASCA");
    }

    @Test
    void asksNothingTwiceAndGoesOnNumbering() {
        var orders = thread("ORDERS");
        var first = choice(Map.of("HQ", List.of(id(0)), "UNIT", List.of(id(1))));
        var second = choice(Map.of("HQ", List.of(id(0)), "UNIT", List.of(id(1), id(2))));
        var once = applied(plans.bare, expansion(plans.bare, orders).edit(first));

        var again = expansion(once, orders);
        var twice = applied(once, again.edit(second));

        assertThat(again.count(first)).isZero();
        assertThat(again.count(second)).isEqualTo(4);
        assertThat(twice.exchangeRequirements().map(ExchangeRequirement::number))
                .contains("ORDERS-008")
                .doesNotHaveDuplicates();
        assertThat(twice.informationProducts().map(InformationProduct::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void roleThatNobodyHasGivesNothing() {
        var expansion = expansion(plans.bare, thread("SAR"));

        assertThat(expansion.count(choice(Map.of("JPRC", List.of(id(0)))))).isZero();
        assertThat(expansion.edit(choice(Map.of())).edits()).isEmpty();
    }

    @Test
    void speaksFrench() {
        var expansion =
                new ThreadExpansion(
                        plans.bare, thread("SAR"), Locale.FRENCH, _ -> UUID.randomUUID());

        var after =
                applied(
                        plans.bare,
                        expansion.edit(
                                choice(
                                        Map.of(
                                                "UNIT", List.of(id(0)),
                                                "JPRC", List.of(id(1))))));

        assertThat(after.exchangeRequirements())
                .extracting(each -> each.demand().thread())
                .containsExactly("Récupération de personnel, recherche et sauvetage");
    }

    private AssigneeId id(int index) {
        return plans.contingents.get(index).id();
    }

    private MissionThread thread(String code) {
        return library.threads().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ThreadExpansion expansion(Plan plan, MissionThread thread) {
        return new ThreadExpansion(plan, thread, Locale.ENGLISH, _ -> UUID.randomUUID());
    }

    private static Choice choice(Map<String, List<AssigneeId>> holders) {
        return new Choice(holders, List.of(), Label.NATO_UNCLASSIFIED);
    }

    private static Plan applied(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var after, _) -> after;
            case Outcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
