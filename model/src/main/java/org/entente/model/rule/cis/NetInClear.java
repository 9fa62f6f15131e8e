package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The stations of a classified net have nothing but clear in common. Unknown where the domain of
/// the net is not stated although its stations only share clear.
final class NetInClear implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of(
                    "comsec",
                    "RF-HF",
                    "RF-VHF",
                    "RF-UHF",
                    "RF-HQ",
                    "RF-SATURN",
                    "RF-SINC",
                    "RF-TACSATUHF");
    private static final Set<String> CLEAR = Set.of("clear", "plain", "none", "no");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.webs().stream()
                .filter(web -> !GAUGE.in(web.standard()).isEmpty() && web.seats().size() > 1)
                .flatMap(web -> judge(wiring, web, GAUGE.in(web.standard()).getFirst()).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Web web, int at) {
        if (!sharesOnlyClear(web, at)) {
            return Optional.empty();
        }
        var domain =
                Optional.ofNullable(web.net().control().domain())
                        .flatMap(id -> wiring.plan().find(SecurityDomain.class, id));
        var words = Apart.stated(web.seats(), at);
        if (domain.isEmpty()) {
            return Optional.of(Case.unknown(RuleCode.NET_IN_CLEAR, web.net().id(), words));
        }
        return domain.filter(each -> each.level().classification() != Classification.UNCLASSIFIED)
                .map(
                        each ->
                                Case.found(
                                                RuleCode.NET_IN_CLEAR,
                                                web.net().id(),
                                                new Argument.Thing(web.net().id()),
                                                new Argument.Word(words))
                                        .with(each.id())
                                        .at(wiring.start(web.net())));
    }

    private static boolean sharesOnlyClear(Web web, int at) {
        var common = new HashSet<String>();
        var isFirst = true;
        for (var seat : web.seats()) {
            var words = Listing.words(seat.text(at));
            if (words.isEmpty()) {
                return false;
            }
            if (isFirst) {
                common.addAll(words);
            } else {
                common.retainAll(words);
            }
            isFirst = false;
        }
        return !common.isEmpty() && CLEAR.containsAll(common);
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
