package org.entente.model.rule;

import org.entente.model.authority.Belonging;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A nation has more people in theatre than it lets in, or its ceiling cannot be held against
/// anything. The nation, the ceiling, how many there are at most, and from when on.
final class CeilingExceeded implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var belonging = new Belonging(situation.plan());
        return situation
                .plan()
                .strengthCeilings()
                .flatMap(ceiling -> judge(situation, belonging, ceiling).stream());
    }

    private static Optional<Finding> judge(
            Situation situation, Belonging belonging, StrengthCeiling ceiling) {
        var most = ceiling.most();
        var phase = ceiling.phase();
        var bounds = phase == null ? Optional.<Span>empty() : situation.span(phase);
        if (most == null || (phase != null && bounds.isEmpty())) {
            return Optional.of(
                    finding(
                            RuleCode.CEILING_UNKNOWN,
                            ceiling,
                            null,
                            List.of(new Argument.Thing(ceiling.participant()))));
        }
        var peak = peak(situation, belonging, ceiling.participant(), bounds.orElse(null));
        return peak.filter(found -> found.people() > most)
                .map(
                        found ->
                                finding(
                                        RuleCode.CEILING_EXCEEDED,
                                        ceiling,
                                        found.at(),
                                        List.of(
                                                new Argument.Thing(ceiling.participant()),
                                                new Argument.Amount(most),
                                                new Argument.Amount(found.people()),
                                                new Argument.Moment(found.at()))));
    }

    /// The most people at once, and when they are first there.
    private record Peak(int people, Instant at) {}

    private static Optional<Peak> peak(
            Situation situation,
            Belonging belonging,
            Participant.Id nation,
            @Nullable Span bounds) {
        var changes = new TreeMap<Instant, Integer>();
        situation
                .plan()
                .forceElements()
                .filter(unit -> belonging.nation(unit.id()).filter(nation::equals).isPresent())
                .forEach(unit -> enter(situation, unit, bounds, changes));
        int people = 0;
        @Nullable Peak peak = null;
        for (var change : changes.entrySet()) {
            people += change.getValue();
            if (peak == null || people > peak.people()) {
                peak = new Peak(people, change.getKey());
            }
        }
        return Optional.ofNullable(peak);
    }

    private static void enter(
            Situation situation,
            ForceElement unit,
            @Nullable Span bounds,
            TreeMap<Instant, Integer> changes) {
        situation
                .schedule()
                .presence(unit.id())
                .flatMap(span -> bounds == null ? Optional.of(span) : span.intersection(bounds))
                .ifPresent(
                        span -> {
                            int people = unit.strength().personnel();
                            changes.merge(span.start(), people, Integer::sum);
                            changes.merge(span.end(), -people, Integer::sum);
                        });
    }

    private static Finding finding(
            RuleCode rule,
            StrengthCeiling ceiling,
            @Nullable Instant at,
            List<Argument> arguments) {
        return new Finding(
                rule,
                Keys.of(rule, ceiling.id()),
                ceiling.participant(),
                List.of(ceiling.id()),
                at,
                arguments);
    }
}
