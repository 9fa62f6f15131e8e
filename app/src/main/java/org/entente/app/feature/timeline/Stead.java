package org.entente.app.feature.timeline;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Band;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// What a new activity gets from the row in which it is drawn: that of the task that stands there,
/// or what the group or lane stands for. Pure.
record Stead(Placement placement, Filing filing, @Nullable AssigneeId who, @Nullable Task sibling) {
    static Stead of(TimelineFrame frame, Row row) {
        var item = row.item();
        if (item != null) {
            return new Stead(item.task().placement(), item.task().filing(), null, item.task());
        }
        var grouping = frame.state().arrangement().grouping();
        var group = row.key().group();
        if (group.equals(GroupKey.AUTHORITY)) {
            return new Stead(Placement.NONE, Filing.NONE, who(row), null);
        }
        return switch (grouping) {
            case PHASE ->
                    in(group.id() instanceof Phase.Id phase ? Placement.in(phase) : Placement.NONE);
            case PLACE ->
                    in(
                            group.id() instanceof Place.Id place
                                    ? Placement.NONE.withPlace(place)
                                    : Placement.NONE);
            case PARTICIPANT -> new Stead(Placement.NONE, Filing.NONE, who(row), null);
            case KIND -> filed(group.isNowhere() ? Filing.NONE : kind(group.word()));
            case ROLE -> filed(Filing.NONE.withRole(group.word()));
            case BAND -> filed(band(group.word()));
        };
    }

    private static Stead in(Placement placement) {
        return new Stead(placement, Filing.NONE, null, null);
    }

    private static Stead filed(Filing filing) {
        return new Stead(Placement.NONE, filing, null, null);
    }

    private static Filing kind(String word) {
        return Filing.of(TaskKind.valueOf(word));
    }

    /// The first kind that stands in the band by itself.
    private static Filing band(String word) {
        return Stream.of(TaskKind.values())
                .filter(kind -> kind.band().name().equals(word) && kind.band() != Band.WORK)
                .findFirst()
                .map(Filing::of)
                .orElse(Filing.NONE);
    }

    private static @Nullable AssigneeId who(Row row) {
        if (row.key().entity() instanceof AssigneeId assignee) {
            return assignee;
        }
        return row.key().group().id() instanceof Participant.Id participant ? participant : null;
    }

    /// The activity whose way of stating times the new one takes over.
    @Nullable Activity model() {
        return sibling instanceof Activity activity ? activity : null;
    }
}
