package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.OriginWords;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Hindrance;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Net;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.MatrixText;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What keeps the two ends of an exchange apart, in sentences.
record HindranceWords(Language language, Lexicon lexicon, Catalogue catalogue) {
    private static final int MOST_DATED = 3;

    /// Of a link that does not match, only on what it is.
    List<String> say(Hindrance hindrance, Exchange exchange) {
        return switch (hindrance) {
            case Hindrance.Barred(_, var bars) -> bars.stream().map(this::barred).toList();
            case Hindrance.Mute mute -> List.of(mute(mute));
            case Hindrance.OneWay(var station, var keys, var way) ->
                    of(
                            way.receives() ? MatrixText.RECEIVES_ONLY : MatrixText.SENDS_ONLY,
                            station,
                            keys);
            case Hindrance.Foreign foreign -> List.of(foreign(foreign, exchange));
            case Hindrance.Unjoined unjoined -> List.of(unjoined(unjoined, exchange));
            case Hindrance.Mismatched(var hop, _) -> List.of(lexicon.name(hop.carrier()));
        };
    }

    /// With whom it is stated of when they are there, and who said so.
    private String mute(Hindrance.Mute mute) {
        var station = lexicon.name(mute.station());
        var keys = standards(mute.keys());
        var dated =
                mute.atOtherTimes().stream()
                        .flatMap(port -> lexicon.dated(port).stream())
                        .distinct()
                        .limit(MOST_DATED)
                        .map(thing -> sourced(thing, lexicon.standing(thing)))
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (dated.isEmpty()) {
            boolean isNone = mute.atOtherTimes().isEmpty();
            return language.say(isNone ? MatrixText.MUTE : MatrixText.MUTE_NOW, station, keys);
        }
        return language.say(MatrixText.MUTE_DATED, station, keys, dated);
    }

    private List<String> of(MatrixText text, String station, Collection<String> keys) {
        return List.of(language.say(text, lexicon.name(station), standards(keys)));
    }

    private String foreign(Hindrance.Foreign foreign, Exchange exchange) {
        return language.say(
                MatrixText.FOREIGN,
                lexicon.name(exchange.from()),
                standards(foreign.from()),
                lexicon.name(exchange.to()),
                standards(foreign.to()));
    }

    private String unjoined(Hindrance.Unjoined unjoined, Exchange exchange) {
        return language.say(
                MatrixText.UNJOINED,
                lexicon.name(exchange.from()),
                lexicon.name(exchange.to()),
                standards(unjoined.common()),
                nets(unjoined.from()),
                nets(unjoined.to()));
    }

    private String barred(Hindrance.Bar bar) {
        var text = bar.isKnown() ? known(bar) : open(bar);
        boolean isTold = bar.isKnown() || text == MatrixText.BARRED_OPEN;
        var things =
                bar.things().stream()
                        .sorted()
                        .map(thing -> sourced(thing, isTold ? lexicon.standing(thing) : ""))
                        .collect(Collectors.joining(", "));
        return isOfItself(text)
                ? language.say(text, things)
                : language.say(text, lexicon.name(bar.port()), things);
    }

    /// All of one kind: agreements, what is accredited, a net itself, or what is valid for some
    /// time.
    private MatrixText known(Hindrance.Bar bar) {
        return kind(bar)
                .map(
                        thing ->
                                switch (thing) {
                                    case Agreement.Id _ -> MatrixText.BARRED;
                                    case Net.Id _ -> MatrixText.BARRED_NET;
                                    case Gateway.Id _ -> MatrixText.BARRED_GATEWAY;
                                    case SecurityDomain.Id _ -> MatrixText.BARRED_DOMAIN;
                                    default -> MatrixText.BARRED_LAPSED;
                                })
                .orElse(MatrixText.BARRED);
    }

    /// What is barred is itself what is not valid.
    private static boolean isOfItself(MatrixText text) {
        return text == MatrixText.BARRED_NET || text == MatrixText.BARRED_GATEWAY;
    }

    /// All of one kind: agreements, those of whom nobody knows when they are there, or what is
    /// valid for some time.
    private MatrixText open(Hindrance.Bar bar) {
        return kind(bar)
                .map(
                        thing ->
                                switch (thing) {
                                    case Agreement.Id _ -> MatrixText.BARRED_OPEN;
                                    case Contingent.Id _, ForceElement.Id _, CisSystem.Id _ ->
                                            MatrixText.BARRED_ABSENT;
                                    default -> MatrixText.BARRED_UNDATED;
                                })
                .orElse(MatrixText.BARRED_OPEN);
    }

    private Optional<EntityId> kind(Hindrance.Bar bar) {
        return bar.things().stream().flatMap(thing -> lexicon.thing(thing).stream()).findFirst();
    }

    /// With how far it stands and who said so, or when it is valid.
    private String sourced(String thing, String standing) {
        var words = new OriginWords(language);
        var sources =
                Stream.of(Attestation.Aspect.STATE, Attestation.Aspect.VALIDITY)
                        .map(aspect -> words.source(lexicon.origin(thing, aspect)));
        var known =
                Stream.concat(Stream.of(standing), sources)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return words.sourced(lexicon.name(thing), new Statement.Origin("", known, null));
    }

    private String nets(List<String> nets) {
        return nets.isEmpty() ? language.say(MatrixText.NO_NET) : names(nets);
    }

    private String names(List<String> ids) {
        return ids.stream().map(lexicon::name).collect(Collectors.joining(", "));
    }

    /// Systems of which nobody states what they speak have a key that is none.
    String standards(Collection<String> keys) {
        var words = StandardWords.of(language, catalogue);
        return keys.stream()
                .filter(key -> catalogue.standard(key) != null)
                .map(words::brief)
                .sorted(NaturalOrder.NAMES)
                .collect(Collectors.joining(", "));
    }
}
