package org.entente.model.interop;

import static java.util.Comparator.comparing;

import org.entente.model.accord.InForce;
import org.entente.model.match.route.Pact;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The stages of the exercise, and in which of them something is there, as bits.
final class Times {
    private static final int MOST_STAGES = Long.SIZE;

    private static final Span ALWAYS =
            new Span(Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

    private final Schedule schedule;
    private final List<Stage> stages;
    private final @Nullable Instant moment;

    private Times(Schedule schedule, List<Stage> stages, @Nullable Instant moment) {
        this.schedule = schedule;
        this.stages = List.copyOf(stages);
        this.moment = moment;
    }

    /// Those of another plan, for the same moment if it is one.
    Times next(Plan plan) {
        return moment == null ? of(plan) : at(plan, moment);
    }

    /// The phases in which the exercise is held or something is to be exchanged, in order of time;
    /// the first 64 of them. The exercise as a whole, or else all time, where there is none.
    static Times of(Plan plan) {
        var schedule = Schedule.of(plan);
        var exercise = schedule.exercise();
        var named = named(plan);
        var stages = new ArrayList<Stage>();
        plan.phases()
                .forEach(
                        phase ->
                                schedule.span(phase)
                                        .filter(span -> isHeld(phase, span, exercise, named))
                                        .ifPresent(
                                                span -> stages.add(new Stage(phase.id(), span))));
        stages.sort(
                comparing((Stage stage) -> stage.span().start())
                        .thenComparing(stage -> stage.span().end())
                        .thenComparing(stage -> Objects.requireNonNull(stage.phase()).value()));
        if (stages.isEmpty()) {
            stages.add(new Stage(null, exercise.orElse(ALWAYS)));
        }
        return new Times(schedule, stages.subList(0, Math.min(stages.size(), MOST_STAGES)), null);
    }

    /// The same stages for another plan, in which they have not moved.
    Times with(Plan plan) {
        return new Times(Schedule.of(plan), stages, moment);
    }

    /// One stage, which is that moment.
    static Times at(Plan plan, Instant moment) {
        var span = new Span(moment, moment.plusSeconds(1));
        return new Times(Schedule.of(plan), List.of(new Stage(null, span)), moment);
    }

    private static Set<Phase.Id> named(Plan plan) {
        var named = new HashSet<Phase.Id>();
        plan.exchangeRequirements()
                .map(ExchangeRequirement::phases)
                .filter(phases -> !phases.isEmpty())
                .forEach(named::addAll);
        return named;
    }

    private static boolean isHeld(
            Phase phase, Span span, Optional<Span> exercise, Set<Phase.Id> named) {
        return named.contains(phase.id()) || exercise.isEmpty() || exercise.get().overlaps(span);
    }

    List<Stage> stages() {
        return stages;
    }

    Schedule schedule() {
        return schedule;
    }

    /// The bits of all stages.
    long all() {
        return stages.size() == Long.SIZE ? -1L : (1L << stages.size()) - 1;
    }

    /// The stages that lie within the time; all of them where none is stated, and none where nobody
    /// knows when it is.
    long within(@Nullable Timeframe time) {
        return time == null ? all() : covered(schedule.anchors().span(time).orElse(null));
    }

    /// The stages that lie within the span; none where it is not known.
    long covered(@Nullable Span span) {
        long bits = 0;
        for (int i = 0; i < stages.size(); i++) {
            if (span != null && span.contains(stages.get(i).span())) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    /// The stages that lie within these spans together, which may overlap.
    long covered(List<Span> spans) {
        long bits = 0;
        for (var span : InForce.joined(spans)) {
            bits |= covered(span);
        }
        return bits;
    }

    /// The stages that have any time in common with that one.
    long during(@Nullable Span span) {
        long bits = 0;
        for (int i = 0; i < stages.size(); i++) {
            if (span != null && span.overlaps(stages.get(i).span())) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    /// The stages of these phases.
    long of(Collection<Phase.Id> phases) {
        long bits = 0;
        for (var phase : phases) {
            bits |= isWhole() ? during(schedule.span(phase).orElse(null)) : bit(phase);
        }
        return bits;
    }

    /// A single stage that is no phase has something of every phase that it lies in.
    private boolean isWhole() {
        return stages.size() == 1 && stages.getFirst().phase() == null;
    }

    private long bit(Phase.Id phase) {
        for (int i = 0; i < stages.size(); i++) {
            if (phase.equals(stages.get(i).phase())) {
                return 1L << i;
            }
        }
        return 0;
    }

    /// When that is; empty where none is stated or nobody knows it.
    Optional<Span> span(@Nullable Timeframe time) {
        return time == null ? Optional.empty() : schedule.anchors().span(time);
    }

    /// The stages that lie within the time if that turns out well: all of them where nobody knows
    /// when it is.
    long perhaps(@Nullable Timeframe time) {
        return isSettled(time) ? within(time) : all();
    }

    /// That something is there, or valid, of which nobody knows when it is.
    Pact undated(EntityId thing) {
        var id = FitIds.of(thing);
        return new Pact(Set.of(id), 0, all(), List.of(new Pact.Doubt(id, all(), 0)));
    }

    /// The same, if nobody does.
    Stream<Pact> undated(EntityId thing, @Nullable Timeframe time) {
        return isSettled(time) ? Stream.empty() : Stream.of(undated(thing));
    }

    /// That something is valid as long as that time lasts, whoever it is; nothing where it always
    /// is.
    Stream<Pact> valid(EntityId thing, @Nullable Timeframe time) {
        long within = within(time);
        return isSettled(time)
                ? Stream.of(new Pact(Set.of(FitIds.of(thing)), within, within))
                        .filter(_ -> within != all())
                : Stream.of(undated(thing));
    }

    boolean isSettled(@Nullable Timeframe time) {
        return time == null || schedule.anchors().span(time).isPresent();
    }
}
