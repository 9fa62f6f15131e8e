package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.secrecy.KeyText;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text of the communication systems looks like key material, or like a real frequency in a plan
/// that is not classified. Unknown where it might be either key material or an ordinary list of
/// groups.
final class SensitiveText implements CisRule {
    private static final Pattern DOUBTFUL =
            Pattern.compile("\\b(?:[A-Z]{5} ){3,}[A-Z]{5}\\b|\\b(?:\\d{5} ){3,}\\d{5}\\b");
    private static final Pattern FREQUENCY =
            Pattern.compile("(?<![\\d.-])\\d{2,3}\\.\\d{3,4}\\s*MHz", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var isOpen =
                wiring.plan().exercise().notes().label().classification()
                        == Classification.UNCLASSIFIED;
        return wiring.plan()
                .entities()
                .filter(CisEntity.class::isInstance)
                .map(CisEntity.class::cast)
                .flatMap(each -> judge(each, isOpen).stream());
    }

    private static Optional<Case> judge(CisEntity thing, boolean isOpen) {
        for (var text : texts(thing).toList()) {
            if (KeyText.isIn(text) || (isOpen && FREQUENCY.matcher(text).find())) {
                return Optional.of(
                        Case.found(
                                RuleCode.SENSITIVE_TEXT,
                                thing.id(),
                                new Argument.Thing(thing.id()),
                                new Argument.Amount(text.length())));
            }
            if (DOUBTFUL.matcher(text).find()) {
                return Optional.of(
                        Case.unknown(
                                RuleCode.SENSITIVE_TEXT,
                                thing.id(),
                                Integer.toString(text.length())));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> texts(CisEntity thing) {
        var own = Stream.of(thing.name(), thing.code(), thing.notes().remark());
        if (thing instanceof CisSystem system) {
            var stated =
                    system.ports().stream()
                            .flatMap(port -> port.bindings().stream())
                            .flatMap(SensitiveText::stated);
            return Stream.concat(own, stated);
        }
        return thing instanceof Net net ? Stream.concat(own, stated(net.loaded())) : own;
    }

    private static Stream<String> stated(Binding binding) {
        return binding.statements().values().stream().map(Statement::text);
    }
}
