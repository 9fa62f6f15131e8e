package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two that exchange something take part in federated mission networking on different spirals,
/// which ask something else of that service, or of whose profile of it nothing is known. Unknown
/// where one of them has not stated its spiral; whoever does not take part has none, and hosted
/// users who state none have that of their host.
final class SpiralsApart implements CisRule {
    private record Ends(AssigneeId one, AssigneeId other, String service) {
        static Ends of(AssigneeId one, AssigneeId other, String service) {
            return one.value().compareTo(other.value()) <= 0
                    ? new Ends(one, other, service)
                    : new Ends(other, one, service);
        }
    }

    /// Who says for somebody on which spiral a service is; null where they have not.
    private record Saying(FmnParticipation part, @Nullable Integer spiral) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var parts = new HashMap<AssigneeId, FmnParticipation>();
        wiring.plan()
                .fmnParticipations()
                .filter(each -> each.standing().option() != FmnParticipation.Option.NON_PARTICIPANT)
                .forEach(each -> parts.put(wiring.end(each.member()), each));
        if (parts.isEmpty()) {
            return Stream.empty();
        }
        var found = new LinkedHashMap<Ends, Case>();
        var silent = new LinkedHashMap<AssigneeId, Case>();
        for (var exchange : wiring.exchanges()) {
            var one = parts.get(wiring.end(exchange.parties().producer()));
            var other = parts.get(wiring.end(exchange.parties().consumer()));
            if (one != null && other != null && !one.equals(other)) {
                var service = exchange.demand().service();
                var my = saying(wiring, parts, one, service);
                var their = saying(wiring, parts, other, service);
                var mine = my.spiral();
                var theirs = their.spiral();
                if (mine == null || theirs == null) {
                    var quiet = mine == null ? my.part() : their.part();
                    silent.putIfAbsent(quiet.member(), unknown(wiring, quiet));
                } else if (isApart(wiring, service, mine, theirs)) {
                    found.putIfAbsent(
                            Ends.of(one.member(), other.member(), service),
                            found(wiring, exchange, mine, theirs));
                }
            }
        }
        return Stream.concat(found.values().stream(), silent.values().stream());
    }

    /// Hosted users work on the network of their host.
    private static Saying saying(
            Wiring wiring,
            Map<AssigneeId, FmnParticipation> parts,
            FmnParticipation part,
            String service) {
        var seen = new HashSet<FmnParticipation>();
        var at = part;
        while (seen.add(at)) {
            var spiral = at.spiral(service);
            var host = at.standing().host();
            var next = host == null ? null : parts.get(wiring.end(host));
            if (spiral != null
                    || at.standing().option() != FmnParticipation.Option.OPTION_C_HOSTED_USERS
                    || next == null) {
                return new Saying(at, spiral);
            }
            at = next;
        }
        return new Saying(part, null);
    }

    private static boolean isApart(Wiring wiring, String service, int mine, int theirs) {
        var asks = wiring.catalogue().asks();
        return mine != theirs
                && (!Spirals.isKnown(asks, service)
                        || !Spirals.delta(asks, service, mine, theirs).isEmpty());
    }

    private static Case found(Wiring wiring, ExchangeRequirement exchange, int mine, int theirs) {
        var one = wiring.end(exchange.parties().producer());
        var other = wiring.end(exchange.parties().consumer());
        int low = Math.min(mine, theirs);
        int high = Math.max(mine, theirs);
        var service = exchange.demand().service();
        var delta = Spirals.delta(wiring.catalogue().asks(), service, low, high);
        var named = new Argument.Word(service);
        var words =
                new Argument.Phrase(
                        List.of(
                                new Argument.Word("FMN %d / %d;".formatted(low, high)),
                                delta.<Argument>map(each -> new Argument.Stated(named, each))
                                        .orElse(named)));
        return Case.found(
                        RuleCode.SPIRALS_APART,
                        one,
                        new Argument.Word(wiring.name(one) + " – " + wiring.name(other)),
                        words)
                .with(other, exchange.id())
                .at(wiring.needed(exchange))
                .because(low + " / " + high);
    }

    private static Case unknown(Wiring wiring, FmnParticipation part) {
        return Case.unknown(
                        RuleCode.SPIRALS_APART,
                        part.member(),
                        new Argument.Thing(part.member()),
                        Argument.Term.Missing.FMN_SPIRAL)
                .with(part.id())
                .by(wiring.end(part.member()))
                .because("spiral");
    }
}
