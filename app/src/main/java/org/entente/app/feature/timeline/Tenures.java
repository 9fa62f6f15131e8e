package org.entente.app.feature.timeline;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import org.entente.app.feature.timeline.Row.Title;
import org.entente.model.authority.CommandLines;
import org.entente.model.authority.Held;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Under whose authority the units of a plan are, as rows: those alone for which somebody has
/// stated a line, nation by nation. Immutable.
record Tenures(List<Unit> units) {
    private static final Heading HEADING = new Heading(GroupKey.AUTHORITY, "", "", null, Map.of());

    static final Tenures NONE = new Tenures(List.of());

    Tenures {
        units = List.copyOf(units);
    }

    /// A unit and its times, in as many lines as no two of them cover each other. The first line
    /// holds what is agreed, with the times of the nation and of nobody between.
    record Unit(ForceElement.Id id, Title title, List<List<Tenure>> lines) {
        Unit {
            lines = List.copyOf(lines);
        }
    }

    static Tenures of(Plan plan) {
        var indexed = plan.indexed();
        var reading = new Reading(indexed, CommandLines.of(indexed), Schedule.of(indexed));
        return new Tenures(
                reading.lines.units().stream()
                        .flatMap(id -> indexed.find(ForceElement.class, id).stream())
                        .map(reading::unit)
                        .sorted(
                                comparing((Unit unit) -> unit.title().code(), NAMES)
                                        .thenComparing(unit -> unit.title().name(), NAMES)
                                        .thenComparing(unit -> unit.id().value()))
                        .toList());
    }

    /// The units as a group of rows.
    Group group(Arrangement arrangement) {
        return Group.ofUnits(HEADING, units, arrangement);
    }

    /// One look at a plan. Lives for one call.
    private record Reading(Plan plan, CommandLines lines, Schedule schedule) {
        Unit unit(ForceElement element) {
            var nation = lines.belonging().nation(element.id()).map(this::name).orElse("");
            var name = (element.number() + " " + element.name()).strip();
            var stated =
                    lines.stated(element.id()).stream()
                            .flatMap(line -> lines.held(line).stream())
                            .map(held -> tenure(held, end(element)))
                            .sorted(ORDER)
                            .toList();
            return new Unit(
                    element.id(), new Title(nation, name, 0), spread(element, nation, stated));
        }

        private static final Comparator<Tenure> ORDER =
                comparing((Tenure one) -> !isCommand(one)).thenComparingLong(Tenure::from);

        private Tenure tenure(Held held, long end) {
            var from = held.from().toEpochMilli();
            var until = held.until();
            return new Tenure(
                    Tenure.Kind.HOLDER,
                    held.line(),
                    name(held.line().holder()),
                    from,
                    until == null ? Math.max(from + 1, end) : until.toEpochMilli());
        }

        private String name(AssigneeId who) {
            return switch (who) {
                case Participant.Id id ->
                        plan.find(Participant.class, id)
                                .map(one -> one.code().isBlank() ? one.name() : one.code())
                                .orElse("");
                case Contingent.Id id ->
                        plan.find(Contingent.class, id).map(Contingent::name).orElse("");
                case ForceElement.Id id ->
                        plan.find(ForceElement.class, id)
                                .map(one -> one.number().isBlank() ? one.name() : one.number())
                                .orElse("");
            };
        }

        /// How long the unit is there, or what it stands under, or how long the exercise lasts.
        private Optional<Span> presence(ForceElement element) {
            return lines.belonging().chain(element.id()).stream()
                    .flatMap(who -> Stream.ofNullable(presence(who)))
                    .findFirst()
                    .flatMap(schedule.anchors()::span)
                    .or(schedule::exercise);
        }

        private @Nullable Timeframe presence(AssigneeId who) {
            return switch (who) {
                case ForceElement.Id id ->
                        plan.find(ForceElement.class, id)
                                .map(element -> element.deployment().presence())
                                .orElse(null);
                case Contingent.Id id ->
                        plan.find(Contingent.class, id).map(Contingent::presence).orElse(null);
                case Participant.Id _ -> null;
            };
        }

        private long end(ForceElement element) {
            return presence(element).map(span -> span.end().toEpochMilli()).orElse(Long.MIN_VALUE);
        }

        private List<List<Tenure>> spread(
                ForceElement element, String nation, List<Tenure> stated) {
            var spread = new ArrayList<List<Tenure>>();
            spread.add(new ArrayList<>());
            for (var one : stated) {
                var room =
                        spread.stream()
                                .filter(line -> isFree(line, one, spread.getFirst()))
                                .findFirst();
                if (room.isPresent()) {
                    room.get().add(one);
                } else {
                    spread.add(new ArrayList<>(List.of(one)));
                }
            }
            between(element, nation, spread.getFirst());
            spread.forEach(line -> line.sort(comparingLong(Tenure::from)));
            return spread;
        }

        /// What is not agreed command keeps out of the first line.
        private static boolean isFree(List<Tenure> line, Tenure one, List<Tenure> first) {
            return (line != first || isCommand(one))
                    && line.stream().noneMatch(other -> other.touches(one.from(), one.until()));
        }

        private static boolean isCommand(Tenure one) {
            var line = one.line();
            return line != null
                    && line.state() == AuthorityState.AGREED
                    && line.degree().command().isPresent();
        }

        /// The nation alone before the first transfer and after the last release; nobody in
        /// between, where two transfers do not meet.
        private void between(ForceElement element, String nation, List<Tenure> line) {
            var gaps =
                    lines.gaps(element.id()).stream()
                            .map(gap -> free(Tenure.Kind.NOBODY, "", gap))
                            .filter(gap -> isClear(line, gap))
                            .toList();
            var presence = presence(element).map(span -> free(Tenure.Kind.NATION, nation, span));
            long first = line.stream().mapToLong(Tenure::from).min().orElse(Long.MAX_VALUE);
            long last = line.stream().mapToLong(Tenure::until).max().orElse(Long.MIN_VALUE);
            line.addAll(gaps);
            presence.ifPresent(
                    there -> {
                        add(line, there, there.from(), Math.min(first, there.until()));
                        if (first <= last) {
                            add(line, there, Math.max(last, there.from()), there.until());
                        }
                    });
        }

        private static boolean isClear(List<Tenure> line, Tenure gap) {
            return line.stream().noneMatch(one -> one.touches(gap.from(), gap.until()));
        }

        private static Tenure free(Tenure.Kind kind, String holder, Span span) {
            return new Tenure(
                    kind, null, holder, span.start().toEpochMilli(), span.end().toEpochMilli());
        }

        private static void add(List<Tenure> line, Tenure there, long from, long until) {
            if (from < until) {
                line.add(new Tenure(there.kind(), null, there.holder(), from, until));
            }
        }
    }
}
