package org.entente.model.plan;

import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

/// How a force element comes and how long it stays. Its own presence, where stated, narrows that of
/// what it stands under.
public record Deployment(@Nullable Timeframe presence, Transport transport, ArrivalDates arrival) {
    public static final Deployment OPEN = new Deployment(null, Transport.OPEN, ArrivalDates.OPEN);

    /// What carries it, and from which port of embarkation (POE) to which port of debarkation
    /// (POD), in the words of the staff; blank where nobody has said it.
    public record Transport(Lift lift, String embarkation, String debarkation) {
        public static final Transport OPEN = new Transport(Lift.UNKNOWN, "", "");
    }

    /// There for that time, and nothing said of how it comes.
    public static Deployment present(@Nullable Timeframe presence) {
        return new Deployment(presence, Transport.OPEN, ArrivalDates.OPEN);
    }

    public Deployment withPresence(@Nullable Timeframe newPresence) {
        return new Deployment(newPresence, transport, arrival);
    }

    public Deployment withTransport(Transport newTransport) {
        return new Deployment(presence, newTransport, arrival);
    }

    public Deployment withArrival(ArrivalDates newArrival) {
        return new Deployment(presence, transport, newArrival);
    }
}
