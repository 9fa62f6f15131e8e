package org.entente.app.feature.readiness;

import static java.util.Comparator.comparing;

import org.entente.app.feature.readiness.ReadinessState.Ask;
import org.entente.app.feature.readiness.ReadinessState.Blocker;
import org.entente.app.feature.readiness.ReadinessState.Card;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.AskWords;
import org.entente.app.interop.Askee;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.StandardWords;
import org.entente.app.interop.Supposing;
import org.entente.app.interop.Why;
import org.entente.model.interop.Answering;
import org.entente.model.interop.Gates;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Supposition;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Gap;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.Question;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.time.Span;
import org.entente.resources.ReadinessText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Works out how ready each stage is, and what stands in the way of one of them.
final class ReadinessProjector {
    /// More lines than these are counted only: a planner takes up the worst first.
    private static final int MOST_BLOCKERS = 100;

    private static final int MOST_ASKS = 25;

    private final Language language;
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final BooleanSupplier isCancelled;

    ReadinessProjector(Language language, Interop interop, BooleanSupplier isCancelled) {
        this.language = language;
        this.interop = interop;
        this.lexicon = new PlanLexicon(language, interop);
        this.isCancelled = isCancelled;
    }

    /// What to ask is not weighed yet, because that takes longer than the rest.
    ReadinessState project(int wanted, Supposition supposition, Gates.Standing standing) {
        if (interop.fit().exchanges().isEmpty()) {
            return ReadinessState.NOTHING;
        }
        var assessment = interop.supposing(supposition);
        var parties = new PartyLines(language, interop, assessment);
        var cards = cards(assessment, supposition, parties);
        int chosen = wanted >= 0 && wanted < cards.size() ? wanted : worst(cards);
        var blocked = blocked(assessment, chosen);
        return new ReadinessState(
                cards,
                chosen,
                blocked.stream()
                        .limit(MOST_BLOCKERS)
                        .takeWhile(_ -> !isCancelled.getAsBoolean())
                        .map(exchange -> blocker(assessment, exchange, chosen))
                        .toList(),
                blocked.size(),
                asks(assessment, chosen),
                Supposing.of(language, interop, supposition),
                new BoardWords(language, interop).board(standing, chosen),
                parties.of(chosen));
    }

    /// The first stage that is not ready, or else the first that is not assessed.
    private static int worst(List<Card> cards) {
        for (var gate : List.of(Readiness.Gate.NOT_READY, Readiness.Gate.NOT_ASSESSED)) {
            for (int i = 0; i < cards.size(); i++) {
                if (!cards.get(i).isEmpty() && cards.get(i).readiness().gate() == gate) {
                    return i;
                }
            }
        }
        return 0;
    }

    private List<Card> cards(Assessment assessment, Supposition supposition, PartyLines parties) {
        var cards = new ArrayList<Card>();
        for (int stage = 0; stage < interop.stages().size(); stage++) {
            var span = interop.stages().get(stage).span();
            var counts = new EnumMap<VerdictColour, Integer>(VerdictColour.class);
            for (var exchange : assessment.exchanges(stage)) {
                counts.merge(verdict(assessment, exchange, stage).colour(), 1, Integer::sum);
            }
            cards.add(
                    new Card(
                            lexicon.stages().get(stage),
                            days(span, supposition),
                            Readiness.of(assessment, stage),
                            supposition.within(span).isPresent()
                                    ? Readiness.of(interop.assessment(), stage)
                                    : null,
                            counts,
                            Gap.of(assessment, stage).size(),
                            parties.exercise(stage)));
        }
        return cards;
    }

    /// The days of the stage, and which of them are those of what is off, if not all.
    private String days(Span span, Supposition supposition) {
        var days = days(span);
        return supposition
                .within(span)
                .filter(off -> !off.equals(span))
                .map(off -> language.say(ReadinessText.PARTLY, days, days(off)))
                .orElse(days);
    }

