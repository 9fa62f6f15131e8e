package org.entente.model.match.route;

/// What can be done about an exchange that does not work.
public enum MendKind {
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
    ACCEPT_RISK
}
