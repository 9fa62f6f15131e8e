package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import org.entente.model.force.Line;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.OfferState;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nobody offers anything for lines of a functional category, and the final planning conference is
/// near or over; the nearer the graver. The category, how many lines, when the conference is, and
/// which lines. What somebody took back is told of by another rule.
final class Unoffered implements Rule {
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Duration NEAR = Duration.ofDays(21);

    @Override
    public Stream<Finding> check(Situation situation) {
        var fpc = Deadline.fpc(situation);
        return fpc.at().stream()
                .flatMap(at -> rule(fpc).stream().flatMap(rule -> check(situation, rule, at)));
    }

    private static Optional<RuleCode> rule(Deadline fpc) {
        if (!fpc.isWithin(AHEAD)) {
            return Optional.empty();
        }
        if (fpc.isOver()) {
            return Optional.of(RuleCode.UNOFFERED_PASSED);
        }
        return Optional.of(fpc.isWithin(NEAR) ? RuleCode.UNOFFERED_NEAR : RuleCode.UNOFFERED_AHEAD);
    }

    private static Stream<Finding> check(Situation situation, RuleCode rule, Instant fpc) {
        return situation.statement().lines().stream()
                .filter(Unoffered::isOpen)
                .collect(
                        groupingBy(
                                line -> line.requirement().need().category().strip(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> finding(rule, fpc, group.getKey(), group.getValue()));
    }

    private static boolean isOpen(Line line) {
        return line.offers().stream().allMatch(offer -> offer.state() == OfferState.INVITED);
    }

    private static Finding finding(RuleCode rule, Instant fpc, String category, List<Line> lines) {
        return new Finding(
                rule,
                Keys.of(rule, category),
                lines.getFirst().requirement().id(),
                lines.stream().skip(1).<EntityId>map(line -> line.requirement().id()).toList(),
                fpc,
                List.of(
                        new Argument.Word(category.isEmpty() ? "–" : category),
                        new Argument.Amount(lines.size()),
                        new Argument.Moment(fpc),
                        new Argument.Word(serials(lines))));
    }

    private static String serials(List<Line> lines) {
        return lines.stream()
                .map(Line::requirement)
                .map(line -> line.number().isBlank() ? line.name() : line.number())
                .collect(joining(", "));
    }
}
