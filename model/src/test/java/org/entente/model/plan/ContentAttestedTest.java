package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.AirPicture;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Merge;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.release.Release;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who said of which standard a net is, what an exchange is of, and up to which level a means may
/// carry it.
final class ContentAttestedTest {
    private static final Statement.Origin SAID =
            new Statement.Origin("Maj Vik", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final Notes CLOSED =
            Notes.of(new Label("NATO", Classification.UNCLASSIFIED, Audience.only(List.of("NOR"))));
    private static final InformationProduct TRACKS = Things.product("TRACKS", "LINK16");
    private static final InformationProduct ORDERS = Things.product("ORDERS", "FM");
    private static final Net NET = AirPicture.net(Binding.of("LINK16", Map.of()));
    private static final ExchangeRequirement EXCHANGE = AirPicture.exchange(TRACKS.id());
    private static final PacePlan.Step BY_NET =
            AirPicture.step(PacePlan.Means.PRIMARY, NET.id(), "", Classification.SECRET);
    private static final PacePlan.Step RUNNER =
            AirPicture.step(PacePlan.Means.EMERGENCY, null, "runner", Classification.RESTRICTED);
    private static final PacePlan MEANS = AirPicture.means(BY_NET, RUNNER);
    private static final Attestation BY_NET_SAID = said(BY_NET);
    private static final Attestation RUNNER_SAID = said(RUNNER);
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), TRACKS, ORDERS, NET, EXCHANGE, MEANS)
                    .put(BY_NET_SAID)
                    .put(RUNNER_SAID);

    private static Attestation said(Entity thing, Aspect aspect) {
        return Attestation.of(thing, aspect, SAID, Notes.PLAIN).orElseThrow();
    }

    private static Attestation said(PacePlan.Step step) {
        return Attestation.of(MEANS, step, SAID, Notes.PLAIN).orElseThrow();
    }

    private static Statement.Origin origin(Plan plan, PacePlan.Step step) {
        return Attestation.origin(plan, MEANS.id(), step);
    }

    private static ExchangeRequirement agreed(String... keys) {
        var demand = EXCHANGE.demand();
        return EXCHANGE.withDemand(demand.withSetting(demand.setting().withAgreed(List.of(keys))));
    }

    private static Plan applied(Plan plan, Edit edit) {
        return ((Outcome.Applied) PlanEditor.apply(plan, edit)).plan();
    }

    @Test
    void tellsWhatIsStatedInOneForm() {
        assertThat(Aspect.STANDARD.of(NET)).contains("LINK16");
        assertThat(Aspect.STANDARD.of(NET.withLoaded(Binding.of("", Map.of())))).isEmpty();
        assertThat(Aspect.STANDARD.of(EXCHANGE)).isEmpty();
        assertThat(Aspect.STANDARD.of(agreed("VMF", "FM"))).contains("FM; VMF");
        assertThat(Aspect.PRODUCT.of(EXCHANGE)).contains(TRACKS.id().value().toString());
        assertThat(Aspect.PRODUCT.of(EXCHANGE.withProduct(null))).isEmpty();
        assertThat(Aspect.PRODUCT.of(NET)).isEmpty();
        assertThat(Aspect.LEVEL.of(MEANS)).isEmpty();
        assertThat(RUNNER_SAID.said().text()).isEqualTo("RESTRICTED: runner");
        assertThat(BY_NET_SAID.said().text()).isEqualTo("SECRET: " + NET.id().value());
    }

    @Test
    void nobodyHasSaidWhatSomebodyElseHasTypedSince() {
        var exchange = agreed("FM");
        var plan =
                PLAN.put(exchange)
                        .put(said(NET, Aspect.STANDARD))
                        .put(said(exchange, Aspect.STANDARD))
                        .put(said(exchange, Aspect.PRODUCT));
        assertThat(Attestation.origin(plan, NET.id(), Aspect.STANDARD)).isEqualTo(SAID);
        assertThat(Attestation.origin(plan, EXCHANGE.id(), Aspect.STANDARD)).isEqualTo(SAID);
        assertThat(Attestation.origin(plan, EXCHANGE.id(), Aspect.PRODUCT)).isEqualTo(SAID);

        var typed =
                plan.put(NET.withLoaded(Binding.of("FM", Map.of())))
                        .put(agreed("FM", "VMF").withProduct(ORDERS.id()));

        assertThat(Attestation.origin(typed, NET.id(), Aspect.STANDARD))
                .isEqualTo(Statement.Origin.NOBODY);
        assertThat(Attestation.origin(typed, EXCHANGE.id(), Aspect.STANDARD))
                .isEqualTo(Statement.Origin.NOBODY);
        assertThat(Attestation.origin(typed, EXCHANGE.id(), Aspect.PRODUCT))
                .isEqualTo(Statement.Origin.NOBODY);
        assertThat(Attestation.origin(typed.put(agreed("FM")), EXCHANGE.id(), Aspect.PRODUCT))
                .as("who agreed on standards chose no product, and the other way round")
                .isEqualTo(SAID);
    }

    @Test
    void theLevelOfAMeansIsSaidOfItWhicheverPlaceItHas() {
        assertThat(origin(PLAN, RUNNER)).isEqualTo(SAID);
        assertThat(origin(PLAN, BY_NET)).isEqualTo(SAID);
        var promoted =
                AirPicture.step(PacePlan.Means.PRIMARY, null, "runner", Classification.RESTRICTED);
        var moved = PLAN.put(MEANS.withSteps(List.of(promoted)));

        assertThat(origin(moved, promoted)).isEqualTo(SAID);
        assertThat(moved.attestations())
                .filteredOn(one -> one.isOf(moved.find(MEANS.id()).orElseThrow()))
                .containsExactly(RUNNER_SAID);
        assertThat(RUNNER_SAID.means(moved)).contains(promoted);
        assertThat(BY_NET_SAID.means(moved)).isEmpty();
    }

    @Test
    void theLevelOfAMeansIsNotThatOfWhatTakesItsPlace() {
        var other =
                AirPicture.step(PacePlan.Means.EMERGENCY, null, "boat", Classification.RESTRICTED);
        var higher = RUNNER.withAuthorised(Classification.SECRET);
        var swapped = RUNNER.withNet(NET.id());

        for (var step : List.of(other, higher, swapped, RUNNER.withAuthorised(null))) {
            var plan = PLAN.put(MEANS.withSteps(List.of(BY_NET, step)));
            assertThat(origin(plan, step)).isEqualTo(Statement.Origin.NOBODY);
            assertThat(origin(plan, BY_NET)).isEqualTo(SAID);
        }
        var nothing = AirPicture.step(PacePlan.Means.PRIMARY, null, " ", Classification.SECRET);
        assertThat(Attestation.of(MEANS, nothing, SAID, Notes.PLAIN)).isEmpty();
        assertThat(RUNNER_SAID.means(PLAN.put(MEANS.withSteps(List.of(higher)))))
                .as("of which it was said is known while it is there")
                .contains(higher);
    }

    @Test
    void goesWithWhatItIsAbout() {
        for (var plan : List.of(PLAN, PLAN.indexed())) {
            assertThat(applied(plan, new Edit.Remove(MEANS.id())).attestations()).isEmpty();
            assertThat(applied(plan, new Edit.Remove(EXCHANGE.id())).attestations()).isEmpty();
        }
        assertThat(origin(applied(PLAN, new Edit.Remove(NET.id())), BY_NET.withNet(null)))
                .isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void aCopyHasNoneOfWhatItDoesNotHave() {
        var plan = PLAN.put(said(EXCHANGE, Aspect.PRODUCT)).put(said(NET, Aspect.STANDARD));
        var british = new Statement.Origin("gbr", "", null);
        var spoken = Attestation.of(MEANS, RUNNER, british, Notes.PLAIN).orElseThrow();

        assertThat(released(plan)).hasSize(4);
        assertThat(released(plan.put(TRACKS.withNotes(CLOSED))))
                .extracting(Attestation::aspect)
                .as("the copy has the exchange without its product")
                .doesNotContain(Aspect.PRODUCT)
                .contains(Aspect.STANDARD);
        assertThat(released(plan.put(NET.withNotes(CLOSED))))
                .as("nor the net as a means, nor its id")
                .doesNotContain(BY_NET_SAID)
                .contains(RUNNER_SAID)
                .noneMatch(one -> one.said().text().contains(NET.id().value().toString()));
        assertThat(released(plan.put(MEANS.withNotes(CLOSED))))
                .extracting(Attestation::aspect)
                .doesNotContain(Aspect.LEVEL);
        assertThat(released(plan.put(spoken))).contains(spoken);
        assertThat(released(plan.put(spoken).put(Plans.BRITAIN.withNotes(CLOSED))))
                .doesNotContain(spoken);
    }

    @Test
    void whatTwoPlannersHeardOfTwoMeansComesTogether() {
        var base = PLAN.drop(BY_NET_SAID.id()).drop(RUNNER_SAID.id());
        var higher = MEANS.withSteps(List.of(BY_NET, RUNNER.withAuthorised(Classification.SECRET)));

        var merged = Merge.merge(base, base.put(BY_NET_SAID), base.put(RUNNER_SAID));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.plan()).isEqualTo(PLAN);

        var typed = Merge.merge(base, base.put(BY_NET_SAID).put(RUNNER_SAID), base.put(higher));
        assertThat(typed.conflicts()).isEmpty();
        assertThat(origin(typed.plan(), BY_NET)).isEqualTo(SAID);
        assertThat(origin(typed.plan(), higher.steps().get(1)))
                .as("the other planner typed another level")
                .isEqualTo(Statement.Origin.NOBODY);
    }

    private static List<Attestation> released(Plan plan) {
        return Release.to(Set.of("SWE"), plan).orElseThrow().attestations().toList();
    }
}
