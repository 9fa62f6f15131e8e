package org.entente.model.rule.cis;

import org.entente.model.duty.DutyTerms;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One plan of means is for all phases, but a net of it does not work for all of the time in which
/// the exchange is needed, or one end moves and is in some phase beyond the area of the net's
/// frequency: where the activities take place to which it is assigned. Unknown where nobody knows
/// when a net works, or how far it reaches although an end moves.
final class PaceNotPhased implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var plans = wiring.plan().pacePlans().filter(plan -> plan.phases().isEmpty()).toList();
        if (plans.isEmpty()) {
            return Stream.empty();
        }
        var moves = moves(wiring);
        var areas = areas(wiring);
        return plans.stream().flatMap(plan -> judge(wiring, plan, moves, areas).stream());
    }

    /// Where an end is in a phase, and when.
    private record Stay(@Nullable Phase phase, Place place, Span span) {
        private Stay(@Nullable Phase phase, Place place, Span span) {
            this.phase = phase;
            this.place = place;
            this.span = span;
        }
    }

    /// What does not reach, and what nobody can tell.
    private record Gaps(Set<String> known, Set<String> silent) {
        Gaps() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private static Optional<Case> judge(
            Wiring wiring,
            PacePlan plan,
            Map<AssigneeId, List<Stay>> moves,
            Map<Net.Id, List<SpectrumAssignment.Area>> areas) {
        var gaps = new Gaps();
        var exchange = Means.exchange(wiring, plan);
        var needed = exchange.map(wiring::spans).orElse(List.of());
        var stays =
                exchange.stream()
                        .flatMap(each -> each.parties().both().stream())
                        .map(end -> moves.getOrDefault(end, List.of()))
                        .map(all -> within(all, needed))
                        .filter(PaceNotPhased::isMoving)
                        .flatMap(List::stream)
                        .toList();
        plan.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.net()))
                .flatMap(id -> wiring.plan().find(Net.class, id).stream())
                .forEach(
                        net -> {
                            works(wiring, net, needed).ifPresent(each -> each.into(gaps));
                            reach(wiring, net, stays, areas.getOrDefault(net.id(), List.of()))
                                    .forEach(each -> each.into(gaps));
                        });
        var isKnown = !gaps.known().isEmpty();
        var names = List.copyOf(isKnown ? gaps.known() : gaps.silent());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Means.of(
                                wiring,
                                RuleCode.PACE_NOT_PHASED,
                                plan,
                                isKnown,
                                Apart.named(names)));
    }

    private static Optional<Gap> works(Wiring wiring, Net net, List<Span> needed) {
        if (net.period() == null) {
            return Optional.empty();
        }
        var works = wiring.span(net);
        return works.isPresent() && needed.stream().allMatch(works.get()::contains)
                ? Optional.empty()
                : Optional.of(new Gap(net.name(), works.isPresent()));
    }

    private static List<Stay> within(List<Stay> all, List<Span> needed) {
        return all.stream()
                .filter(stay -> needed.stream().anyMatch(stay.span()::overlaps))
                .toList();
    }

    private record Gap(String words, boolean isKnown) {
        void into(Gaps gaps) {
            (isKnown ? gaps.known() : gaps.silent()).add(words);
        }
    }

    /// A net without any frequency, or with one that reaches everywhere, does not hang on places.
    private static Stream<Gap> reach(
            Wiring wiring, Net net, List<Stay> stays, List<SpectrumAssignment.Area> areas) {
        if (areas.isEmpty()) {
            return Stream.empty();
        }
        return stays.stream().flatMap(stay -> gap(wiring, net, stay, areas).stream());
    }

    private static Optional<Gap> gap(
            Wiring wiring, Net net, Stay stay, List<SpectrumAssignment.Area> areas) {
        var isSilent = false;
        for (var area : areas) {
            var radius = area.radius();
            double apart = DutyTerms.kilometres(place(wiring, area.place()), stay.place());
            if (radius == null || apart < 0) {
                isSilent = true;
            } else if (apart <= radius) {
                return Optional.empty();
            }
        }
        var phase = stay.phase();
        var words = phase == null ? net.name() : net.name() + " (" + phase.name() + ")";
        return Optional.of(new Gap(words, !isSilent));
    }

    private static @Nullable Place place(Wiring wiring, Place.@Nullable Id id) {
        return id == null ? null : wiring.plan().find(Place.class, id).orElse(null);
    }

    private static Map<Net.Id, List<SpectrumAssignment.Area>> areas(Wiring wiring) {
        var areas = new HashMap<Net.Id, List<SpectrumAssignment.Area>>();
        wiring.plan()
                .spectrumAssignments()
                .forEach(
                        each ->
                                each.nets()
                                        .forEach(
                                                net ->
                                                        areas.computeIfAbsent(
                                                                        net, _ -> new ArrayList<>())
                                                                .add(each.area())));
        return areas;
    }

    /// Where the activities are to which each is assigned.
    private static Map<AssigneeId, List<Stay>> moves(Wiring wiring) {
        var stays = new LinkedHashMap<AssigneeId, List<Stay>>();
        for (var activity : wiring.situation().activities()) {
            var place = place(wiring, activity.placement().place());
            var span = wiring.situation().span(activity.id());
            if (place != null && span.isPresent()) {
                var stay = new Stay(phase(wiring, activity), place, span.get());
                wiring.situation()
                        .assignments(activity.id())
                        .forEach(
                                each ->
                                        stays.computeIfAbsent(
                                                        each.assignee(), _ -> new ArrayList<>())
                                                .add(stay));
            }
        }
        return stays;
    }

    private static @Nullable Phase phase(Wiring wiring, Activity activity) {
        return wiring.situation()
                .phase(activity)
                .flatMap(id -> wiring.plan().find(Phase.class, id))
                .orElse(null);
    }

    private static boolean isMoving(List<Stay> all) {
        return all.stream().map(stay -> stay.place().id()).distinct().count() > 1
                && all.stream().map(Stay::phase).distinct().count() > 1;
    }
}
