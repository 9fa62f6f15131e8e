package org.entente.model.rule.cis;

import org.entente.model.plan.Assumptions;
import org.entente.model.rule.Charge;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Keys;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Situation;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/// Makes a finding of a case: what it weighs at that moment, and who must act by when. Once the
/// lead time has run out, what was minor or major weighs one step more. What is still easily put
/// right while twice the lead time is left weighs one step less where the table says so. What is
/// unknown stays unknown, and advice stays advice. Accepting it at one weight does not accept it at
/// another.
final class Weighing {
    private final Situation situation;
    private final @Nullable Instant start;
    private final Assumptions assumptions;

    Weighing(Situation situation) {
        this.situation = situation;
        this.start = situation.schedule().startex().orElse(null);
        this.assumptions = Assumptions.of(situation.plan());
    }

    Finding finding(Case found) {
        var row = CisDefaults.of(found.rule()).over(assumptions, found.rule());
        var needed = found.needed() == null ? start : found.needed();
        var due = needed == null ? null : needed.minus(row.lead());
        var severity = severity(found, row, due);
        return new Finding(
                found.rule(),
                key(found, severity),
                found.things().getFirst(),
                found.things().subList(1, found.things().size()),
                found.needed(),
                found.arguments(),
                severity,
                new Charge(row.line(), found.owner(), due));
    }

    private Severity severity(Case found, CisDefaults.Row row, @Nullable Instant due) {
        if (!found.isKnown()) {
            return Severity.UNKNOWN;
        }
        var base = found.rule().severity();
        var now = situation.now().orElse(null);
        if (now == null || due == null) {
            return base;
        }
        if (row.isClimbing() && Duration.between(now, due).compareTo(row.lead()) > 0) {
            return lighter(base);
        }
        return now.isBefore(due) ? base : graver(base);
    }

    private static Severity graver(Severity severity) {
        return switch (severity) {
            case MINOR -> Severity.MAJOR;
            case MAJOR, SHOWSTOPPER -> Severity.SHOWSTOPPER;
            case ADVICE, UNKNOWN -> severity;
        };
    }

    private static Severity lighter(Severity severity) {
        return switch (severity) {
            case SHOWSTOPPER -> Severity.MAJOR;
            case MAJOR, MINOR -> Severity.MINOR;
            case ADVICE, UNKNOWN -> severity;
        };
    }

    private static String key(Case found, Severity severity) {
        var key =
                found.cause().isBlank()
                        ? Keys.of(found.rule(), found.things())
                        : Keys.of(found.rule(), found.cause());
        var marked = found.mark().isBlank() ? key : key + ":" + found.mark();
        if (!found.isKnown()) {
            return marked + "?";
        }
        int weight = severity.compareTo(found.rule().severity());
        return weight == 0 ? marked : marked + (weight > 0 ? "!" : "-");
    }
}
