package org.entente.model.authority;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Span;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Who holds which authority over the units of a plan at which time. A line over a formation covers
/// the units below it. Only what is agreed and dated counts as held. For one thread.
public final class CommandLines {
    private static final Comparator<Held> BY_START =
            comparing(Held::from).thenComparing(held -> held.line().id().value());

    private final Anchors anchors;
    private final Belonging belonging;
    private final Map<ForceElement.Id, List<AuthorityLine>> lines;
    private final Map<ForceElement.Id, List<Held>> held = new HashMap<>();

    private CommandLines(Plan plan) {
        this.anchors = Anchors.of(plan);
        this.belonging = new Belonging(plan);
        this.lines =
                plan.authorityLines()
                        .collect(groupingBy(AuthorityLine::unit, LinkedHashMap::new, toList()));
    }

    public static CommandLines of(Plan plan) {
        return new CommandLines(plan);
    }

    public Belonging belonging() {
        return belonging;
    }

    /// The units that have lines of their own.
    public List<ForceElement.Id> units() {
        return List.copyOf(lines.keySet());
    }

    /// The unit's own lines, whatever their state.
    public List<AuthorityLine> stated(ForceElement.Id unit) {
        return lines.getOrDefault(unit, List.of());
    }

    /// What is agreed and dated over the unit itself, the earliest first.
    public List<Held> own(ForceElement.Id unit) {
        return stated(unit).stream()
                .filter(line -> line.state() == AuthorityState.AGREED)
                .flatMap(line -> held(line).stream())
                .sorted(BY_START)
                .toList();
    }

    /// The same with what is agreed over the formations above it.
    public List<Held> over(ForceElement.Id unit) {
        return held.computeIfAbsent(
                unit,
                id ->
                        belonging.chain(id).stream()
                                .filter(ForceElement.Id.class::isInstance)
                                .map(ForceElement.Id.class::cast)
                                .flatMap(above -> own(above).stream())
                                .sorted(BY_START)
                                .toList());
    }

    /// Who holds what over the unit at that moment.
    public List<Held> at(ForceElement.Id unit, Instant at) {
        return over(unit).stream().filter(one -> one.holdsAt(at)).toList();
    }

    /// Who holds what over the unit at some time of that span, a phase for example.
    public List<Held> during(ForceElement.Id unit, Span span) {
        return over(unit).stream().filter(one -> one.overlaps(span)).toList();
    }

    /// The line with its moments; empty where its beginning is not known.
    public Optional<Held> held(AuthorityLine line) {
        var from = instant(line.term().from());
        var until = instant(line.term().until());
        return Optional.ofNullable(from)
                .filter(at -> until == null || at.isBefore(until))
                .map(at -> new Held(line, at, until));
    }

    private @Nullable Instant instant(@Nullable When when) {
        return when == null ? null : anchors.instant(when).orElse(null);
    }

    /// The times between two lines of command over the unit itself in which nobody commands it.
    public List<Span> gaps(ForceElement.Id unit) {
        var gaps = new ArrayList<Span>();
        @Nullable Instant reached = null;
        for (var one : own(unit).stream().filter(Held::isCommand).toList()) {
            if (reached != null && one.from().isAfter(reached)) {
                gaps.add(new Span(reached, one.from()));
            }
            if (one.until() == null) {
                return gaps;
            }
            reached = reached == null || one.until().isAfter(reached) ? one.until() : reached;
        }
        return gaps;
    }

    /// The rows of the table of transfers, unit by unit.
    public List<Transfer> transfers() {
        return lines.values().stream().flatMap(CommandLines::transfers).toList();
    }

    /// The times that are asked for and that the holder is not to have: by what is agreed, where
    /// that is, else by what is offered. What is open ends at the horizon.
    public List<Span> shortfall(Transfer transfer, Instant horizon) {
        var asked = span(transfer.asked(), horizon);
        var given = transfer.agreed() == null ? transfer.offered() : transfer.agreed();
        var had = span(given, horizon);
        if (asked == null) {
            return List.of();
        }
        if (had == null) {
            return List.of(asked);
        }
        var missing = new ArrayList<Span>();
        add(missing, asked.start(), earlier(asked.end(), had.start()));
        add(missing, later(asked.start(), had.end()), asked.end());
        return missing;
    }

    /// From when until when the line holds; null where nobody has said from when.
    public @Nullable Span span(@Nullable AuthorityLine line, Instant horizon) {
        return line == null
                ? null
                : held(line).map(one -> new Span(one.from(), end(one, horizon))).orElse(null);
    }

    private static Instant end(Held held, Instant horizon) {
        var until = held.until();
        return until == null ? later(horizon, held.from().plusSeconds(1)) : until;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void add(List<Span> spans, Instant from, Instant until) {
        if (from.isBefore(until)) {
            spans.add(new Span(from, until));
        }
    }

    private static Stream<Transfer> transfers(List<AuthorityLine> own) {
        Map<AssigneeId, List<AuthorityLine>> byHolder =
                own.stream()
                        .collect(groupingBy(AuthorityLine::holder, LinkedHashMap::new, toList()));
        return byHolder.values().stream().map(CommandLines::transfer);
    }

    private static Transfer transfer(List<AuthorityLine> same) {
        var first = same.getFirst();
        return new Transfer(
                first.unit(),
                first.holder(),
                in(same, AuthorityState.ASKED),
                in(same, AuthorityState.OFFERED),
                in(same, AuthorityState.AGREED));
    }

    private static @Nullable AuthorityLine in(List<AuthorityLine> lines, AuthorityState state) {
        return lines.stream().filter(line -> line.state() == state).findFirst().orElse(null);
    }
}
