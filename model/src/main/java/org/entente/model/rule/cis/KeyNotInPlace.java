package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CryptoKey;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A key that a net needs has not arrived with a nation on that net, or a nation that needs keys
/// has nobody on a post that keeps them. Unknown where nobody has stated who is to have the key, or
/// whose a post is that keeps some, or the plan has no such post at all.
final class KeyNotInPlace implements CisRule {
    /// Names of posts that keep keys; defaults from memory.
    private static final Pattern CUSTODIAN =
            Pattern.compile("\\b(custodian|crypto|comsec)", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                wiring.plan().cryptoKeys().flatMap(key -> judge(wiring, key).stream()),
                custodians(wiring));
    }

    private static Stream<Case> custodians(Wiring wiring) {
        var posts =
                wiring.plan()
                        .billets()
                        .filter(post -> CUSTODIAN.matcher(post.name()).find())
                        .toList();
        var open = posts.stream().filter(post -> post.post().nation() == null).toList();
        var served =
                posts.stream()
                        .filter(post -> !post.holders().isEmpty())
                        .flatMap(post -> Stream.ofNullable(post.post().nation()))
                        .collect(Collectors.toSet());
        return wiring.plan()
                .cryptoKeys()
                .flatMap(key -> Keyed.needing(wiring, key).keySet().stream())
                .distinct()
                .filter(nation -> !served.contains(nation))
                .map(nation -> without(nation, !posts.isEmpty(), open));
    }

    private static Case without(AssigneeId nation, boolean isPlanned, List<Billet> open) {
        var found =
                isPlanned && open.isEmpty()
                        ? Case.found(
                                RuleCode.KEY_NOT_IN_PLACE,
                                nation,
                                Argument.Term.Missing.KEY_CUSTODIAN,
                                new Argument.Thing(nation))
                        : Case.unknown(
                                RuleCode.KEY_NOT_IN_PLACE,
                                nation,
                                new Argument.Thing(nation),
                                open.isEmpty()
                                        ? Argument.Term.Missing.KEY_CUSTODIAN
                                        : new Argument.Word(
                                                Apart.named(
                                                        open.stream().map(Billet::name).toList())));
        return found.by(nation).because("custodian");
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
