package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Gesture.End;
import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Row.Fold;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the keys do: everything that the pointer can. Pure.
final class Keyboard {
    private static final double ZOOM = 1.5;

    private Keyboard() {}

    static Reaction on(TimelineFrame frame, Input.Key key) {
        return frame.measures().table().isActive()
                ? TableKeys.on(frame, key).orElseGet(() -> everywhere(frame, key))
                : everywhere(frame, key);
    }

    private static Reaction everywhere(TimelineFrame frame, Input.Key key) {
        return switch (key.stroke()) {
            case UP -> vertical(frame, key, -1);
            case DOWN -> vertical(frame, key, 1);
            case LEFT -> horizontal(frame, key, -1);
            case RIGHT -> horizontal(frame, key, 1);
            case PAGE_UP -> vertical(frame, key, -page(frame));
            case PAGE_DOWN -> vertical(frame, key, page(frame));
            case HOME -> end(frame, key, 0);
            case END -> end(frame, key, Integer.MAX_VALUE);
            case ENTER, SELECT, ALL, RENAME, DELETE -> act(frame, key);
            case CANCEL -> cancel(frame);
            case CLOSER -> sized(frame, key, 1);
            case FURTHER -> sized(frame, key, -1);
            case COPY -> performed(frame, Deed.COPY);
            case CUT -> performed(frame, Deed.CUT);
            case PASTE -> performed(frame, Deed.PASTE);
            case DUPLICATE -> performed(frame, Deed.DUPLICATE);
            case LINK -> performed(frame, Deed.LINK);
            case UNLINK -> performed(frame, Deed.UNLINK);
            case TAB -> TableKeys.enter(frame);
            case TABLE -> TableKeys.toggled(frame);
            case FIT -> Reaction.of(Views.fitted(frame));
        };
    }

    private static Reaction performed(TimelineFrame frame, Deed deed) {
        return Reaction.of(frame, new Effect.Perform(deed));
    }

    /// Plus and minus zoom; with Alt they lengthen and shorten what the keyboard is on.
    private static Reaction sized(TimelineFrame frame, Input.Key key, int step) {
        return key.modifiers().contains(Modifier.ALTERNATE)
                ? nudge(frame, step, End.FINISH)
                : Reaction.of(zoomed(frame, step > 0 ? ZOOM : 1 / ZOOM));
    }

    private static int page(TimelineFrame frame) {
        return Math.max(1, (int) (frame.viewport().height() / frame.measures().rowHeight()) - 1);
    }

    private static Reaction vertical(TimelineFrame frame, Input.Key key, int step) {
        if (key.modifiers().contains(Modifier.ALTERNATE)) {
            return performed(frame, step < 0 ? Deed.UP : Deed.DOWN);
        }
        var start = frame.spotlight().focus() == null ? 0 : Navigation.row(frame) + step;
        return selecting(Navigation.toRow(frame, start), key.modifiers());
    }

    /// What the keyboard comes to is selected; with Ctrl held it is only looked at, with Shift it
    /// joins the selection.
    private static Reaction selecting(TimelineFrame frame, Set<Modifier> modifiers) {
        var target = Navigation.target(frame);
        if (target.isEmpty() || modifiers.contains(Modifier.MANY)) {
            return Reaction.of(frame);
        }
        var ids = new HashSet<EntityId>(Set.of(target.get()));
        if (modifiers.contains(Modifier.RANGE)) {
            ids.addAll(frame.spotlight().selection());
        }
        return Reaction.of(frame, new Effect.Select(ids));
    }

    private static Reaction horizontal(TimelineFrame frame, Input.Key key, int step) {
        if (key.modifiers().contains(Modifier.ALTERNATE)) {
            return key.modifiers().contains(Modifier.RANGE)
                    ? performed(frame, step > 0 ? Deed.INDENT : Deed.OUTDENT)
                    : nudge(frame, step, End.WHOLE);
        }
        if (frame.state().rowCount() == 0 || frame.spotlight().focus() == null) {
            return selecting(Navigation.toRow(frame, 0), key.modifiers());
        }
        var row = Navigation.row(frame);
        var neighbour = Navigation.neighbour(frame, step);
        if (neighbour.isPresent()) {
            return selecting(Navigation.to(frame, row, neighbour.get()), key.modifiers());
        }
        return fold(frame, row, step, key.modifiers());
    }

    /// Left folds, and goes up where there is nothing to fold; right unfolds, and goes down.
    private static Reaction fold(TimelineFrame frame, int row, int step, Set<Modifier> modifiers) {
        var shown = frame.state().row(row);
        var arrangement = frame.state().arrangement();
        if (step < 0 && shown.fold() == Fold.OPEN) {
            return Reaction.of(frame, new Effect.Arrange(arrangement.folding(shown.key())));
        }
        if (step > 0 && shown.fold() == Fold.CLOSED) {
            return Reaction.of(frame, new Effect.Arrange(arrangement.unfolding(shown.key())));
        }
        if (step > 0) {
            return shown.fold() == Fold.OPEN
                    ? selecting(Navigation.toRow(frame, row + 1), modifiers)
                    : Reaction.of(frame);
        }
        int above = row;
        while (above > 0 && frame.state().row(above).depth() >= shown.depth()) {
            above--;
        }
        return selecting(Navigation.toRow(frame, above), modifiers);
    }

