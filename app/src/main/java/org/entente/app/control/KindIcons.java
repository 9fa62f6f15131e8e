package org.entente.app.control;

import org.entente.model.plan.EntityKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/// The icon of each noun of a plan.
public final class KindIcons {
    private KindIcons() {}

    public static Ikon of(EntityKind kind) {
        return switch (kind) {
            case EXERCISE -> FluentUiRegularAL.FLAG_16;
            case ANCHOR -> FluentUiRegularMZ.PIN_16;
            case PHASE -> FluentUiRegularAL.CALENDAR_WORK_WEEK_16;
            case PLACE -> FluentUiRegularAL.LOCATION_16;
            case PARTICIPANT -> FluentUiRegularAL.GLOBE_16;
            case CONTINGENT -> FluentUiRegularMZ.PEOPLE_TEAM_16;
            case FORCE_ELEMENT -> FluentUiRegularMZ.PEOPLE_16;
            case ACTIVITY -> FluentUiRegularAL.CALENDAR_AGENDA_20;
            case MILESTONE -> FluentUiRegularMZ.TARGET_16;
            case DEPENDENCY -> FluentUiRegularAL.LINK_16;
            case ASSIGNMENT -> FluentUiRegularMZ.PERSON_ARROW_RIGHT_16;
            case ACCEPTANCE -> FluentUiRegularAL.CHECKMARK_16;
            case SAVED_VIEW -> FluentUiRegularAL.BOOKMARK_16;
            case BASELINE, BASELINE_PAGE -> FluentUiRegularAL.HISTORY_20;
            case AUTHORITY_LINE -> FluentUiRegularMZ.ORGANIZATION_20;
            case CAVEAT -> FluentUiRegularMZ.PROHIBITED_20;
            case STRENGTH_CEILING -> FluentUiRegularMZ.PEOPLE_PROHIBITED_20;
            case ACT_RULING -> FluentUiRegularMZ.RIBBON_24;
            case BILLET -> FluentUiRegularAL.BRIEFCASE_20;
            case PERSON -> FluentUiRegularMZ.PERSON_20;
            case CONSTRAINT -> FluentUiRegularAL.LOCK_16;
            case REQUIREMENT -> FluentUiRegularAL.CLIPBOARD_CODE_16;
            case OFFER -> FluentUiRegularAL.HANDSHAKE_16;
            case EXIT_CONDITION -> FluentUiRegularAL.CHECKMARK_CIRCLE_16;
            case WORK_CALENDAR -> FluentUiRegularAL.CALENDAR_CLOCK_16;
            default -> cis(kind);
        };
    }

    private static Ikon cis(EntityKind kind) {
        return switch (kind) {
            case SECURITY_DOMAIN -> FluentUiRegularMZ.SHIELD_20;
            case INFORMATION_PRODUCT -> FluentUiRegularAL.DOCUMENT_ONE_PAGE_20;
            case CIS_SYSTEM -> FluentUiRegularMZ.PHONE_DESKTOP_20;
            case NET -> FluentUiRegularAL.CHANNEL_20;
            case GATEWAY -> FluentUiRegularAL.ARROW_SWAP_20;
            case EXCHANGE_REQUIREMENT -> FluentUiRegularAL.ARROW_SYNC_20;
            case EVIDENCE -> FluentUiRegularAL.BEAKER_20;
            case CRYPTO_KEY -> FluentUiRegularAL.KEY_MULTIPLE_20;
            case PACE_PLAN -> FluentUiRegularAL.LIST_20;
            case AGREEMENT -> FluentUiRegularMZ.SIGNATURE_20;
            case SPECTRUM_ASSIGNMENT -> FluentUiRegularAL.CELLULAR_DATA_1_20;
            case ADDRESS_ASSIGNMENT -> FluentUiRegularMZ.TAG_20;
            case FMN_PARTICIPATION -> FluentUiRegularAL.CONNECTOR_20;
            case WAIVER -> FluentUiRegularMZ.SHIELD_DISMISS_20;
            case COMMEX_SESSION -> FluentUiRegularMZ.TIMER_20;
            case ATTESTATION -> FluentUiRegularAL.COMMENT_CHECKMARK_20;
            case ASSUMPTION -> FluentUiRegularAL.CALCULATOR_20;
            case GATE_DEMAND -> FluentUiRegularAL.CHECKMARK_CIRCLE_20;
            case COMMUNITY -> FluentUiRegularMZ.PEOPLE_COMMUNITY_20;
            case OWN_STANDARD -> FluentUiRegularAL.BOOK_OPEN_20;
            default ->
                    throw new IllegalArgumentException(
                            "The kind (%s) must have an icon.".formatted(kind));
        };
    }
}
