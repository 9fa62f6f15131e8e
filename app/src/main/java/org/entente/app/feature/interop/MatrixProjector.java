package org.entente.app.feature.interop;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import org.entente.app.draw.grid.GridFrame.Spot;
import org.entente.app.feature.interop.MatrixState.Head;
import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.feature.interop.MatrixState.MatrixCell;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Lexicon.Party;
import org.entente.app.network.NetworkProjector;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Weakest;
import org.entente.model.plan.NaturalOrder;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes the matrix out of an assessment.
final class MatrixProjector {
    /// The worst first, and of those the ones that could be worst.
    static final Comparator<Judged> WORST =
            comparing((Judged one) -> one.verdict().colour())
                    .thenComparing(one -> one.verdict().lo())
                    .thenComparing(one -> one.verdict().hi())
                    .thenComparing(Judged::exchange);

    private final Lexicon lexicon;
    private final Assessment assessment;

    MatrixProjector(Lexicon lexicon, Assessment assessment) {
        this.lexicon = lexicon;
        this.assessment = assessment;
    }

    /// A line and a column by the ids of their parties.
    private record Crossing(String row, String column) {}

    /// Nothing but what can be chosen, where no matrix is looked at.
    MatrixState offered() {
        return new MatrixState(List.of(), List.of(), Map.of(), Tally.NONE, offer());
    }

    MatrixState project(Sight sight) {
        var rows = new HashMap<String, Tally>();
        var columns = new HashMap<String, Tally>();
        var cells = new HashMap<Crossing, List<Judged>>();
        var all = Tally.NONE;
        for (var exchange : assessment.fit().exchanges().values()) {
            var judged = isIn(sight, exchange) ? judged(exchange, sight.stage()) : null;
            if (judged != null) {
                var colour = judged.verdict().colour();
                var crossings = crossings(sight.axis(), exchange);
                Stream.concat(crossings.stream(), together(crossings).stream())
                        .forEach(
                                one ->
                                        cells.computeIfAbsent(one, _ -> new ArrayList<>())
                                                .add(judged));
                crossings.stream()
                        .map(Crossing::row)
                        .distinct()
                        .forEach(id -> add(rows, id, colour));
                crossings.stream()
                        .map(Crossing::column)
                        .distinct()
                        .forEach(id -> add(columns, id, colour));
                all = all.plus(colour);
            }
        }
        var lines = withAll(heads(sight, rowParties(sight.axis()), rows), all);
        var across = withAll(heads(sight, columnParties(sight.axis()), columns), all);
        var made = new HashMap<Crossing, MatrixCell>();
        var wholes = wholes(sight);
        cells.forEach((crossing, judged) -> made.put(crossing, cell(judged, wholes.get(crossing))));
        return new MatrixState(lines, across, placed(made, lines, across), all, offer());
    }

    private List<Head> withAll(List<Head> heads, Tally all) {
        return Stream.concat(Stream.of(new Head(lexicon.all(), all)), heads.stream()).toList();
    }

    /// Where a line meets all columns, a column all lines, and all meet all.
    private static Set<Crossing> together(List<Crossing> crossings) {
        var all = new HashSet<Crossing>();
        all.add(new Crossing(Lexicon.ALL, Lexicon.ALL));
        crossings.forEach(
                one -> {
                    all.add(new Crossing(one.row(), Lexicon.ALL));
                    all.add(new Crossing(Lexicon.ALL, one.column()));
                });
        return all;
    }

    /// How those who stand in lines and columns, and all, stand as one in what is looked at.
    private Map<Crossing, Weakest> wholes(Sight sight) {
        long stages = sight.stage() == Sight.ALL ? Weakest.EVER : 1L << sight.stage();
        return Weakest.by(
                assessment,
                stages,
                exchange ->
                        isIn(sight, exchange)
                                ? together(crossings(sight.axis(), exchange))
                                : Set.<Crossing>of());
    }

    private MatrixCell cell(List<Judged> judged, @Nullable Weakest whole) {
        if (whole == null) {
            var worst = judged.stream().map(Judged::verdict).reduce(Verdict::min);
            return new MatrixCell(worst.orElseThrow(), judged.stream().sorted(WORST).toList());
        }
        var counting = whole.isCritical() ? comparing(this::isAside).thenComparing(WORST) : WORST;
        return new MatrixCell(
                whole.verdict(), judged.stream().sorted(counting).toList(), "", whole);
    }

    private boolean isAside(Judged one) {
        var exchange = assessment.fit().exchanges().get(one.exchange());
        return exchange == null || exchange.importance() != Importance.CRITICAL;
    }

