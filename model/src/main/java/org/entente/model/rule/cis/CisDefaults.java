package org.entente.model.rule.cis;

import static java.util.Map.entry;

import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Assumptions;
import org.entente.model.rule.Dotmlpfi;
import org.entente.model.rule.RuleCode;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// Along which line each finding of readiness is put right, and how long that usually takes.
/// Defaults from memory that a plan may replace; no source states them.
final class CisDefaults {
    /// @param isClimbing it weighs one step less while twice the lead time is left
    record Row(Dotmlpfi line, Duration lead, boolean isClimbing) {
        /// With the lead time that a plan takes as given.
        Row over(Assumptions assumptions, RuleCode rule) {
            int usual = (int) lead.toDays();
            int days = assumptions.value(Matter.LEAD_DAYS, rule.code(), usual);
            return days == usual ? this : new Row(line, Duration.ofDays(days), isClimbing);
        }
    }

    private static final Map<RuleCode, Row> ROWS =
            Map.ofEntries(
                    entry(RuleCode.NO_MEANS, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.MANUAL_ONLY, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.NOT_CONFIRMED, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.DEGRADED_ONLY, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NETS_EXCEED_SETS, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.NO_COMMON_BAND, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NO_COMMON_WAVEFORM, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NET_IN_CLEAR, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.BETTER_WITHOUT, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.HAVE_QUICK_APART, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NO_TIME_OF_DAY, row(Dotmlpfi.DOCTRINE, 30)),
                    entry(RuleCode.HOPSET_NOT_ISSUED, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.CHANNEL_SPACING_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.VOCODER_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.HF_LINK_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.SATCOM_ACCESS_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.MUOS_FOR_IW, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NO_COMMON_CRYPTO, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.KEY_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.KEY_NOT_RELEASABLE, row(Dotmlpfi.LEADERSHIP, 90)),
                    entry(RuleCode.KEY_CHANGE_IN_EVENT, climbing(Dotmlpfi.DOCTRINE, 14)),
                    entry(RuleCode.KEY_NOT_IN_PLACE, climbing(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.LOAN_WITHOUT_AGREEMENT, row(Dotmlpfi.LEADERSHIP, 120)),
                    entry(RuleCode.CRYPTO_TYPE_TOO_LOW, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.SCIP_KEY_MODE_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.NOT_ASSIGNED, climbing(Dotmlpfi.LEADERSHIP, 60)),
                    entry(RuleCode.RESTRICTED_FREQUENCY, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.FREQUENCY_SHARED, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.NO_FREQUENCY_CLEARANCE, row(Dotmlpfi.LEADERSHIP, 90)),
                    entry(RuleCode.TRANSMITS_IN_EMCON, row(Dotmlpfi.DOCTRINE, 14)),
                    entry(RuleCode.DESIGN_LOAD_APART, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.LINK_ADDRESS_TWICE, row(Dotmlpfi.ORGANIZATION, 14)),
                    entry(RuleCode.LINK_KEY_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.NPG_NOT_SHARED, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.MESSAGES_MISSING, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.LINK_EDITION_APART, row(Dotmlpfi.MATERIEL, 180)),
                    entry(RuleCode.TIME_REFERENCE_COUNT, row(Dotmlpfi.ORGANIZATION, 14)),
                    entry(RuleCode.LINK_NOT_MANAGED, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.FORWARDER_COUNT, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.JREAP_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.JREAP_TIME_APART, row(Dotmlpfi.DOCTRINE, 21)),
                    entry(RuleCode.TOO_MANY_NILE_NETWORKS, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.LINK_OPERATOR_BELOW, row(Dotmlpfi.TRAINING, 90)),
                    entry(RuleCode.LINK_11_APART, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.NO_MODE_5, row(Dotmlpfi.MATERIEL, 180)),
                    entry(RuleCode.IDENTITY_TWICE, row(Dotmlpfi.ORGANIZATION, 14)),
                    entry(RuleCode.EDITIONS_DO_NOT_INTERWORK, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.MESSAGE_NOT_SUPPORTED, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.MIP_MISUSED, row(Dotmlpfi.DOCTRINE, 60)),
                    entry(RuleCode.SYMBOLOGY_APART, row(Dotmlpfi.DOCTRINE, 60)),
                    entry(RuleCode.DATUM_APART, row(Dotmlpfi.DOCTRINE, 30)),
                    entry(RuleCode.MARITIME_PICTURE_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.TRANSLATED_ONE_WAY, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.SAFETY_FIELDS_LOST, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.SERVICE_NOT_PROVIDED, climbing(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NOT_HOSTED, row(Dotmlpfi.ORGANIZATION, 60)),
                    entry(RuleCode.SPIRALS_APART, row(Dotmlpfi.INTEROPERABILITY, 90)),
                    entry(RuleCode.RESOURCE_TWICE, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.TRUST_NOT_COMPLETE, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.NO_COMMON_TIME_SOURCE, row(Dotmlpfi.MATERIEL, 30)),
                    entry(RuleCode.DIAL_PLAN_TWICE, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.NO_COMMON_CODEC, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.MEDIA_PORTS_APART, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.CHAT_NOT_HOSTED, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.TICKET_LEVEL_APART, row(Dotmlpfi.ORGANIZATION, 45)),
                    entry(RuleCode.JOINING_INCOMPLETE, row(Dotmlpfi.ORGANIZATION, 60)),
                    entry(RuleCode.APPROVAL_ENDS_EARLY, row(Dotmlpfi.LEADERSHIP, 60)),
                    entry(RuleCode.QOS_MAP_APART, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.ISR_LIBRARY_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.IMAGERY_FORMAT_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.UAS_CONTROL_SHORT, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.PRODUCT_NOT_RELEASABLE, row(Dotmlpfi.LEADERSHIP, 60)),
                    entry(RuleCode.EXPOSED_ON_THE_WAY, row(Dotmlpfi.LEADERSHIP, 60)),
                    entry(RuleCode.NO_GUARD, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.NOBODY_MAY_SEE_ALL, row(Dotmlpfi.LEADERSHIP, 60)),
                    entry(RuleCode.NO_LABEL_EQUIVALENCE, row(Dotmlpfi.DOCTRINE, 90)),
                    entry(RuleCode.LABEL_BINDING_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NATION_CODES_APART, row(Dotmlpfi.DOCTRINE, 21)),
                    entry(RuleCode.NO_SECURITY_AGREEMENT, row(Dotmlpfi.LEADERSHIP, 120)),
                    entry(RuleCode.ONLY_GATEWAY, row(Dotmlpfi.ORGANIZATION, 60)),
                    entry(RuleCode.GATEWAY_TOO_SLOW, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.GATEWAY_NOT_THERE, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.PROVIDER_LEAVES, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.TOO_FEW_MEANS, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.COMMON_CAUSE, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.NO_TRIGGER, row(Dotmlpfi.DOCTRINE, 21)),
                    entry(RuleCode.MEANS_BELOW_LEVEL, row(Dotmlpfi.DOCTRINE, 30)),
                    entry(RuleCode.PACE_NOT_PHASED, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.NO_SAFETY_NET, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.SYSTEM_TOO_LATE, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.NO_REHEARSAL, climbing(Dotmlpfi.TRAINING, 30)),
                    entry(RuleCode.SIGNAL_INSTRUCTIONS_APART, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.NOT_ZULU, row(Dotmlpfi.DOCTRINE, 14)),
                    entry(RuleCode.POST_WITHOUT_RELIEF, row(Dotmlpfi.PERSONNEL, 60)),
                    entry(RuleCode.NEVER_TESTED, row(Dotmlpfi.TRAINING, 45)),
                    entry(RuleCode.ISSUE_OPEN, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NO_WORKAROUND, row(Dotmlpfi.DOCTRINE, 30)),
                    entry(RuleCode.EVIDENCE_STALE, row(Dotmlpfi.TRAINING, 45)),
                    entry(RuleCode.RESULTS_DISAGREE, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.TEST_TOO_SHALLOW, row(Dotmlpfi.TRAINING, 45)),
                    entry(RuleCode.TESTS_NOT_HELD, row(Dotmlpfi.ORGANIZATION, 45)),
                    entry(RuleCode.FEDERATION_APART, row(Dotmlpfi.INTEROPERABILITY, 90)),
                    entry(RuleCode.DIS_APART, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.SIMULATED_LINK_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.ENUMERATIONS_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.SIMULATION_UNMARKED, row(Dotmlpfi.DOCTRINE, 21)),
                    entry(RuleCode.LANGUAGE_BELOW_NET, row(Dotmlpfi.PERSONNEL, 120)),
                    entry(RuleCode.NO_COMMON_LANGUAGE, row(Dotmlpfi.PERSONNEL, 60)),
                    entry(RuleCode.NO_LIAISON, row(Dotmlpfi.PERSONNEL, 60)),
                    entry(RuleCode.DOCTRINE_APART, row(Dotmlpfi.DOCTRINE, 90)),
                    entry(RuleCode.CONTROLLER_NOT_RECOGNISED, row(Dotmlpfi.TRAINING, 120)),
                    entry(RuleCode.NO_COMMON_FUEL, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.AMMUNITION_NOT_CLEARED, row(Dotmlpfi.MATERIEL, 180)),
                    entry(RuleCode.POWER_APART, row(Dotmlpfi.MATERIEL, 45)),
                    entry(RuleCode.TRACKING_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NO_EVACUATION_REQUEST, row(Dotmlpfi.ORGANIZATION, 30)),
                    entry(RuleCode.MEDEVAC_NET_MISSING, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.MEDICAL_MATERIEL_APART, row(Dotmlpfi.MATERIEL, 45)),
                    entry(RuleCode.AGREEMENT_NOT_IN_FORCE, climbing(Dotmlpfi.LEADERSHIP, 90)),
                    entry(RuleCode.RESERVATION, row(Dotmlpfi.LEADERSHIP, 90)),
                    entry(RuleCode.BLOCKING_UNKNOWN, row(Dotmlpfi.ORGANIZATION, 60)),
                    entry(RuleCode.EDITION_MISSING, row(Dotmlpfi.ORGANIZATION, 60)),
                    entry(RuleCode.STATEMENTS_CONFLICT, row(Dotmlpfi.ORGANIZATION, 45)),
                    entry(RuleCode.STANDARD_NOT_IN_FORCE, row(Dotmlpfi.DOCTRINE, 90)),
                    entry(RuleCode.SENSITIVE_TEXT, row(Dotmlpfi.LEADERSHIP, 14)));

    private CisDefaults() {}

    static Set<RuleCode> rules() {
        return ROWS.keySet();
    }

    private static Row row(Dotmlpfi line, int days) {
        return new Row(line, Duration.ofDays(days), false);
    }

    private static Row climbing(Dotmlpfi line, int days) {
        return new Row(line, Duration.ofDays(days), true);
    }

    static Row of(RuleCode rule) {
        var row = ROWS.get(rule);
        if (row == null) {
            throw new IllegalArgumentException("The rule (%s) must have a row.".formatted(rule));
        }
        return row;
    }
}
