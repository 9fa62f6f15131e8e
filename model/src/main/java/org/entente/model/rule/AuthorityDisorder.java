package org.entente.model.rule;

import org.entente.model.authority.CommandLines;
import org.entente.model.authority.Held;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.ForceElement;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A unit has two commanders of one degree at once, none between two of them, or an agreed transfer
/// without a date.
final class AuthorityDisorder implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var lines = CommandLines.of(situation.plan());
        return lines.units().stream()
                .flatMap(
                        unit ->
                                Stream.of(
                                                doubled(lines, unit),
                                                gaps(lines, unit),
                                                undated(lines, unit))
                                        .flatMap(found -> found));
    }

    /// The unit, the two holders, from when on, and the degree.
    private static Stream<Finding> doubled(CommandLines lines, ForceElement.Id unit) {
        var held = lines.own(unit).stream().filter(Held::isCommand).toList();
        var found = new ArrayList<Finding>();
        for (int at = 1; at < held.size(); at++) {
            var later = held.get(at);
            held.subList(0, at).stream()
                    .filter(earlier -> isRival(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> found.add(doubled(unit, earlier, later)));
        }
        return found.stream();
    }

    private static boolean isRival(Held one, Held other) {
        return one.overlaps(other)
                && one.line().degree() == other.line().degree()
                && !one.line().holder().equals(other.line().holder());
    }

    private static Finding doubled(ForceElement.Id unit, Held earlier, Held later) {
        var rule = RuleCode.TWO_COMMANDERS;
        return new Finding(
                rule,
                Keys.of(rule, earlier.line().id(), later.line().id()),
                unit,
                List.of(earlier.line().id(), later.line().id()),
                later.from(),
                List.of(
                        new Argument.Thing(unit),
                        new Argument.Thing(earlier.line().holder()),
                        new Argument.Thing(later.line().holder()),
                        new Argument.Moment(later.from()),
                        new Argument.Degree(later.line().degree())));
    }

    /// The unit and the time without a commander.
    private static Stream<Finding> gaps(CommandLines lines, ForceElement.Id unit) {
        return lines.gaps(unit).stream().map(gap -> gap(unit, gap));
    }

    private static Finding gap(ForceElement.Id unit, Span gap) {
        var rule = RuleCode.AUTHORITY_GAP;
        return new Finding(
                rule,
                Keys.of(rule, unit),
                unit,
                List.of(),
                gap.start(),
                List.of(new Argument.Thing(unit), new Argument.Period(gap)));
    }

    /// The unit and the holder.
    private static Stream<Finding> undated(CommandLines lines, ForceElement.Id unit) {
        var rule = RuleCode.TRANSFER_UNDATED;
        return lines.stated(unit).stream()
                .filter(line -> line.state() == AuthorityState.AGREED)
                .filter(line -> lines.held(line).isEmpty())
                .map(
                        line ->
                                new Finding(
                                        rule,
                                        Keys.of(rule, line.id()),
                                        unit,
                                        List.of(line.id()),
                                        null,
                                        List.of(
                                                new Argument.Thing(unit),
                                                new Argument.Thing(line.holder()),
                                                new Argument.Degree(line.degree()))));
    }
}
