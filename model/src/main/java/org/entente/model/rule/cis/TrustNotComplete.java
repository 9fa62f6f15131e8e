package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Trust anchors are not exchanged, or the certificates of a participant do not cover the exercise.
/// Unknown where neither is stated.
final class TrustNotComplete implements CisRule {
    private static final String KEY = "NET-PKI";
    private static final Gauge ANCHOR = Gauge.of("trust anchor exchanged", KEY);
    private static final Gauge VALIDITY = Gauge.of("validity covers exercise", KEY);

    private static final Set<String> DENIALS = Set.of("no", "none", "false", "missing", "expired");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var expired =
                wiring.situation().schedule().exercise().stream()
                        .flatMap(
                                exercise ->
                                        wiring.seats(KEY)
                                                .flatMap(
                                                        seat ->
                                                                judge(wiring, seat, exercise)
                                                                        .stream()));
        return Stream.of(
                        Apart.between(wiring, RuleCode.TRUST_NOT_COMPLETE, ANCHOR),
                        expired,
                        unstated(wiring))
                .flatMap(each -> each);
    }

    /// Those who exchange something by it, and have not stated how long their certificates hold, or
    /// not so that it can be read.
    private static Stream<Case> unstated(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.TRUST_NOT_COMPLETE);
        Stream.concat(
                        wiring.links(KEY).stream()
                                .flatMap(link -> Stream.of(link.one(), link.other()))
                                .flatMap(party -> party.seats().stream()),
                        wiring.webs().stream()
                                .filter(web -> web.standard().key().equals(KEY))
                                .flatMap(web -> web.seats().stream()))
                .distinct()
                .forEach(
                        seat ->
                                VALIDITY.in(seat.fitted().standard())
                                        .forEach(at -> ask(silence, seat, at)));
        return silence.cases();
    }

    private static void ask(Silence silence, Seat seat, int at) {
        if (!silence.blame(List.of(seat), at) && Covering.isMistaken(seat.text(at))) {
            silence.ask(seat.system(), seat.fitted().standard().parameters().get(at));
        }
    }

    /// A stretch of time, the day on which it ends, or in words.
    private static Truth covers(String text, Span exercise) {
        return DENIALS.contains(text.strip().toLowerCase(Locale.ROOT))
                ? Truth.FALSE
                : Covering.covers(text, exercise);
    }

    private static Optional<Case> judge(Wiring wiring, Seat seat, Span exercise) {
        for (int at : VALIDITY.in(seat.fitted().standard())) {
            var text = seat.text(at);
            if (covers(text, exercise) == Truth.FALSE) {
                return Optional.of(
                        Case.found(
                                        RuleCode.TRUST_NOT_COMPLETE,
                                        seat.system().id(),
                                        new Argument.Thing(seat.system().id()),
                                        new Argument.Word(text))
                                .marked(seat.port())
                                .by(wiring.owner(seat.system())));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(ANCHOR, VALIDITY);
    }
}
