package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A Link 22 unit is planned in more NILE networks than it can be in, or units run versions of the
/// system network controller that do not go together.
final class TooManyNileNetworks implements CisRule {
    /// A unit is in at most four of at most eight networks.
    private static final int MOST = 4;

    private static final Gauge GAUGE = Gauge.of("SNC version", "TDL-L22");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var networks = new LinkedHashMap<CisSystem, List<Net>>();
        for (var web : wiring.webs()) {
            if (web.standard().key().equals("TDL-L22")) {
                for (var seat : web.seats()) {
                    networks.computeIfAbsent(seat.system(), _ -> new ArrayList<>()).add(web.net());
                }
            }
        }
        var crowded =
                networks.entrySet().stream()
                        .filter(
                                each ->
                                        each.getValue().size()
                                                > MOST * each.getKey().station().quantity())
                        .map(each -> found(wiring, each.getKey(), each.getValue()));
        return Stream.concat(crowded, Apart.onNets(wiring, RuleCode.TOO_MANY_NILE_NETWORKS, GAUGE));
    }

    private static Case found(Wiring wiring, CisSystem system, List<Net> nets) {
        return Case.found(
                        RuleCode.TOO_MANY_NILE_NETWORKS,
                        system.id(),
                        new Argument.Thing(system.id()),
                        new Argument.Word(Apart.named(nets.stream().map(Net::name).toList())))
                .with(nets.stream().map(Net::id).toList())
                .by(wiring.owner(system));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
