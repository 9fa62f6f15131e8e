package org.entente.app.shell.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.interop.Radios;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.Entity;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// The inspector tells who said of which standard a net is, what an exchange is of, and up to which
/// level a means may carry it.
final class ContentFactsTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Statement.Origin SAID =
            new Statement.Origin("Major Ek", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final String SOURCE = "Major Ek, Letter 7, 1 Mar 2027";
    private static final PacePlan.Step RUNNER =
            new PacePlan.Step(
                    PacePlan.Means.EMERGENCY,
                    null,
                    "Runner",
                    PacePlan.Change.UNKNOWN,
                    Classification.SECRET);
    private static final PacePlan MEANS =
            new PacePlan(
                    new PacePlan.Id(Things.id("means")),
                    "Means",
                    Radios.SURE.id(),
                    List.of(),
                    List.of(RUNNER),
                    Notes.PLAIN);
    private static final Attestation OF_NET = said(Radios.NET, Aspect.STANDARD);
    private static final Attestation OF_PRODUCT = said(Radios.SURE, Aspect.PRODUCT);
    private static final Attestation OF_RUNNER =
            Attestation.of(MEANS, RUNNER, SAID, Notes.PLAIN).orElseThrow();
    private static final Plan PLAN =
            Plans.with(Radios.plan(), MEANS).put(OF_NET).put(OF_PRODUCT).put(OF_RUNNER);

    private static Attestation said(Entity thing, Aspect aspect) {
        return Attestation.of(thing, aspect, SAID, Notes.PLAIN).orElseThrow();
    }

    private static List<Fact> facts(Plan plan, Entity thing) {
        return new Facts(ENGLISH, plan, null).of(thing);
    }

    private static Fact shown(String label, String value) {
        return new Fact.Shown(label, value);
    }

    @Test
    void aThingTellsWhoSaidWhatIsStatedOfIt() {
        assertThat(facts(PLAN, Radios.NET)).contains(shown("Source of standard", SOURCE));
        assertThat(facts(PLAN, Radios.SURE))
                .contains(shown("Source of information product", SOURCE));
        assertThat(facts(PLAN, MEANS))
                .extracting(Object::toString)
                .anyMatch(fact -> fact.contains("Up to Secret (" + SOURCE + ")"));
        var typed = MEANS.withSteps(List.of(RUNNER.withAuthorised(Classification.RESTRICTED)));
        assertThat(facts(PLAN.put(typed), typed))
                .extracting(Object::toString)
                .anyMatch(fact -> fact.contains("Up to Restricted"))
                .noneMatch(fact -> fact.contains("Major Ek"));
    }

    @Test
    void anAttestationTellsWhatWasSaidInWords() {
        assertThat(facts(PLAN, OF_NET))
                .contains(shown("What", "Standard"))
                .extracting(Object::toString)
                .anyMatch(fact -> fact.contains("(HF-4415)"));
        assertThat(facts(PLAN, OF_PRODUCT)).contains(shown("Said", Radios.ORDERS.name()));
        assertThat(facts(PLAN, OF_RUNNER))
                .containsExactly(
                        new Fact.Link("Said of", "Means", MEANS.id()),
                        shown("What", "Highest classification of a means"),
                        shown("Means", "Runner"),
                        shown("Said", "Secret"),
                        shown("Source", SOURCE));
        assertThat(new Names(ENGLISH, PLAN).of(OF_RUNNER))
                .isEqualTo("Highest classification of a means → Means → Runner");
        assertThat(facts(PLAN.drop(Radios.ORDERS.id()), OF_PRODUCT))
                .as("as it was said where it cannot be read")
                .contains(shown("Said", Radios.ORDERS.id().value().toString()));
    }
}
