package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Of the units of a Link 16 network not exactly one is the network time reference: the one that
/// states `NTR` as its time reference. Unknown where none does and not all have stated theirs.
final class TimeReferenceCount implements CisRule {
    private static final Gauge GAUGE = Gauge.of("time reference", "TDL-L16");
    private static final String REFERENCE = "ntr";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.webs().stream()
                .filter(web -> !GAUGE.in(web.standard()).isEmpty() && web.seats().size() > 1)
                .flatMap(web -> judge(wiring, web, GAUGE.in(web.standard()).getFirst()).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Web web, int at) {
        var nominated =
                web.seats().stream()
                        .filter(
                                seat ->
                                        seat.text(at)
                                                .strip()
                                                .toLowerCase(Locale.ROOT)
                                                .equals(REFERENCE))
                        .map(Seat::system)
                        .toList();
        if (nominated.size() == 1) {
            return Optional.empty();
        }
        var silent = web.seats().stream().filter(seat -> seat.text(at).isBlank()).toList();
        var found =
                nominated.isEmpty() && !silent.isEmpty()
                        ? Case.unknown(
                                RuleCode.TIME_REFERENCE_COUNT,
                                web.net().id(),
                                Apart.inOrder(silent.stream().map(seat -> seat.system().name())))
                        : Case.found(
                                RuleCode.TIME_REFERENCE_COUNT,
                                web.net().id(),
                                new Argument.Thing(web.net().id()),
                                new Argument.Word(
                                        nominated.isEmpty()
                                                ? "0"
                                                : Apart.inOrder(
                                                        nominated.stream().map(CisSystem::name))));
        return Optional.of(
                found.with(nominated.stream().map(CisSystem::id).toList())
                        .at(wiring.start(web.net())));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
