package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two participants use the same number of an autonomous system, prefix, zone, domain or account of
/// keys, anywhere in the plan. Unknown where somebody has not stated what it uses.
final class ResourceTwice implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("NET-IAS", "AS number", "prefixes")
                    .and(Gauge.of("zone name", "NET-DNS"))
                    .and(Gauge.of("s2s federation domain", "MSG-XMPP"))
                    .and(Gauge.of("domain+MX", "MSG-SMTP"))
                    .and(Gauge.of("node id", "C2-MIP3"));

    private record Used(String parameter, String value) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.RESOURCE_TWICE);
        var users = new LinkedHashMap<Used, Map<AssigneeId, CisSystem>>();
        for (var key : GAUGE.parameters().keySet().stream().sorted().toList()) {
            wiring.seats(key).forEach(seat -> note(wiring, silence, users, seat));
        }
        var doubled =
                users.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1)
                        .map(each -> found(wiring, each.getKey(), each.getValue()));
        var given =
                Addresses.doubled(
                        wiring,
                        RuleCode.RESOURCE_TWICE,
                        AddressAssignment.Type.AS_NUMBER,
                        AddressAssignment.Type.IP_PREFIX,
                        AddressAssignment.Type.DNS_ZONE,
                        AddressAssignment.Type.MAIL_DOMAIN,
                        AddressAssignment.Type.XMPP_DOMAIN,
                        AddressAssignment.Type.SIP_DOMAIN,
                        AddressAssignment.Type.COMSEC_ACCOUNT);
        return Stream.of(doubled, given, silence.cases()).flatMap(all -> all);
    }

    private static void note(
            Wiring wiring,
            Silence silence,
            Map<Used, Map<AssigneeId, CisSystem>> users,
            Seat seat) {
        for (int at : GAUGE.in(seat.fitted().standard())) {
            silence.blame(List.of(seat), at);
            var parameter = seat.fitted().standard().parameters().get(at).name();
            for (var value : Listing.words(seat.text(at))) {
                users.computeIfAbsent(new Used(parameter, value), _ -> new LinkedHashMap<>())
                        .putIfAbsent(wiring.end(seat.system().station().holder()), seat.system());
            }
        }
    }

    private static Case found(Wiring wiring, Used used, Map<AssigneeId, CisSystem> users) {
        var systems = List.copyOf(users.values());
        return Case.found(
                        RuleCode.RESOURCE_TWICE,
                        systems.getFirst().id(),
                        new Argument.Stated(new Argument.Parameter(used.parameter()), used.value()),
                        new Argument.Word(
                                users.keySet().stream()
                                        .map(wiring::name)
                                        .sorted()
                                        .collect(joining(", "))))
                .with(systems.stream().map(CisSystem::id).toList())
                .marked(used.parameter() + " " + used.value());
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
