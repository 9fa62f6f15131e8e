package org.entente.model.rule.cis;

import static java.util.Map.entry;

import org.entente.model.rule.Dotmlpfi;
import org.entente.model.rule.RuleCode;

import java.time.Duration;
import java.util.Map;

/// Along which line each finding of readiness is put right, and how long that usually takes.
/// Defaults from memory that users may change; no source states them.
final class CisDefaults {
    /// @param isClimbing it weighs one step less while twice the lead time is left
    record Row(Dotmlpfi line, Duration lead, boolean isClimbing) {}

    private static final Map<RuleCode, Row> ROWS =
            Map.ofEntries(
                    entry(RuleCode.NO_COMMON_BAND, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NO_COMMON_WAVEFORM, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.HAVE_QUICK_APART, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NO_TIME_OF_DAY, row(Dotmlpfi.DOCTRINE, 30)),
                    entry(RuleCode.HOPSET_NOT_ISSUED, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.CHANNEL_SPACING_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.VOCODER_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.HF_LINK_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.SATCOM_ACCESS_APART, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.NO_COMMON_CRYPTO, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.KEY_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.SCIP_KEY_MODE_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.DESIGN_LOAD_APART, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.LINK_ADDRESS_TWICE, row(Dotmlpfi.ORGANIZATION, 14)),
                    entry(RuleCode.LINK_KEY_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.NPG_NOT_SHARED, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.LINK_EDITION_APART, row(Dotmlpfi.MATERIEL, 180)),
                    entry(RuleCode.JREAP_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.JREAP_TIME_APART, row(Dotmlpfi.DOCTRINE, 21)),
                    entry(RuleCode.LINK_OPERATOR_BELOW, row(Dotmlpfi.TRAINING, 90)),
                    entry(RuleCode.LINK_11_APART, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.EDITIONS_DO_NOT_INTERWORK, row(Dotmlpfi.MATERIEL, 120)),
                    entry(RuleCode.SYMBOLOGY_APART, row(Dotmlpfi.DOCTRINE, 60)),
                    entry(RuleCode.DATUM_APART, row(Dotmlpfi.DOCTRINE, 30)),
                    entry(RuleCode.MARITIME_PICTURE_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NO_COMMON_TIME_SOURCE, row(Dotmlpfi.MATERIEL, 30)),
                    entry(RuleCode.DIAL_PLAN_TWICE, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.NO_COMMON_CODEC, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.MEDIA_PORTS_APART, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.TICKET_LEVEL_APART, row(Dotmlpfi.ORGANIZATION, 45)),
                    entry(RuleCode.QOS_MAP_APART, row(Dotmlpfi.INTEROPERABILITY, 21)),
                    entry(RuleCode.ISR_LIBRARY_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.IMAGERY_FORMAT_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.UAS_CONTROL_SHORT, row(Dotmlpfi.MATERIEL, 90)),
                    entry(RuleCode.NO_LABEL_EQUIVALENCE, row(Dotmlpfi.DOCTRINE, 90)),
                    entry(RuleCode.LABEL_BINDING_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.NATION_CODES_APART, row(Dotmlpfi.DOCTRINE, 21)),
                    entry(RuleCode.SIGNAL_INSTRUCTIONS_APART, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.FEDERATION_APART, row(Dotmlpfi.INTEROPERABILITY, 90)),
                    entry(RuleCode.DIS_APART, row(Dotmlpfi.INTEROPERABILITY, 30)),
                    entry(RuleCode.SIMULATED_LINK_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.ENUMERATIONS_APART, row(Dotmlpfi.INTEROPERABILITY, 45)),
                    entry(RuleCode.LANGUAGE_BELOW_NET, row(Dotmlpfi.PERSONNEL, 120)),
                    entry(RuleCode.NO_COMMON_LANGUAGE, row(Dotmlpfi.PERSONNEL, 60)),
                    entry(RuleCode.DOCTRINE_APART, row(Dotmlpfi.DOCTRINE, 90)),
                    entry(RuleCode.CONTROLLER_NOT_RECOGNISED, row(Dotmlpfi.TRAINING, 120)),
                    entry(RuleCode.NO_COMMON_FUEL, row(Dotmlpfi.MATERIEL, 60)),
                    entry(RuleCode.AMMUNITION_NOT_CLEARED, row(Dotmlpfi.MATERIEL, 180)),
                    entry(RuleCode.POWER_APART, row(Dotmlpfi.MATERIEL, 45)),
                    entry(RuleCode.TRACKING_APART, row(Dotmlpfi.INTEROPERABILITY, 60)),
                    entry(RuleCode.MEDEVAC_NET_MISSING, row(Dotmlpfi.ORGANIZATION, 21)),
                    entry(RuleCode.MEDICAL_MATERIEL_APART, row(Dotmlpfi.MATERIEL, 45)));

    private CisDefaults() {}

    private static Row row(Dotmlpfi line, int days) {
        return new Row(line, Duration.ofDays(days), false);
    }

    static Row of(RuleCode rule) {
        var row = ROWS.get(rule);
        if (row == null) {
            throw new IllegalArgumentException("The rule (%s) must have a row.".formatted(rule));
        }
        return row;
    }
}
