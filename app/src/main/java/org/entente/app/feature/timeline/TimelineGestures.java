package org.entente.app.feature.timeline;

import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Dragging;
import org.entente.app.feature.timeline.Gesture.End;
import org.entente.app.feature.timeline.Gesture.Grip;
import org.entente.app.feature.timeline.Gesture.Lasso;
import org.entente.app.feature.timeline.Gesture.Move;
import org.entente.app.feature.timeline.Gesture.Panning;
import org.entente.app.feature.timeline.Gesture.Pressed;
import org.entente.app.feature.timeline.Input.Button;
import org.entente.app.feature.timeline.Input.Modifier;
import org.entente.app.feature.timeline.Row.Fold;
import org.entente.app.feature.timeline.Spotlight.Focus;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What follows from each input: another frame, and effects. Pure, so that every gesture can be
/// tested without a window.
public final class TimelineGestures {
    private static final double EDGE = 5;
    private static final double THRESHOLD = 4;
    private static final double ZOOM = 0.0025;

    private TimelineGestures() {}

    /// The reaction to one input; the hits tell where the tasks of the frame were drawn.
    public static Reaction on(TimelineFrame frame, List<Hit> hits, Input input) {
        return switch (input) {
            case Input.Press press -> press(frame, hits, press);
            case Input.Drag(var at) -> drag(frame, hits, at);
            case Input.Creep _ -> creep(frame);
            case Input.Release _ -> release(frame);
            case Input.Hover(var at) -> Reaction.of(hover(frame, hits, at));
            case Input.HoverLabel(var at) ->
                    Reaction.of(hovering(frame, frame.rowAt(at.y()), null));
            case Input.Leave _ -> Reaction.of(hovering(frame, -1, null));
            case Input.Scroll scroll -> Reaction.of(scroll(frame, scroll));
            case Input.PressLabel press ->
                    frame.measures().table().isShown()
                            ? TableKeys.press(frame, press, label(frame, press))
                            : label(frame, press);
            case Input.Typed(var text) -> TableKeys.typed(frame, text);
            case Input.Key key -> Keyboard.on(frame, key);
        };
    }

