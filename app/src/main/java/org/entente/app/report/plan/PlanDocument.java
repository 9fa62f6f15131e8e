package org.entente.app.report.plan;

import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.pdf.PdfTextMeasurer;
import org.entente.app.draw.pdf.Typefaces;
import org.entente.app.drift.DriftTable;
import org.entente.app.format.Language;
import org.entente.app.report.Document;
import org.entente.app.report.Section;
import org.entente.app.report.page.Typesetter;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.resources.ReportText;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The printed plan: a cover with its contents, then the chapters that were ordered.
public final class PlanDocument {
    private final PrintOrder order;
    private final Reading reading;
    private final Forces forces;
    private final Instant now;
    private final BooleanSupplier isCancelled;
    private @Nullable Judgement judgement;

    private PlanDocument(
            PrintOrder order, Reading reading, Instant now, BooleanSupplier isCancelled) {
        this.order = order;
        this.reading = reading;
        this.forces = new Forces(order.plan());
        this.now = now;
        this.isCancelled = isCancelled;
    }

    private static Typesetter type() {
        var styles = StyleTokens.forPages();
        return new Typesetter(new PdfTextMeasurer(new Typefaces(), styles), styles);
    }

    /// The whole plan as a document in the language of the texts, with times in Zulu and in the
    /// zone of the exercise. The plan must hold an exercise; the marking is that of the plan with
    /// all its parts.
    public static Document of(Plan plan, List<Finding> findings, Texts texts, Clock clock) {
        return of(PrintOrder.whole(plan, findings), texts, clock, () -> false);
    }

    /// The same of what was ordered, for work that can be cancelled.
    ///
    /// @throws java.util.concurrent.CancellationException when it was cancelled on the way
    public static Document of(
            PrintOrder order, Texts texts, Clock clock, BooleanSupplier isCancelled) {
        var plan = order.plan();
        var language = Language.of(texts.locale(), plan.exercise().zone());
        var now = clock.instant();
        var reading = new Reading(plan, order.findings(), language, now);
        var sections = new PlanDocument(order, reading, now, isCancelled).sections();
        return new Document(
                reading.say(ReportText.DOCUMENT_TITLE, plan.exercise().name()),
                language.texts(),
                plan.label(),
                now,
                sections);
    }

    private List<Section> sections() {
        var timeline = new TimelineSection(reading, type(), isCancelled);
        var sections = new ArrayList<Section>();
        sections.add(new CoverSection(reading, forces, timeline.strip()).section());
        for (var chapter : Chapter.values()) {
            if (isCancelled.getAsBoolean()) {
                throw new CancellationException("The printing was cancelled.");
            }
            if (order.has(chapter)) {
                sections.addAll(sections(chapter, timeline));
            }
        }
        return sections;
    }

    private List<Section> sections(Chapter chapter, TimelineSection timeline) {
        return switch (chapter) {
            case EXERCISE -> List.of(new ExerciseSection(reading, forces).section());
            case MILESTONES -> List.of(new MilestoneSection(reading).section());
            case CHANGES -> order.baseline().map(this::changes).stream().toList();
            case TIMELINE -> timeline.sections();
            case FORCES -> List.of(new ForceSection(reading, forces).section());
            case COMMANDS ->
                    List.of(new CommandSection(reading, new Serving(reading, forces)).section());
            case BALANCE -> List.of(new BalanceSection(reading).section());
            case TRANSFERS -> List.of(new TransferSection(reading).section());
            case ASSIGNMENTS -> List.of(new MatrixSection(reading).section());
            case BILLETS -> List.of(new BilletSection(reading).section());
            case CIS -> communications();
            case INTEROPERABILITY -> List.of(new InteropSection(reading, judgement()).section());
            case TESTS -> List.of(new TestSection(reading, judgement()).section());
            case QUESTIONS ->
                    List.of(new QuestionSection(reading, judgement(), order.nation()).section());
            case NATIONS ->
                    List.of(new NationSection(reading, forces, order.nation(), now).section());
            case FINDINGS -> List.of(new FindingSection(reading).section());
        };
    }

    /// The tables, and the graph of what they list.
    private List<Section> communications() {
        var graph = new NetworkSection(reading, judgement(), type(), isCancelled).sections();
        var tables = new CisSection(reading, judgement()).section();
        return Stream.concat(Stream.of(tables), graph.stream()).toList();
    }

    /// Worked out when the first chapter asks for it.
    private Judgement judgement() {
        var known = judgement == null ? Judgement.of(order.interop(), reading, now) : judgement;
        judgement = known;
        return known;
    }

    private Section changes(Baseline baseline) {
        var table = DriftTable.of(order.plan(), baseline, reading.language(), isCancelled);
        return new ChangeSection(reading, table).section();
    }
}
