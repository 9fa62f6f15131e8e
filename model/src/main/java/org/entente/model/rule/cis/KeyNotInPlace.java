package org.entente.model.rule.cis;

import org.entente.model.plan.CryptoKey;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A key that a net needs has not arrived with a nation on that net. Unknown where nobody has
/// stated who is to have it.
final class KeyNotInPlace implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().cryptoKeys().flatMap(key -> judge(wiring, key).stream());
    }

    private static Optional<Case> judge(Wiring wiring, CryptoKey key) {
        var needing = Keyed.needing(wiring, key);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        var needed = Keyed.needed(wiring, key);
        if (key.distribution().isEmpty()) {
            var names = Apart.named(needing.keySet().stream().map(wiring::name).toList());
            return Optional.of(
                    Case.unknown(RuleCode.KEY_NOT_IN_PLACE, key.id(), names)
                            .with(needing.keySet())
                            .at(needed)
                            .because("undistributed"));
        }
        var there =
                key.distribution().stream()
                        .filter(share -> isThere(key.status(share.holder()).orElse(share.status())))
                        .map(share -> wiring.end(share.holder()))
                        .collect(Collectors.toSet());
        var without = needing.keySet().stream().filter(nation -> !there.contains(nation)).toList();
        var words = Apart.named(without.stream().map(wiring::name).toList());
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.found(
                                        RuleCode.KEY_NOT_IN_PLACE,
                                        key.id(),
                                        new Argument.Thing(key.id()),
                                        new Argument.Word(words))
                                .with(without)
                                .by(without.size() == 1 ? without.getFirst() : null)
                                .at(needed)
                                .because(key.issue().status().name()));
    }

    private static boolean isThere(CryptoKey.Status status) {
        return switch (status) {
            case RECEIVED, LOADED -> true;
            case PLANNED, ORDERED, SUPERSEDED, COMPROMISED -> false;
        };
    }
}
