package org.entente.model.schedule;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Span;
import org.entente.model.time.When;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When everything in one plan happens, in instants (UTC). Cheap to make: only the anchors are
/// resolved at once, the rest when asked. What hangs on a missing anchor, or ends before it starts,
/// has no span; what the plan does not hold has none either.
public final class Schedule {
    private final Plan plan;
    private final Anchors anchors;

    private Schedule(Plan plan, Anchors anchors) {
        this.plan = plan;
        this.anchors = anchors;
    }

    public static Schedule of(Plan plan) {
        return new Schedule(plan, Anchors.of(plan));
    }

    public Anchors anchors() {
        return anchors;
    }

    public ZoneId zone() {
        return anchors.zone();
    }

    /// From STARTEX (the anchor `E`) to ENDEX (the anchor `ENDEX`); empty while one of them is
    /// missing or ENDEX does not come after STARTEX.
    public Optional<Span> exercise() {
        return startex()
                .flatMap(
                        start ->
                                anchors.instant(AnchorCode.ENDEX)
                                        .filter(start::isBefore)
                                        .map(end -> new Span(start, end)));
    }

    public Optional<Instant> startex() {
        return anchors.instant(AnchorCode.STARTEX);
    }

    public Optional<Instant> instant(When when) {
        return anchors.instant(when);
    }

    public Optional<Span> span(Activity.Id id) {
        return plan.find(Activity.class, id).flatMap(this::span);
    }

    public Optional<Span> span(Activity activity) {
        return anchors.span(activity.timeframe());
    }

    public Optional<Span> span(Phase.Id id) {
        return plan.find(Phase.class, id).flatMap(this::span);
    }

    public Optional<Span> span(Phase phase) {
        return anchors.span(phase.timeframe());
    }

    public Optional<Instant> at(Milestone.Id id) {
        return plan.find(Milestone.class, id).flatMap(this::at);
    }

    public Optional<Instant> at(Milestone milestone) {
        return anchors.instant(milestone.at());
    }

    /// When a task begins: the start of an activity, the moment of a milestone.
    public Optional<Instant> start(TaskId id) {
        return switch (id) {
            case Activity.Id activity -> span(activity).map(Span::start);
            case Milestone.Id milestone -> at(milestone);
        };
    }

    /// When a task is over: the end of an activity, the moment of a milestone.
    public Optional<Instant> finish(TaskId id) {
        return switch (id) {
            case Activity.Id activity -> span(activity).map(Span::end);
            case Milestone.Id milestone -> at(milestone);
        };
    }

    /// When the contingent is in theatre.
    public Optional<Span> presence(Contingent.Id id) {
        return plan.find(Contingent.class, id)
                .flatMap(contingent -> anchors.span(contingent.presence()));
    }

    /// When the force element is in theatre: its own dates within those of what it stands under, or
    /// the latter alone where it states none. Empty also when the two have nothing in common.
    public Optional<Span> presence(ForceElement.Id id) {
        return plan.find(ForceElement.class, id).flatMap(this::presence);
    }

    private Optional<Span> presence(ForceElement element) {
        var above = presence((SuperiorId) element.superior());
        var own = element.presence();
        return own == null
                ? above
                : above.flatMap(span -> anchors.span(own).flatMap(span::intersection));
    }

    /// When what a force element stands under is in theatre.
    public Optional<Span> presence(SuperiorId id) {
        return switch (id) {
            case Contingent.Id contingent -> presence(contingent);
            case ForceElement.Id element -> presence(element);
        };
    }

    /// When the assignee is in theatre; a participant as such has no dates.
    public Optional<Span> presence(AssigneeId id) {
        return switch (id) {
            case Contingent.Id contingent -> presence(contingent);
            case ForceElement.Id element -> presence(element);
            case Participant.Id _ -> Optional.empty();
        };
    }
}
