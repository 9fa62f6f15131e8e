package org.entente.model.rule.cis;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Link 16 network has no frequency clearance, or one unit of it has none, or the network is
/// planned for more slots than a unit is cleared for: what is agreed for the net names a share
/// (time slot duty factor, TSDF) in per cent, such as `TSDF 40 %`, above that which a unit states.
/// Unknown where the net names a share and a unit has a clearance without one.
final class NoFrequencyClearance implements CisRule {
    private static final Gauge GAUGE = Gauge.of("frequency clearance", "TDL-L16");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})\\s*(?:%|/\\s*\\d)");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.onNets(wiring, RuleCode.NO_FREQUENCY_CLEARANCE, GAUGE),
                wiring.webs().stream()
                        .flatMap(
                                web ->
                                        GAUGE.in(web.standard()).stream()
                                                .flatMap(at -> judge(wiring, web, at).stream())));
    }

    private static Optional<Case> judge(Wiring wiring, Web web, int at) {
        var planned = share(web.agreed().statement(at).text());
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        var over = new ArrayList<Seat>();
        var silent = new ArrayList<Seat>();
        for (var seat : web.seats()) {
            var cleared = share(seat.text(at));
            if (cleared.isPresent() && cleared.getAsInt() < planned.getAsInt()) {
                over.add(seat);
            } else if (cleared.isEmpty() && !Silence.isSilent(seat, at)) {
                silent.add(seat);
            }
        }
        return over.isEmpty() && silent.isEmpty()
                ? Optional.empty()
                : Optional.of(found(wiring, web, new Shares(planned.getAsInt(), over, silent), at));
    }

    /// What is planned in per cent, who is cleared for less, and who states no share.
    private record Shares(int planned, List<Seat> over, List<Seat> silent) {}

    private static Case found(Wiring wiring, Web web, Shares shares, int at) {
        var isKnown = !shares.over().isEmpty();
        var concerned = isKnown ? shares.over() : shares.silent();
        var words = "TSDF %d %% > %s".formatted(shares.planned(), Apart.stated(concerned, at));
        var found =
                isKnown
                        ? Case.found(
                                RuleCode.NO_FREQUENCY_CLEARANCE,
                                web.net().id(),
                                new Argument.Thing(web.net().id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.NO_FREQUENCY_CLEARANCE, web.net().id(), words);
        return found.with(concerned.stream().map(seat -> seat.system().id()).toList())
                .marked("TSDF")
                .at(wiring.start(web.net()));
    }

    /// The first share that is named, in per cent.
    private static OptionalInt share(String text) {
        var share = SHARE.matcher(text);
        return share.find()
                ? OptionalInt.of(Integer.parseInt(share.group(1)))
                : OptionalInt.empty();
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
