package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.app.draw.Box;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.format.Names;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Named;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.EditingText;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Turns what the user wants into edits of the plan; a refusal is told where he looks.
final class Orders {
    private static final double FIELD = 260;

    private final ScreenContext context;
    private final TimelineView view;

    Orders(ScreenContext context, TimelineView view) {
        this.context = context;
        this.view = view;
    }

    void move(TimelineFrame frame, Effect.Move move) {
        var ghosts = move.ghosts();
        var held = ghosts.getFirst();
        var at = move.mergeKey().isEmpty() ? view.pointer() : place(frame, held.task());
        var edit = Moves.edit(frame.state(), ghosts);
        if (edit instanceof Edit.Batch(var edits) && edits.isEmpty()) {
            view.showRefusal(
                    context.say(EditingText.REFUSED_COMPUTED, name(frame, held.task())), at);
            return;
        }
        dispatch(label(frame, ghosts), edit, move.mergeKey(), at);
    }

    private String label(TimelineFrame frame, List<Gesture.Ghost> ghosts) {
        var ghost = ghosts.getFirst();
        var item = frame.state().item(ghost.task());
        if (item.isEmpty()) {
            return "";
        }
        var bound =
                ghosts.size() == 1
                        ? Binding.of(frame.state(), ghost)
                                .flatMap(
                                        binding ->
                                                new BindingText(context.language()).label(binding))
                        : Optional.<String>empty();
        return bound.orElseGet(() -> label(frame, ghosts, item.get()));
    }

    private String label(TimelineFrame frame, List<Gesture.Ghost> ghosts, Item item) {
        var ghost = ghosts.getFirst();
        var names = new EditNames(context.language(), frame.state().plan());
        var keepsLength =
                item.start() != ghost.start() && item.end() != ghost.end()
                        || item.form() == Item.Form.MILESTONE;
        var start = item.start() != ghost.start();
        var by =
                start
                        ? EditNames.between(item.start(), ghost.start(), frame.state().zone())
                        : EditNames.between(item.end(), ghost.end(), frame.state().zone());
        return context.say(
                keepsLength ? EditingText.EDIT_MOVE : EditingText.EDIT_RESIZE,
                names.subject(ghosts.stream().map(Gesture.Ghost::task).toList()),
                names.amount(by));
    }

    private String name(TimelineFrame frame, EntityId id) {
        return new Names(context.language(), frame.state().plan()).of(id);
    }

    void remove(TimelineFrame frame, Set<EntityId> ids) {
        var label =
                context.say(
                        EditingText.EDIT_REMOVE,
                        new EditNames(context.language(), frame.state().plan()).subject(ids));
        var edits = ids.stream().<Edit>map(Edit.Remove::new).toList();
        dispatch(
                label,
                edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits),
                "",
                focus(frame));
    }

    /// A new activity of a day in the middle of what is seen, in the phase of the keyboard's row;
    /// its name is to be given at once.
    void add(TimelineFrame frame) {
        var activity = fresh(frame);
        dispatch(context.say(TimelineText.EDIT_ADD), new Edit.Add(activity), "", focus(frame));
        if (context.workspace().plan().has(activity.id())) {
            context.session().show(activity.id());
        }
    }

    /// An activity that the plan does not hold yet.
    Activity fresh(TimelineFrame frame) {
        var viewport = frame.viewport();
        var middle = Instant.ofEpochMilli((viewport.from() + viewport.until()) / 2);
        var zone = context.formats().zone();
        var start = middle.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        return new Activity(
                new Activity.Id(UUID.randomUUID()),
                "",
                context.say(TimelineText.NEW_ACTIVITY),
                new Timeframe(
                        new When.Fixed(start.toInstant()),
                        new When.Fixed(start.plusDays(1).toInstant())),
                placement(frame),
                Notes.of(context.workspace().plan().exercise().label()));
    }

    private static Placement placement(TimelineFrame frame) {
        return Navigation.target(frame)
                .map(
                        id ->
                                switch (id) {
                                    case Phase.Id phase -> Placement.in(phase);
                                    case TaskId task -> beside(frame, task);
                                    default -> Placement.NONE;
                                })
                .orElse(Placement.NONE);
    }

    private static Placement beside(TimelineFrame frame, TaskId task) {
        return frame.state()
                .plan()
                .find(Task.class, task)
                .map(Task::placement)
                .orElse(Placement.NONE);
    }

    void beginRename(TimelineFrame frame, EntityId id, RowKey key) {
        frame.state()
                .plan()
                .find(Named.class, id)
                .ifPresent(named -> view.beginRename(id, named.name(), field(frame, id, key)));
    }

    /// Over the label where the row is that of the thing, else over its bar.
    private Box field(TimelineFrame frame, EntityId id, RowKey key) {
        var index = frame.state().rowOf(key).orElse(0);
        var row = frame.state().row(index);
        var top = frame.head() + frame.top(index);
        var height = frame.measures().rowHeight();
        var labels = frame.measures().labelWidth();
        var names = frame.measures().nameWidth();
        if (id instanceof TaskId && row.item() == null) {
            var x = place(frame, id).x();
            return new Box(
                    labels + Math.clamp(x, 0, Math.max(0, frame.viewport().width() - FIELD)),
                    top,
                    FIELD,
                    height);
        }
        var left = LabelLayout.foldEnd(row.depth());
        return new Box(left, top, names - left, height);
    }

    void rename(TimelineFrame frame, EntityId id, String name) {
        dispatch(
                context.say(TimelineText.EDIT_RENAME, name(frame, id)),
                new Edit.Rename(id, name),
                "",
                focus(frame));
    }

    private Point focus(TimelineFrame frame) {
        return Navigation.target(frame)
                .map(id -> place(frame, id))
                .orElseGet(() -> new Point(0, 0));
    }

    /// Where a thing is drawn.
    private Point place(TimelineFrame frame, EntityId id) {
        return view.hits().stream()
                .filter(hit -> hit.id().equals(id))
                .map(Hit::box)
                .map(box -> new Point(box.x(), box.bottom() - frame.measures().rowHeight() / 2.0))
                .findFirst()
                .orElseGet(() -> new Point(0, frame.top(Navigation.row(frame))));
    }

    /// Carries the edit out, told of beside what the keyboard is on.
    void carryOut(TimelineFrame frame, String label, Edit edit) {
        dispatch(label, edit, "", focus(frame));
    }

    /// Tells beside what the keyboard is on why something cannot be.
    void refuse(TimelineFrame frame, String sentence) {
        view.showRefusal(sentence, focus(frame));
    }

    /// Carries the edit out; whether it could be is told at that point.
    boolean tried(String label, Edit edit, Point at) {
        var plan = context.workspace().plan();
        return switch (context.workspace().dispatch(label, edit)) {
            case Outcome.Applied _ -> true;
            case Outcome.Refused(var reason) -> {
                view.showRefusal(
                        new RefusalMessages(context.language()).sentence(reason, plan), at);
                yield false;
            }
        };
    }

    private void dispatch(String label, Edit edit, String mergeKey, Point at) {
        var plan = context.workspace().plan();
        switch (context.workspace().dispatch(label, edit, mergeKey)) {
            case Outcome.Applied _ -> {}
            case Outcome.Refused(var reason) ->
                    view.showRefusal(
                            new RefusalMessages(context.language()).sentence(reason, plan), at);
        }
    }
}
