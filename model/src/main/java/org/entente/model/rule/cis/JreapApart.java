package org.entente.model.rule.cis;

import static java.util.stream.Collectors.toSet;

import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// JREAP nodes use different appendices, transports or ports; federated mission networks take
/// appendix C only.
final class JreapApart implements CisRule {
    private static final Gauge GAUGE = Gauge.all("TDL-JREAP", "appendix A/B/C", "transport+port");

    private static final Gauge APPENDIX = Gauge.of("appendix A/B/C", "TDL-JREAP");

    private static final String ACCEPTED = "c";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.JREAP_APART, GAUGE), unaccepted(wiring));
    }

    /// Those who take part in the mission network without the appendix that it takes.
    private static Stream<Case> unaccepted(Wiring wiring) {
        var parts =
                wiring.plan()
                        .fmnParticipations()
                        .filter(part -> isIn(part.standing().option()))
                        .map(part -> wiring.end(part.member()))
                        .collect(toSet());
        return wiring.seats("TDL-JREAP")
                .filter(seat -> parts.contains(wiring.end(seat.system().station().holder())))
                .flatMap(seat -> unaccepted(wiring, seat).stream());
    }

    private static boolean isIn(FmnParticipation.@Nullable Option option) {
        return option != null && option != FmnParticipation.Option.NON_PARTICIPANT;
    }

    private static Optional<Case> unaccepted(Wiring wiring, Seat seat) {
        return APPENDIX.in(seat.fitted().standard()).stream()
                .map(seat::text)
                .filter(text -> !text.isBlank() && !Listing.words(text).contains(ACCEPTED))
                .findFirst()
                .map(
                        text ->
                                Case.found(
                                                RuleCode.JREAP_APART,
                                                seat.system().id(),
                                                new Argument.Thing(seat.system().id()),
                                                new Argument.Word(text + "; FMN: C"))
                                        .marked(seat.port())
                                        .by(wiring.owner(seat.system()))
                                        .because("FMN"));
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE, APPENDIX);
    }
}
