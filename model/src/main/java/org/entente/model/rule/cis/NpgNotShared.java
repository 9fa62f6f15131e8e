package org.entente.model.rule.cis;

import static java.util.Map.entry;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The units of a Link 16 network have no participation group (NPG) in common, or one end of an
/// exchange is not in the group in which its message goes: the producer to send, the consumer to
/// receive it. Unknown where somebody has not stated its groups.
final class NpgNotShared implements CisRule {
    private static final String KEY = "TDL-L16";
    private static final Gauge GAUGE = Gauge.of("NPG set", KEY);
    private static final Pattern MESSAGE = Pattern.compile("(?i)\\bJ(\\d{1,2})\\.\\d");
    private static final Pattern GROUPS = Pattern.compile("(\\d+)(?:\\s*[-–]\\s*(\\d+))?");

    /// In which groups the messages of a series go, one of which is enough; defaults from memory
    /// that a network design may set otherwise.
    private static final Map<Integer, Set<Integer>> GROUPS_OF_SERIES =
            Map.ofEntries(
                    entry(2, Set.of(5, 6)),
                    entry(3, Set.of(7)),
                    entry(7, Set.of(7)),
                    entry(9, Set.of(8)),
                    entry(10, Set.of(8)),
                    entry(12, Set.of(9)),
                    entry(13, Set.of(5, 6)),
                    entry(14, Set.of(10)));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.NPG_NOT_SHARED);
        var found = new LinkedHashMap<List<Object>, Case>();
        for (var exchange : wiring.exchanges()) {
            var product = wiring.product(exchange).orElse(null);
            var groups = product == null ? Set.<Integer>of() : groups(product);
            if (product != null && !groups.isEmpty()) {
                var asked = new Asked(exchange, product, groups);
                for (var end : exchange.parties().both()) {
                    judge(wiring, silence, asked, end)
                            .forEach(
                                    each ->
                                            found.putIfAbsent(
                                                    List.of(
                                                            product.id(),
                                                            asked.isSender(end),
                                                            wiring.end(end)),
                                                    each));
                }
            }
        }
        return Stream.of(
                        Apart.onNets(wiring, RuleCode.NPG_NOT_SHARED, GAUGE),
                        found.values().stream(),
                        silence.cases())
                .flatMap(each -> each);
    }

    private record Asked(
            ExchangeRequirement exchange, InformationProduct product, Set<Integer> groups) {
        boolean isSender(AssigneeId end) {
            return end.equals(exchange.parties().producer());
        }
    }

    private static Set<Integer> groups(InformationProduct product) {
        var message = MESSAGE.matcher(product.code() + " " + product.name());
        return product.standards().contains(KEY) && message.find()
                ? GROUPS_OF_SERIES.getOrDefault(Integer.valueOf(message.group(1)), Set.of())
                : Set.of();
    }

    private static Stream<Case> judge(Wiring wiring, Silence silence, Asked asked, AssigneeId end) {
        var seats = wiring.links().spoken(end).getOrDefault(KEY, List.of());
        var isSilent = false;
        for (var seat : seats) {
            for (int at : GAUGE.in(seat.fitted().standard())) {
                isSilent |= silence.blame(List.of(seat), at);
                if (!Collections.disjoint(numbers(seat.text(at)), asked.groups())) {
                    return Stream.empty();
                }
            }
        }
        return seats.isEmpty() || isSilent ? Stream.empty() : Stream.of(found(wiring, asked, end));
    }

    /// A list in which `5-7` stands for all between.
    private static Set<Integer> numbers(String text) {
        var all = new HashSet<Integer>();
        var group = GROUPS.matcher(text);
        while (group.find()) {
            int from = number(group.group(1));
            int to = group.group(2) == null ? from : number(group.group(2));
            for (int i = from; i <= to; i++) {
                all.add(i);
            }
        }
        return all;
    }

    /// There are fewer than a thousand groups.
    private static int number(String digits) {
        return digits.length() > 3 ? 0 : Integer.parseInt(digits);
    }

    private static Case found(Wiring wiring, Asked asked, AssigneeId end) {
        var groups = asked.groups().stream().sorted().map(String::valueOf).toList();
        var words =
                "NPG %s: %s (%s)"
                        .formatted(
                                String.join("/", groups),
                                wiring.name(end),
                                asked.isSender(end) ? "tx" : "rx");
        return Case.found(
                        RuleCode.NPG_NOT_SHARED,
                        asked.product().id(),
                        new Argument.Thing(asked.product().id()),
                        new Argument.Word(words))
                .with(end, asked.exchange().id())
                .marked(asked.isSender(end) ? "tx" : "rx")
                .by(wiring.end(end))
                .at(wiring.needed(asked.exchange()))
                .because("NPG " + groups);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
