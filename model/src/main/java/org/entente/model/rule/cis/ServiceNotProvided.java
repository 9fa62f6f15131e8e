package org.entente.model.rule.cis;

import static java.util.stream.Collectors.joining;

import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody takes part with a network of their own, but none of their systems provides a service
/// that every such network must have. Unknown where the option, the spiral or any system is not
/// stated.
final class ServiceNotProvided implements CisRule {
    /// From which spiral a standard is a must for a network of one's own; a selection of the
    /// profiles that users may change.
    private static final Map<String, Integer> MUST =
            Map.of(
                    "NET-IAS", 1,
                    "NET-NTP", 1,
                    "NET-DNS", 1,
                    "NET-PKI", 1,
                    "VOIP-SIP", 1,
                    "MSG-SMTP", 1,
                    "MSG-XMPP", 1,
                    "LBL-4774", 4);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().fmnParticipations().flatMap(each -> judge(wiring, each).stream());
    }

    private static Optional<Case> judge(Wiring wiring, FmnParticipation part) {
        var option = part.standing().option();
        var spiral = part.standing().spiral();
        if (option != null && option != FmnParticipation.Option.OPTION_A_MNE) {
            return Optional.empty();
        }
        var spoken = wiring.links().spoken(part.member()).keySet();
        if (option == null || spiral == null || spoken.isEmpty()) {
            return Optional.of(
                    Case.unknown(
                                    RuleCode.SERVICE_NOT_PROVIDED,
                                    part.member(),
                                    option == null
                                            ? "FMN option"
                                            : spiral == null ? "FMN spiral" : "FMN")
                            .with(part.id())
                            .by(wiring.end(part.member()))
                            .because("unstated"));
        }
        var missing =
                MUST.entrySet().stream()
                        .filter(each -> each.getValue() <= spiral)
                        .map(Map.Entry::getKey)
                        .filter(key -> !spoken.contains(key))
                        .sorted()
                        .collect(joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.found(
                                        RuleCode.SERVICE_NOT_PROVIDED,
                                        part.member(),
                                        new Argument.Thing(part.member()),
                                        new Argument.Word(missing))
                                .with(part.id())
                                .by(wiring.end(part.member()))
                                .because(missing));
    }
}
