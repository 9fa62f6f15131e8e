package org.entente.resources;

/// Words of force generation: requirements, offers and what becomes of them.
public enum ForceText implements TextKey {
    OFFER_INVITED,
    OFFER_OFFERED_INFORMALLY,
    OFFER_OFFERED,
    OFFER_CAVEATED,
    OFFER_CONFIRMED,
    OFFER_SCHEDULED,
    OFFER_TRANSFERRED,
    OFFER_ARRIVED,
    OFFER_INTEGRATED,
    OFFER_RELEASED,
    OFFER_WITHDRAWN,
    SCOPE_WHOLE,
    SCOPE_PART,
    SCOPE_ALTERNATIVE,
    AUTHORITY_FULL_COMMAND,
    AUTHORITY_OPCOM,
    AUTHORITY_OPCON,
    AUTHORITY_TACOM,
    AUTHORITY_TACON,
    REFUSED_MOVE,
    REFUSED_DAY,
    CATEGORY,
    PRIORITY,
    UNIT_TYPE,
    CAPABILITY,
    STRENGTH,
    COMMAND,
    AUTHORITY,
    DESTINATION,
    CRD,
    REQUIREMENT,
    NATION,
    SCOPE,
    UNIT,
    STATE,
    STEP;

    @Override
    public String bundle() {
        return "force";
    }
}
