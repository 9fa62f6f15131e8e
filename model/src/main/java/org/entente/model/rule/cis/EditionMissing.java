package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A standard whose editions decide is declared without saying which edition; for each such
/// standard those who declare it. Unknown where the catalogue does not know the standard.
final class EditionMissing implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var missing = new TreeMap<String, Silence>();
        var strange = new Silence(wiring, RuleCode.EDITION_MISSING);
        for (var system : wiring.systems()) {
            for (var binding : bindings(system)) {
                var standard = wiring.catalogue().standard(binding.key());
                if (standard == null) {
                    strange.ask(system, new Argument.StandardTitle(binding.key()));
                } else if (isMissing(standard, binding)) {
                    missing.computeIfAbsent(
                                    standard.key(),
                                    _ -> new Silence(wiring, RuleCode.EDITION_MISSING))
                            .ask(system, Argument.StandardNumber.of(standard));
                }
            }
        }
        return Stream.concat(
                missing.entrySet().stream()
                        .flatMap(
                                each ->
                                        each.getValue()
                                                .cases()
                                                .map(
                                                        asked ->
                                                                asked.known()
                                                                        .because(each.getKey()))),
                strange.cases().filter(_ -> !wiring.catalogue().standards().isEmpty()));
    }

    private static List<Binding> bindings(CisSystem system) {
        return system.ports().stream().flatMap(port -> port.bindings().stream()).toList();
    }

    private static boolean isMissing(Standard standard, Binding binding) {
        var at = standard.editionIndex();
        return at >= 0 && binding.statement(standard, at).standing() == Statement.Standing.UNKNOWN;
    }
}
