package org.entente.model.rule.cis;

import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A tactical data link has no manager, or its units do not work by the same OPTASK LINK. Unknown
/// where nobody has named a controller of the net nor denied that there is one.
final class LinkNotManaged implements CisRule {
    private static final Gauge GAUGE =
            Gauge.all("TDL-SOP", "OPTASK LINK serial", "JICO/link manager named");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var unmanaged =
                wiring.plan()
                        .nets()
                        .filter(net -> net.type() == Net.Type.TDL_NETWORK)
                        .filter(net -> net.control().controller() == null)
                        .map(net -> judge(wiring, net));
        return Stream.concat(unmanaged, Apart.between(wiring, RuleCode.LINK_NOT_MANAGED, GAUGE));
    }

    private static Case judge(Wiring wiring, Net net) {
        var remark = net.notes().remark().toLowerCase(Locale.ROOT);
        var words = "JICO";
        var found =
                remark.contains("no jico") || remark.contains("no link manager")
                        ? Case.found(
                                RuleCode.LINK_NOT_MANAGED,
                                net.id(),
                                new Argument.Thing(net.id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.LINK_NOT_MANAGED, net.id(), words);
        return found.at(wiring.start(net)).because("manager");
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
