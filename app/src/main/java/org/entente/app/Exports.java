package org.entente.app;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.control.ScreenContext;
import org.entente.app.feature.export.ExportFormat;
import org.entente.app.report.pdf.PdfWriter;
import org.entente.app.report.plan.PlanDocument;
import org.entente.app.report.plan.PrintOrder;
import org.entente.model.rule.RuleBook;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.persistence.exchange.CalendarExport;
import org.entente.persistence.exchange.ProjectExport;
import org.entente.resources.ExportText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/// The forms in which a plan can leave the window.
record Exports(ScreenContext context, Clock clock) {
    List<ExportFormat> formats() {
        return List.of(pdf(), plans(), calendar(), project());
    }

    private ExportFormat pdf() {
        return new ExportFormat(
                "export-pdf",
                new ExportFormat.Wording(ExportText.PDF_TITLE, ExportText.PDF_ABOUT),
                FluentUiRegularAL.DOCUMENT_PDF_20,
                "pdf",
                (order, file, progress) ->
                        PdfWriter.write(
                                PlanDocument.of(
                                        PrintOrder.whole(
                                                order.plan(),
                                                RuleBook.check(order.plan(), clock.instant())),
                                        context.texts(),
                                        clock,
                                        progress::isCancelled),
                                file,
                                progress));
    }

    private ExportFormat plans() {
        return new ExportFormat(
                "export-package",
                new ExportFormat.Wording(ExportText.PACKAGE_TITLE, ExportText.PACKAGE_ABOUT),
                FluentUiRegularAL.FOLDER_ZIP_20,
                "entente",
                (order, file, _) ->
                        PlanPackage.write(order.plan(), context.workspace().author(), clock, file));
    }

    private ExportFormat calendar() {
        return new ExportFormat(
                "export-calendar",
                new ExportFormat.Wording(ExportText.CALENDAR_TITLE, ExportText.CALENDAR_ABOUT),
                FluentUiRegularAL.CALENDAR_20,
                "ics",
                (order, file, progress) ->
                        write(
                                CalendarExport.write(
                                        order.plan(),
                                        order.recipient().tasks(order.plan()),
                                        clock.instant()),
                                file,
                                progress));
    }

    private ExportFormat project() {
        return new ExportFormat(
                "export-project",
                new ExportFormat.Wording(ExportText.PROJECT_TITLE, ExportText.PROJECT_ABOUT),
                FluentUiRegularAL.DATA_BAR_VERTICAL_20,
                "xml",
                (order, file, progress) ->
                        write(
                                ProjectExport.write(
                                        order.plan(),
                                        order.recipient().tasks(order.plan()),
                                        clock.instant()),
                                file,
                                progress));
    }

    /// Under another name first, so that the file is whole or as it was, also when cancelled.
    private static void write(byte[] content, Path file, Progress progress) throws IOException {
        if (progress.isCancelled()) {
            return;
        }
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
