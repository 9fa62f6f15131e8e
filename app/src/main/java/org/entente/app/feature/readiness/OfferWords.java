package org.entente.app.feature.readiness;

import org.entente.app.feature.readiness.OfferLine.FixLine;
import org.entente.app.format.Language;
import org.entente.app.format.MendWords;
import org.entente.app.interop.PlanLexicon;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Offer;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.match.route.Failures;
import org.entente.model.schedule.Schedule;
import org.entente.resources.ReadinessText;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Looks for the cheapest fixes and puts them into words.
final class OfferWords {
    private final Language language;
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final FixWords previews;

    OfferWords(Language language, Interop interop) {
        this.language = language;
        this.interop = interop;
        this.lexicon = new PlanLexicon(language, interop);
        this.previews = new FixWords(language, interop, lexicon);
    }

    /// As seen at that moment. Takes time; none when the watch did not go on.
    List<OfferLine> offers(Instant now, Failures.Watch watch) {
        var names =
                new Fixes.Names(
                        language.say(ReadinessText.NEW_GATEWAY),
                        language.say(ReadinessText.NEW_TEST),
                        language.say(ReadinessText.NEW_LIAISON),
                        language.say(ReadinessText.NEW_SYSTEM),
                        language.say(ReadinessText.NEW_WAIVER));
        var candidates =
                Fixes.candidates(interop, Tariff.of(interop.plan()), names, UUID::randomUUID);
        var offers = Fixes.offers(interop, candidates, days(now), watch);
        return offers == null ? List.of() : offers.stream().map(this::line).toList();
    }

    /// Until the exercise starts; 0 where nobody knows when that is.
    private int days(Instant now) {
        return Schedule.of(interop.plan())
                .startex()
                .map(start -> (int) Math.max(0, Duration.between(now, start).toDays()))
                .orElse(0);
    }

    private OfferLine line(Offer offer) {
        var summary =
                language.say(
                        offer.isExact() ? ReadinessText.OFFER_EXACT : ReadinessText.OFFER_GREEDY,
                        offer.fixes().size(),
                        offer.cost(),
                        offer.beyond().size());
        return new OfferLine(
                offer.term(), summary, offer.fixes().stream().map(this::line).toList(), interop);
    }

    private FixLine line(Fix fix) {
        return new FixLine(
                fix,
                language.say(MendWords.of(fix.kind())),
                fix.things().stream()
                        .map(thing -> lexicon.name(FitIds.of(thing)))
                        .collect(Collectors.joining(", ")),
                previews.of(fix));
    }
}
