package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Link 22 unit is planned in more NILE networks than it can be in, or units run versions of the
/// system network controller or of the link level security that do not go together.
final class TooManyNileNetworks implements CisRule {
    private static final String KEY = "TDL-L22";

    /// A unit is in at most four of at most eight networks, or in fewer where it states so.
    private static final int MOST = 4;

    private static final Gauge GAUGE = Gauge.all(KEY, "SNC version", "LLC version");
    private static final Gauge NETWORKS = Gauge.of("unit in <=4 of <=8 networks", KEY);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var networks = new LinkedHashMap<CisSystem, List<Net>>();
        var most = new HashMap<CisSystem, Integer>();
        for (var web : wiring.webs()) {
            if (web.standard().key().equals(KEY)) {
                for (var seat : web.seats()) {
                    networks.computeIfAbsent(seat.system(), _ -> new ArrayList<>()).add(web.net());
                    most.merge(seat.system(), most(seat), Math::min);
                }
            }
        }
        var crowded =
                networks.entrySet().stream()
                        .filter(each -> each.getValue().size() > room(each.getKey(), most))
                        .map(
                                each ->
                                        found(
                                                wiring,
                                                each.getKey(),
                                                each.getValue(),
                                                room(each.getKey(), most)));
        return Stream.concat(crowded, Apart.onNets(wiring, RuleCode.TOO_MANY_NILE_NETWORKS, GAUGE));
    }

    private static int room(CisSystem system, Map<CisSystem, Integer> most) {
        return most.getOrDefault(system, MOST) * system.station().quantity();
    }

    private static int most(Seat seat) {
        return NETWORKS.in(seat.fitted().standard()).stream()
                .map(at -> NUMBER.matcher(seat.text(at)))
                .filter(Matcher::find)
                .map(number -> Integer.valueOf(number.group()))
                .reduce(MOST, Math::min);
    }

    private static Case found(Wiring wiring, CisSystem system, List<Net> nets, int most) {
        return Case.found(
                        RuleCode.TOO_MANY_NILE_NETWORKS,
                        system.id(),
                        new Argument.Thing(system.id()),
                        new Argument.Word(
                                "%d > %d: %s"
                                        .formatted(
                                                nets.size(),
                                                most,
                                                Apart.inOrder(nets.stream().map(Net::name)))))
                .with(nets.stream().map(Net::id).toList())
                .by(wiring.owner(system));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE, NETWORKS);
    }
}
