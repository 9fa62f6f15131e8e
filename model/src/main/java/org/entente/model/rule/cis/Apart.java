package org.entente.model.rule.cis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import org.entente.model.match.MatchComparator;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Truth;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds where the parameters of a gauge do not match: on each net, and between those who exchange
/// something. What is not stated is gathered for each participant, who is the one to ask.
final class Apart {
    private static final int MOST_NAMED = 4;

    private record Between(String key, @Nullable EntityId one, @Nullable EntityId other) {
        List<EntityId> ends() {
            return Stream.of(Stream.ofNullable(one), Stream.ofNullable(other))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    /// What is wrong on a net, and those whose stations stand out there.
    private record OnNet(Case found, List<EntityId> owners) {}

    private final Wiring wiring;
    private final RuleCode rule;
    private final Gauge gauge;
    private final List<Case> cases = new ArrayList<>();
    private final List<OnNet> nets = new ArrayList<>();
    private final Map<Between, Case> pairs = new LinkedHashMap<>();
    private final Silence silence;

    private Apart(Wiring wiring, RuleCode rule, Gauge gauge) {
        this.wiring = wiring;
        this.rule = rule;
        this.gauge = gauge;
        this.silence = new Silence(wiring, rule);
    }

    /// Over all stations of each net. The net, and who states what.
    static Stream<Case> onNets(Wiring wiring, RuleCode rule, Gauge gauge) {
        var apart = new Apart(wiring, rule, gauge);
        apart.readNets();
        return apart.cases();
    }

    /// The same, and between those who exchange something outside of such a net.
    static Stream<Case> between(Wiring wiring, RuleCode rule, Gauge gauge) {
        var apart = new Apart(wiring, rule, gauge);
        apart.readNets();
        gauge.parameters().keySet().stream()
                .sorted()
                .flatMap(key -> wiring.links(key).stream())
                .forEach(apart::read);
        return apart.cases();
    }

    private Stream<Case> cases() {
        var ends = CommonEnd.of(List.copyOf(pairs.keySet()), Between::ends);
        var odd = CommonEnd.of(nets, OnNet::owners);
        return Stream.of(
                        cases.stream(),
                        nets.stream().map(each -> each.found().because("net " + odd.get(each))),
                        pairs.entrySet().stream()
                                .map(
                                        each ->
                                                each.getValue()
                                                        .because(
                                                                each.getKey().key()
                                                                        + ends.get(each.getKey()))),
                        silence.cases())
                .flatMap(all -> all);
    }

    private void readNets() {
        for (var web : wiring.webs()) {
            var parameters = gauge.in(web.standard());
            if (!parameters.isEmpty()) {
                read(web, parameters);
            }
        }
    }

    private void read(Web web, List<Integer> parameters) {
        var lines = new LinkedHashMap<Integer, NetSheet.Line>();
        parameters.forEach(parameter -> lines.put(parameter, web.line(parameter)));
        if (lines.values().stream().anyMatch(line -> line.truth() == Truth.FALSE)) {
            nets.add(found(web, lines));
            return;
        }
        lines.forEach(
                (parameter, line) -> {
                    if (line.truth() == Truth.UNKNOWN && !silence.blame(web.seats(), parameter)) {
                        cases.add(
                                Case.unknown(rule, web.net().id(), stated(web.seats(), parameter))
                                        .because("doubt"));
                    }
                });
    }

    private OnNet found(Web web, Map<Integer, NetSheet.Line> lines) {
        var odd = new LinkedHashMap<String, Seat>();
        var texts = new ArrayList<String>();
        lines.forEach(
                (parameter, line) -> {
                    if (line.truth() == Truth.FALSE) {
                        line.odd().forEach(id -> odd.put(id, web.seat(id)));
                        var agreed = web.agreed().statement(parameter).text();
                        var all =
                                isUnique(web, parameter)
                                        ? repeated(web.seats(), parameter)
                                        : stated(web.seats(), parameter);
                        texts.add(
                                agreed.isBlank()
                                        ? all
                                        : all + "; " + web.net().name() + ": " + agreed);
                    }
                });
        var owners = new HashSet<Participant.@Nullable Id>();
        odd.values().forEach(seat -> owners.add(wiring.owner(seat.system())));
        var found =
                Case.found(
                                rule,
                                web.net().id(),
                                new Argument.Thing(web.net().id()),
                                new Argument.Word(String.join("; ", texts)))
                        .with(odd.values().stream().map(seat -> seat.system().id()).toList())
                        .by(owners.size() == 1 ? owners.iterator().next() : null)
                        .at(wiring.span(web.net()).map(Span::start).orElse(null));
        return new OnNet(
                found,
                owners.stream().flatMap(Stream::ofNullable).map(EntityId.class::cast).toList());
    }

    private static boolean isUnique(Web web, int parameter) {
        return web.standard().parameters().get(parameter).comparator() == MatchComparator.UNQ;
    }

    private void read(Link link) {
        var parameters = gauge.in(link.standard());
        var truth = link.truth(parameters, wiring.catalogue().editions());
        if (truth == Truth.FALSE) {
            var one = wiring.owner(link.one().holder());
            var other = wiring.owner(link.other().holder());
            pairs.merge(
                    new Between(link.standard().key(), one, other),
                    found(link, parameters),
                    (first, more) -> first.with(more.things()));
        } else if (truth == Truth.UNKNOWN) {
            var seats = Stream.concat(link.one().seats().stream(), link.other().seats().stream());
            var all = seats.toList();
            var isNamed = false;
            for (int parameter : parameters) {
                isNamed |= silence.blame(all, parameter);
            }
            if (!isNamed) {
                silence.doubt(link, stated(all, parameters.getFirst()));
            }
        }
    }

    private Case found(Link link, List<Integer> parameters) {
        var mine = link.one().seats().getFirst();
        var theirs = link.other().seats().getFirst();
        var texts =
                parameters.stream()
                        .filter(
                                parameter ->
                                        Link.truth(
                                                        mine,
                                                        theirs,
                                                        List.of(parameter),
                                                        wiring.catalogue().editions())
                                                == Truth.FALSE)
                        .map(parameter -> stated(List.of(mine, theirs), parameter))
                        .collect(joining("; "));
        return Case.found(
                        rule,
                        mine.system().id(),
                        new Argument.Word(between(mine, theirs)),
                        new Argument.Word(texts))
                .with(theirs.system().id())
                .marked(link.standard().key())
                .at(
                        link.exchanges().stream()
                                .map(wiring::needed)
                                .filter(Objects::nonNull)
                                .min((one, other) -> one.compareTo(other))
                                .orElse(null));
    }

    static String between(Seat mine, Seat theirs) {
        return mine.system().name() + " – " + theirs.system().name();
    }

    /// Who states what of a parameter, those who state the same together, the fewest first.
    static String stated(List<Seat> seats, int parameter) {
        var byText = new LinkedHashMap<String, List<String>>();
        for (var seat : seats) {
            var text = seat.text(parameter);
            if (!text.isBlank()) {
                byText.computeIfAbsent(text, _ -> new ArrayList<>()).add(seat.system().name());
            }
        }
        return byText.entrySet().stream()
                        .sorted(Comparator.comparing(each -> each.getValue().size()))
                        .limit(MOST_NAMED)
                        .map(each -> brief(each.getValue()) + ": " + each.getKey())
                        .collect(joining("; "))
                + (byText.size() > MOST_NAMED ? "; +" + (byText.size() - MOST_NAMED) : "");
    }

    /// Those who state something that others state too, where each must state something else.
    static String repeated(List<Seat> seats, int parameter) {
        var byText =
                seats.stream()
                        .filter(seat -> !seat.text(parameter).isBlank())
                        .collect(
                                groupingBy(
                                        seat -> seat.text(parameter),
                                        LinkedHashMap::new,
                                        toList()));
        return byText.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(
                        each ->
                                named(
                                                each.getValue().stream()
                                                        .map(seat -> seat.system().name())
                                                        .toList())
                                        + ": "
                                        + each.getKey())
                .collect(joining("; "));
    }

    /// All of a few; of many one, and how many more there are.
    private static String brief(List<String> names) {
        var distinct = names.stream().distinct().toList();
        return distinct.size() <= MOST_NAMED
                ? String.join(" / ", distinct)
                : distinct.getFirst() + " +" + (distinct.size() - 1);
    }

    /// The first few names in their order, and how many more there are.
    static String inOrder(Stream<String> names) {
        return named(names.sorted(NaturalOrder.NAMES).toList());
    }

    /// A few names as they stand, and how many more there are.
    static String named(List<String> names) {
        var first = names.stream().distinct().limit(MOST_NAMED).collect(joining(" / "));
        var more = names.stream().distinct().count() - MOST_NAMED;
        return more > 0 ? first + " +" + more : first;
    }
}
