package org.entente.app.feature.interop;

import static java.util.stream.Collectors.toMap;

import org.entente.app.feature.interop.MatrixState.Judged;
import org.entente.app.feature.interop.MatrixState.MatrixCell;
import org.entente.app.feature.interop.SheetState.Behind;
import org.entente.app.feature.interop.SheetState.Heading;
import org.entente.app.feature.interop.SheetState.Leg;
import org.entente.app.feature.interop.SheetState.Line;
import org.entente.app.feature.interop.SheetState.Link;
import org.entente.app.feature.interop.SheetState.Passing;
import org.entente.app.feature.interop.SheetState.Stop;
import org.entente.app.feature.interop.SheetState.Trace;
import org.entente.app.format.FlowWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.GatewayWords;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Why;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Narrow;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes out of an assessment what lies behind a cell of the matrix.
final class SheetProjector {
    private final Language language;
    private final Lexicon lexicon;
    private final Assessment assessment;
    private final Sayings sayings;

    SheetProjector(Language language, Lexicon lexicon, Assessment assessment) {
        this.language = language;
        this.lexicon = lexicon;
        this.assessment = assessment;
        this.sayings = new Sayings(language, lexicon, assessment);
    }

    /// Null where the matrix has no such cell any more.
    @Nullable SheetState project(MatrixState matrix, Pick pick) {
        var spot = matrix.spot(pick.row(), pick.column());
        var cell = spot == null ? null : matrix.cell(spot);
        if (spot == null || cell == null) {
            return null;
        }
        var title =
                language.say(
                        MatrixText.PAIR,
                        matrix.rows().get(spot.row()).party().code(),
                        matrix.columns().get(spot.column()).party().code());
        int chosen = chosen(cell, pick);
        return new SheetState(
                pick,
                heading(title, cell.verdict()),
                cell.exchanges().stream().map(this::line).toList(),
                chosen,
                trace(cell.exchanges().get(chosen), pick.hop()),
                new PaceProjector(language, lexicon, assessment)
                        .project(cell.exchanges().get(chosen)));
    }

    private static int chosen(MatrixCell cell, Pick pick) {
        for (int i = 0; i < cell.exchanges().size(); i++) {
            if (cell.exchanges().get(i).exchange().equals(pick.exchange())) {
                return i;
            }
        }
        return 0;
    }

    private Heading heading(String title, Verdict verdict) {
        return Heading.of(sayings, title, verdict);
    }

    private Line line(Judged judged) {
        var exchange = assessment.fit().exchanges().get(judged.exchange());
        var between =
                exchange == null
                        ? ""
                        : language.say(
                                MatrixText.FROM_TO,
                                lexicon.name(exchange.from()),
                                lexicon.name(exchange.to()));
        var weight = exchange == null ? "" : language.say(MatchWords.of(exchange.importance()));
        return new Line(
                judged,
                lexicon.name(judged.exchange()),
                exchange == null ? between : loaded(between, exchange),
                language.say(
                        MatrixText.LINE,
                        sayings.verdict(judged.verdict()),
                        weight,
                        stage(judged.stage())));
    }

    /// With how much it asks of whatever carries it, where somebody states it.
    private String loaded(String between, Exchange exchange) {
        var load = new FlowWords(language).load(exchange.need().limits());
        return load.isEmpty() ? between : language.say(MatrixText.LOADED, between, load);
    }

    private String stage(int stage) {
        return stage < lexicon.stages().size() ? lexicon.stages().get(stage) : "";
    }

    /// Why the worst exchange of a cell stands as it does, in one sentence.
    String reason(Judged judged) {
        var exchange = assessment.fit().exchanges().get(judged.exchange());
        if (exchange == null) {
            return "";
        }
        var way = new Why(assessment).of(exchange, judged.stage());
        return sayings.reason(exchange, way);
    }

    private Trace trace(Judged judged, int wanted) {
        var heading = heading(lexicon.name(judged.exchange()), judged.verdict());
        var exchange = assessment.fit().exchanges().get(judged.exchange());
        if (exchange == null) {
            return new Trace(heading, false, List.of(), List.of(), -1, List.of(), Behind.NOTHING);
        }
        var way = new Why(assessment).of(exchange, judged.stage());
        var reasons = sayings.reasons(exchange, way);
        var path = way.path();
        if (path == null) {
            return new Trace(heading, false, List.of(), List.of(), -1, reasons, Behind.NOTHING);
        }
        var legs = legs(exchange, path);
        int weakest = legs.stream().map(Leg::isWeakest).toList().indexOf(true);
        int chosen = wanted >= 0 && wanted < path.hops().size() ? wanted : weakest;
        var hop = path.hops().get(chosen);
        return new Trace(
                heading,
                way.isReal(),
                stops(path),
                legs,
                chosen,
                reasons,
                new Behind(
                        link(hop),
                        new NetProjector(language, lexicon, assessment)
                                .project(hop, judged.stage()),
                        passing(hop)));
    }

    /// Null where the hop is over no gateway.
    private @Nullable Passing passing(Path.Hop hop) {
        var taken = lexicon.direction(hop.carrier()).orElse(null);
        return taken == null
                ? null
                : new PassingProjector(language, assessment)
                        .project(
                                heading(lexicon.name(hop.carrier()), hop.verdict()),
                                taken,
                                aspect -> lexicon.origin(hop.carrier(), aspect));
    }

