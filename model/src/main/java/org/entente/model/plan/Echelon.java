package org.entente.model.plan;

import org.entente.model.symbol.Amplifier;

import java.util.Optional;
import java.util.stream.Stream;

/// Size of a force element, smallest first (APP-6 echelons and their maritime and air
/// counterparts).
public enum Echelon {
    TEAM(Amplifier.TEAM),
    SECTION(Amplifier.SECTION),
    PLATOON(Amplifier.PLATOON),
    COMPANY(Amplifier.COMPANY),
    BATTALION(Amplifier.BATTALION),
    REGIMENT(Amplifier.REGIMENT),
    BRIGADE(Amplifier.BRIGADE),
    DIVISION(Amplifier.DIVISION),
    CORPS(Amplifier.CORPS),
    SHIP(Amplifier.NONE),
    TASK_GROUP(Amplifier.NONE),
    DETACHMENT(Amplifier.PLATOON),
    SQUADRON(Amplifier.BATTALION),
    WING(Amplifier.REGIMENT),
    HEADQUARTERS(Amplifier.NONE);

    private final Amplifier amplifier;

    Echelon(Amplifier amplifier) {
        this.amplifier = amplifier;
    }

    /// What stands above the symbol of a unit of that size; nothing for a ship, a task group and a
    /// headquarters, whose size the symbol does not tell.
    public Amplifier amplifier() {
        return amplifier;
    }

    /// How large a unit under that mark is; empty where the mark tells no size. Of two that share a
    /// mark it is the one of land forces.
    public static Optional<Echelon> of(Amplifier amplifier) {
        return switch (amplifier) {
            case SQUAD -> Optional.of(SECTION);
            case ARMY, ARMY_GROUP, REGION, COMMAND -> Optional.of(HEADQUARTERS);
            default ->
                    Stream.of(values())
                            .filter(one -> amplifier.isEchelon() && one.amplifier == amplifier)
                            .findFirst();
        };
    }
}
