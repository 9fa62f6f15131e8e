package org.entente.app.format;

import org.entente.model.match.route.MendKind;
import org.entente.resources.MendText;

/// Words of the kinds of fixes.
public final class MendWords {
    private MendWords() {}

    public static MendText of(MendKind kind) {
        return switch (kind) {
            case LOAD_KEY -> MendText.LOAD_KEY;
            case ISSUE_NETCONFIG -> MendText.ISSUE_NETCONFIG;
            case CHANGE_EDITION -> MendText.CHANGE_EDITION;
            case LOAN_RADIO -> MendText.LOAN_RADIO;
            case FIELD_EQUIPMENT -> MendText.FIELD_EQUIPMENT;
            case DEPLOY_GATEWAY -> MendText.DEPLOY_GATEWAY;
            case LNO_EXCHANGE -> MendText.LNO_EXCHANGE;
            case CHANGE_PACE -> MendText.CHANGE_PACE;
            case SPECTRUM_REQUEST -> MendText.SPECTRUM_REQUEST;
            case ACCREDIT -> MendText.ACCREDIT;
            case SIGN_AGREEMENT -> MendText.SIGN_AGREEMENT;
            case TRAIN -> MendText.TRAIN;
            case TEST_BILATERAL -> MendText.TEST_BILATERAL;
            case RENUMBER -> MendText.RENUMBER;
            case RELEASE_DECISION -> MendText.RELEASE_DECISION;
            case ACCEPT_RISK -> MendText.ACCEPT_RISK;
        };
    }
}
