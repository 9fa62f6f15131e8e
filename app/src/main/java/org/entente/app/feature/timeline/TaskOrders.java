package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.app.feature.timeline.clip.Clipboards;
import org.entente.app.feature.timeline.table.CellReader;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.feature.timeline.table.Sheets;
import org.entente.model.bulk.Branches;
import org.entente.model.bulk.Clipping;
import org.entente.model.bulk.Outline;
import org.entente.model.bulk.Pasting;
import org.entente.model.bulk.Rewriting;
import org.entente.model.edit.Edit;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.TaskKind;
import org.entente.resources.EditingText;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Does what is asked to all that is selected, each as one edit.
final class TaskOrders {
    private final ScreenContext context;
    private final Orders orders;
    private final Consumer<EntityId> reveal;

    TaskOrders(ScreenContext context, Orders orders, Consumer<EntityId> reveal) {
        this.context = context;
        this.orders = orders;
        this.reveal = reveal;
    }

    void perform(TimelineFrame frame, Deed deed) {
        if (deed == Deed.PASTE) {
            paste(frame);
            return;
        }
        var tasks = tasks(frame);
        if (tasks.isEmpty()) {
            orders.refuse(frame, context.say(EditingText.NOTHING_SELECTED));
            return;
        }
        switch (deed) {
            case INDENT -> indent(frame, tasks);
            case OUTDENT -> outdent(frame, tasks);
            case UP -> regroup(frame, tasks, -1);
            case DOWN -> regroup(frame, tasks, 1);
            case LINK -> link(frame, tasks);
            case UNLINK -> unlink(frame, tasks);
            case COPY -> copy(frame, tasks);
            case CUT -> cut(frame, tasks);
            case DUPLICATE -> duplicate(frame, tasks);
            case PASTE, EARLIER, LATER, SHORTER, LONGER, REMOVE, ALL -> {}
        }
    }

    /// All that is selected, else what the keyboard is on.
    static Set<TaskId> tasks(TimelineFrame frame) {
        var tasks = new LinkedHashSet<TaskId>();
        for (var id : frame.spotlight().selection()) {
            if (id instanceof TaskId task) {
                tasks.add(task);
            }
        }
        var focus = frame.spotlight().focus();
        if (tasks.isEmpty() && focus != null && focus.task() != null) {
            tasks.add(focus.task());
        }
        return tasks;
    }

    private Plan plan() {
        return context.workspace().plan();
    }

    private String label(EditingText text, Set<TaskId> tasks) {
        return context.say(text, new EditNames(context.language(), plan()).subject(tasks));
    }

    private void indent(TimelineFrame frame, Set<TaskId> tasks) {
        carryOut(
                frame,
                label(EditingText.EDIT_INDENT, tasks),
                Outline.indented(plan(), tasks),
                EditingText.REFUSED_INDENT);
    }

    private void outdent(TimelineFrame frame, Set<TaskId> tasks) {
        carryOut(
                frame,
                label(EditingText.EDIT_OUTDENT, tasks),
                Outline.outdented(plan(), tasks),
                EditingText.REFUSED_OUTDENT);
    }

    private void carryOut(
            TimelineFrame frame, String label, Edit.Batch edit, EditingText otherwise) {
        if (edit.edits().isEmpty()) {
            orders.refuse(frame, context.say(otherwise));
        } else {
            orders.carryOut(frame, label, edit);
        }
    }

    /// To the phase, place, kind or role above or below.
    private void regroup(TimelineFrame frame, Set<TaskId> tasks, int step) {
        var heading = neighbour(frame, step);
        var grouping = frame.state().arrangement().grouping();
        var edit =
                heading.map(found -> regrouped(grouping, found.group(), tasks))
                        .orElseGet(() -> new Edit.Batch(List.of()));
        var name = heading.map(Heading::name).orElse("");
        carryOut(
                frame,
                context.say(
                        EditingText.EDIT_PLACE,
                        new EditNames(context.language(), plan()).subject(tasks),
                        name),
                edit,
                EditingText.REFUSED_UP);
    }

    private static Optional<Heading> neighbour(TimelineFrame frame, int step) {
        var groups = frame.state().groups();
        var here = frame.state().heading(Navigation.row(frame));
        for (int at = 0; at < groups.size(); at++) {
            if (groups.get(at).heading().equals(here)
                    && at + step >= 0
                    && at + step < groups.size()) {
                return Optional.of(groups.get(at + step).heading());
            }
        }
        return Optional.empty();
    }

