package org.entente.app.format;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.resources.ArrangementText;

/// The text key of each word of keys, means, agreements, frequencies and addresses.
public final class ArrangementWords {
    private ArrangementWords() {}

    public static ArrangementText of(CryptoKey.Status status) {
        return switch (status) {
            case PLANNED -> ArrangementText.KEY_PLANNED;
            case ORDERED -> ArrangementText.KEY_ORDERED;
            case RECEIVED -> ArrangementText.KEY_RECEIVED;
            case LOADED -> ArrangementText.KEY_LOADED;
            case SUPERSEDED -> ArrangementText.KEY_SUPERSEDED;
            case COMPROMISED -> ArrangementText.KEY_COMPROMISED;
        };
    }

    public static ArrangementText of(PacePlan.Means means) {
        return switch (means) {
            case PRIMARY -> ArrangementText.MEANS_PRIMARY;
            case ALTERNATE -> ArrangementText.MEANS_ALTERNATE;
            case CONTINGENCY -> ArrangementText.MEANS_CONTINGENCY;
            case EMERGENCY -> ArrangementText.MEANS_EMERGENCY;
        };
    }

    public static ArrangementText of(Agreement.Type type) {
        return switch (type) {
            case SOFA -> ArrangementText.AGREEMENT_SOFA;
            case MOU -> ArrangementText.AGREEMENT_MOU;
            case TA -> ArrangementText.AGREEMENT_TA;
            case ACSA -> ArrangementText.AGREEMENT_ACSA;
            case MLSA -> ArrangementText.AGREEMENT_MLSA;
            case CISMOA -> ArrangementText.AGREEMENT_CISMOA;
            case COMSEC_MOU -> ArrangementText.AGREEMENT_COMSEC_MOU;
            case HOSTING_AGREEMENT -> ArrangementText.AGREEMENT_HOSTING_AGREEMENT;
            case SPECTRUM_AGREEMENT -> ArrangementText.AGREEMENT_SPECTRUM_AGREEMENT;
            case ASCA_MEMBERSHIP -> ArrangementText.AGREEMENT_ASCA_MEMBERSHIP;
            case MEDICAL -> ArrangementText.AGREEMENT_MEDICAL;
            case SECURITY_AGREEMENT -> ArrangementText.AGREEMENT_SECURITY_AGREEMENT;
        };
    }

    public static ArrangementText of(Agreement.State state) {
        return switch (state) {
            case PLANNED -> ArrangementText.STATE_PLANNED;
            case IN_NEGOTIATION -> ArrangementText.STATE_IN_NEGOTIATION;
            case SIGNED -> ArrangementText.STATE_SIGNED;
            case ENDED -> ArrangementText.STATE_ENDED;
        };
    }

    public static ArrangementText of(SpectrumAssignment.Status status) {
        return switch (status) {
            case REQUESTED -> ArrangementText.SPECTRUM_REQUESTED;
            case HOST_NATION_COORDINATED -> ArrangementText.SPECTRUM_HOST_NATION_COORDINATED;
            case ASSIGNED -> ArrangementText.SPECTRUM_ASSIGNED;
            case CONDITIONAL -> ArrangementText.SPECTRUM_CONDITIONAL;
            case DENIED -> ArrangementText.SPECTRUM_DENIED;
            case EXPIRED -> ArrangementText.SPECTRUM_EXPIRED;
        };
    }

    public static ArrangementText of(SpectrumAssignment.Restriction restriction) {
        return switch (restriction) {
            case TABOO -> ArrangementText.JRFL_TABOO;
            case PROTECTED -> ArrangementText.JRFL_PROTECTED;
            case GUARDED -> ArrangementText.JRFL_GUARDED;
        };
    }

    public static ArrangementText of(AddressAssignment.Type type) {
        return switch (type) {
            case CALL_SIGN -> ArrangementText.ADDRESS_CALL_SIGN;
            case JTIDS_UNIT -> ArrangementText.ADDRESS_JTIDS_UNIT;
            case NILE_UNIT -> ArrangementText.ADDRESS_NILE_UNIT;
            case PARTICIPATING_UNIT -> ArrangementText.ADDRESS_PARTICIPATING_UNIT;
            case UNIT_REFERENCE_NUMBER -> ArrangementText.ADDRESS_UNIT_REFERENCE_NUMBER;
            case TRACK_NUMBER_BLOCK -> ArrangementText.ADDRESS_TRACK_NUMBER_BLOCK;
            case AS_NUMBER -> ArrangementText.ADDRESS_AS_NUMBER;
            case IP_PREFIX -> ArrangementText.ADDRESS_IP_PREFIX;
            case DNS_ZONE -> ArrangementText.ADDRESS_DNS_ZONE;
            case MAIL_DOMAIN -> ArrangementText.ADDRESS_MAIL_DOMAIN;
            case XMPP_DOMAIN -> ArrangementText.ADDRESS_XMPP_DOMAIN;
            case SIP_DOMAIN -> ArrangementText.ADDRESS_SIP_DOMAIN;
            case NUMBER_RANGE -> ArrangementText.ADDRESS_NUMBER_RANGE;
            case COUNTRY_IDENTIFIER -> ArrangementText.ADDRESS_COUNTRY_IDENTIFIER;
            case DIS_SITE_APPLICATION -> ArrangementText.ADDRESS_DIS_SITE_APPLICATION;
            case MMSI -> ArrangementText.ADDRESS_MMSI;
            case MODE_2_BLOCK -> ArrangementText.ADDRESS_MODE_2_BLOCK;
            case MODE_3_BLOCK -> ArrangementText.ADDRESS_MODE_3_BLOCK;
            case MODE_S_ADDRESS -> ArrangementText.ADDRESS_MODE_S_ADDRESS;
            case COMSEC_ACCOUNT -> ArrangementText.ADDRESS_COMSEC_ACCOUNT;
        };
    }

    public static ArrangementText of(FmnParticipation.Option option) {
        return switch (option) {
            case OPTION_A_MNE -> ArrangementText.OPTION_A_MNE;
            case OPTION_B_MNX -> ArrangementText.OPTION_B_MNX;
            case OPTION_C_HOSTED_USERS -> ArrangementText.OPTION_C_HOSTED_USERS;
            case NON_PARTICIPANT -> ArrangementText.OPTION_NON_PARTICIPANT;
        };
    }

    public static ArrangementText of(FmnParticipation.Role role) {
        return switch (role) {
            case AFFILIATE -> ArrangementText.ROLE_AFFILIATE;
            case MISSION_NETWORK_PARTICIPANT -> ArrangementText.ROLE_MISSION_NETWORK_PARTICIPANT;
            case SERVICE_PROVIDER -> ArrangementText.ROLE_SERVICE_PROVIDER;
            case SERVICE_CONSUMER -> ArrangementText.ROLE_SERVICE_CONSUMER;
            case HOST -> ArrangementText.ROLE_HOST;
        };
    }
}
