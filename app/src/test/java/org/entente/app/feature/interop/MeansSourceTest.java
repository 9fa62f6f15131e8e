package org.entente.app.feature.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// The ladder of means tells up to which level each may carry something, where somebody said it.
final class MeansSourceTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final String SAID = " · Up to Secret (Major Ek, Letter 7)";
    private static final PacePlan.Step RUNNER = step("Runner");
    private static final PacePlan.Step BOAT = step("Boat");

    private static PacePlan.Step step(String way) {
        return new PacePlan.Step(
                PacePlan.Means.EMERGENCY,
                null,
                way,
                PacePlan.Change.UNKNOWN,
                Classification.SECRET);
    }

    private static Interop interop(PaceSubjectId subject) {
        var means =
                new PacePlan(
                        new PacePlan.Id(Things.id("means")),
                        "Means",
                        subject,
                        List.of(),
                        List.of(RUNNER, BOAT),
                        Notes.PLAIN);
        var origin = new Statement.Origin("Major Ek", "Letter 7", null);
        var said = Attestation.of(means, RUNNER, origin, Notes.PLAIN).orElseThrow();
        return Standards.interop(plan(means).put(said), TODAY);
    }

    private static Plan plan(PacePlan means) {
        return Plans.with(Radios.plan(), means);
    }

    private static int live(Interop interop) {
        return IntStream.range(0, interop.stages().size())
                .filter(at -> Plans.LIVE.id().equals(interop.stages().get(at).phase()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAMeansOfAnExchange() {
        var interop = interop(Radios.SURE.id());
        var lexicon = new PlanLexicon(ENGLISH, interop);
        var judged = new Judged(FitIds.of(Radios.SURE.id()), live(interop), Verdict.NONE);

        var pace = new PaceProjector(ENGLISH, lexicon, interop.assessment()).project(judged);

        assertThat(pace.rungs()).hasSize(2);
        assertThat(pace.rungs().getFirst().words()).endsWith(SAID);
        assertThat(pace.rungs().getLast().words()).doesNotContain("Up to");
    }

    @Test
    void ofAMeansOfANet() {
        var interop = interop(Radios.NET.id());
        var lexicon = new PlanLexicon(ENGLISH, interop);
        var sayings = new Sayings(ENGLISH, lexicon, interop.assessment());
        var net = interop.parts(Radios.NET.id()).iterator().next();

        var plan =
                Objects.requireNonNull(
                        new NetPaceProjector(ENGLISH, lexicon, sayings)
                                .project(net, live(interop)));

        assertThat(plan.pace().rungs()).hasSize(3);
        assertThat(plan.pace().rungs().get(1).words()).endsWith(SAID);
        assertThat(plan.pace().rungs())
                .extracting(SheetState.Rung::words)
                .filteredOn(words -> words.contains("Up to"))
                .hasSize(1);
    }
}
