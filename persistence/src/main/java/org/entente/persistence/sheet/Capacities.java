package org.entente.persistence.sheet;

import org.entente.model.match.Statement;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// How much a net carries, in bits a second, and a gateway passes, in messages an hour, as a
/// questionnaire asks for it. Answers of nets are in kilobits a second, as in the table of nets.
final class Capacities {
    private static final int THOUSAND = 1000;
    private static final String BLANKS = "[ \u00a0\u202f]";
    private static final String RATE_UNIT = "(?i)kbit/s$";

    /// 1200 to some and 1.2 to others.
    private static final String EITHER = "[1-9]\\d{0,2},\\d{3}";

    private static final String RATE = "\\d{1,6}([.,]\\d{1,3})?";
    private static final String COUNT = "\\d{1,7}";

    private Capacities() {}

    /// What is stated of it, the figure alone; nobody is told who said it, for the plan does not
    /// keep that.
    static Statement stated(Entity thing) {
        var amount = amount(thing);
        return amount == null ? Statement.UNKNOWN : Statement.of(amount.toString());
    }

    private static @Nullable Integer amount(Entity thing) {
        return switch (thing) {
            case Net net -> net.control().bits();
            case Gateway gateway -> gateway.capacity().hourly();
            default -> null;
        };
    }

    /// The same thing, of that capacity.
    static Entity with(Entity thing, int amount) {
        return switch (thing) {
            case Net net -> net.withControl(net.control().withBits(amount));
            case Gateway gateway -> gateway.withCapacity(gateway.capacity().withHourly(amount));
            default ->
                    throw new IllegalArgumentException(
                            "The thing (%s) must be a net or a gateway.".formatted(thing.id()));
        };
    }

    static Optional<Integer> read(Question.Spot spot, String answer) {
        var plain = answer.replaceAll(BLANKS, "");
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
        return spot.thing() instanceof Net.Id ? Fault.NOT_A_RATE : Fault.NOT_A_COUNT;
    }
}
