package org.entente.app.report.plan;

import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Standards;
import org.entente.app.interop.Why;
import org.entente.model.interop.Interop;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Exchange;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The verdicts on the exchanges of a plan, as its printed form tells them. They rest on the plan
/// as its reader may see it, and on nothing else.
final class Judgement {
    private final Interop interop;
    private final PlanLexicon lexicon;
    private final Sayings sayings;

    private Judgement(Interop interop, Reading reading) {
        this.interop = interop;
        this.lexicon = new PlanLexicon(reading.language(), interop);
        this.sayings = new Sayings(reading.language(), lexicon, interop.assessment());
    }

    /// As of that moment, by which tests are too old or not; of what is known already where that is
    /// of the same plan.
    static Judgement of(@Nullable Interop known, Reading reading, Instant now) {
        if (known != null && known.plan().equals(reading.plan())) {
            return new Judgement(known, reading);
        }
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Judgement(Standards.interop(reading.plan(), day), reading);
    }

    Interop interop() {
        return interop;
    }

    Assessment assessment() {
        return interop.assessment();
    }

    PlanLexicon lexicon() {
        return lexicon;
    }

    Sayings sayings() {
        return sayings;
    }

    boolean hasExchanges() {
        return !interop.fit().exchanges().isEmpty();
    }

    Verdict verdict(Exchange exchange, int stage) {
        var verdict = assessment().verdict(exchange.id(), stage);
        return verdict == null ? Verdict.NONE : verdict;
    }

    /// Why an exchange is no better than it is, in one sentence.
    String reason(Exchange exchange, int stage) {
        var way = new Why(assessment()).of(exchange, stage);
        return sayings.reason(exchange, way);
    }

    /// The nation of a station, by its code.
    String nation(String station) {
        var known = interop.fit().stations().get(station);
        return known == null ? "" : code(known.nation());
    }

    String code(String nation) {
        return lexicon.code(nation);
    }
}
