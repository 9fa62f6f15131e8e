package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/// A terminal is entered for the Integrated Waveform but described as MUOS, or the other way round,
/// or stands on a net of the other. Unknown where a terminal is on a net of one of the two without
/// any entry for it.
final class MuosForIw implements CisRule {
    private static final String WAVEFORM = "RF-IW";
    private static final String MUOS = "RF-MUOS";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found = new ArrayList<Case>();
        for (var system : wiring.systems()) {
            var wrong = mixedUp(system);
            if (!wrong.isEmpty()) {
                found.add(found(wiring, system, wrong));
            }
        }
        var silence = new Silence(wiring, RuleCode.MUOS_FOR_IW);
        for (var web : wiring.webs()) {
            var other = other(web.standard().key());
            for (var seat : web.seats()) {
                if (!other.isEmpty() && !seat.isBound()) {
                    if (speaks(seat.system(), other)) {
                        found.add(found(wiring, seat.system(), web.net().name()));
                    } else {
                        silence.ask(seat.system(), Argument.StandardNumber.of(web.standard()));
                    }
                }
            }
        }
        return Stream.concat(found.stream(), silence.cases());
    }

    private static String other(String key) {
        return switch (key) {
            case WAVEFORM -> MUOS;
            case MUOS -> WAVEFORM;
            default -> "";
        };
    }

    private static boolean speaks(CisSystem system, String key) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .anyMatch(binding -> binding.key().equals(key));
    }

    private static String mixedUp(CisSystem system) {
        for (var port : system.ports()) {
            for (var binding : port.bindings()) {
                var edition = binding.edition().toLowerCase(Locale.ROOT);
                var isWrong =
                        switch (binding.key()) {
                            case WAVEFORM ->
                                    edition.contains("muos") || edition.contains("188-187");
                            case MUOS -> edition.contains("4681") || edition.contains("integrated");
                            default -> false;
                        };
                if (isWrong) {
                    return binding.edition();
                }
            }
        }
        return "";
    }

    private static Case found(Wiring wiring, CisSystem system, String words) {
        return Case.found(
                        RuleCode.MUOS_FOR_IW,
                        system.id(),
                        new Argument.Thing(system.id()),
                        new Argument.Word(words))
                .marked(words)
                .by(wiring.owner(system));
    }
}
