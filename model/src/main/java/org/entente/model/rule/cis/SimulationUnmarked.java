package org.entente.model.rule.cis;

import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Simulated data enter a live net, and it is denied that they carry an exercise indicator. Unknown
/// where nobody has stated it.
final class SimulationUnmarked implements CisRule {
    private static final Set<String> DENIALS = Set.of("no", "none", "false", "missing");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan()
                .nets()
                .filter(net -> net.type() != Net.Type.SIM_FEDERATION)
                .flatMap(net -> judge(wiring, net).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Net net) {
        var members =
                net.members().stream()
                        .flatMap(member -> wiring.system(member.system()).stream())
                        .toList();
        var simulated = members.stream().filter(SimulationUnmarked::isSimulation).toList();
        if (simulated.isEmpty() || simulated.size() == members.size()) {
            return Optional.empty();
        }
        var stated = net.loaded().statements().getOrDefault(Remarks.INDICATOR, Statement.UNKNOWN);
        var isDenied = DENIALS.contains(stated.text().strip().toLowerCase(Locale.ROOT));
        if (stated.standing() == Statement.Standing.VALUE && !isDenied) {
            return Optional.empty();
        }
        var words = Apart.inOrder(simulated.stream().map(CisSystem::name));
        var found =
                isDenied
                        ? Case.found(
                                RuleCode.SIMULATION_UNMARKED,
                                net.id(),
                                new Argument.Thing(net.id()),
                                new Argument.Word(words))
                        : Case.unknown(
                                RuleCode.SIMULATION_UNMARKED,
                                net.id(),
                                new Argument.Thing(net.id()),
                                new Argument.Phrase(
                                        List.of(
                                                Argument.Term.Missing.EXERCISE_INDICATOR,
                                                new Argument.Word("(" + words + ")"))));
        return Optional.of(
                found.with(simulated.stream().map(CisSystem::id).toList()).at(wiring.start(net)));
    }

    private static boolean isSimulation(CisSystem system) {
        return system.ports().stream()
                .flatMap(port -> port.bindings().stream())
                .anyMatch(binding -> binding.key().startsWith("SIM-"));
    }
}
