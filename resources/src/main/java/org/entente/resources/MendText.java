package org.entente.resources;

/// Words of what can be done about exchanges that do not work.
public enum MendText implements TextKey {
    LOAD_KEY,
    ISSUE_NETCONFIG,
    CHANGE_EDITION,
    LOAN_RADIO,
    FIELD_EQUIPMENT,
    DEPLOY_GATEWAY,
    LNO_EXCHANGE,
    CHANGE_PACE,
    SPECTRUM_REQUEST,
    ACCREDIT,
    SIGN_AGREEMENT,
    TRAIN,
    TEST_BILATERAL,
    RENUMBER,
    RELEASE_DECISION,
    ACCEPT_RISK;

    @Override
    public String bundle() {
        return "mend";
    }
}
