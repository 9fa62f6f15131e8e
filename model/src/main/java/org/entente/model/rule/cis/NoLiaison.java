package org.entente.model.rule.cis;

import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Exchanges between two participants pass by hand only, by a gateway of liaison or by the verdict
/// at its best, and neither has a liaison post with the other: one that it fills in the other's
/// staff. Unknown where such a post does not say who fills it or in whose staff it stands. The same
/// of two with critical exchanges who work together for the first time: the plan holds tests, but
/// none that was held between any of their systems.
final class NoLiaison implements CisRule {
    private static final Pattern LIAISON =
            Pattern.compile("liaison|\\blno\\b|\\bld[ot]\\b", Pattern.CASE_INSENSITIVE);

    private record Ends(AssigneeId one, AssigneeId other) {
        Ends ordered() {
            return one.value().compareTo(other.value()) <= 0 ? this : new Ends(other, one);
        }

        /// One fills it, and it stands with the other.
        Truth isServedBy(Wiring wiring, Billet post) {
            var staff = post.post().staff();
            var at = staff == null ? null : wiring.end(staff);
            return from(post, one).and(is(at, other)).or(from(post, other).and(is(at, one)));
        }

        private static Truth from(Billet post, AssigneeId end) {
            return is(post.post().nation(), end);
        }

        private static Truth is(@Nullable AssigneeId stated, AssigneeId end) {
            return stated == null ? Truth.UNKNOWN : Truth.of(stated.equals(end));
        }
    }

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var posts =
                wiring.plan()
                        .billets()
                        .filter(post -> LIAISON.matcher(post.name()).find())
                        .toList();
        var manual = new LinkedHashMap<Ends, Set<ExchangeRequirement>>();
        byHand(wiring)
                .forEach(
                        each -> {
                            var parties = each.parties();
                            var ends =
                                    new Ends(
                                            wiring.end(parties.producer()),
                                            wiring.end(parties.consumer()));
                            if (!ends.one().equals(ends.other())) {
                                manual.computeIfAbsent(ends, _ -> new LinkedHashSet<>()).add(each);
                            }
                        });
        var fresh = fresh(wiring);
        manual.keySet().forEach(each -> fresh.remove(each.ordered()));
        return Stream.concat(
                manual.entrySet().stream()
                        .flatMap(
                                each ->
                                        judge(
                                                wiring,
                                                each.getKey(),
                                                List.copyOf(each.getValue()),
                                                posts)
                                                .stream())
                        .map(each -> each.because("by hand")),
                fresh.entrySet().stream()
                        .flatMap(
                                each ->
                                        judge(wiring, each.getKey(), each.getValue(), posts)
                                                .stream())
                        .map(each -> each.marked("first").because("first")));
    }

    /// Pairs of participants with critical exchanges who have never tested anything together.
    private static Map<Ends, List<ExchangeRequirement>> fresh(Wiring wiring) {
        var known = new HashSet<Ends>();
        wiring.plan()
                .evidence()
                .filter(Trials::isHeld)
                .filter(test -> !test.result().isOnPaper())
                .forEach(
                        test -> {
                            var one = wiring.system(test.provider().system());
                            var other = wiring.system(test.consumer().system());
                            if (one.isPresent() && other.isPresent()) {
                                known.add(ends(wiring, one.get(), other.get()).ordered());
                            }
                        });
        var fresh = new LinkedHashMap<Ends, List<ExchangeRequirement>>();
        if (known.isEmpty()) {
            return fresh;
        }
        for (var each : wiring.exchanges()) {
            var ends =
                    new Ends(
                                    wiring.end(each.parties().producer()),
                                    wiring.end(each.parties().consumer()))
                            .ordered();
            if (Wiring.isCritical(each)
                    && !ends.one().equals(ends.other())
                    && !known.contains(ends)) {
                fresh.computeIfAbsent(ends, _ -> new ArrayList<>()).add(each);
            }
        }
        return fresh;
    }

    private static Ends ends(Wiring wiring, CisSystem one, CisSystem other) {
        return new Ends(wiring.end(one.station().holder()), wiring.end(other.station().holder()));
    }

    private static Stream<ExchangeRequirement> byHand(Wiring wiring) {
        return Stream.concat(
                wiring.crossings().through().stream()
                        .flatMap(List::stream)
                        .filter(each -> each.gateway().type() == Gateway.Type.MANUAL_LNO)
                        .map(Crossings.Crossing::exchange),
                wiring.outcomes().stream()
                        .filter(each -> each.isAtBest(Quality.MANUAL))
                        .map(Outcomes.Outcome::exchange));
    }

    private static Optional<Case> judge(
            Wiring wiring, Ends ends, List<ExchangeRequirement> all, List<Billet> posts) {
        if (posts.stream().anyMatch(post -> ends.isServedBy(wiring, post) == Truth.TRUE)) {
            return Optional.empty();
        }
        var open =
                posts.stream()
                        .filter(post -> ends.isServedBy(wiring, post) == Truth.UNKNOWN)
                        .toList();
        var where = new Argument.Word(wiring.name(ends.one()) + " – " + wiring.name(ends.other()));
        var subject = all.getFirst().id();
        var found =
                open.isEmpty()
                        ? Case.found(
                                RuleCode.NO_LIAISON,
                                subject,
                                where,
                                new Argument.Word(Apart.inOrder(all.stream().map(Outcomes::label))))
                        : Case.unknown(
                                RuleCode.NO_LIAISON,
                                subject,
                                where,
                                Apart.inOrder(open.stream().map(Billet::name)));
        return Optional.of(
                found.with(ends.one(), ends.other())
                        .by(ends.one())
                        .at(wiring.needed(all.getFirst())));
    }
}
