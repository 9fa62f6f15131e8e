package org.entente.app.feature.timeline;

import org.entente.app.draw.Box;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.feature.timeline.Gesture.Handle;
import org.entente.app.feature.timeline.Gesture.Link;
import org.entente.app.feature.timeline.Gesture.Target;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Label;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A link drawn from the end of one task to an end of another. The handles lie just outside the
/// ends of the task below the pointer; a loop is refused while it is drawn. Pure.
final class Linking {
    static final double NEAR = 2;
    static final double FAR = 14;

    private Linking() {}

    /// The handle at that point, of the task that the pointer was on last.
    static Optional<Handle> handle(TimelineFrame frame, List<Hit> hits, Point at) {
        var task = frame.spotlight().hovered();
        if (task == null || TimelineGestures.at(hits, at).isPresent()) {
            return Optional.empty();
        }
        return hits.stream()
                .filter(hit -> hit.id().equals(task))
                .flatMap(hit -> side(task, hit.box(), at).stream())
                .findFirst();
    }

    private static Optional<Handle> side(TaskId task, Box box, Point at) {
        if (at.y() < box.y() || at.y() > box.bottom()) {
            return Optional.empty();
        }
        var before = box.x() - at.x();
        var after = at.x() - box.right();
        if (before >= 0 && before <= FAR) {
            return Optional.of(new Handle(task, false));
        }
        return after >= 0 && after <= FAR ? Optional.of(new Handle(task, true)) : Optional.empty();
    }

    static TimelineFrame dragged(TimelineFrame frame, List<Hit> hits, Link link, Point at) {
        var end = end(hits, link.from(), at);
        var old = link.target();
        var target =
                end == null || (old != null && old.end().equals(end))
                        ? end == null ? null : old
                        : target(frame, link.from(), end);
        return frame.withGesture(new Link(link.from(), at, target));
    }

    private static @Nullable Handle end(List<Hit> hits, Handle from, Point at) {
        return TimelineGestures.at(hits, at)
                .filter(hit -> hit.id() instanceof TaskId && !hit.id().equals(from.task()))
                .map(
                        hit ->
                                new Handle(
                                        (TaskId) hit.id(),
                                        at.x() > hit.box().x() + hit.box().width() / 2))
                .orElse(null);
    }

    private static Target target(TimelineFrame frame, Handle from, Handle end) {
        var link = Chains.link(from.task(), end.task(), kind(from, end), Label.NATO_UNCLASSIFIED);
        var refusal =
                switch (PlanEditor.apply(frame.state().plan(), new Edit.Add(link))) {
                    case Outcome.Applied _ -> null;
                    case Outcome.Refused(var reason) -> reason;
                };
        return new Target(end, refusal, Chains.isLinked(frame.state(), from.task(), end.task()));
    }

    /// Which ends are joined.
    static DependencyKind kind(Handle from, Handle to) {
        if (from.isFinish()) {
            return to.isFinish() ? DependencyKind.FINISH_TO_FINISH : DependencyKind.FINISH_TO_START;
        }
        return to.isFinish() ? DependencyKind.START_TO_FINISH : DependencyKind.START_TO_START;
    }

    static Reaction released(TimelineFrame idle, Link link) {
        var target = link.target();
        return target == null || target.isLinked()
                ? Reaction.of(idle)
                : Reaction.of(
                        idle,
                        new Effect.Connect(
                                link.from().task(),
                                target.end().task(),
                                kind(link.from(), target.end())));
    }
}
