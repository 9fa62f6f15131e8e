package org.entente.app.format;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.resources.ForceText;

/// What staffs call the states and terms of force generation.
public final class ForceWords {
    private ForceWords() {}

    public static ForceText of(OfferState state) {
        return switch (state) {
            case INVITED -> ForceText.OFFER_INVITED;
            case OFFERED_INFORMALLY -> ForceText.OFFER_OFFERED_INFORMALLY;
            case OFFERED -> ForceText.OFFER_OFFERED;
            case CAVEATED -> ForceText.OFFER_CAVEATED;
            case CONFIRMED -> ForceText.OFFER_CONFIRMED;
            case SCHEDULED -> ForceText.OFFER_SCHEDULED;
            case TRANSFERRED -> ForceText.OFFER_TRANSFERRED;
            case ARRIVED -> ForceText.OFFER_ARRIVED;
            case INTEGRATED -> ForceText.OFFER_INTEGRATED;
            case RELEASED -> ForceText.OFFER_RELEASED;
            case WITHDRAWN -> ForceText.OFFER_WITHDRAWN;
        };
    }

    public static ForceText of(OfferScope scope) {
        return switch (scope) {
            case WHOLE -> ForceText.SCOPE_WHOLE;
            case PART -> ForceText.SCOPE_PART;
            case ALTERNATIVE -> ForceText.SCOPE_ALTERNATIVE;
        };
    }

    public static ForceText of(CommandAuthority authority) {
        return switch (authority) {
            case FULL_COMMAND -> ForceText.AUTHORITY_FULL_COMMAND;
            case OPCOM -> ForceText.AUTHORITY_OPCOM;
            case OPCON -> ForceText.AUTHORITY_OPCON;
            case TACOM -> ForceText.AUTHORITY_TACOM;
            case TACON -> ForceText.AUTHORITY_TACON;
        };
    }
}
