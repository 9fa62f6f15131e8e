package org.entente.model.interop.fix;

import static java.util.Comparator.comparing;

import org.entente.model.edit.Edit;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Pact;
import org.entente.model.plan.Agreement;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Mends by which agreements come into force on which ports on a way rest.
final class Signing {
    private final Interop interop;
    private final Tariff tariff;
    private final TreeMap<String, Mend> mends;

    Signing(Interop interop, Tariff tariff, TreeMap<String, Mend> mends) {
        this.interop = interop;
        this.tariff = tariff;
        this.mends = mends;
    }

    /// All that is not surely in force in some of these stages.
    void port(String id, long stages) {
        var port = interop.fit().ports().get(id);
        if (port != null) {
            port.footing().pacts().stream()
                    .filter(pact -> (stages & port.footing().there() & ~pact.surely()) != 0)
                    .flatMap(pact -> nearest(pact).stream())
                    .map(agreement -> FitIds.of(agreement.id()))
                    .forEach(this::sign);
        }
    }

    /// Of several the one to which the least is left to be done.
    private Optional<Agreement> nearest(Pact pact) {
        return pact.things().stream()
                .flatMap(id -> agreement(interop, id).stream())
                .min(
                        comparing((Agreement each) -> left(each.paper().state()))
                                .thenComparing(each -> each.id().value()));
    }

    private static int left(Agreement.State state) {
        return switch (state) {
            case SIGNED -> 0;
            case IN_NEGOTIATION -> 1;
            case PLANNED -> 2;
            case ENDED -> 3;
        };
    }

    static Optional<Agreement> agreement(Interop interop, String fitId) {
        return interop.origin(fitId)
                .map(Origin::thing)
                .flatMap(id -> interop.plan().find(Agreement.class, id));
    }

    private void sign(String agreement) {
        var id = String.join("|", MendKind.SIGN_AGREEMENT.name(), agreement);
        var price = tariff.price(MendKind.SIGN_AGREEMENT);
        mends.computeIfAbsent(
                id,
                _ ->
                        new Mend(
                                id,
                                MendKind.SIGN_AGREEMENT,
                                price.cost(),
                                price.leadDays(),
                                spots(agreement),
                                List.of(),
                                List.of(),
                                Set.of()));
    }

    /// All that rests on it.
    private List<Mend.Spot> spots(String agreement) {
        return interop.fit().ports().values().stream()
                .filter(
                        port ->
                                port.footing().pacts().stream()
                                        .anyMatch(pact -> pact.things().contains(agreement)))
                .map(port -> Mend.Spot.agreement(port.id(), agreement))
                .sorted(comparing(Mend.Spot::port))
                .toList();
    }

    /// Signed, and in force whenever something is to be exchanged and all through the exercise.
    static @Nullable Edit edit(Interop interop, Mend mend) {
        return agreement(interop, mend.spots().getFirst().parameter())
                .<Edit>map(
                        known ->
                                new Edit.Revise(
                                        known.withPaper(
                                                        new Agreement.Paper(
                                                                known.paper().subject(),
                                                                known.paper().document(),
                                                                Agreement.State.SIGNED))
                                                .withPeriod(longer(interop, known.period()))))
                .orElse(null);
    }

    private static @Nullable Timeframe longer(Interop interop, @Nullable Timeframe period) {
        if (period == null) {
            return null;
        }
        var schedule = Schedule.of(interop.plan());
        var needed = needed(interop, schedule);
        var span = schedule.anchors().span(period).orElse(null);
        boolean isEarly = span != null && !span.start().isAfter(needed.start());
        boolean isLate = span != null && !span.end().isBefore(needed.end());
        return new Timeframe(
                isEarly ? period.start() : When.at(needed.start()),
                isLate ? period.finish() : When.at(needed.end()));
    }

    private static Span needed(Interop interop, Schedule schedule) {
        long used =
                interop.fit().exchanges().values().stream()
                        .mapToLong(exchange -> exchange.phases())
                        .reduce(0, (one, other) -> one | other);
        var spans = new ArrayList<Span>(schedule.exercise().stream().toList());
        for (int i = 0; i < interop.stages().size(); i++) {
            if ((used >> i & 1) == 1) {
                spans.add(interop.stages().get(i).span());
            }
        }
        return new Span(
                spans.stream().map(Span::start).min(comparing(at -> at)).orElseThrow(),
                spans.stream().map(Span::end).max(comparing(at -> at)).orElseThrow());
    }

    /// Whether the mend is that an agreement comes into force.
    static boolean isOne(Mend mend) {
        return mend.spots().stream().anyMatch(Mend.Spot::isAgreement);
    }

    static Stream<Agreement> signed(Interop interop, Mend mend) {
        return mend.spots().stream()
                .filter(Mend.Spot::isAgreement)
                .limit(1)
                .flatMap(spot -> agreement(interop, spot.parameter()).stream());
    }
}
