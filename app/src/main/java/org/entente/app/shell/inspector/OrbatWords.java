package org.entente.app.shell.inspector;

import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Lift;
import org.entente.model.symbol.StandardIdentity.Affiliation;
import org.entente.resources.OrbatText;

/// The text key of each word of the order of battle.
final class OrbatWords {
    private OrbatWords() {}

    static OrbatText of(Lift lift) {
        return switch (lift) {
            case UNKNOWN -> OrbatText.LIFT_UNKNOWN;
            case NONE -> OrbatText.LIFT_NONE;
            case NOT_NEEDED -> OrbatText.LIFT_NOT_NEEDED;
            case OWN -> OrbatText.LIFT_OWN;
            case POOLED -> OrbatText.LIFT_POOLED;
            case HOST_NATION -> OrbatText.LIFT_HOST_NATION;
        };
    }

    static OrbatText of(ArrivalPoint point) {
        return switch (point) {
            case READY -> OrbatText.DATE_READY;
            case AVAILABLE -> OrbatText.DATE_AVAILABLE;
            case EARLIEST -> OrbatText.DATE_EARLIEST;
            case LATEST -> OrbatText.DATE_LATEST;
            case STAGED -> OrbatText.DATE_STAGED;
            case REQUIRED -> OrbatText.DATE_REQUIRED;
        };
    }

    static OrbatText of(Affiliation affiliation) {
        return switch (affiliation) {
            case FRIEND -> OrbatText.FRIEND;
            case NEUTRAL -> OrbatText.NEUTRAL;
            case HOSTILE -> OrbatText.HOSTILE;
            case UNKNOWN -> OrbatText.SIDE_UNKNOWN;
        };
    }
}