    private Edit.Batch regrouped(Grouping grouping, GroupKey to, Set<TaskId> tasks) {
        return switch (grouping) {
            case PHASE -> placed(Branches.of(plan()).whole(tasks), at -> phase(at, to));
            case PLACE -> placed(tasks, at -> place(at, to));
            case KIND -> filed(tasks, at -> at.withKind(to.isNowhere() ? null : kind(to.word())));
            case ROLE -> filed(tasks, at -> at.withRole(to.word()));
            case BAND, PARTICIPANT -> new Edit.Batch(List.of());
        };
    }

    private static TaskKind kind(String word) {
        return TaskKind.valueOf(word);
    }

    private static Placement phase(Placement at, GroupKey to) {
        return at.withPhase(to.id() instanceof Phase.Id phase ? phase : null);
    }

    private static Placement place(Placement at, GroupKey to) {
        return at.withPlace(to.id() instanceof Place.Id place ? place : null);
    }

    private Edit.Batch placed(Set<TaskId> tasks, UnaryOperator<Placement> change) {
        return Rewriting.each(
                plan(), tasks, task -> task.withPlacement(change.apply(task.placement())));
    }

    private Edit.Batch filed(Set<TaskId> tasks, UnaryOperator<Filing> change) {
        return Rewriting.each(plan(), tasks, task -> task.withFiling(change.apply(task.filing())));
    }

    private void link(TimelineFrame frame, Set<TaskId> tasks) {
        carryOut(
                frame,
                label(EditingText.EDIT_LINK, tasks),
                Chains.linked(frame.state(), tasks, plan().exercise().label()),
                EditingText.REFUSED_LINK);
    }

    private void unlink(TimelineFrame frame, Set<TaskId> tasks) {
        carryOut(
                frame,
                label(EditingText.EDIT_UNLINK, tasks),
                Chains.unlinked(frame.state(), tasks),
                EditingText.REFUSED_UNLINK);
    }

    private void copy(TimelineFrame frame, Set<TaskId> tasks) {
        Clipboards.put(Clipping.of(plan(), tasks), text(frame, tasks));
    }

    private String text(TimelineFrame frame, Set<TaskId> tasks) {
        return Sheets.text(
                context.language(),
                TableLayout.cells(context.language(), frame.state()),
                tasks.stream().flatMap(id -> plan().find(Task.class, id).stream()).toList(),
                List.of(Column.values()));
    }

    private void cut(TimelineFrame frame, Set<TaskId> tasks) {
        copy(frame, tasks);
        orders.carryOut(
                frame,
                label(EditingText.EDIT_CUT, tasks),
                new Edit.Batch(tasks.stream().<Edit>map(Edit.Remove::new).toList()));
    }

    private void duplicate(TimelineFrame frame, Set<TaskId> tasks) {
        add(
                frame,
                label(EditingText.EDIT_DUPLICATE, tasks),
                Pasting.into(plan(), Clipping.of(plan(), tasks), UUID::randomUUID, null));
    }

    private void paste(TimelineFrame frame) {
        var clipping = Clipboards.tasks();
        if (clipping.isEmpty()) {
            pasteTable(frame, Sheets.read(context.language(), Clipboards.text()));
            return;
        }
        var pasted = Pasting.into(plan(), clipping.get(), UUID::randomUUID, phase(frame));
        var names = new EditNames(context.language(), plan());
        add(frame, context.say(EditingText.EDIT_PASTE, names.many(pasted.tasks().size())), pasted);
    }

    /// Lines from elsewhere, such as a spreadsheet, become new activities.
    private void pasteTable(TimelineFrame frame, Sheets.Block block) {
        if (block.lines().isEmpty()) {
            orders.refuse(frame, context.say(EditingText.REFUSED_PASTE));
            return;
        }
        var model = orders.fresh(frame);
        switch (NewTasks.edits(context.language(), plan(), block, model)) {
            case CellReader.Result.Wrong(var sentence) -> orders.refuse(frame, sentence);
            case CellReader.Result.Fine(var edits) ->
                    orders.carryOut(
                            frame,
                            context.say(
                                    EditingText.EDIT_PASTE,
                                    new EditNames(context.language(), plan())
                                            .many(block.lines().size())),
                            new Edit.Batch(edits));
        }
    }

    /// On the heading of a phase what is pasted goes into it.
    private static Phase.@Nullable Id phase(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        return focus != null
                        && focus.row().isHeading()
                        && focus.row().group().id() instanceof Phase.Id phase
                ? phase
                : null;
    }

    private void add(TimelineFrame frame, String label, Pasting.Pasted pasted) {
        orders.carryOut(frame, label, pasted.edit());
        if (pasted.tasks().stream().allMatch(plan()::has)) {
            pasted.tasks().stream().findFirst().ifPresent(reveal);
            context.session().select(Set.copyOf(pasted.tasks()));
        }
    }
}
