package org.entente.app;

import static java.util.Comparator.comparing;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.control.ScreenContext;
import org.entente.app.feature.export.ExportFormat;
import org.entente.app.feature.export.ExportFormat.Option;
import org.entente.app.feature.export.ExportFormat.Order;
import org.entente.app.feature.export.ExportFormat.Pick;
import org.entente.app.feature.export.ExportFormat.Wording;
import org.entente.app.feature.timeline.Grouping;
import org.entente.app.feature.timeline.PrintWay;
import org.entente.app.feature.timeline.SheetPrint;
import org.entente.app.feature.timeline.SheetViews;
import org.entente.app.feature.timeline.TimelineFrame;
import org.entente.app.interop.Checking;
import org.entente.app.report.image.Pictures;
import org.entente.app.report.pdf.PdfWriter;
import org.entente.app.report.plan.Chapter;
import org.entente.app.report.plan.ChapterText;
import org.entente.app.report.plan.PlanDocument;
import org.entente.app.report.plan.PrintOrder;
import org.entente.app.share.WholeFile;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.Task;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.persistence.exchange.CalendarExport;
import org.entente.persistence.exchange.MsdlExport;
import org.entente.persistence.exchange.ProjectExport;
import org.entente.resources.ExportText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The forms in which a plan can leave the window.
record Exports(ScreenContext context, Clock clock) {
    private static final String CHAPTER = "chapter";
    private static final String WHOLE = "whole";
    private static final String WAY = "way";
    private static final String ROWS = "rows";
    private static final String TASKS = "tasks";

    /// Makes the content of a file out of the tasks of a recipient.
    private interface Content {
        byte[] of(Plan plan, List<Task> tasks, Instant now);
    }

    List<ExportFormat> formats() {
        var cis = new CisExports(context);
        return List.of(
                pdf(),
                sheet(),
                plans(),
                calendar(),
                project(),
                scenario(),
                cis.tests(content(CisExports::tests)),
                cis.questions(content(cis::questions)));
    }

    private ExportFormat pdf() {
        return new ExportFormat(
                "export-pdf",
                new Wording(ExportText.PDF_TITLE, ExportText.PDF_ABOUT),
                FluentUiRegularAL.DOCUMENT_PDF_20,
                new ExportFormat.Kind(order -> chapters(order.plan()), _ -> "pdf"),
                this::print);
    }

    /// The whole plan, one chapter of it, or what changed since one of its baselines.
    private List<Pick> chapters(Plan plan) {
        var whole = Stream.of(new Option(WHOLE, context.say(ExportText.WHOLE)));
        var chapters =
                Stream.of(Chapter.values())
                        .filter(chapter -> chapter != Chapter.CHANGES)
                        .map(
                                chapter ->
                                        new Option(
                                                chapter.name(),
                                                context.say(ChapterText.of(chapter))));
        var changes =
                plan.baselines()
                        .sorted(comparing(Baseline::at).reversed())
                        .map(
                                baseline ->
                                        new Option(
                                                baseline.id().value().toString(),
                                                context.say(ExportText.SINCE, baseline.name())));
        var options = Stream.of(whole, changes, chapters).flatMap(each -> each).toList();
        return List.of(new Pick(CHAPTER, context.say(ExportText.CHAPTER), options));
    }

    private void print(Order order, Path file, Progress progress) throws IOException {
        var document =
                PlanDocument.of(printed(order), context.texts(), clock, progress::isCancelled);
        PdfWriter.write(document, file, progress);
    }

    private PrintOrder printed(Order order) {
        var plan = order.plan();
        var whole =
                PrintOrder.whole(Checking.of(plan, clock.instant()))
                        .forNation(order.recipient().nation());
        var picked = order.picked(CHAPTER);
        var since =
                plan.baselines()
                        .filter(each -> each.id().value().toString().equals(picked))
                        .findFirst();
        if (since.isPresent()) {
            return whole.with(Set.of(Chapter.CHANGES)).since(since.get().id());
        }
        return Stream.of(Chapter.values())
                .filter(chapter -> chapter.name().equals(picked))
                .findFirst()
                .map(chapter -> whole.with(Set.of(chapter)))
                .orElse(whole);
    }

    private ExportFormat sheet() {
        return new ExportFormat(
                "export-sheet",
                new Wording(ExportText.SHEET_TITLE, ExportText.SHEET_ABOUT),
                FluentUiRegularAL.DATA_USAGE_20,
                new ExportFormat.Kind(
                        order -> List.of(ways(), rows(order.plan())),
                        order -> way(order).extension()),
                this::draw);
    }

