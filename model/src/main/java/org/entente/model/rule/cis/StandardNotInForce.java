package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Standard;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.OwnStandard;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Systems speak a standard that the catalogue knows as a study or a draft only, or in an edition
/// that it knows as superseded; or one that was read from a database of standards, which tells that
/// it is deleted, superseded or still a candidate. What came in its place is told where another
/// standard says that it supersedes it. Unknown where the catalogue does not know the standard.
final class StandardNotInForce implements CisRule {
    private static final List<String> STAGES = List.of("(study)", "(draft)", " study)");
    private static final String SUPERSEDES = "supersedes ";
    private static final List<String> IN_FORCE = List.of("", "accepted", "promulgated", "current");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var users = new LinkedHashMap<Argument, List<CisSystem>>();
        var strange = new LinkedHashMap<String, List<CisSystem>>();
        var stated = states(wiring);
        for (var system : wiring.systems()) {
            for (var port : system.ports()) {
                for (var binding : port.bindings()) {
                    var standard = wiring.catalogue().standard(binding.key());
                    var state = stated.get(binding.key());
                    if (state != null) {
                        users.computeIfAbsent(new Argument.Word(state), _ -> new ArrayList<>())
                                .add(system);
                    } else if (standard == null) {
                        strange.computeIfAbsent(binding.key(), _ -> new ArrayList<>()).add(system);
                    } else if (isStudy(standard) || isSuperseded(standard, binding)) {
                        users.computeIfAbsent(
                                        Argument.StandardNumber.of(standard),
                                        _ -> new ArrayList<>())
                                .add(system);
                    }
                }
            }
        }
        return Stream.concat(
                users.entrySet().stream().map(each -> found(each.getKey(), each.getValue())),
                strange.entrySet().stream().map(each -> unknown(each.getKey(), each.getValue())));
    }

    /// What the database says of each standard that is not simply in force, with its number and
    /// what came in its place.
    private static Map<String, String> states(Wiring wiring) {
        var states = new HashMap<String, String>();
        wiring.plan()
                .ownStandards()
                .filter(own -> !isInForce(own))
                .forEach(own -> states.put(own.key(), told(wiring, own)));
        return states;
    }

    private static boolean isInForce(OwnStandard own) {
        return BETWEEN.splitAsStream(own.origin().state().toLowerCase(Locale.ROOT))
                .map(String::strip)
                .allMatch(IN_FORCE::contains);
    }

    private static String told(Wiring wiring, OwnStandard own) {
        var number = own.number().isBlank() ? own.key() : own.number();
        var words = number + ": " + own.origin().state();
        return successor(wiring, number).map(next -> words + " → " + next).orElse(words);
    }

    private static Optional<String> successor(Wiring wiring, String number) {
        var sought = SUPERSEDES + number.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        wiring.catalogue().standards().values().stream()
                                .filter(each -> tells(each.title(), sought))
                                .map(Standard::number),
                        wiring.plan()
                                .ownStandards()
                                .filter(each -> tells(each.name(), sought))
                                .map(OwnStandard::number))
                .filter(next -> !next.isBlank() && !next.equals(number))
                .findFirst();
    }

    private static boolean tells(String title, String sought) {
        return title.toLowerCase(Locale.ROOT).contains(sought);
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

    private static Case found(Argument told, List<CisSystem> users) {
        return Case.found(
                        RuleCode.STANDARD_NOT_IN_FORCE,
                        users.getFirst().id(),
                        told,
                        new Argument.Word(names(users)))
                .with(users.stream().map(CisSystem::id).toList())
                .marked(mark(told));
    }

    /// What tells it from others of the rule, in no language.
    private static String mark(Argument told) {
        return switch (told) {
            case Argument.StandardNumber(_, var number) -> number;
            case Argument.Word(var text) -> text;
            default -> "";
        };
    }

    private static Case unknown(String key, List<CisSystem> users) {
        return Case.unknown(
                        RuleCode.STANDARD_NOT_IN_FORCE,
                        users.getFirst().id(),
                        new Argument.StandardTitle(key),
                        names(users))
                .with(users.stream().map(CisSystem::id).toList())
                .marked(key);
    }

    private static String names(List<CisSystem> users) {
        return Apart.inOrder(users.stream().map(CisSystem::name));
    }
}
