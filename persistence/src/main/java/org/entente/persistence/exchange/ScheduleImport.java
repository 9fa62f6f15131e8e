package org.entente.persistence.exchange;

import org.apache.poi.EncryptedDocumentException;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/// Reads schedules of Microsoft Project, Primavera P6 and GanttProject into a plan, all or nothing.
/// The formats' own readers are used, each on content that was looked at first; nothing is written
/// to the disk and nothing is fetched.
public final class ScheduleImport {
    private static final Logger LOG = System.getLogger(ScheduleImport.class.getName());

    private ScheduleImport() {}

    /// What the file would do to the plan. Local times in the file are taken in the zone of the
    /// exercise. The same file read twice updates what the first reading made.
    public static ImportResult read(Path path, Plan plan) {
        try {
            var file = ForeignFile.read(path);
            var book = new ImportReport.Book();
            var project = parse(file, book);
            var edit = new ProjectConversion(file.name(), plan, project, book).edit();
            return tried(file, plan, edit, book);
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

    private static ProjectFile parse(ForeignFile file, ImportReport.Book book)
            throws ImportException {
        try {
            var project = reader(file.format()).read(file.stream(book));
            if (project == null) {
                throw malformed(file, "no project in it", null);
            }
            return project;
        } catch (MPXJException broken) {
            throw malformed(file, rootMessage(broken), broken);
        } catch (EncryptedDocumentException locked) {
            throw new ImportException(new ImportProblem.Protected(file.name()), locked);
        } catch (RuntimeException | StackOverflowError broken) {
            // A reader that stumbles over bad content stumbles in ways of its own.
            throw malformed(file, rootMessage(broken), broken);
        }
    }

    private static ProjectReader reader(ScheduleFormat format) {
        return switch (format) {
            case MICROSOFT_PROJECT -> new MPPReader();
            case MSPDI -> new MSPDIReader();
            case PRIMAVERA_XER -> new PrimaveraXERFileReader();
            case PRIMAVERA_XML -> new PrimaveraPMFileReader();
            case GANTTPROJECT -> new GanttProjectReader();
        };
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

    private static String rootMessage(Throwable broken) {
        var root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : SafeXml.firstLine(message);
    }
}
