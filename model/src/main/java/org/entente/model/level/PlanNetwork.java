package org.entente.model.level;

import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.rule.Situation;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The network of what may move in a plan, in minutes. What stays takes its share of the resources.
final class PlanNetwork {
    private final Situation situation;
    private final Minutes minutes;
    private final List<Activity> movable;
    private final Windows windows;
    private final Claimants claimants;
    private final Rooms rooms;
    private final Shifts shifts;
    private final Map<EntityId, Integer> indices = new LinkedHashMap<>();
    private final List<Supply> supplies = new ArrayList<>();

    PlanNetwork(Situation situation, Minutes minutes, List<Activity> movable, Windows windows) {
        this.situation = situation;
        this.minutes = minutes;
        this.movable = movable;
        this.windows = windows;
        claimants = new Claimants(situation.plan());
        rooms = new Rooms(situation);
        shifts = new Shifts(situation, minutes);
    }

    Network network() {
        var jobs = movable.stream().map(this::job).toList();
        var moving = Set.copyOf(movable.stream().map(Activity::id).toList());
        situation.activities().stream()
                .filter(activity -> !moving.contains(activity.id()))
                .filter(activity -> !situation.isSummary(activity.id()))
                .forEach(this::stay);
        return new Network(jobs, links(), supplies.stream().map(Supply::left).toList());
    }

    private Job job(Activity activity) {
        var window = Objects.requireNonNull(windows.all().get(activity.id()));
        var span = situation.span(activity.id()).orElseThrow();
        var needs = new ArrayList<Need>();
        needs(activity).forEach((who, amount) -> needs.add(new Need(index(who), amount)));
        return new Job(
                window.earliest(),
                window.latest(),
                minutes.length(span),
                needs,
                shifts.starts(activity, span));
    }

    private int index(EntityId resource) {
        var index = indices.get(resource);
        if (index == null) {
            index = supplies.size();
            indices.put(resource, index);
            supplies.add(supply(resource));
        }
        return index;
    }

    /// Before anything is taken. Who states no presence is always there.
    private Supply supply(EntityId resource) {
        return switch (resource) {
            case Place.Id place -> room(place);
            case Participant.Id participant -> room(participant);
            case AssigneeId assignee ->
                    situation
                            .schedule()
                            .presence(assignee)
                            .map(this::there)
                            .orElseGet(() -> new Supply().add(0, Job.NO_LIMIT, Claimants.WHOLE));
            default -> throw new IllegalArgumentException("Nobody can be bound: " + resource);
        };
    }

    private Supply room(EntityId room) {
        return new Supply().add(0, Job.NO_LIMIT, rooms.capacity(room).orElse(0));
    }

    private Supply there(Span span) {
        return new Supply()
                .add(minutes.past(span.start()), minutes.of(span.end()), Claimants.WHOLE);
    }

    private void stay(Activity activity) {
        needs(activity)
                .forEach(
                        (resource, amount) -> {
                            var index = indices.get(resource);
                            var span = situation.span(activity.id());
                            if (index != null && span.isPresent()) {
                                supplies.get(index)
                                        .add(
                                                minutes.of(span.get().start()),
                                                minutes.past(span.get().end()),
                                                -amount);
                            }
                        });
    }

    private Map<EntityId, Integer> needs(Activity activity) {
        Map<EntityId, Integer> needs = new LinkedHashMap<>(claimants.of(activity.id()));
        rooms.of(activity)
                .filter(room -> rooms.capacity(room).isPresent())
                .forEach(room -> needs.put(room, 1));
        return needs;
    }

    private List<Link> links() {
        Map<EntityId, Integer> jobs = new HashMap<>();
        for (int job = 0; job < movable.size(); job++) {
            jobs.put(movable.get(job).id(), job);
        }
        return windows.lags().stream()
                .map(
                        lag ->
                                new Link(
                                        jobs.getOrDefault(lag.before(), -1),
                                        jobs.getOrDefault(lag.after(), -1),
                                        lag.minutes()))
                .toList();
    }
}
