package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// Something of the communication and information systems (CIS) with which an exercise is led. All
/// of them have a name, and none of them ever holds a key, a real frequency or a real call sign.
public sealed interface CisEntity extends Named
        permits Assumption,
                CisArrangement,
                CisSystem,
                Community,
                Evidence,
                ExchangeRequirement,
                GateDemand,
                Gateway,
                InformationProduct,
                Net,
                OwnStandard,
                SecurityDomain {
    @Override
    CisEntity withName(String newName);

    CisEntity withNotes(Notes newNotes);

    /// The short code by which planners know it; blank where it has none.
    default String code() {
        return "";
    }

    /// From when until when it counts, where that is stated.
    default @Nullable Timeframe period() {
        return null;
    }

    /// The same for another time; what has no time of its own stays as it is.
    default CisEntity withPeriod(@Nullable Timeframe newPeriod) {
        return this;
    }

    /// Everything that must exist for it to make sense.
    default Stream<EntityId> targets() {
        return Stream.empty();
    }

    /// Itself without what is gone; empty where it goes down with that.
    default Stream<Entity> without(EntityId gone) {
        return Stream.of(this);
    }
}
