package org.entente.app.report.plan;

import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.format.Language;
import org.entente.app.report.Document;
import org.entente.app.report.Section;
import org.entente.app.report.page.Typesetter;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.resources.ReportText;
import org.entente.resources.Texts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The printed plan: cover, frame of the exercise, milestones, timeline, forces, findings.
public final class PlanDocument {
    private PlanDocument() {}

    private static Typesetter type() {
        var styles = StyleTokens.forPages();
        return new Typesetter(new PdfTextMeasurer(new Typefaces(), styles), styles);
    }

    /// The plan as a document in the language of the texts, with times in Zulu and in the zone of
    /// the exercise. The plan must hold an exercise; the marking is that of the plan with all its
    /// parts.
    public static Document of(Plan plan, List<Finding> findings, Texts texts, Clock clock) {
        return of(plan, findings, texts, clock, () -> false);
    }

    /// The same, for work that can be cancelled.
    ///
    /// @throws java.util.concurrent.CancellationException when it was cancelled on the way
    public static Document of(
            Plan plan,
            List<Finding> findings,
            Texts texts,
            Clock clock,
            BooleanSupplier isCancelled) {
        var language = Language.of(texts.locale(), plan.exercise().zone());
        var reading = new Reading(plan, findings, language);
        var forces = new Forces(plan);
        var sections = new ArrayList<Section>();
        var timeline = new TimelineSection(reading, type(), isCancelled);
        sections.add(new CoverSection(reading, forces, timeline.strip()).section());
        sections.add(new ExerciseSection(reading, forces).section());
        sections.add(new MilestoneSection(reading).section());
        sections.addAll(timeline.sections());
        sections.add(new ForceSection(reading, forces).section());
        sections.add(new FindingSection(reading).section());
        return new Document(
                reading.say(ReportText.DOCUMENT_TITLE, plan.exercise().name()),
                language.texts(),
                plan.label(),
                clock.instant(),
                sections);
    }
}
