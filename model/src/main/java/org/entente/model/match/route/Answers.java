package org.entente.model.match.route;

import org.entente.model.match.Statement;

import java.util.List;
import java.util.function.UnaryOperator;

/// What a fit would be if somebody answered what nobody has stated of a port.
final class Answers {
    private Answers() {}

    /// The answers that suit everybody: for a parameter one, for a security domain each in which
    /// the port may be.
    static List<Fit> good(Fit fit, Mend.Spot spot) {
        if (spot.isOfCarrier()) {
            return List.of(
                    carrying(
                            fit,
                            spot.port(),
                            spot.isLatency() ? Carriage::quick : Carriage::endless));
        }
        if (spot.isValidity()) {
            return List.of(valid(fit, spot.port(), true));
        }
        var guises = guises(fit, spot.port());
        return spot.isDomain()
                ? guises.stream().map(guise -> settled(fit, guises, guise)).toList()
                : List.of(reworded(fit, spot, Statement.NOT_APPLICABLE));
    }

    /// The answer that suits nobody.
    static Fit bad(Fit fit, Mend.Spot spot) {
        if (spot.isOfCarrier()) {
            return carrying(fit, spot.port(), spot.isLatency() ? Carriage::slow : Carriage::narrow);
        }
        if (spot.isValidity()) {
            return valid(fit, spot.port(), false);
        }
        return spot.isDomain()
                ? each(fit, guises(fit, spot.port()), guise -> guise.withPhases(0))
                : reworded(fit, spot, Statement.CONTRARY);
    }

    /// The bearer of that id, or whatever the gateway of that id translates.
    private static Fit carrying(Fit fit, String id, UnaryOperator<Carriage> change) {
        var bearer = fit.bearers().get(id);
        var changed =
                bearer == null
                        ? fit
                        : fit.with(bearer.withCarriage(change.apply(bearer.carriage())));
        for (var each : fit.translations().values()) {
            if (each.gateway().equals(id)) {
                changed = changed.with(each.withCarriage(change.apply(each.carriage())));
            }
        }
        return changed;
    }

    /// Whenever it is needed, or never.
    private static Fit valid(Fit fit, String thing, boolean isGood) {
        var changed = fit;
        for (var port : fit.ports().values()) {
            if (port.footing().isDoubted(thing)) {
                changed = changed.with(port.withFooting(port.footing().answered(thing, isGood)));
            }
        }
        for (var bearer : fit.bearers().values()) {
            if (bearer.isDoubted(thing)) {
                for (var each : bearer.answered(thing, isGood)) {
                    changed = changed.with(each);
                }
            }
        }
        for (var translation : fit.translations().values()) {
            if (translation.footing().isDoubted(thing)) {
                changed = changed.with(translation.answered(thing, isGood));
            }
        }
        for (var exchange : fit.exchanges().values()) {
            if (exchange.awaited().things().contains(thing)) {
                changed = changed.with(exchange.answered(thing, isGood));
            }
        }
        return changed;
    }

    private static Fit reworded(Fit fit, Mend.Spot spot, Statement statement) {
        return each(
                fit,
                guises(fit, spot.port()),
                port -> Rewording.of(port, spot.key(), spot.parameter(), statement));
    }

    /// In this domain and in no other.
    private static Fit settled(Fit fit, List<Port> guises, Port chosen) {
        return each(
                fit, guises, guise -> guise.equals(chosen) ? guise.settled() : guise.withPhases(0));
    }

    private static Fit each(Fit fit, List<Port> guises, UnaryOperator<Port> change) {
        var changed = fit;
        for (var guise : guises) {
            changed = changed.with(change.apply(guise));
        }
        return changed;
    }

    /// All ports that are the same, the one of this id among them.
    private static List<Port> guises(Fit fit, String self) {
        return fit.ports().values().stream().filter(port -> port.self().equals(self)).toList();
    }
}
