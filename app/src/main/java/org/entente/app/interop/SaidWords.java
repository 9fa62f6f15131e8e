package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.OriginWords;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.resources.MatrixText;

import java.util.Objects;
import java.util.stream.Stream;

/// What somebody has said on which the verdict of an exchange rests, a sentence each with who said
/// it: what is exchanged, of which standard its nets are, when nets, gateways and security domains
/// are valid, and up to which level a means that needs no way may be used.
record SaidWords(Language language, Lexicon lexicon, Fit fit) {
    Stream<String> of(Exchange exchange, Why.Way way) {
        return Stream.of(
                        proven(
                                MatrixText.SAID_PRODUCT,
                                lexicon.said(exchange.id(), Aspect.PRODUCT)),
                        proven(
                                MatrixText.SAID_AGREED,
                                lexicon.said(exchange.id(), Aspect.STANDARD)),
                        carriers(way).distinct().flatMap(id -> carrier(id, way)),
                        domains(way).distinct().flatMap(id -> validity(id, way)),
                        levels(exchange, way))
                .flatMap(lines -> lines);
    }

    private static Stream<Path.Hop> hops(Why.Way way) {
        var path = way.path();
        return path == null ? Stream.empty() : path.hops().stream();
    }

    /// Those of the way, and those on which either end is where none joins them.
    private static Stream<String> carriers(Why.Way way) {
        return Stream.concat(
                hops(way).map(Path.Hop::carrier),
                way.hindrances().stream()
                        .filter(Hindrance.Unjoined.class::isInstance)
                        .map(Hindrance.Unjoined.class::cast)
                        .flatMap(
                                apart ->
                                        Stream.concat(apart.from().stream(), apart.to().stream())));
    }

    /// A gateway that needs no accreditation, or has none, does not rest on a period.
    private Stream<String> carrier(String id, Why.Way way) {
        var translation = fit.translations().get(id);
        if (translation == null) {
            return Stream.concat(
                    told(MatrixText.SAID_STANDARD, id, Aspect.STANDARD), validity(id, way));
        }
        return switch (translation.passage().accredited()) {
            case TRUE, UNKNOWN -> validity(id, way);
            case FALSE, NOT_APPLICABLE -> Stream.empty();
        };
    }

    private Stream<String> domains(Why.Way way) {
        return hops(way)
                .flatMap(hop -> Stream.of(hop.from(), hop.to()))
                .map(fit.ports()::get)
                .filter(Objects::nonNull)
                .filter(port -> !port.isSupposed())
                .map(Port::domain)
                .filter(domain -> !domain.isEmpty());
    }

    /// What bars the way is told with its period already.
    private Stream<String> validity(String id, Why.Way way) {
        boolean isTold =
                way.hindrances().stream()
                        .filter(Hindrance.Barred.class::isInstance)
                        .map(Hindrance.Barred.class::cast)
                        .flatMap(barred -> barred.bars().stream())
                        .flatMap(bar -> bar.things().stream())
                        .flatMap(thing -> lexicon.thing(thing).stream())
                        .anyMatch(thing -> lexicon.thing(id).filter(thing::equals).isPresent());
        return isTold ? Stream.empty() : told(MatrixText.SAID_PERIOD, id, Aspect.VALIDITY);
    }

    /// What is not classified may go by anything.
    private Stream<String> levels(Exchange exchange, Why.Way way) {
        boolean isByMouth = hops(way).anyMatch(hop -> isSpoken(hop.carrier(), exchange));
        return exchange.need().level() == 0 || (way.isReal() && !isByMouth)
                ? Stream.empty()
                : lexicon.means(exchange.id(), way.stage()).stream()
                        .filter(means -> isTaken(means, exchange, way))
                        .flatMap(
                                means ->
                                        proven(MatrixText.SAID_LEVEL, means.level(), means.name()));
    }

    /// By hand, or by word of mouth over a net that does not carry it: over the way where there is
    /// one, or else not at all.
    private boolean isTaken(Lexicon.Means means, Exchange exchange, Why.Way way) {
        var spoken = means.step().bearers().stream().filter(id -> isSpoken(id, exchange)).toList();
        return way.isReal()
                ? hops(way).map(Path.Hop::carrier).anyMatch(spoken::contains)
                : means.step().isByHand() || !spoken.isEmpty();
    }

    private boolean isSpoken(String id, Exchange exchange) {
        var keys = exchange.need().keys();
        var bearer = fit.bearers().get(id);
        return bearer != null && !keys.isEmpty() && !keys.contains(bearer.key());
    }

    private Stream<String> told(MatrixText text, String id, Aspect aspect) {
        var said = lexicon.said(id, aspect);
        return isSaid(said) ? proven(text, said, lexicon.name(id)) : Stream.empty();
    }

    private Stream<String> proven(MatrixText text, Statement said, String... of) {
        var words = Stream.concat(Stream.of(of), Stream.of(said.text())).toArray();
        return isSaid(said)
                ? Stream.of(
                        new OriginWords(language).proven(language.say(text, words), said.origin()))
                : Stream.empty();
    }

    private static boolean isSaid(Statement said) {
        return said.standing() == Statement.Standing.VALUE;
    }
}
