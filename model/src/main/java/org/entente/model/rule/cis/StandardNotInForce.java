package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Standard;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Systems speak a standard that the catalogue knows as a study or a draft only, or in an edition
/// that it knows as superseded. Unknown where the catalogue does not know the standard.
final class StandardNotInForce implements CisRule {
    private static final List<String> STAGES = List.of("(study)", "(draft)", " study)");
    private static final String SUPERSEDES = "supersedes ";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var users = new LinkedHashMap<String, List<CisSystem>>();
        var strange = new LinkedHashMap<String, List<CisSystem>>();
        for (var system : wiring.systems()) {
            for (var port : system.ports()) {
                for (var binding : port.bindings()) {
                    var standard = wiring.catalogue().standard(binding.key());
                    if (standard == null) {
                        strange.computeIfAbsent(binding.key(), _ -> new ArrayList<>()).add(system);
                    } else if (isStudy(standard) || isSuperseded(standard, binding)) {
                        users.computeIfAbsent(standard.number(), _ -> new ArrayList<>())
                                .add(system);
                    }
                }
            }
        }
        return Stream.concat(
                users.entrySet().stream().map(each -> found(each.getKey(), each.getValue())),
                strange.entrySet().stream().map(each -> unknown(each.getKey(), each.getValue())));
    }

    private static boolean isStudy(Standard standard) {
        var number = standard.number().toLowerCase(Locale.ROOT);
        return STAGES.stream().anyMatch(number::contains) && !number.contains(",");
    }

    private static boolean isSuperseded(Standard standard, Binding binding) {
        var title = standard.title().toLowerCase(Locale.ROOT);
        var edition = binding.edition().strip().toLowerCase(Locale.ROOT);
        return !edition.isEmpty() && title.contains(SUPERSEDES + edition);
    }

    private static Case found(String number, List<CisSystem> users) {
        return Case.found(
                        RuleCode.STANDARD_NOT_IN_FORCE,
                        users.getFirst().id(),
                        new Argument.Word(number),
                        new Argument.Word(names(users)))
                .with(users.stream().map(CisSystem::id).toList())
                .marked(number);
    }

    private static Case unknown(String key, List<CisSystem> users) {
        return Case.unknown(
                        RuleCode.STANDARD_NOT_IN_FORCE,
                        users.getFirst().id(),
                        new Argument.Word(key),
                        names(users))
                .with(users.stream().map(CisSystem::id).toList())
                .marked(key);
    }

    private static String names(List<CisSystem> users) {
        return Apart.named(users.stream().map(CisSystem::name).toList());
    }
}