    private static void add(Map<String, Tally> tallies, String id, VerdictColour colour) {
        tallies.merge(id, Tally.NONE.plus(colour), (old, _) -> old.plus(colour));
    }

    private static boolean isIn(Sight sight, Exchange exchange) {
        return exchange.importance().compareTo(sight.least()) <= 0
                && (sight.service() == null || sight.service().equals(exchange.service()));
    }

    /// How the exchange stands in the stage, or in its worst; null where it does not take place.
    @Nullable Judged judged(Exchange exchange, int stage) {
        if (stage != Sight.ALL) {
            var verdict = assessment.verdict(exchange.id(), stage);
            return verdict == null ? null : new Judged(exchange.id(), stage, verdict);
        }
        @Nullable Judged worst = null;
        for (int i = 0; i < assessment.ground().phases(); i++) {
            var one = judged(exchange, i);
            worst = worst == null || (one != null && WORST.compare(one, worst) < 0) ? one : worst;
        }
        return worst;
    }

    private List<Crossing> crossings(Sight.Axis axis, Exchange exchange) {
        var from = party(axis, exchange.from());
        var to = party(axis, exchange.to());
        var crossings =
                axis == Sight.Axis.SERVICES
                        ? Stream.of(
                                new Crossing(exchange.service(), from),
                                new Crossing(exchange.service(), to))
                        : Stream.of(new Crossing(from, to), new Crossing(to, from));
        return crossings.distinct().toList();
    }

    private String party(Sight.Axis axis, String station) {
        var known = assessment.fit().stations().get(station);
        if (axis == Sight.Axis.CONTINGENTS) {
            return lexicon.contingentOf(station);
        }
        return known == null ? station : known.nation();
    }

    private List<Party> rowParties(Sight.Axis axis) {
        return switch (axis) {
            case NATIONS -> lexicon.nations();
            case CONTINGENTS -> lexicon.contingents();
            case SERVICES -> services().stream().map(this::party).toList();
            case MISSION_NETWORK, NETWORK -> List.of();
        };
    }

    private List<Party> columnParties(Sight.Axis axis) {
        return axis == Sight.Axis.SERVICES ? lexicon.nations() : rowParties(axis);
    }

    private Party party(String service) {
        var name = lexicon.service(service);
        return new Party(service, name, name);
    }

    private Set<String> services() {
        var services = new TreeSet<String>();
        assessment.fit().exchanges().values().forEach(one -> services.add(one.service()));
        return services;
    }

    /// Those who are known, and those who exchange something without being known.
    private List<Head> heads(Sight sight, List<Party> parties, Map<String, Tally> tallies) {
        var heads = new ArrayList<Head>();
        var seen = new HashSet<String>();
        for (var party : parties) {
            seen.add(party.id());
            heads.add(head(party, tallies));
        }
        tallies.keySet().stream()
                .filter(id -> !seen.contains(id))
                .map(id -> new Party(id, lexicon.code(id), lexicon.name(id)))
                .sorted(comparing(Party::code, NaturalOrder.NAMES).thenComparing(Party::id))
                .forEach(other -> heads.add(head(other, tallies)));
        if (sight.isWorstFirst()) {
            heads.sort(
                    comparingInt((Head head) -> head.tally().red())
                            .thenComparingInt(head -> head.tally().grey())
                            .thenComparingInt(head -> head.tally().amber())
                            .reversed());
        }
        return heads;
    }

    private static Head head(Party party, Map<String, Tally> tallies) {
        return new Head(party, tallies.getOrDefault(party.id(), Tally.NONE));
    }

    private static Map<Spot, MatrixCell> placed(
            Map<Crossing, MatrixCell> cells, List<Head> rows, List<Head> columns) {
        var lines = indices(rows);
        var across = indices(columns);
        var placed = new HashMap<Spot, MatrixCell>();
        cells.forEach(
                (crossing, cell) ->
                        placed.put(
                                new Spot(
                                        lines.getOrDefault(crossing.row(), -1),
                                        across.getOrDefault(crossing.column(), -1)),
                                cell));
        return placed;
    }

    private static Map<String, Integer> indices(List<Head> heads) {
        var indices = new LinkedHashMap<String, Integer>();
        for (var head : heads) {
            indices.put(head.party().id(), indices.size());
        }
        return indices;
    }

    private MatrixState.Offer offer() {
        return new MatrixState.Offer(
                lexicon.stages(),
                List.copyOf(services()),
                NetworkProjector.nations(lexicon, assessment),
                !assessment.fit().exchanges().isEmpty());
    }
}
