package org.entente.persistence.sheet;

import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much a net carries, in bits a second, and a gateway passes, in messages an hour, and how
/// many seconds that takes, as a questionnaire asks for it. Answers of nets are in kilobits a
/// second, as in the table of nets.
final class Capacities {
    private static final int THOUSAND = 1000;
    private static final String BLANKS = "[ \u00a0\u202f]";
    private static final String SECONDS_UNIT = "(?i)s$";
    private static final String RATE_UNIT = "(?i)kbit/s$";

    /// 1200 to some and 1.2 to others.
    private static final String EITHER = "[1-9]\\d{0,2},\\d{3}";

    private static final String RATE = "\\d{1,6}([.,]\\d{1,3})?";
    private static final String COUNT = "\\d{1,7}";

    private Capacities() {}

    /// What is stated of it, the figure alone, and who said it.
    static Statement stated(Plan plan, Question.Spot spot, Entity thing) {
        var amount = amount(spot, thing);
        return amount == null
                ? Statement.UNKNOWN
                : new Statement(
                        Statement.Standing.VALUE,
                        amount.toString(),
                        Attestation.origin(plan, thing.id(), aspect(spot)));
    }

    private static Attestation.Aspect aspect(Question.Spot spot) {
        return spot.isLatency() ? Attestation.Aspect.LATENCY : Attestation.Aspect.CAPACITY;
    }

    private static @Nullable Long amount(Question.Spot spot, Entity thing) {
        return switch (thing) {
            case Net net -> whole(net.control().bits());
            case Gateway gateway when spot.isLatency() -> seconds(gateway.capacity().latency());
            case Gateway gateway -> whole(gateway.capacity().hourly());
            default -> null;
        };
    }

    private static @Nullable Long whole(@Nullable Integer amount) {
        return amount == null ? null : Long.valueOf(amount);
    }

    private static @Nullable Long seconds(@Nullable Duration time) {
        return time == null ? null : Long.valueOf(time.toSeconds());
    }

    /// The same thing, of that capacity.
    static Attesting.Answer answered(Question.Spot spot, Entity thing, int amount) {
        return new Attesting.Answer(with(spot, thing, amount), List.of(aspect(spot)));
    }

    private static Entity with(Question.Spot spot, Entity thing, int amount) {
        return switch (thing) {
            case Net net -> net.withControl(net.control().withBits(amount));
            case Gateway gateway ->
                    gateway.withCapacity(
                            spot.isLatency()
                                    ? gateway.capacity().withLatency(Duration.ofSeconds(amount))
                                    : gateway.capacity().withHourly(amount));
            default ->
                    throw new IllegalArgumentException(
                            "The thing (%s) must be a net or a gateway.".formatted(thing.id()));
        };
    }

    static Optional<Integer> read(Question.Spot spot, String answer) {
        var plain = answer.replaceAll(BLANKS, "");
        if (spot.isLatency()) {
            return count(plain.replaceFirst(SECONDS_UNIT, ""));
        }
        return spot.thing() instanceof Net.Id ? rate(plain) : count(plain);
    }

    private static Optional<Integer> rate(String text) {
        var plain = text.replaceFirst(RATE_UNIT, "");
        return plain.matches(RATE) && !plain.matches(EITHER)
                ? Optional.of(
                        (int) Math.round(Double.parseDouble(plain.replace(',', '.')) * THOUSAND))
                : Optional.empty();
    }

    private static Optional<Integer> count(String plain) {
        return plain.matches(COUNT) ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    static Fault fault(Question.Spot spot) {
        if (spot.isLatency()) {
            return Fault.NOT_SECONDS;
        }
        return spot.thing() instanceof Net.Id ? Fault.NOT_A_RATE : Fault.NOT_A_COUNT;
    }
}