    /// Moves what is selected by one step of the zoom, or only its end.
    private static Reaction nudge(TimelineFrame frame, int step, End end) {
        var focus = frame.spotlight().focus();
        if (focus == null || focus.task() == null) {
            return Reaction.of(frame);
        }
        var tasks =
                end == End.WHOLE
                        ? Moves.company(frame.state(), focus.task(), frame.spotlight().selection())
                        : Moves.selected(focus.task(), frame.spotlight().selection());
        var shift = Moves.step(step, frame.viewport().scale());
        var move = Moves.move(frame.state(), tasks, end, shift);
        return move.ghosts().isEmpty()
                ? Reaction.of(frame)
                : Reaction.of(
                        frame,
                        new Effect.Move(
                                move.ghosts(), "nudge %s %s".formatted(end, tasks.hashCode())));
    }

    private static Reaction end(TimelineFrame frame, Input.Key key, int row) {
        if (key.modifiers().contains(Modifier.MANY)) {
            return selecting(Navigation.toRow(frame, row), Set.of());
        }
        var items = frame.state().rowCount() == 0 ? RowIndex.EMPTY : focusedRow(frame).items();
        if (items.isEmpty()) {
            return Reaction.of(frame);
        }
        var item = items.item(row == 0 ? 0 : items.size() - 1);
        return selecting(Navigation.to(frame, Navigation.row(frame), item), key.modifiers());
    }

    private static Row focusedRow(TimelineFrame frame) {
        return frame.state().row(Navigation.row(frame));
    }

    private static Reaction act(TimelineFrame frame, Input.Key key) {
        var effect =
                switch (key.stroke()) {
                    case ENTER -> Navigation.target(frame).map(Effect.Open::new);
                    case SELECT -> Navigation.target(frame).map(id -> toggle(frame, id, key));
                    case RENAME -> rename(frame);
                    case DELETE -> remove(frame);
                    case ALL -> Optional.of(new Effect.Select(all(frame)));
                    case UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN, HOME, END -> none();
                    case CANCEL, CLOSER, FURTHER, FIT -> none();
                    case COPY, CUT, PASTE, DUPLICATE, LINK, UNLINK, TAB, TABLE -> none();
                };
        return effect.map(found -> Reaction.of(frame, found)).orElse(Reaction.of(frame));
    }

    private static Optional<Effect> none() {
        return Optional.empty();
    }

    private static Effect toggle(TimelineFrame frame, EntityId id, Input.Key key) {
        if (!key.modifiers().contains(Modifier.MANY)) {
            return new Effect.Select(Set.of(id));
        }
        var ids = new HashSet<>(frame.spotlight().selection());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        return new Effect.Select(ids);
    }

    private static Optional<Effect> rename(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        return focus == null
                ? Optional.empty()
                : Navigation.target(frame).map(id -> new Effect.Rename(id, focus.row()));
    }

    /// Only tasks and links are removed from here, never a phase or a nation with all that hangs on
    /// it.
    private static Optional<Effect> remove(TimelineFrame frame) {
        var tasks = new HashSet<EntityId>(frame.spotlight().selection());
        tasks.removeIf(id -> !(id instanceof TaskId || id instanceof Dependency.Id));
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new Effect.Remove(tasks));
    }

    /// All in the group with the keyboard; where that is selected already, all there is.
    private static Set<EntityId> all(TimelineFrame frame) {
        var ids = new HashSet<EntityId>();
        if (frame.state().rowCount() > 0 && frame.spotlight().focus() != null) {
            var group = frame.state().all(Navigation.row(frame));
            group.forEach(Long.MIN_VALUE, Long.MAX_VALUE, item -> ids.add(item.id()));
        }
        if (!ids.isEmpty() && !frame.spotlight().selection().equals(ids)) {
            return ids;
        }
        for (var group : frame.state().groups()) {
            group.members().forEach(member -> ids.add(member.item().id()));
        }
        return ids;
    }

    private static Reaction cancel(TimelineFrame frame) {
        return frame.gesture() instanceof Gesture.Idle
                ? Reaction.of(frame, new Effect.Select(Set.of()))
                : Reaction.of(frame.withGesture(Gesture.IDLE));
    }

    /// Around the item with the keyboard while it is in view, else around the middle.
    private static TimelineFrame zoomed(TimelineFrame frame, double factor) {
        var viewport = frame.viewport();
        var x =
                Navigation.focused(frame)
                        .filter(Item::hasTime)
                        .map(item -> viewport.scale().x(item.start()))
                        .filter(at -> at >= 0 && at <= viewport.width())
                        .orElse(viewport.width() / 2);
        return frame.withViewport(viewport.withScale(viewport.scale().zoomed(x, factor)));
    }
}
