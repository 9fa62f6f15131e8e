package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Columns.Terms;
import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.ArrangementWords;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.CryptoKey.Issue;
import org.entente.model.plan.CryptoKey.Share;
import org.entente.model.plan.CryptoKey.Status;
import org.entente.model.plan.Plan;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Keys by their aliases: who is to have them and how far each has come.
final class KeyTable {
    private static final String IS = ": ";
    private static final Terms<Status> STATUS =
            new Terms<>(List.of(Status.values()), ArrangementWords::of);

    private final Lookup lookup;

    private KeyTable(Lookup lookup) {
        this.lookup = lookup;
    }

    static Ledger<CryptoKey> of(Lookup lookup) {
        var cells = new KeyTable(lookup);
        return new Columns<>(lookup, Plan::cryptoKeys)
                .name(Head.needed(CommsText.ALIAS, 170))
                .text(
                        Head.typed(ArrangementText.EDITION, 82),
                        key -> key.issue().edition(),
                        (key, text) ->
                                key.withIssue(
                                        new Issue(
                                                text, key.issue().family(), key.issue().status())))
                .text(
                        Head.typed(ArrangementText.FAMILY, 150),
                        key -> key.issue().family(),
                        (key, text) ->
                                key.withIssue(
                                        new Issue(
                                                key.issue().edition(), text, key.issue().status())))
                .word(
                        Head.typed(ArrangementText.STATUS, 100),
                        STATUS,
                        key -> key.issue().status(),
                        (key, status) ->
                                key.withIssue(
                                        new Issue(
                                                key.issue().edition(),
                                                key.issue().family(),
                                                status)))
                .period(Head.typed(CommsText.PERIOD, 210))
                .all(
                        Head.typed(ArrangementText.NETS, 220),
                        lookup::net,
                        CryptoKey::nets,
                        CryptoKey::withNets)
                .of(
                        Head.typed(ArrangementText.DISTRIBUTION, 380),
                        cells::shares,
                        cells::distribute);
    }

    private String shares(CryptoKey key) {
        return key.distribution().stream()
                .map(share -> lookup.name(share.holder()) + IS + word(share.status()))
                .collect(Collectors.joining(Lookup.BETWEEN));
    }

    private String word(Status status) {
        return lookup.language().say(ArrangementWords.of(status));
    }

    /// A holder alone is to have the key and keeps how far it has come there.
    private Answer distribute(CryptoKey key, String text) {
        var shares = new ArrayList<Share>();
        for (var part : Lookup.parts(text)) {
            var share = share(key, part);
            if (share.isEmpty()) {
                return new Answer.Wrong(CommsText.BAD_SHARE, part);
            }
            shares.add(share.get());
        }
        return Answer.revise(key.withDistribution(shares));
    }

    private Optional<Share> share(CryptoKey key, String part) {
        int colon = part.lastIndexOf(':');
        var status =
                colon < 0
                        ? Optional.<Status>empty()
                        : lookup.value(
                                part.substring(colon + 1).strip(), Status.values(), this::word);
        return lookup.holder(status.isEmpty() ? part : part.substring(0, colon).strip())
                .map(
                        holder ->
                                new Share(
                                        holder,
                                        status.orElseGet(
                                                () -> key.status(holder).orElse(Status.PLANNED))));
    }
}
