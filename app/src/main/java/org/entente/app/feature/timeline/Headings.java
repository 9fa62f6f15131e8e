package org.entente.app.feature.timeline;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.entente.app.feature.timeline.Row.Title;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Band;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.resources.StaffRoles;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The headings of one grouping of a plan in their order; last comes the one of what belongs
/// nowhere.
final class Headings {
    private static final Heading NOWHERE = new Heading(GroupKey.NOWHERE, "", "", null, Map.of());

    private Headings() {}

    static List<Heading> of(Plan plan, Staffing staffing, Grouping grouping) {
        var headings =
                new ArrayList<>(
                        switch (grouping) {
                            case PHASE -> phases(plan);
                            case PARTICIPANT -> participants(plan, staffing);
                            case PLACE -> places(plan);
                            case BAND -> words(Band.values());
                            case KIND -> words(TaskKind.values());
                            case ROLE -> roles(plan);
                        });
        headings.add(NOWHERE);
        return List.copyOf(headings);
    }

    private static List<Heading> phases(Plan plan) {
        var schedule = Schedule.of(plan);
        return plan.phases()
                .map(phase -> phase(phase, schedule))
                .sorted(
                        comparing(Headings::start, nullsLast(naturalOrder()))
                                .thenComparing(Heading::name, NAMES))
                .toList();
    }

    private static Heading phase(Phase phase, Schedule schedule) {
        return new Heading(
                GroupKey.of(phase.id()),
                "",
                phase.name(),
                schedule.span(phase).orElse(null),
                Map.of());
    }

    private static @Nullable Long start(Heading heading) {
        Span span = heading.span();
        return span == null ? null : span.start().toEpochMilli();
    }

    private static List<Heading> words(Enum<?>[] values) {
        return Stream.of(values).map(value -> word(value.name(), "")).toList();
    }

    private static Heading word(String word, String code) {
        return new Heading(GroupKey.of(word), code, "", null, Map.of());
    }

    /// Those that staffs know in their order, then those of this plan alone.
    private static List<Heading> roles(Plan plan) {
        var known = StaffRoles.shipped().codes();
        return plan.tasks()
                .map(task -> task.filing().role())
                .filter(role -> !role.isEmpty())
                .distinct()
                .sorted(
                        comparingInt(
                                        (String role) ->
                                                Math.floorMod(
                                                        known.indexOf(role), known.size() + 1))
                                .thenComparing(naturalOrder()))
                .map(role -> word(role, role))
                .toList();
    }

    private static List<Heading> places(Plan plan) {
        return plan.places()
                .sorted(comparing(Place::name, NAMES).thenComparing(place -> place.id().value()))
                .map(
                        place ->
                                new Heading(
                                        GroupKey.of(place.id()),
                                        place.nation(),
                                        place.name(),
                                        null,
                                        Map.of()))
                .toList();
    }

    private static List<Heading> participants(Plan plan, Staffing staffing) {
        var lanes = lanes(plan, staffing);
        return plan.participants()
                .sorted(comparing(Participant::type).thenComparing(Participant::code))
                .map(
                        who ->
                                new Heading(
                                        GroupKey.of(who.id()),
                                        who.code(),
                                        who.name(),
                                        null,
                                        lanes.getOrDefault(who.id(), Map.of())))
                .toList();
    }

    /// Of each participant first itself, then its contingents, then their force elements.
    private static Map<EntityId, Map<AssigneeId, Title>> lanes(Plan plan, Staffing staffing) {
        var lanes = new HashMap<EntityId, Map<AssigneeId, Title>>();
        plan.participants()
                .forEach(who -> add(lanes, who.id(), who.id(), new Title("", who.name(), 0)));
        plan.contingents()
                .sorted(comparing(Contingent::name, NAMES).thenComparing(Headings::order))
                .forEach(
                        contingent ->
                                add(
                                        lanes,
                                        contingent.participant(),
                                        contingent.id(),
                                        new Title("", contingent.name(), 0)));
        plan.forceElements()
                .sorted(
                        comparing(ForceElement::number, NAMES)
                                .thenComparing(ForceElement::name, NAMES)
                                .thenComparing(Headings::order))
                .forEach(
                        element ->
                                add(
                                        lanes,
                                        staffing.owner(element.id()),
                                        element.id(),
                                        new Title(element.number(), element.name(), 0)));
        return lanes;
    }

    private static UUID order(Entity entity) {
        return entity.id().value();
    }

    private static void add(
            Map<EntityId, Map<AssigneeId, Title>> lanes,
            @Nullable EntityId owner,
            AssigneeId who,
            Title title) {
        if (owner != null) {
            lanes.computeIfAbsent(owner, _ -> new LinkedHashMap<>()).put(who, title);
        }
    }
}
