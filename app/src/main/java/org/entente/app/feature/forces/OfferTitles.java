package org.entente.app.feature.forces;

import org.entente.persistence.sheet.OfferColumn;
import org.entente.resources.ForcesText;

/// What the columns of a table of offers are called.
final class OfferTitles {
    private OfferTitles() {}

    static ForcesText of(OfferColumn column) {
        return switch (column) {
            case SERIAL -> ForcesText.COLUMN_SERIAL;
            case NATION -> ForcesText.BY_NATION;
            case FILLS -> ForcesText.OFFER_FILLS;
            case UNIT -> ForcesText.OFFER_UNIT;
            case STRENGTH -> ForcesText.COLUMN_STRENGTH;
            case AUTHORITY -> ForcesText.COLUMN_AUTHORITY;
            case STATE -> ForcesText.COLUMN_STATE;
            case SAID_BY -> ForcesText.SAID_BY;
            case SAID_ON -> ForcesText.SAID_ON;
            case PAPER -> ForcesText.SAID_PAPER;
            case CAVEAT -> ForcesText.CAVEAT;
        };
    }
}
