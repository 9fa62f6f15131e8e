package org.entente.model.rule.cis;

import org.entente.model.plan.Activity;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.TaskKind;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A cryptoperiod ends inside an event of the exercise. Unknown where the key has no cryptoperiod,
/// or one that hangs on what the plan does not have.
final class KeyChangeInEvent implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var keys = wiring.plan().cryptoKeys().filter(key -> !key.nets().isEmpty()).toList();
        if (keys.isEmpty()) {
            return Stream.empty();
        }
        var events =
                wiring.situation().activities().stream()
                        .filter(activity -> activity.filing().kind() == TaskKind.SERIAL)
                        .filter(activity -> !wiring.situation().isSummary(activity.id()))
                        .toList();
        return keys.stream().flatMap(key -> judge(wiring, key, events).stream());
    }

    private static Optional<Case> judge(Wiring wiring, CryptoKey key, List<Activity> events) {
        var span =
                Optional.ofNullable(key.period())
                        .flatMap(each -> wiring.situation().schedule().anchors().span(each));
        if (span.isEmpty()) {
            return Optional.of(
                    Case.unknown(RuleCode.KEY_CHANGE_IN_EVENT, key.id(), key.issue().edition())
                            .at(Keyed.needed(wiring, key)));
        }
        var change = span.get().end();
        var inside =
                events.stream()
                        .filter(
                                event ->
                                        wiring.situation()
                                                .span(event.id())
                                                .filter(each -> isInside(each, change))
                                                .isPresent())
                        .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.found(
                                        RuleCode.KEY_CHANGE_IN_EVENT,
                                        key.id(),
                                        new Argument.Thing(key.id()),
                                        new Argument.Word(
                                                Apart.named(
                                                        inside.stream()
                                                                .map(Activity::name)
                                                                .toList())))
                                .with(inside.stream().map(Activity::id).toList())
                                .at(change));
    }

    private static boolean isInside(Span event, Instant change) {
        return event.start().isBefore(change) && change.isBefore(event.end());
    }
}
