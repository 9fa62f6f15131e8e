package org.entente.model.plan;

import java.util.Set;

/// How far a nation's offer has come, from the invitation to the release of the force. The papers
/// are those of force generation: FORCEPREP is the formal offer, the AFL the allied force list, the
/// ADL the allied disposition list. The order of the states is an editable default of ours.
public enum OfferState {
    INVITED,
    OFFERED_INFORMALLY,
    OFFERED,
    CAVEATED,
    CONFIRMED,
    SCHEDULED,
    TRANSFERRED,
    ARRIVED,
    INTEGRATED,
    RELEASED,
    WITHDRAWN;

    /// The states to which an offer can move from this one.
    public Set<OfferState> next() {
        return switch (this) {
            case INVITED -> Set.of(OFFERED_INFORMALLY, OFFERED, WITHDRAWN);
            case OFFERED_INFORMALLY -> Set.of(OFFERED, WITHDRAWN);
            case OFFERED -> Set.of(CAVEATED, CONFIRMED, WITHDRAWN);
            case CAVEATED -> Set.of(OFFERED, CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(CAVEATED, SCHEDULED, WITHDRAWN);
            case SCHEDULED -> Set.of(TRANSFERRED, WITHDRAWN);
            case TRANSFERRED -> Set.of(ARRIVED, RELEASED, WITHDRAWN);
            case ARRIVED -> Set.of(INTEGRATED, RELEASED);
            case INTEGRATED -> Set.of(RELEASED);
            case RELEASED -> Set.of();
            case WITHDRAWN -> Set.of(INVITED);
        };
    }

    /// True where somebody stands by the offer: it was made and not taken back.
    public boolean isOffered() {
        return this != INVITED && this != WITHDRAWN;
    }

    /// True where the offer was confirmed on the allied force list and still stands; what is over
    /// was confirmed too.
    public boolean isConfirmed() {
        return switch (this) {
            case CONFIRMED, SCHEDULED, TRANSFERRED, ARRIVED, INTEGRATED, RELEASED -> true;
            case INVITED, OFFERED_INFORMALLY, OFFERED, CAVEATED, WITHDRAWN -> false;
        };
    }
}
