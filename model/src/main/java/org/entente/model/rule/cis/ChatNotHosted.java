package org.entente.model.rule.cis;

import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// A chat room has no host, or its clients lack functions that are asked of them. Unknown where
/// nobody has stated who hosts it.
final class ChatNotHosted implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("MSG-XMPP", "MUC host named", "XEP profile", "s2s TLS/dialback XEP-0220");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var unhosted =
                wiring.webs().stream()
                        .filter(web -> web.net().type() == Net.Type.CHAT_ROOM)
                        .filter(web -> web.net().control().controller() == null)
                        .filter(ChatNotHosted::saysNothing)
                        .map(
                                web ->
                                        Case.unknown(
                                                        RuleCode.CHAT_NOT_HOSTED,
                                                        web.net().id(),
                                                        new Argument.Thing(web.net().id()),
                                                        Argument.Term.Missing.CHAT_HOST)
                                                .at(wiring.start(web.net())));
        return Stream.concat(Apart.between(wiring, RuleCode.CHAT_NOT_HOSTED, GAUGE), unhosted);
    }

    private static boolean saysNothing(Web web) {
        var at = web.standard().indexOf("MUC host named");
        return at < 0
                || web.seats().stream().allMatch(seat -> seat.text(at).isBlank())
                        && web.agreed().statement(at).text().isBlank();
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
