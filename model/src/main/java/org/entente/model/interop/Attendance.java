package org.entente.model.interop;

import static java.util.stream.Collectors.toSet;

import org.entente.model.match.route.Awaited;
import org.entente.model.match.route.Footing;
import org.entente.model.match.route.Pact;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.SecurityDomain;

import java.util.stream.Stream;

/// When systems are there and may be used, and when something is to be exchanged.
final class Attendance {
    private final Fitting fitting;
    private final Times times;

    Attendance(Fitting fitting) {
        this.fitting = fitting;
        this.times = fitting.times();
    }

    /// When a system is there with its holder, perhaps where nobody knows it.
    Footing of(CisSystem system) {
        var station = system.station();
        var seat = fitting.seat(station.holder());
        return new Footing(
                seat.whole() & times.perhaps(station.available()),
                Stream.concat(
                                seat.open().stream().map(times::undated),
                                times.undated(system.id(), station.available()))
                        .toList());
    }

    /// There with its system while its domain is accredited, and used while what it rests on is in
    /// force.
    Footing footing(CisSystem system, String id) {
        var domain =
                FitIds.origin(id)
                        .flatMap(
                                origin -> fitting.plan().find(SecurityDomain.class, origin.thing()))
                        .orElse(null);
        long none = id.equals(Guises.OTHER) ? times.all() : 0;
        var there = of(system);
        var accredited =
                domain == null ? Stream.<Pact>empty() : times.valid(domain.id(), domain.period());
        return new Footing(
                domain == null ? there.there() & none : there.there(),
                Stream.of(
                                there.pacts().stream(),
                                accredited,
                                fitting.pacts().of(system, domain).stream())
                        .flatMap(pacts -> pacts)
                        .toList());
    }

    /// The phases that are named, or else whenever both are there. Nothing is judged of one of whom
    /// nobody knows when he is there.
    long phases(ExchangeRequirement required) {
        var producer = fitting.seat(required.parties().producer());
        var consumer = fitting.seat(required.parties().consumer());
        if (!producer.isDated() || !consumer.isDated()) {
            return 0;
        }
        return required.phases().isEmpty()
                ? producer.part() & consumer.part()
                : times.of(required.phases());
    }

    /// What it waits for of whom nobody knows when he is there: if he is, it is asked for as long
    /// as both are, and if he never is, only where its phases are named.
    Awaited awaited(ExchangeRequirement required) {
        var producer = fitting.seat(required.parties().producer());
        var consumer = fitting.seat(required.parties().consumer());
        var things =
                Stream.concat(producer.open().stream(), consumer.open().stream())
                        .map(FitIds::of)
                        .collect(toSet());
        if (things.isEmpty()) {
            return Awaited.NOBODY;
        }
        long named = required.phases().isEmpty() ? 0 : times.of(required.phases());
        long both = producer.part() & consumer.part();
        return new Awaited(things, required.phases().isEmpty() ? both : named, named);
    }
}
