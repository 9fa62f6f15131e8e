package org.entente.app.cli;

import org.entente.app.concurrent.Interruption;
import org.entente.app.drift.DriftCsv;
import org.entente.app.drift.DriftTable;
import org.entente.app.feature.timeline.Grouping;
import org.entente.app.feature.timeline.SheetForm;
import org.entente.app.feature.timeline.SheetPrint;
import org.entente.app.feature.timeline.SheetViews;
import org.entente.app.feature.timeline.TimelineFrame;
import org.entente.app.report.image.Pictures;
import org.entente.model.plan.Plan;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// The timeline on paper and as a picture, and the table of what changed since a baseline: `--sheet
/// OUT.(pdf|svg|png)`, `--poster OUT.pdf`, `--pages OUT.pdf`, `--svg OUT.svg`, `--png OUT.png`,
/// each with `[--group BY]` or `[--view NAME]`, and `--changes-since NAME --csv OUT`.
final class SheetExport {
    static final String SINCE = "--changes-since";
    private static final String GROUP = "--group";
    private static final String CSV = "--csv";

    private final Call call;

    /// One way to write the timeline, and what its files may end in.
    private record Way(String option, CliText about, SheetForm form, List<String> extensions) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("--sheet", CliText.EXPORT_SHEET, SheetForm.POSTER, Pictures.EXTENSIONS),
                    new Way("--poster", CliText.EXPORT_POSTER, SheetForm.POSTER, List.of("pdf")),
                    new Way("--pages", CliText.EXPORT_PAGES, SheetForm.A4, List.of("pdf")),
                    new Way("--svg", CliText.EXPORT_SVG, SheetForm.POSTER, List.of("svg")),
                    new Way("--png", CliText.EXPORT_PNG, SheetForm.POSTER, List.of("png")));

    SheetExport(Call call) {
        this.call = call;
    }

    static void declare(CommandSpec spec, Texts texts) {
        for (var way : WAYS) {
            spec.addOption(Arguments.file(texts, way.option(), way.about()));
        }
        spec.addOption(Arguments.option(texts, GROUP, Grouping.class, "BY", CliText.EXPORT_GROUP));
        spec.addOption(
                Arguments.option(
                        texts, ViewChoice.VIEW, String.class, "NAME", CliText.EXPORT_VIEW));
        spec.addOption(Arguments.option(texts, SINCE, String.class, "NAME", CliText.EXPORT_SINCE));
        spec.addOption(Arguments.file(texts, CSV, CliText.EXPORT_CSV));
    }

    /// Whether anything is to be written.
    boolean isAsked() {
        return call.has(CSV) || WAYS.stream().anyMatch(way -> call.has(way.option()));
    }

    /// Writes what was asked for, and tells which files came of it.
    List<Path> write(Plan plan) throws BadInputException {
        var written = new ArrayList<Path>();
        for (var way : WAYS) {
            var file = call.<Path>value(way.option());
            if (file.isPresent()) {
                written.addAll(sheet(plan, way, file.get()));
            }
        }
        Optional<Path> csv = call.value(CSV);
        if (csv.isPresent()) {
            changes(plan, csv.get());
            written.add(csv.get());
        }
        return written;
    }

    private List<Path> sheet(Plan plan, Way way, Path file) throws BadInputException {
        if (!way.extensions().contains(Pictures.extension(file))) {
            throw call.bad(CliText.EXPORT_SHEET_KIND, file, String.join(", ", way.extensions()));
        }
        var frame = frame(plan);
        try (var progress = new PrintProgress(call, Interruption.watched())) {
            var document =
                    SheetPrint.document(
                            frame, way.form(), call.language(plan.exercise().zone()), call.now());
            return Pictures.write(document, file, progress);
        } catch (IOException broken) {
            throw unwritable(file, broken);
        } catch (CancellationException _) {
            throw call.bad(CliText.PRINT_CANCELLED, file.toAbsolutePath().normalize());
        }
    }

    /// As the view has it that was named, or all of the plan.
    private TimelineFrame frame(Plan plan) throws BadInputException {
        var view = new ViewChoice(call, plan).named();
        if (view.isEmpty()) {
            var grouping = call.<Grouping>value(GROUP).orElse(Grouping.BAND);
            return SheetPrint.whole(plan, grouping, call.now());
        }
        return SheetViews.frame(plan, view.get(), call.now()).orElseThrow();
    }

    private void changes(Plan plan, Path file) throws BadInputException {
        var language = call.language(plan.exercise().zone());
        var baseline = new BaselineChoice(call, plan).named(call.<String>value(SINCE).orElse(""));
        try {
            var table = DriftTable.of(plan, baseline, language, () -> false);
            DriftCsv.write(table, language, file);
        } catch (IOException broken) {
            throw unwritable(file, broken);
        }
    }

    private BadInputException unwritable(Path file, IOException broken) {
        return call.bad(CliText.UNWRITABLE, file.toAbsolutePath().normalize(), broken.toString());
    }
}
