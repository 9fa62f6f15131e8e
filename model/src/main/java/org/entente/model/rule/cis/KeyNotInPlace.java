package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.AddressAssignment;
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
/// has nobody on a post that keeps them, or no account in which they are kept for all of the
/// exercise. Unknown where nobody has stated who is to have the key, or whose a post is that keeps
/// some, or the plan has no such post or no account at all.
final class KeyNotInPlace implements CisRule {
    /// Names of posts that keep keys; defaults from memory.
    private static final Pattern CUSTODIAN =
            Pattern.compile("\\b(custodian|crypto|comsec)", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.of(
                        wiring.plan().cryptoKeys().flatMap(key -> judge(wiring, key).stream()),
                        custodians(wiring),
                        accounts(wiring))
                .flatMap(all -> all);
    }

    private static Stream<Case> accounts(Wiring wiring) {
        var accounts =
                wiring.plan()
                        .addressAssignments()
                        .filter(each -> each.type() == AddressAssignment.Type.COMSEC_ACCOUNT)
                        .toList();
        return needing(wiring).flatMap(nation -> account(wiring, nation, accounts).stream());
    }

    private static Optional<Case> account(
            Wiring wiring, AssigneeId nation, List<AddressAssignment> accounts) {
        var open =
                accounts.stream()
                        .filter(each -> each.holder() == null)
                        .map(_ -> Truth.UNKNOWN)
                        .reduce(accounts.isEmpty() ? Truth.UNKNOWN : Truth.FALSE, Truth::or);
        var isThere =
                accounts.stream()
                        .filter(
                                each ->
                                        Stream.ofNullable(each.holder())
                                                .map(wiring::end)
                                                .anyMatch(nation::equals))
                        .map(each -> isOpen(wiring, each))
                        .reduce(open, Truth::or);
        var where = new Argument.Thing(nation);
        var account = Argument.Term.Missing.COMSEC_ACCOUNT;
        var rule = RuleCode.KEY_NOT_IN_PLACE;
        return switch (isThere) {
            case TRUE, NOT_APPLICABLE -> Optional.empty();
            case FALSE ->
                    Optional.of(
                            Case.found(rule, nation, account, where)
                                    .by(nation)
                                    .because("custodian"));
            case UNKNOWN ->
                    Optional.of(
                            Case.unknown(rule, nation, where, account)
                                    .by(nation)
                                    .because("custodian"));
        };
    }

    /// For all of the exercise; unknown where that hangs on what the plan does not have.
    private static Truth isOpen(Wiring wiring, AddressAssignment account) {
        var exercise = wiring.situation().schedule().exercise();
        return account.period() == null || exercise.isEmpty()
                ? Truth.TRUE
                : wiring.span(account.period())
                        .map(span -> Truth.of(span.contains(exercise.get())))
                        .orElse(Truth.UNKNOWN);
    }

    private static Stream<AssigneeId> needing(Wiring wiring) {
        return wiring.plan()
                .cryptoKeys()
                .flatMap(key -> Keyed.needing(wiring, key).keySet().stream())
                .distinct();
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
        return needing(wiring)
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
                                                Apart.inOrder(open.stream().map(Billet::name))));
        return found.by(nation).because("custodian");
    }

    private static Optional<Case> judge(Wiring wiring, CryptoKey key) {
        var needing = Keyed.needing(wiring, key);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        var needed = Keyed.needed(wiring, key);
        if (key.distribution().isEmpty()) {
            var names = Apart.inOrder(needing.keySet().stream().map(wiring::name));
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
        var words = Apart.inOrder(without.stream().map(wiring::name));
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