    private Pick ways() {
        var options =
                Stream.of(PrintWay.values())
                        .map(way -> new Option(way.name(), context.say(way.title())));
        return new Pick(WAY, context.say(ExportText.WAY), options.toList());
    }

    /// All of the plan by what the user picks, or what a saved view has of it.
    private Pick rows(Plan plan) {
        var groupings =
                Stream.of(Grouping.values())
                        .map(by -> new Option(by.name(), context.say(SheetPrint.title(by))));
        return new Pick(
                ROWS, context.say(ExportText.ROWS), Stream.concat(groupings, views(plan)).toList());
    }

    private Stream<Option> views(Plan plan) {
        return SheetViews.of(plan).stream()
                .map(
                        view ->
                                new Option(
                                        view.id().value().toString(),
                                        context.say(ExportText.VIEW, view.name())));
    }

    private static Optional<SavedView> view(Plan plan, String picked) {
        return SheetViews.of(plan).stream()
                .filter(view -> view.id().value().toString().equals(picked))
                .findFirst();
    }

    /// All tasks, or those that the filter of a saved view lets through.
    private Pick sifted(Plan plan) {
        var all = Stream.of(new Option(WHOLE, context.say(ExportText.ALL_TASKS)));
        return new Pick(
                TASKS, context.say(ExportText.TASKS), Stream.concat(all, views(plan)).toList());
    }

    private static PrintWay way(Order order) {
        return PrintWay.valueOf(order.picked(WAY));
    }

    private void draw(Order order, Path file, Progress progress) throws IOException {
        var now = clock.instant();
        var frame = frame(order.plan(), order.picked(ROWS), now);
        var document = SheetPrint.document(frame, way(order).form(), context.language(), now);
        Pictures.write(document, file, progress);
    }

    private static TimelineFrame frame(Plan plan, String picked, Instant now) {
        var grouping =
                Stream.of(Grouping.values()).filter(by -> by.name().equals(picked)).findFirst();
        return view(plan, picked)
                .flatMap(view -> SheetViews.frame(plan, view, now))
                .orElseGet(() -> SheetPrint.whole(plan, grouping.orElse(Grouping.BAND), now));
    }

    private ExportFormat plans() {
        return new ExportFormat(
                "export-package",
                new Wording(ExportText.PACKAGE_TITLE, ExportText.PACKAGE_ABOUT),
                FluentUiRegularAL.FOLDER_ZIP_20,
                "entente",
                (order, file, _) ->
                        PlanPackage.write(order.plan(), context.workspace().author(), clock, file));
    }

    private ExportFormat calendar() {
        return new ExportFormat(
                "export-calendar",
                new Wording(ExportText.CALENDAR_TITLE, ExportText.CALENDAR_ABOUT),
                FluentUiRegularAL.CALENDAR_20,
                new ExportFormat.Kind(order -> List.of(sifted(order.plan())), _ -> "ics"),
                tasks(CalendarExport::write));
    }

    private ExportFormat scenario() {
        return new ExportFormat(
                "export-msdl",
                new Wording(ExportText.MSDL_TITLE, ExportText.MSDL_ABOUT),
                FluentUiRegularMZ.PEOPLE_TEAM_20,
                "xml",
                (order, file, progress) ->
                        write(MsdlExport.write(order.plan(), clock.instant()), file, progress));
    }

    private ExportFormat project() {
        return new ExportFormat(
                "export-project",
                new Wording(ExportText.PROJECT_TITLE, ExportText.PROJECT_ABOUT),
                FluentUiRegularAL.DATA_BAR_VERTICAL_20,
                new ExportFormat.Kind(order -> List.of(sifted(order.plan())), _ -> "xml"),
                tasks(ProjectExport::write));
    }

    private ExportFormat.Writer content(CisExports.Content content) {
        return (order, file, progress) -> write(content.of(order, clock.instant()), file, progress);
    }

    private ExportFormat.Writer tasks(Content content) {
        return (order, file, progress) -> {
            var plan = order.plan();
            var now = clock.instant();
            var isShown =
                    view(plan, order.picked(TASKS))
                            .flatMap(view -> SheetViews.filter(plan, view, now))
                            .orElse(_ -> true);
            var tasks = order.recipient().tasks(plan).stream().filter(isShown).toList();
            write(content.of(plan, tasks, now), file, progress);
        };
    }

    private static void write(byte[] content, Path file, Progress progress) throws IOException {
        WholeFile.write(content, file, progress::isCancelled);
    }
}
