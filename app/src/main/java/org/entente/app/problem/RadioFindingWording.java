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
                                    ChargeText.ADVICE_LOAD_KEY)));

    private RadioFindingWording() {}
}
