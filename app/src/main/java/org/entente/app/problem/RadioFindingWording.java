package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.ChargeText;
import org.entente.resources.RadioFindingText;

import java.util.Map;

/// The texts of the checks of radios, keys and spectrum.
final class RadioFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.NO_MEANS,
                            new Wording(
                                    RadioFindingText.NO_MEANS_TITLE,
                                    RadioFindingText.NO_MEANS_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.MANUAL_ONLY,
                            new Wording(
                                    RadioFindingText.MANUAL_ONLY_TITLE,
                                    RadioFindingText.MANUAL_ONLY_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.NOT_CONFIRMED,
                            new Wording(
                                    RadioFindingText.NOT_CONFIRMED_TITLE,
                                    RadioFindingText.NOT_CONFIRMED_MESSAGE,
                                    ChargeText.ADVICE_ASK)),
                    entry(
                            RuleCode.DEGRADED_ONLY,
                            new Wording(
                                    RadioFindingText.DEGRADED_ONLY_TITLE,
                                    RadioFindingText.DEGRADED_ONLY_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.NETS_EXCEED_SETS,
                            new Wording(
                                    RadioFindingText.NETS_EXCEED_SETS_TITLE,
                                    RadioFindingText.NETS_EXCEED_SETS_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.NO_COMMON_BAND,
                            new Wording(
                                    RadioFindingText.NO_COMMON_BAND_TITLE,
                                    RadioFindingText.NO_COMMON_BAND_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.NO_COMMON_WAVEFORM,
                            new Wording(
                                    RadioFindingText.NO_COMMON_WAVEFORM_TITLE,
                                    RadioFindingText.NO_COMMON_WAVEFORM_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.NET_IN_CLEAR,
                            new Wording(
                                    RadioFindingText.NET_IN_CLEAR_TITLE,
                                    RadioFindingText.NET_IN_CLEAR_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.BETTER_WITHOUT,
                            new Wording(
                                    RadioFindingText.BETTER_WITHOUT_TITLE,
                                    RadioFindingText.BETTER_WITHOUT_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.HAVE_QUICK_APART,
                            new Wording(
                                    RadioFindingText.HAVE_QUICK_APART_TITLE,
                                    RadioFindingText.HAVE_QUICK_APART_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.NO_TIME_OF_DAY,
                            new Wording(
                                    RadioFindingText.NO_TIME_OF_DAY_TITLE,
                                    RadioFindingText.NO_TIME_OF_DAY_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.HOPSET_NOT_ISSUED,
                            new Wording(
                                    RadioFindingText.HOPSET_NOT_ISSUED_TITLE,
                                    RadioFindingText.HOPSET_NOT_ISSUED_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.CHANNEL_SPACING_APART,
                            new Wording(
                                    RadioFindingText.CHANNEL_SPACING_APART_TITLE,
                                    RadioFindingText.CHANNEL_SPACING_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.VOCODER_APART,
                            new Wording(
                                    RadioFindingText.VOCODER_APART_TITLE,
                                    RadioFindingText.VOCODER_APART_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.HF_LINK_APART,
                            new Wording(
                                    RadioFindingText.HF_LINK_APART_TITLE,
                                    RadioFindingText.HF_LINK_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.SATCOM_ACCESS_APART,
                            new Wording(
                                    RadioFindingText.SATCOM_ACCESS_APART_TITLE,
                                    RadioFindingText.SATCOM_ACCESS_APART_MESSAGE,
                                    ChargeText.ADVICE_RADIO)),
                    entry(
                            RuleCode.MUOS_FOR_IW,
                            new Wording(
                                    RadioFindingText.MUOS_FOR_IW_TITLE,
                                    RadioFindingText.MUOS_FOR_IW_MESSAGE,
                                    ChargeText.ADVICE_ASK)),
                    entry(
                            RuleCode.NO_COMMON_CRYPTO,
                            new Wording(
                                    RadioFindingText.NO_COMMON_CRYPTO_TITLE,
                                    RadioFindingText.NO_COMMON_CRYPTO_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.KEY_APART,
                            new Wording(
                                    RadioFindingText.KEY_APART_TITLE,
                                    RadioFindingText.KEY_APART_MESSAGE,
                                    ChargeText.ADVICE_LOAD_KEY)),
                    entry(
                            RuleCode.KEY_NOT_RELEASABLE,
                            new Wording(
                                    RadioFindingText.KEY_NOT_RELEASABLE_TITLE,
                                    RadioFindingText.KEY_NOT_RELEASABLE_MESSAGE,
                                    ChargeText.ADVICE_RELEASE)),
                    entry(
                            RuleCode.KEY_CHANGE_IN_EVENT,
                            new Wording(
                                    RadioFindingText.KEY_CHANGE_IN_EVENT_TITLE,
                                    RadioFindingText.KEY_CHANGE_IN_EVENT_MESSAGE,
                                    ChargeText.ADVICE_PLAN)),
                    entry(
                            RuleCode.KEY_NOT_IN_PLACE,
                            new Wording(
                                    RadioFindingText.KEY_NOT_IN_PLACE_TITLE,
                                    RadioFindingText.KEY_NOT_IN_PLACE_MESSAGE,
                                    ChargeText.ADVICE_LOAD_KEY)),
                    entry(
                            RuleCode.LOAN_WITHOUT_AGREEMENT,
                            new Wording(
                                    RadioFindingText.LOAN_WITHOUT_AGREEMENT_TITLE,
                                    RadioFindingText.LOAN_WITHOUT_AGREEMENT_MESSAGE,
                                    ChargeText.ADVICE_AGREEMENT)),
                    entry(
                            RuleCode.CRYPTO_TYPE_TOO_LOW,
                            new Wording(
                                    RadioFindingText.CRYPTO_TYPE_TOO_LOW_TITLE,
                                    RadioFindingText.CRYPTO_TYPE_TOO_LOW_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.SCIP_KEY_MODE_APART,
                            new Wording(
                                    RadioFindingText.SCIP_KEY_MODE_APART_TITLE,
                                    RadioFindingText.SCIP_KEY_MODE_APART_MESSAGE,
                                    ChargeText.ADVICE_LOAD_KEY)),
                    entry(
                            RuleCode.NOT_ASSIGNED,
                            new Wording(
                                    RadioFindingText.NOT_ASSIGNED_TITLE,
                                    RadioFindingText.NOT_ASSIGNED_MESSAGE,
                                    ChargeText.ADVICE_SPECTRUM)),
                    entry(
                            RuleCode.RESTRICTED_FREQUENCY,
                            new Wording(
                                    RadioFindingText.RESTRICTED_FREQUENCY_TITLE,
                                    RadioFindingText.RESTRICTED_FREQUENCY_MESSAGE,
                                    ChargeText.ADVICE_SPECTRUM)),
                    entry(
                            RuleCode.FREQUENCY_SHARED,
                            new Wording(
                                    RadioFindingText.FREQUENCY_SHARED_TITLE,
                                    RadioFindingText.FREQUENCY_SHARED_MESSAGE,
                                    ChargeText.ADVICE_SPECTRUM)),
                    entry(
                            RuleCode.NO_FREQUENCY_CLEARANCE,
                            new Wording(
                                    RadioFindingText.NO_FREQUENCY_CLEARANCE_TITLE,
                                    RadioFindingText.NO_FREQUENCY_CLEARANCE_MESSAGE,
                                    ChargeText.ADVICE_SPECTRUM)),
                    entry(
                            RuleCode.TRANSMITS_IN_EMCON,
                            new Wording(
                                    RadioFindingText.TRANSMITS_IN_EMCON_TITLE,
                                    RadioFindingText.TRANSMITS_IN_EMCON_MESSAGE,
                                    ChargeText.ADVICE_PACE)));

    private RadioFindingWording() {}
}
