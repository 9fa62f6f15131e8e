package org.entente.resources;

/// What is to be done about a finding of readiness, along which line, by whom and by when.
public enum ChargeText implements TextKey {
    ADVICE_LOAD_KEY,
    ADVICE_NETCONFIG,
    ADVICE_EDITION,
    ADVICE_RADIO,
    ADVICE_EQUIPMENT,
    ADVICE_GATEWAY,
    ADVICE_LIAISON,
    ADVICE_PACE,
    ADVICE_SPECTRUM,
    ADVICE_ACCREDIT,
    ADVICE_AGREEMENT,
    ADVICE_TRAIN,
    ADVICE_TEST,
    ADVICE_RENUMBER,
    ADVICE_RELEASE,
    ADVICE_PROCEDURE,
    ADVICE_ASK,
    ADVICE_PLAN,
    UNKNOWN_MESSAGE,
    UNKNOWN_ADVICE,
    UNKNOWN_TITLE,
    AND_MORE,
    MISSING_OPTION,
    MISSING_SPIRAL,
    MISSING_SYSTEMS,
    MISSING_HOST,
    MISSING_INDICATOR,
    MISSING_CUSTODIAN,
    ACTS,
    ACTS_OWNED,
    ACTS_DUE,
    ACTS_OWNED_DUE,
    LINE_DOCTRINE,
    LINE_ORGANIZATION,
    LINE_TRAINING,
    LINE_MATERIEL,
    LINE_LEADERSHIP,
    LINE_PERSONNEL,
    LINE_FACILITIES,
    LINE_INTEROPERABILITY;

    @Override
    public String bundle() {
        return "charge";
    }
}
