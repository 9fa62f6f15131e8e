package org.entente.persistence.exchange;

import net.fortuna.ical4j.data.CalendarBuilder;

import org.apache.poi.EncryptedDocumentException;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportProblem.Lack;
import org.jspecify.annotations.Nullable;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/// Reads schedules of Microsoft Project, Primavera P6, GanttProject and calendars, scenarios and
/// databases of standards into a plan, all or nothing. The formats' own readers are used, each on
/// content that was looked at first; nothing is written to the disk and nothing is fetched.
public final class ScheduleImport {
    private static final Logger LOG = System.getLogger(ScheduleImport.class.getName());

    private ScheduleImport() {}

    /// What the file would do to the plan. Local times in the file are taken in the zone of the
    /// exercise. The same file read twice updates what the first reading made.
    public static ImportResult read(Path path, Plan plan) {
        return read(path, plan, ImportWatch.NOBODY);
    }

    /// The same while somebody waits for it.
    ///
    /// @throws CancellationException when it was called off on the way
    public static ImportResult read(Path path, Plan plan, ImportWatch watch) {
        var result = result(path, plan, watch);
        if (watch.isCancelled()) {
            throw new CancellationException("The import was called off.");
        }
        return result;
    }

    private static ImportResult result(Path path, Plan plan, ImportWatch watch) {
        try {
            var file = ForeignFile.read(path, watch);
            var book = new ImportReport.Book();
            return tried(file, plan, edit(file, plan, book), book);
        } catch (ImportException refused) {
            return new ImportResult.Refused(refused.problem());
        }
    }

    private static ImportResult tried(
            ForeignFile file, Plan plan, Edit.Batch edit, ImportReport.Book book) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied _ ->
                    new ImportResult.Read(edit, book.close(file.name(), file.format()));
            case Outcome.Refused(var reason) ->
                    new ImportResult.Refused(
                            new ImportProblem.Unfit(
                                    file.name(), Culprit.name(reason, edit), reason));
        };
    }

    private static Edit.Batch edit(ForeignFile file, Plan plan, ImportReport.Book book)
            throws ImportException {
        return switch (file.format()) {
            case MICROSOFT_PROJECT -> projectEdit(file, plan, book, new MPPReader());
            case MSPDI -> projectEdit(file, plan, book, new MSPDIReader());
            case PRIMAVERA_XER -> projectEdit(file, plan, book, new PrimaveraXERFileReader());
            case PRIMAVERA_XML -> projectEdit(file, plan, book, new PrimaveraPMFileReader());
            case GANTTPROJECT -> projectEdit(file, plan, book, new GanttProjectReader());
            case ICALENDAR -> {
                var content = file.stream(book);
                var calendar = parsed(file, () -> new CalendarBuilder().build(content));
                yield new EventConversion(file.name(), plan, book).edit(calendar);
            }
            case MSDL -> {
                var content = file.stream(book);
                var scenario = parsed(file, () -> MsdlReader.read(content));
                if (scenario.units.isEmpty()) {
                    throw new ImportException(new ImportProblem.Empty(file.name(), Lack.UNITS));
                }
                yield new MsdlConversion(plan, scenario, book).edit();
            }
            case NISP -> {
                var content = file.stream(book);
                var database = parsed(file, () -> NispReader.read(content));
                if (database.standards.isEmpty()) {
                    throw new ImportException(new ImportProblem.Empty(file.name(), Lack.STANDARDS));
                }
                yield new NispConversion(plan, database, book).edit();
            }
        };
    }

    private static Edit.Batch projectEdit(
            ForeignFile file, Plan plan, ImportReport.Book book, ProjectReader reader)
            throws ImportException {
        var content = file.stream(book);
        var project = parsed(file, () -> reader.read(content));
        return new ProjectConversion(file.name(), plan, project, book).edit();
    }

    private static <T> T parsed(ForeignFile file, Callable<@Nullable T> reading)
            throws ImportException {
        try {
            var content = ForeignReader.<@Nullable T>read(reading);
            if (content == null) {
                throw malformed(file, "nothing in it", null);
            }
            return content;
        } catch (ForeignReader.Stumble broken) {
            throw broken.getCause() instanceof EncryptedDocumentException locked
                    ? new ImportException(new ImportProblem.Protected(file.name()), locked)
                    : malformed(file, broken.told(), broken);
        }
    }

    private static ImportException malformed(
            ForeignFile file, String detail, @Nullable Throwable cause) {
        LOG.log(Level.DEBUG, "a schedule of format {0} was refused", file.format());
        if (detail.contains("password")) {
            return new ImportException(new ImportProblem.Protected(file.name()));
        }
        var problem = new ImportProblem.Malformed(file.name(), file.format(), 0, detail);
        return cause == null ? new ImportException(problem) : new ImportException(problem, cause);
    }
}
