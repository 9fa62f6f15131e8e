package org.entente.app.sample;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Placement;
import org.entente.model.plan.TaskId;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads tables of activities and milestones with who does them and what they wait for. What they
/// name must stand in the register already; among themselves they may name each other in any order.
final class TaskTables {
    private static final List<String> COLUMNS =
            List.of(
                    "key", "number", "name", "kind", "role", "phase", "under", "place", "who",
                    "after", "label", "remark");

    private final Register register;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Activity.Id, Placement> placements = new HashMap<>();

    TaskTables(Register register) {
        this.register = register;
    }

    List<Entity> read(String activitiesPath, String milestonesPath) {
        var activities = Table.read(activitiesPath, columns("start", "finish")).rows();
        var milestones = Table.read(milestonesPath, columns("at")).rows();
        activities.forEach(row -> register.newActivity(row, row.text("key")));
        milestones.forEach(row -> register.newMilestone(row, row.text("key")));
        activities.forEach(this::activity);
        milestones.forEach(this::milestone);
        return List.copyOf(entities);
    }

    private static String[] columns(String... times) {
        return Stream.concat(COLUMNS.stream(), Stream.of(times)).toArray(String[]::new);
    }

    private void activity(Table.Row row) {
        if (!(task(row) instanceof Activity.Id id)) {
            throw row.fault("key", "the key is that of a milestone");
        }
        var placement = placement(row);
        placements.put(id, placement);
        entities.add(
                new Activity(
                                id,
                                number(row),
                                row.text("name"),
                                Cells.timeframe(row, "start", "finish"),
                                placement,
                                Cells.notes(row))
                        .withFiling(Cells.filing(row)));
        hangings(row, id);
    }

    private void milestone(Table.Row row) {
        if (!(task(row) instanceof Milestone.Id id)) {
            throw row.fault("key", "the key is that of an activity");
        }
        entities.add(
                new Milestone(
                                id,
                                number(row),
                                row.text("name"),
                                Cells.when(row, "at"),
                                placement(row),
                                Cells.notes(row))
                        .withFiling(Cells.filing(row)));
        hangings(row, id);
    }

    private TaskId task(Table.Row row) {
        return register.task(row, "key", row.text("key"));
    }

    private static String number(Table.Row row) {
        return row.optional("number").isEmpty() ? row.text("key") : row.text("number");
    }

    private Placement placement(Table.Row row) {
        var parent = register.activity(row, "under");
        return new Placement(phase(row, parent), parent, register.place(row, "place"));
    }

    /// The phase of the row, or else that of the activity above, which must stand further up.
    private Phase.@Nullable Id phase(Table.Row row, Activity.@Nullable Id parent) {
        var stated = register.phase(row, "phase");
        var above = parent == null ? null : placements.get(parent);
        return stated != null || above == null ? stated : above.phase();
    }

    private void hangings(Table.Row row, TaskId task) {
        entities.addAll(new Hangings(register, row).of(task));
    }
}
