package org.entente.model.rule.cis;

import org.entente.model.interop.Interop;
import org.entente.model.match.LinkVerdict;
import org.entente.model.match.Point;
import org.entente.model.match.Quality;
import org.entente.model.match.Truth;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Hindrance;
import org.entente.model.match.route.Lead;
import org.entente.model.match.route.Narrow;
import org.entente.model.match.route.Passage;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.model.plan.Agreement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Argument.Term.Barrier;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The one fact that most keeps an exchange from being better than it is.
final class Obstacle {
    private final Interop interop;

    private Obstacle(Interop interop) {
        this.interop = interop;
    }

    /// In the stage in which it is worst.
    static Argument of(Wiring wiring, Outcomes.Outcome outcome) {
        var worst = outcome.worst();
        return wiring.situation()
                .interop()
                .filter(_ -> worst != null)
                .map(interop -> new Obstacle(interop).of(Objects.requireNonNull(worst)))
                .orElse(Barrier.ON_THE_WAY);
    }

    private Argument of(Outcomes.Worst worst) {
        var assessment = interop.assessment();
        var seen = assessment.seen(worst.exchange().id(), worst.stage());
        if (!worst.verdict().equals(seen)) {
            return Barrier.WITHHELD;
        }
        if (worst.verdict().hi().compareTo(Quality.DEGRADED) < 0) {
            var barred = barred(worst);
            if (barred.isPresent()) {
                return barred.get();
            }
            var relieved = Narrow.relieved(assessment, worst.exchange(), worst.stage());
            if (relieved.isPresent()) {
                return narrow(worst.exchange(), relieved.get(), true).orElse(Barrier.NO_WAY);
            }
            return Hindrance.of(assessment, worst.exchange(), worst.stage()).stream()
                    .findFirst()
                    .map(this::of)
                    .orElseGet(() -> missing(worst));
        }
        if (worst.exchange().need().isOpen()) {
            return Argument.Term.Missing.PRODUCT;
        }
        var path = path(worst.exchange(), worst.stage(), worst.verdict().lo());
        return path == null
                ? Barrier.ON_THE_WAY
                : Hindrance.on(interop.assessment(), path, worst.stage()).stream()
                        .findFirst()
                        .map(this::of)
                        .or(() -> narrow(worst.exchange(), path, false))
                        .or(() -> path.weakest().map(this::of))
                        .orElse(Barrier.ON_THE_WAY);
    }

    /// Where something that is not agreed keeps it from being better.
    private Optional<Argument> barred(Outcomes.Worst worst) {
        return Hindrance.barred(interop.assessment(), worst.exchange(), worst.stage())
                .map(this::of);
    }

    /// Where the way carries less than is asked, or nobody has stated how much it carries.
    private Optional<Argument> narrow(Exchange exchange, Path path, boolean isKnown) {
        return Narrow.of(interop.fit(), exchange, path).stream()
                .filter(each -> each.isKnown() == isKnown)
                .findFirst()
                .map(each -> at(each.carrier(), new Argument.Throughput(each)));
    }

    /// Something leads there that may not carry it, or nothing does.
    private Barrier missing(Outcomes.Worst worst) {
        var exchange = worst.exchange();
        return Lead.isThere(interop.fit(), exchange.from(), exchange.to(), worst.stage())
                ? Barrier.NO_WAY
                : Barrier.NO_LEAD;
    }

    /// What would have to turn out well for the best way, once the worst works well enough.
    private @Nullable Path path(Exchange exchange, int stage, Quality lo) {
        var assessment = interop.assessment();
        var worst = assessment.worst(exchange.id(), stage);
        return worst != null && lo.compareTo(Quality.DEGRADED) >= 0
                ? worst
                : assessment.best(exchange.id(), stage);
    }

    private Argument of(Hindrance hindrance) {
        return switch (hindrance) {
            case Hindrance.Barred(_, var bars) -> of(bars.getFirst());
            case Hindrance.Mute mute ->
                    at(
                            mute.station(),
                            mute.atOtherTimes().isEmpty() ? Barrier.NO_SYSTEM : Barrier.NOT_THERE);
            case Hindrance.OneWay(var station, _, var direction) ->
                    at(station, direction.receives() ? Barrier.RECEIVES_ONLY : Barrier.SENDS_ONLY);
            case Hindrance.Foreign _ -> Barrier.NO_STANDARD;
            case Hindrance.Unjoined _ -> Barrier.NO_NET;
            case Hindrance.Mismatched(var hop, var link) -> of(hop, link);
        };
    }

    private Argument of(Path.Hop hop) {
        var translation = interop.fit().translations().get(hop.carrier());
        if (translation != null) {
            return at(translation.gateway(), of(translation.passage()));
        }
        var link = interop.assessment().explain(hop);
        return link == null ? at(hop.carrier(), Barrier.ON_THE_WAY) : of(hop, link);
    }

    private Argument of(Hindrance.Bar bar) {
        var thing = bar.things().stream().sorted().findFirst().orElse("");
        boolean isAgreed =
                interop.origin(thing)
                        .filter(origin -> origin.thing() instanceof Agreement.Id)
                        .isPresent();
        var others = bar.isKnown() ? Barrier.NOT_VALID : Barrier.NOT_DATED;
        return at(thing, isAgreed ? Barrier.NOT_AGREED : others);
    }

    private static Barrier of(Passage passage) {
        return passage.accredited() == Truth.FALSE || passage.accredited() == Truth.UNKNOWN
                ? Barrier.NOT_ACCREDITED
                : Barrier.LOSSY;
    }

    /// What does not match comes before what nobody has stated.
    private Argument of(Path.Hop hop, LinkVerdict link) {
        var differing = link.mismatches().stream().filter(Point::counts).map(Obstacle::parameter);
        var open = link.questions().stream().map(Obstacle::parameter);
        return Stream.of(differing, domain(hop), open)
                .flatMap(all -> all)
                .findFirst()
                .map(what -> at(hop.carrier(), what))
                .orElseGet(() -> at(hop.carrier(), Barrier.ON_THE_WAY));
    }

    private static Argument parameter(Point point) {
        return new Argument.Parameter(point.parameter().name());
    }

    /// One of the ends may be in another security domain than the other.
    private Stream<Argument> domain(Path.Hop hop) {
        return Stream.of(hop.from(), hop.to())
                .flatMap(id -> Stream.ofNullable(interop.fit().ports().get(id)))
                .filter(Port::isSupposed)
                .map(_ -> Argument.Term.Missing.SECURITY_DOMAIN);
    }

    private Argument at(String id, Argument what) {
        return interop.origin(id)
                .<Argument>map(
                        origin ->
                                new Argument.Phrase(
                                        List.of(
                                                new Argument.Thing(origin.thing()),
                                                new Argument.Word("–"),
                                                what)))
                .orElse(what);
    }
}
