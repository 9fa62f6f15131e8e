package org.entente.model.interop;

import org.entente.model.match.Truth;
import org.entente.model.match.route.ByHand;
import org.entente.model.match.route.Exchange;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what the plans of means of an exchange let pass by hand, stage by stage.
final class Handing {
    private final Plan plan;
    private final Exchange exchange;
    private final boolean isReleased;
    private final Map<String, ByHand.Over> over = new LinkedHashMap<>();
    private final Map<Means, Long> doubted = new LinkedHashMap<>();
    private long surely;
    private long perhaps;

    /// A means of which nobody states up to which level it may carry, and what it is passed over.
    private record Means(String id, String over) {}

    private Handing(Plan plan, Exchange exchange, String nation) {
        var nations = exchange.need().releasable();
        this.plan = plan;
        this.exchange = exchange;
        this.isReleased = nations == null || nations.contains(nation);
    }

    /// Somebody takes it while both ends are there.
    static ByHand of(Fitting fitting, Exchange exchange, ExchangeRequirement required) {
        var producer = fitting.seat(required.parties().producer());
        var consumer = fitting.seat(required.parties().consumer());
        var handing = new Handing(fitting.plan(), exchange, consumer.nation());
        long there = producer.whole() & consumer.whole();
        var stages = fitting.times().stages();
        for (int stage = 0; stage < stages.size(); stage++) {
            var pace = Pace.plan(fitting.plan(), required.id(), stages.get(stage).phase());
            long bit = 1L << stage;
            pace.ifPresent(found -> handing.add(found, bit, there));
        }
        return handing.all();
    }

    private ByHand all() {
        return new ByHand(
                surely,
                perhaps,
                List.copyOf(over.values()),
                doubted.entrySet().stream()
                        .map(
                                entry ->
                                        new ByHand.Doubt(
                                                entry.getKey().id(),
                                                entry.getValue(),
                                                entry.getKey().over()))
                        .toList());
    }

    private void add(PacePlan pace, long stage, long there) {
        for (var step : Pace.inOrder(pace)) {
            add(step, stage, there);
            if (Pace.authorised(step, exchange) == Truth.UNKNOWN) {
                doubt(pace, step, stage, there);
            }
        }
    }

    /// What is stated of it would decide.
    private void doubt(PacePlan pace, PacePlan.Step step, long stage, long there) {
        var id = FitIds.means(pace.id(), pace.steps().indexOf(step));
        var net = step.net();
        if (Pace.isByHand(step) && isReleased && (stage & there) != 0) {
            doubted.merge(new Means(id, ""), stage, (a, b) -> a | b);
        } else if (net != null && !isCarrying(net)) {
            doubted.merge(new Means(id, FitIds.of(net)), stage, (a, b) -> a | b);
        }
    }

    private void add(PacePlan.Step step, long stage, long there) {
        var may = Pace.authorised(step, exchange);
        long sure = may == Truth.TRUE ? stage : 0;
        long open = may == Truth.FALSE ? 0 : stage;
        var net = step.net();
        if (Pace.isByHand(step) && isReleased) {
            surely |= sure & there;
            perhaps |= open & there;
        } else if (net != null && open != 0 && !isCarrying(net)) {
            over.merge(
                    FitIds.of(net),
                    new ByHand.Over(FitIds.of(net), sure, open),
                    (a, b) ->
                            new ByHand.Over(
                                    a.thing(), a.surely() | b.surely(), a.perhaps() | b.perhaps()));
        }
    }

    /// Its standard carries what is exchanged, so that it needs no words.
    private boolean isCarrying(Net.Id net) {
        var keys = exchange.need().keys();
        return (keys.isEmpty() && !exchange.need().isOpen())
                || plan.find(Net.class, net).map(Members::key).filter(keys::contains).isPresent();
    }
}
