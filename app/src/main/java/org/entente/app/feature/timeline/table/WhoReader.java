package org.entente.app.feature.timeline.table;

import org.entente.app.feature.timeline.table.CellReader.Result;
import org.entente.app.format.Language;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.resources.TableText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads who does a task: codes or names with commas between them. Who did it before keeps the
/// role.
record WhoReader(Language language, Plan plan, Ties ties) {
    /// Somebody to whom tasks can be given, with what he is called.
    private record Somebody(AssigneeId id, List<String> names) {}

    Result read(Task task, String typed) {
        var all = everybody();
        Set<AssigneeId> wanted = new LinkedHashSet<>();
        for (var part : typed.split("[,;]", -1)) {
            var name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            var found = Lookup.one(all, name, one -> one.names().stream());
            if (found.isEmpty()) {
                return new Result.Wrong(
                        language.say(
                                TableText.NO_NAME,
                                name,
                                Lookup.some(plan.participants().map(Participant::code))));
            }
            wanted.add(found.get().id());
        }
        return new Result.Fine(edits(task, wanted));
    }

    private List<Edit> edits(Task task, Set<AssigneeId> wanted) {
        var edits = new ArrayList<Edit>();
        var missing = new LinkedHashSet<>(wanted);
        for (var assignment : ties.assignments().apply(task.id())) {
            missing.remove(assignment.assignee());
            if (!wanted.contains(assignment.assignee())) {
                edits.add(new Edit.Remove(assignment.id()));
            }
        }
        for (var who : missing) {
            edits.add(
                    new Edit.Add(
                            new Assignment(
                                    new Assignment.Id(UUID.randomUUID()),
                                    task.id(),
                                    who,
                                    AssignmentRole.EXECUTES,
                                    Notes.of(task.notes().label()))));
        }
        return edits;
    }

    private List<Somebody> everybody() {
        return Stream.of(
                        plan.participants()
                                .map(
                                        one ->
                                                new Somebody(
                                                        one.id(), List.of(one.code(), one.name()))),
                        plan.contingents().map(one -> new Somebody(one.id(), List.of(one.name()))),
                        plan.forceElements()
                                .map(
                                        one ->
                                                new Somebody(
                                                        one.id(),
                                                        List.of(
                                                                (one.number() + " " + one.name())
                                                                        .strip(),
                                                                one.name()))))
                .flatMap(some -> some)
                .toList();
    }
}
