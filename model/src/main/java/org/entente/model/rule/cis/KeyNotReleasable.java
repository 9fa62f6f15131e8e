package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.CryptoKey;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.stream.Stream;

/// The label of a key does not release it to a nation that is on a net which needs it. Unknown
/// where it is released to a group of which nobody can tell whether the nation belongs to it.
final class KeyNotReleasable implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan().cryptoKeys().flatMap(key -> judge(wiring, key).stream());
    }

    private static Optional<Case> judge(Wiring wiring, CryptoKey key) {
        var label = key.notes().label();
        var barred =
                Keyed.needing(wiring, key).keySet().stream()
                        .filter(
                                nation ->
                                        Release.truth(wiring, label, wiring.name(nation))
                                                != Truth.TRUE)
                        .toList();
        if (barred.isEmpty()) {
            return Optional.empty();
        }
        var words = Apart.inOrder(barred.stream().map(wiring::name));
        var isKnown =
                barred.stream()
                        .anyMatch(
                                nation ->
                                        Release.truth(wiring, label, wiring.name(nation))
                                                == Truth.FALSE);
        var found =
                isKnown
                        ? Case.found(
                                RuleCode.KEY_NOT_RELEASABLE,
                                key.id(),
                                new Argument.Thing(key.id()),
                                new Argument.Word(words))
                        : Case.unknown(RuleCode.KEY_NOT_RELEASABLE, key.id(), words);
        return Optional.of(found.with(barred).at(Keyed.needed(wiring, key)));
    }
}
