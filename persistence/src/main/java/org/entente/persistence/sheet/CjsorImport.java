package org.entente.persistence.sheet;

import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.WhenReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads a statement of requirements from a spreadsheet into a plan, all or nothing. A line with a
/// serial that the plan knows is changed, every other one added; none is removed.
public final class CjsorImport {
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final int HEADING_ROWS = 25;

    private final String file;
    private final Plan plan;
    private final Map<String, Requirement> known = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private int added;
    private int same;

    private CjsorImport(String file, Plan plan) {
        this.file = file;
        this.plan = plan;
        plan.requirements()
                .filter(requirement -> !requirement.number().isBlank())
                .forEach(requirement -> known.putIfAbsent(requirement.number(), requirement));
    }

    /// True where the file looks like a spreadsheet: an archive by its first bytes. Its name is
    /// never trusted.
    public static boolean isSpreadsheet(Path path) {
        try (var content = Files.newInputStream(path)) {
            return Arrays.equals(content.readNBytes(ARCHIVE.length), ARCHIVE);
        } catch (IOException _) {
            return false;
        }
    }

    /// What the file would do to the plan. Dates without a zone are local to the exercise.
    public static CjsorResult read(Path path, Plan plan) {
        var file = String.valueOf(path.getFileName());
        try {
            return new CjsorImport(file, plan).read(Grid.read(path));
        } catch (SheetException refused) {
            return new CjsorResult.Refused(refused.problem());
        }
    }

    private CjsorResult read(Grid grid) throws SheetException {
        var head = head(grid);
        var cells = new CjsorCells(head.columns(), reader());
        var serials = new HashSet<String>();
        for (int row = head.row() + 1; row < grid.height(); row++) {
            if (!grid.row(row).isEmpty()) {
                line(cells.line(grid, row, serials));
            }
        }
        if (!cells.bad().isEmpty()) {
            return new CjsorResult.Refused(new SheetProblem.BadCells(file, cells.bad()));
        }
        var edit = new Edit.Batch(edits);
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied _ ->
                    new CjsorResult.Read(edit, added, edits.size() - added, same, head.unread());
            case Outcome.Refused(var reason) ->
                    new CjsorResult.Refused(new SheetProblem.Unfit(file, reason));
        };
    }

    private WhenReader reader() {
        return new WhenReader(plan.exercise().zone(), Anchors.of(plan)::instant);
    }

    /// A line of the sheet is given the identity of its serial, so that the same file read twice
    /// changes nothing; a line without one is new each time.
    private void line(Requirement line) {
        var before = known.get(line.number());
        if (before == null) {
            edits.add(new Edit.Add(named(line)));
            added++;
            return;
        }
        var after =
                before.withName(line.name())
                        .withNeed(line.need())
                        .withSubordination(line.subordination())
                        .withArrival(line.arrival())
                        .withNotes(new Notes(before.label(), line.remark()));
        if (after.equals(before)) {
            same++;
        } else {
            edits.add(new Edit.Revise(after));
        }
    }

    private Requirement named(Requirement line) {
        var seed =
                plan.exercise().id().value()
                        + "/"
                        + line.number()
                        + "/"
                        + line.name()
                        + "/"
                        + added;
        return new Requirement(
                new Requirement.Id(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
                line.number(),
                line.name(),
                line.need(),
                line.subordination(),
                line.arrival(),
                new Notes(plan.exercise().label(), line.remark()));
    }

    /// Where the headings stand, and what each means.
    private record Head(int row, Map<CjsorColumn, Integer> columns, List<String> unread) {}

    /// The first row that names the force elements.
    private Head head(Grid grid) throws SheetException {
        for (int row = 0; row < Math.min(grid.height(), HEADING_ROWS); row++) {
            var columns = new HashMap<CjsorColumn, Integer>();
            var unread = new ArrayList<String>();
            grid.row(row).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(
                            cell ->
                                    CjsorColumn.meant(cell.getValue())
                                            .filter(column -> !columns.containsKey(column))
                                            .ifPresentOrElse(
                                                    column -> columns.put(column, cell.getKey()),
                                                    () -> unread.add(cell.getValue())));
            if (columns.size() > 1 && columns.containsKey(CjsorColumn.FORCE_ELEMENT)) {
                return new Head(row, columns, unread);
            }
        }
        throw new SheetException(new SheetProblem.NoColumn(file, CjsorColumn.FORCE_ELEMENT));
    }
}
