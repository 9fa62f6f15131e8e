package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// A participant declares standards whose editions decide, without saying which edition. Unknown
/// where the catalogue does not know the standard.
final class EditionMissing implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var missing = new Silence(wiring, RuleCode.EDITION_MISSING);
        var strange = new Silence(wiring, RuleCode.EDITION_MISSING);
        for (var system : wiring.systems()) {
            for (var binding : bindings(system)) {
                var standard = wiring.catalogue().standard(binding.key());
                if (standard == null) {
                    strange.ask(system, binding.key());
                } else if (isMissing(standard, binding)) {
                    missing.ask(system, standard.number());
                }
            }
        }
        return Stream.concat(
                missing.cases().map(EditionMissing::known),
                strange.cases().filter(_ -> !wiring.catalogue().standards().isEmpty()));
    }

    private static List<Binding> bindings(CisSystem system) {
        return system.ports().stream().flatMap(port -> port.bindings().stream()).toList();
    }

    private static boolean isMissing(Standard standard, Binding binding) {
        var at = standard.editionIndex();
        return at >= 0 && binding.statement(standard, at).standing() == Statement.Standing.UNKNOWN;
    }

    private static Case known(Case asked) {
        return new Case(
                asked.rule(),
                true,
                asked.things(),
                asked.mark(),
                asked.owner(),
                asked.needed(),
                asked.arguments());
    }
}
