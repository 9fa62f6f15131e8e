package org.entente.app.feature.timeline.table;

import org.entente.app.feature.timeline.table.CellReader.Result;
import org.entente.app.format.LagText;
import org.entente.app.format.LagText.Lag;
import org.entente.app.format.Language;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.resources.TableText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads what a task waits for: `1.02FS+2d; 1.03SS`. A link that was there before is kept, changed
/// where its kind or lag is another.
record PredecessorReader(Language language, Plan plan, Ties ties) {
    private static final Pattern REST =
            Pattern.compile("\\s*(\\p{L}{2})?\\s*((?:[+\\-−].*)?)", Pattern.DOTALL);

    /// One predecessor as it was typed.
    private record Wanted(TaskId before, DependencyKind kind, Lag lag) {}

    Result read(Task task, String typed) {
        var called = new HashMap<String, TaskId>();
        plan.tasks()
                .forEach(one -> called.putIfAbsent(name(one).toLowerCase(Locale.ROOT), one.id()));
        var wanted = new HashMap<TaskId, Wanted>();
        for (var part : typed.split(";", -1)) {
            var token = part.strip();
            if (token.isEmpty()) {
                continue;
            }
            var one = one(called, token);
            if (one.isEmpty()) {
                return new Result.Wrong(language.say(TableText.BAD_PREDECESSOR, token));
            }
            wanted.put(one.get().before(), one.get());
        }
        return new Result.Fine(edits(task, wanted));
    }

    private static String name(Task task) {
        return task.number().isBlank() ? task.name() : task.number();
    }

    /// The longest beginning that is a number or a name; the rest is kind and lag.
    private static Optional<Wanted> one(Map<String, TaskId> called, String token) {
        for (int end = token.length(); end > 0; end--) {
            var before = called.get(token.substring(0, end).strip().toLowerCase(Locale.ROOT));
            var rest = REST.matcher(token.substring(end));
            if (before != null && rest.matches()) {
                var kind =
                        rest.group(1) == null
                                ? Optional.of(DependencyKind.FINISH_TO_START)
                                : LagText.kind(rest.group(1));
                var lag = LagText.read(rest.group(2));
                if (kind.isPresent() && lag.isPresent()) {
                    return Optional.of(new Wanted(before, kind.get(), lag.get()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Edit> edits(Task task, Map<TaskId, Wanted> wanted) {
        var edits = new ArrayList<Edit>();
        var missing = new HashMap<>(wanted);
        for (var link : ties.before(task.id())) {
            var one = missing.remove(link.predecessor());
            if (one == null) {
                edits.add(new Edit.Remove(link.id()));
            } else if (!link.type().equals(one.kind())
                    || !link.lag().equals(one.lag().length())
                    || (!link.lag().isZero() && link.lagTime() != one.lag().time())) {
                edits.add(new Edit.Revise(link(link.id(), task, one, link.notes())));
            }
        }
        for (var one : missing.values()) {
            edits.add(
                    new Edit.Add(
                            link(
                                    new Dependency.Id(UUID.randomUUID()),
                                    task,
                                    one,
                                    Notes.of(task.notes().label()))));
        }
        return edits;
    }

    private static Dependency link(Dependency.Id id, Task task, Wanted one, Notes notes) {
        return new Dependency(
                id,
                one.before(),
                task.id(),
                one.kind(),
                one.lag().length(),
                one.lag().time(),
                notes);
    }
}
