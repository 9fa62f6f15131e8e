package org.entente.model.rule.cis;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Link 16 terminal does not implement a message of the minimum profile: J2.0, J2.2 to J2.6, J3.0
/// to J3.5 and J3.7.
final class MessagesMissing implements CisRule {
    private static final Gauge GAUGE = Gauge.of("min message set", "TDL-L16");
    private static final List<String> MINIMUM =
            List.of(
                    "j2.0", "j2.2", "j2.3", "j2.4", "j2.5", "j2.6", "j3.0", "j3.1", "j3.2", "j3.3",
                    "j3.4", "j3.5", "j3.7");
    private static final Pattern RANGE =
            Pattern.compile("j(\\d+)\\.(\\d+)(?:\\s*(?:-|–|to)\\s*j?(?:\\d+\\.)?(\\d+))?");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.MESSAGES_MISSING);
        var found = new ArrayList<Case>();
        wiring.seats("TDL-L16")
                .forEach(
                        seat -> {
                            for (int at : GAUGE.in(seat.fitted().standard())) {
                                if (!silence.blame(List.of(seat), at)) {
                                    missing(wiring, seat, at).ifPresent(found::add);
                                }
                            }
                        });
        return Stream.concat(found.stream(), silence.cases());
    }

    private static Optional<Case> missing(Wiring wiring, Seat seat, int at) {
        if (seat.text(at).isBlank()) {
            return Optional.empty();
        }
        var has = messages(seat.text(at));
        var missing = MINIMUM.stream().filter(message -> !has.contains(message)).toList();
        var words = String.join(", ", missing).toUpperCase(Locale.ROOT);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.found(
                                        RuleCode.MESSAGES_MISSING,
                                        seat.system().id(),
                                        new Argument.Thing(seat.system().id()),
                                        new Argument.Word(words))
                                .marked(seat.port())
                                .by(wiring.owner(seat.system())));
    }

    /// The messages of a list in which `J2.2-J2.6` stands for all between.
    private static Set<String> messages(String text) {
        var all = new HashSet<String>();
        var range = RANGE.matcher(text.toLowerCase(Locale.ROOT));
        while (range.find()) {
            int from = Integer.parseInt(range.group(2));
            var end = range.group(3);
            int to = end == null ? from : Integer.parseInt(end);
            for (int i = from; i <= to; i++) {
                all.add("j" + range.group(1) + "." + i);
            }
        }
        return all;
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
