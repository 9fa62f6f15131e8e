package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.interop.TwoRadios.NET;
import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.plan;

import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.PacePlan;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Who said of which standard a net is, what an exchange is of and up to which level a means may
/// carry it changes no verdict, and nothing is judged again for it.
final class AttestedVerdictsTest {
    private static final Statement.Origin SAID = new Statement.Origin("Maj Vik", "Letter 7", null);

    @Test
    void whoSaidItIsNotJudged() {
        var runner =
                new PacePlan.Step(
                        PacePlan.Means.EMERGENCY,
                        null,
                        "runner",
                        PacePlan.Change.UNKNOWN,
                        Classification.SECRET);
        var means =
                new PacePlan(
                        new PacePlan.Id(Things.id("means")),
                        "means",
                        ORDERS.id(),
                        List.of(),
                        List.of(runner),
                        Notes.PLAIN);
        var plan = plan().put(means);
        var interop = Interop.of(Scene.GROUND, plan);
        var said =
                List.of(
                        Attestation.of(NET, Aspect.STANDARD, SAID, Notes.PLAIN),
                        Attestation.of(ORDERS, Aspect.PRODUCT, SAID, Notes.PLAIN),
                        Attestation.of(means, runner, SAID, Notes.PLAIN));

        for (var one : said) {
            var next = interop.next(plan.put(one.orElseThrow()));
            assertThat(next.assessment()).isSameAs(interop.assessment());
            assertThat(next.plan().attestations()).hasSize(1);
        }
    }
}