    /// What lies below the pointer; the topmost was drawn last.
    static Optional<Hit> at(List<Hit> hits, Point at) {
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (hits.get(i).box().contains(at.x(), at.y())) {
                return Optional.of(hits.get(i));
            }
        }
        return Optional.empty();
    }

    /// Which part of a bar lies below the pointer; milestones and short bars have no ends.
    static End end(TimelineFrame frame, Hit hit, Point at) {
        var isBar =
                hit.id() instanceof TaskId task
                        && frame.state()
                                .item(task)
                                .filter(item -> item.form() != Item.Form.MILESTONE)
                                .isPresent();
        if (!isBar || hit.box().width() < 3 * EDGE) {
            return End.WHOLE;
        }
        if (at.x() < hit.box().x() + EDGE && hit.box().x() > 0) {
            return End.START;
        }
        return at.x() >= hit.box().right() - EDGE && hit.box().right() < frame.viewport().width()
                ? End.FINISH
                : End.WHOLE;
    }

    private static Reaction press(TimelineFrame frame, List<Hit> hits, Input.Press press) {
        if (isOnReadiness(frame, press.at())) {
            return Reaction.of(frame, new Effect.Visit("readiness"));
        }
        if (press.button() == Button.HAND) {
            return Reaction.of(frame.withGesture(new Panning(press.at())));
        }
        var hit = at(hits, press.at());
        if (hit.isEmpty()) {
            return Linking.handle(frame, hits, press.at())
                    .map(from -> frame.withGesture(new Gesture.Link(from, press.at(), null)))
                    .map(linking -> Reaction.of(linking))
                    .orElseGet(() -> background(frame, press));
        }
        var id = hit.get().id();
        var focused = focused(frame, frame.rowAt(press.at().y()), id);
        var select = select(frame, id, press.modifiers());
        if (!(id instanceof TaskId task) || press.modifiers().contains(Modifier.MANY)) {
            return new Reaction(focused, select);
        }
        if (press.clicks() == 2) {
            var row = frame.state().row(frame.rowAt(press.at().y()));
            return Reaction.of(
                    focused.withGesture(Gesture.IDLE), new Effect.Rename(task, row.key()));
        }
        var grip = new Grip(task, end(frame, hit.get(), press.at()));
        return new Reaction(focused.withGesture(new Pressed(press.at(), grip)), select);
    }

    static boolean isOnReadiness(TimelineFrame frame, Point at) {
        return at.y() < 0
                && at.y() >= -frame.readiness()
                && frame.emphasis().course().at(frame.viewport().scale().time(at.x())).isPresent();
    }

    /// Shift or Ctrl draws a lasso. Else a link is selected, a new activity is drawn in the row, or
    /// the background is taken hold of below the last one.
    private static Reaction background(TimelineFrame frame, Input.Press press) {
        if (press.modifiers().contains(Modifier.RANGE)
                || press.modifiers().contains(Modifier.MANY)) {
            return Reaction.of(
                    frame.withGesture(
                            new Lasso(press.at(), press.at(), frame.spotlight().selection())));
        }
        var row = frame.rowAt(press.at().y());
        var link = LinkHits.at(frame, press.at());
        if (link.isPresent()) {
            return Reaction.of(frame, new Effect.Select(Set.of(link.get())));
        }
        var held =
                row < 0
                        ? frame.withGesture(new Panning(press.at()))
                        : focused(frame, row, null)
                                .withGesture(new Gesture.Sketch(press.at(), row, 0, 0));
        return Reaction.of(held, new Effect.Select(Set.of()));
    }

    private static TimelineFrame focused(TimelineFrame frame, int row, @Nullable EntityId id) {
        if (row < 0) {
            return frame;
        }
        var task = id instanceof TaskId found ? found : null;
        return frame.withSpotlight(
                frame.spotlight().withFocus(new Focus(frame.state().row(row).key(), task)));
    }

    /// Ctrl adds or takes away, Shift adds all between; what is already selected stays so, that
    /// it can be dragged together.
    private static List<Effect> select(TimelineFrame frame, EntityId id, Set<Modifier> modifiers) {
        var selection = frame.spotlight().selection();
        if (modifiers.contains(Modifier.MANY)) {
            var ids = new HashSet<>(selection);
            if (!ids.remove(id)) {
                ids.add(id);
            }
            return List.of(new Effect.Select(ids));
        }
        if (modifiers.contains(Modifier.RANGE) && id instanceof TaskId task) {
            return List.of(new Effect.Select(between(frame, task)));
        }
        return selection.contains(id) ? List.of() : List.of(new Effect.Select(Set.of(id)));
    }

    private static Set<EntityId> between(TimelineFrame frame, TaskId task) {
        var rows = frame.state().rowsOf(task);
        var from = Navigation.row(frame);
        var to = rows.isEmpty() ? from : rows.getFirst();
        var ids = new HashSet<EntityId>(Set.of(task));
        for (int row = Math.min(from, to); row <= Math.max(from, to); row++) {
            var shown = frame.state().row(row);
            if (!shown.isHeading()) {
                shown.items().forEach(Long.MIN_VALUE, Long.MAX_VALUE, item -> ids.add(item.id()));
            }
        }
        return ids;
    }

    private static Reaction drag(TimelineFrame frame, List<Hit> hits, Point at) {
        return switch (frame.gesture()) {
            case Gesture.Idle _ -> Reaction.of(frame);
            case Pressed(var from, var grip) ->
                    Math.abs(at.x() - from.x()) < THRESHOLD
                            ? Reaction.of(frame)
                            : Reaction.of(start(frame, from, grip, at));
            case Dragging(var from, var grip, var tasks, _, _) ->
                    Reaction.of(dragged(frame, new Dragging(from, grip, tasks, NOWHERE, at)));
            case Gesture.Sketch sketch -> Reaction.of(Sketching.dragged(frame, sketch, at));
            case Gesture.Link link -> Reaction.of(Linking.dragged(frame, hits, link, at));
            case Panning(var last) -> Reaction.of(panned(frame, last, at));
            case Lasso(var from, _, var before) -> Lassoing.drawn(frame, from, at, before);
        };
    }

    private static final Move NOWHERE = new Move(List.of(), List.of());

    private static TimelineFrame start(TimelineFrame frame, Point from, Grip grip, Point at) {
        var tasks =
                grip.end() == End.WHOLE
                        ? Moves.company(frame.state(), grip.task(), frame.spotlight().selection())
                        : Set.of(grip.task());
        return dragged(frame, new Dragging(from, grip, tasks, NOWHERE, at));
    }

    private static TimelineFrame dragged(TimelineFrame frame, Dragging drag) {
        var item = frame.state().item(drag.grip().task()).filter(Item::hasTime);
        if (item.isEmpty()) {
            return frame.withGesture(Gesture.IDLE);
        }
        var held = drag.grip().end() == End.FINISH ? item.get().end() : item.get().start();
        var shift = Moves.shift(held, drag.at().x() - drag.from().x(), frame.viewport().scale());
        var move = Moves.move(frame.state(), drag.tasks(), drag.grip().end(), shift);
        return frame.withGesture(
                new Dragging(drag.from(), drag.grip(), drag.tasks(), move, drag.at()));
    }

    private static Reaction creep(TimelineFrame frame) {
        var crept = Edges.crept(frame);
        return switch (crept.gesture()) {
            case Dragging drag -> Reaction.of(dragged(crept, drag));
            case Lasso(var from, var at, var before) -> Lassoing.drawn(crept, from, at, before);
            default -> Reaction.of(crept);
        };
    }

    private static TimelineFrame panned(TimelineFrame frame, Point last, Point at) {
        var viewport = frame.viewport();
        var top = Math.clamp(viewport.top() + last.y() - at.y(), 0, frame.greatestTop());
        return frame.withViewport(
                        viewport.withScale(viewport.scale().moved(last.x() - at.x())).withTop(top))
                .withGesture(new Panning(at));
    }

    private static Reaction release(TimelineFrame frame) {
        var idle = frame.withGesture(Gesture.IDLE);
        return switch (frame.gesture()) {
            case Dragging(_, _, _, var move, _) ->
                    isWhereItWas(frame, move)
                            ? Reaction.of(idle)
                            : Reaction.of(idle, new Effect.Move(move.ghosts(), ""));
            case Pressed(_, var grip) ->
                    frame.spotlight().selection().size() > 1
                            ? Reaction.of(idle, new Effect.Select(Set.of(grip.task())))
                            : Reaction.of(idle);
            case Gesture.Sketch sketch -> Sketching.released(idle, sketch);
            case Gesture.Link link -> Linking.released(idle, link);
            case Gesture.Idle _, Panning _, Lasso _ -> Reaction.of(idle);
        };
    }

    private static boolean isWhereItWas(TimelineFrame frame, Move move) {
        return move.ghosts().stream()
                .allMatch(
                        ghost ->
                                frame.state()
                                        .item(ghost.task())
                                        .filter(
                                                item ->
                                                        item.start() == ghost.start()
                                                                && item.end() == ghost.end())
                                        .isPresent());
    }

    private static TimelineFrame hover(TimelineFrame frame, List<Hit> hits, Point at) {
        var task =
                at(hits, at)
                        .map(Hit::id)
                        .filter(TaskId.class::isInstance)
                        .map(TaskId.class::cast)
                        .or(() -> Linking.handle(frame, hits, at).map(Gesture.Handle::task))
                        .orElse(null);
        return hovering(frame, frame.rowAt(at.y()), task);
    }

    private static TimelineFrame hovering(TimelineFrame frame, int row, @Nullable TaskId task) {
        var spotlight = frame.spotlight();
        return spotlight.hoveredRow() == row && Objects.equals(spotlight.hovered(), task)
                ? frame
                : frame.withSpotlight(spotlight.hovering(row, task));
    }

    private static TimelineFrame scroll(TimelineFrame frame, Input.Scroll scroll) {
        var viewport = frame.viewport();
        if (scroll.modifiers().contains(Modifier.MANY)) {
            var factor = Math.exp(scroll.dy() * ZOOM);
            return frame.withViewport(
                    viewport.withScale(viewport.scale().zoomed(scroll.at().x(), factor)));
        }
        var sideways = scroll.modifiers().contains(Modifier.RANGE);
        var dx = sideways && scroll.dx() == 0 ? scroll.dy() : scroll.dx();
        var dy = sideways ? 0 : scroll.dy();
        var top = Math.clamp(viewport.top() - dy, 0, frame.greatestTop());
        return frame.withViewport(viewport.withScale(viewport.scale().moved(-dx)).withTop(top));
    }

    private static Reaction label(TimelineFrame frame, Input.PressLabel press) {
        var index = frame.rowAt(press.at().y());
        if (index < 0) {
            return Reaction.of(frame, new Effect.Select(Set.of()));
        }
        var row = frame.state().row(index);
        return row.fold() != Fold.NONE && folds(frame, row, press)
                ? Reaction.of(frame, new Effect.Arrange(toggled(frame, row)))
                : named(frame, press, index);
    }

    /// On its mark, or twice on its name.
    private static boolean folds(TimelineFrame frame, Row row, Input.PressLabel press) {
        return press.at().x() < LabelLayout.foldEnd(row.depth())
                || press.clicks() == 2 && press.at().x() < frame.measures().nameWidth();
    }

    private static Reaction named(TimelineFrame frame, Input.PressLabel press, int index) {
        var row = frame.state().row(index);
        var item = row.item();
        var id = row.key().target();
        var focused = focused(frame, index, item == null ? null : item.id());
        if (id == null) {
            return Reaction.of(focused);
        }
        if (press.clicks() == 2 && press.at().x() < frame.measures().nameWidth()) {
            return Reaction.of(focused, new Effect.Rename(id, row.key()));
        }
        var shown = item == null ? focused : Navigation.inView(focused, index, item);
        return new Reaction(shown, select(frame, id, press.modifiers()));
    }

    private static Arrangement toggled(TimelineFrame frame, Row row) {
        var arrangement = frame.state().arrangement();
        return row.fold() == Fold.OPEN
                ? arrangement.folding(row.key())
                : arrangement.unfolding(row.key());
    }
}