    private List<Stop> stops(Path path) {
        var first = path.hops().stream().limit(1).map(Path.Hop::from);
        return Stream.concat(first, path.hops().stream().map(Path.Hop::to))
                .map(this::stop)
                .toList();
    }

    private Stop stop(String port) {
        var known = assessment.fit().ports().get(port);
        return new Stop(sayings.nation(port), lexicon.name(port), domain(known));
    }

    private String domain(@Nullable Port port) {
        if (port == null || port.domain().isEmpty()) {
            return language.say(MatrixText.DOMAIN_UNKNOWN);
        }
        var name = lexicon.name(port.domain());
        return port.isSupposed() ? language.say(MatrixText.DOMAIN_SUPPOSED, name) : name;
    }

    /// The weakest is what carries too little, or the hop of the worst verdict.
    private List<Leg> legs(Exchange exchange, Path path) {
        var narrow =
                Narrow.of(assessment.fit(), exchange, path).stream()
                        .collect(toMap(Narrow::carrier, each -> each, (one, _) -> one));
        var weakest =
                path.hops().stream()
                        .filter(hop -> narrow.containsKey(hop.carrier()))
                        .findFirst()
                        .or(path::weakest)
                        .orElse(path.hops().getFirst());
        int at = path.hops().indexOf(weakest);
        var legs = new ArrayList<Leg>();
        for (int i = 0; i < path.hops().size(); i++) {
            var hop = path.hops().get(i);
            var name = lexicon.name(hop.carrier());
            var colour = colour(hop, narrow.get(hop.carrier()));
            legs.add(new Leg(name, colour, i == at, toll(exchange, hop)));
        }
        return legs;
    }

    private static VerdictColour colour(Path.Hop hop, @Nullable Narrow narrow) {
        if (narrow == null) {
            return hop.verdict().colour();
        }
        return narrow.isKnown() ? VerdictColour.RED : VerdictColour.GREY;
    }

    /// What a gateway takes away and how long it takes, and how much a net carries where it
    /// matters.
    private String toll(Exchange exchange, Path.Hop hop) {
        var bearer = assessment.fit().bearers().get(hop.carrier());
        if (bearer != null) {
            var bits = bearer.carriage().bits();
            return bits == null || exchange.need().limits().bits() == 0
                    ? ""
                    : new FlowWords(language).rate(bits);
        }
        var words = new GatewayWords(language);
        return lexicon.direction(hop.carrier()).map(words::toll).orElse("");
    }

    private @Nullable Link link(Path.Hop hop) {
        var link = assessment.explain(hop);
        if (link == null) {
            return crossing(hop);
        }
        var standard = link.standard();
        var title =
                language.say(
                        MatrixText.LINK,
                        sayings.nation(hop.from()),
                        sayings.nation(hop.to()),
                        Stream.of(language.number(standard), language.title(standard))
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" ")));
        var points =
                link.points().stream()
                        .map(
                                point ->
                                        new SheetState.Parameter(
                                                point.truth(),
                                                point.counts(),
                                                sayings.parameter(
                                                        link.standard(), point.parameter()),
                                                sayings.side(hop.from(), point.one()),
                                                sayings.side(hop.to(), point.other()),
                                                sayings.asked(point)));
        var parameters =
                Stream.concat(domains(hop, Truth.TRUE), points)
                        .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                        .toList();
        return new Link(
                heading(title, link.verdict()),
                parameters,
                sayings.test(link.trial()),
                sayings.basis(standard));
    }

    /// A gateway compares nothing; whether it may pass between its domains is told with it.
    private @Nullable Link crossing(Path.Hop hop) {
        var domains = domains(hop, Truth.NOT_APPLICABLE).toList();
        return domains.isEmpty()
                ? null
                : new Link(heading(lexicon.name(hop.carrier()), hop.verdict()), domains, "", "");
    }

    /// In which security domain either end is and who said it; nothing where the plan tells none
    /// apart.
    private Stream<SheetState.Parameter> domains(Path.Hop hop, Truth known) {
        var from = assessment.fit().ports().get(hop.from());
        var to = assessment.fit().ports().get(hop.to());
        if (from == null || to == null || (!isTold(from) && !isTold(to))) {
            return Stream.empty();
        }
        return Stream.of(
                new SheetState.Parameter(
                        from.isSupposed() || to.isSupposed() ? Truth.UNKNOWN : known,
                        true,
                        sayings.domain(),
                        sayings.side(from.id(), stated(from)),
                        sayings.side(to.id(), stated(to)),
                        ""));
    }

    private static boolean isTold(Port port) {
        return port.isSupposed() || !port.domain().isEmpty();
    }

    private Statement stated(Port port) {
        var name = port.isSupposed() ? "" : lexicon.name(port.domain());
        return new Statement(
                name.isBlank() ? Statement.Standing.UNKNOWN : Statement.Standing.VALUE,
                name,
                lexicon.domainOrigin(port.id()));
    }

    /// What takes something away stands first.
    private static int rank(SheetState.Parameter parameter) {
        int truth =
                switch (parameter.truth()) {
                    case FALSE -> 0;
                    case UNKNOWN -> 1;
                    case TRUE -> 2;
                    case NOT_APPLICABLE -> 3;
                };
        return parameter.counts() ? truth : truth + 4;
    }
}