    private String days(Span span) {
        return language.say(
                ReadinessText.DAYS,
                language.formats().date(span.start()),
                language.formats().date(span.end()));
    }

    private static Verdict verdict(Assessment assessment, Exchange exchange, int stage) {
        var verdict = assessment.verdict(exchange.id(), stage);
        return verdict == null ? Verdict.NONE : verdict;
    }

    /// Critical and essential exchanges that do not surely work at least in degraded mode: those on
    /// which most hangs first, and of them the worst.
    private List<Exchange> blocked(Assessment assessment, int stage) {
        return assessment.exchanges(stage).stream()
                .filter(exchange -> exchange.importance() != Importance.ROUTINE)
                .filter(
                        exchange ->
                                verdict(assessment, exchange, stage)
                                                .lo()
                                                .compareTo(Quality.DEGRADED)
                                        < 0)
                .sorted(
                        comparing(Exchange::importance)
                                .thenComparing(
                                        exchange -> verdict(assessment, exchange, stage).hi())
                                .thenComparing(
                                        exchange -> lexicon.name(exchange.id()),
                                        NaturalOrder.NAMES))
                .toList();
    }

    private Blocker blocker(Assessment assessment, Exchange exchange, int stage) {
        var verdict = verdict(assessment, exchange, stage);
        var sayings = new Sayings(language, lexicon, assessment);
        var way = new Why(assessment).of(exchange, stage);
        return new Blocker(
                lexicon.thing(exchange.id()).orElseThrow(),
                verdict.colour(),
                lexicon.name(exchange.id()),
                lexicon.name(exchange.from()),
                lexicon.name(exchange.to()),
                language.say(MatchWords.of(exchange.importance())),
                MatchWords.levels(verdict),
                sayings.reason(exchange, way));
    }

    /// That for which most exchanges wait.
    private List<Ask> asks(Assessment assessment, int stage) {
        return Gap.of(assessment, stage).stream()
                .limit(MOST_ASKS)
                .map(gap -> ask(assessment, gap, Double.NaN))
                .toList();
    }

    /// The same by what an answer would settle, most first; nothing when the watch did not go on.
    Optional<List<Ask>> weighed(int stage, Supposition supposition, Failures.Watch watch) {
        var assessment = interop.supposing(supposition);
        var replies = new Answering(interop, supposition);
        return Optional.ofNullable(Question.ranked(assessment, stage, MOST_ASKS, replies, watch))
                .map(
                        all ->
                                all.stream()
                                        .map(one -> ask(assessment, one.gap(), one.worth()))
                                        .toList());
    }

    private Ask ask(Assessment assessment, Gap gap, double worth) {
        var spot = gap.spot();
        return new Ask(
                lexicon.thing(spot.port()).orElseThrow(),
                Askee.of(interop, gap).stream().map(lexicon::code).toList(),
                lexicon.name(spot.port()),
                asked(assessment, spot),
                gap.exchanges(),
                worth);
    }

    private String asked(Assessment assessment, Mend.Spot spot) {
        if (spot.isCapacity()) {
            return language.say(ReadinessText.CAPACITY);
        }
        if (spot.isLatency()) {
            return new AskWords(language).latency();
        }
        if (spot.isValidity()) {
            return new AskWords(language).validity(lexicon.thing(spot.port()).orElseThrow());
        }
        if (spot.isOfPlan()) {
            return new AskWords(language)
                    .unsaid(interop.plan(), spot, interop.origin(spot.port()).orElseThrow());
        }
        return spot.isDomain() ? language.say(ReadinessText.DOMAIN) : parameter(assessment, spot);
    }

    private String parameter(Assessment assessment, Mend.Spot spot) {
        return language.say(
                ReadinessText.PARAMETER,
                new AskWords(language).parameter(assessment, spot),
                StandardWords.of(language, assessment.ground().catalogue()).brief(spot.key()));
    }
}
