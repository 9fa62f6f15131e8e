package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.model.secrecy.Disclosure;
import org.entente.resources.ChargeText;
import org.entente.resources.SupportFindingText;

import java.util.Map;

/// The texts of the checks of simulation, people, logistics, medicine, law and statements.
final class SupportFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.FEDERATION_APART,
                            new Wording(
                                    SupportFindingText.FEDERATION_APART_TITLE,
                                    SupportFindingText.FEDERATION_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.DIS_APART,
                            new Wording(
                                    SupportFindingText.DIS_APART_TITLE,
                                    SupportFindingText.DIS_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.SIMULATED_LINK_APART,
                            new Wording(
                                    SupportFindingText.SIMULATED_LINK_APART_TITLE,
                                    SupportFindingText.SIMULATED_LINK_APART_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.ENUMERATIONS_APART,
                            new Wording(
                                    SupportFindingText.ENUMERATIONS_APART_TITLE,
                                    SupportFindingText.ENUMERATIONS_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.SIMULATION_UNMARKED,
                            new Wording(
                                    SupportFindingText.SIMULATION_UNMARKED_TITLE,
                                    SupportFindingText.SIMULATION_UNMARKED_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.LANGUAGE_BELOW_NET,
                            new Wording(
                                    SupportFindingText.LANGUAGE_BELOW_NET_TITLE,
                                    SupportFindingText.LANGUAGE_BELOW_NET_MESSAGE,
                                    ChargeText.ADVICE_TRAIN)),
                    entry(
                            RuleCode.NO_COMMON_LANGUAGE,
                            new Wording(
                                    SupportFindingText.NO_COMMON_LANGUAGE_TITLE,
                                    SupportFindingText.NO_COMMON_LANGUAGE_MESSAGE,
                                    ChargeText.ADVICE_TRAIN)),
                    entry(
                            RuleCode.NO_LIAISON,
                            new Wording(
                                    SupportFindingText.NO_LIAISON_TITLE,
                                    SupportFindingText.NO_LIAISON_MESSAGE,
                                    ChargeText.ADVICE_LIAISON)),
                    entry(
                            RuleCode.DOCTRINE_APART,
                            new Wording(
                                    SupportFindingText.DOCTRINE_APART_TITLE,
                                    SupportFindingText.DOCTRINE_APART_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.CONTROLLER_NOT_RECOGNISED,
                            new Wording(
                                    SupportFindingText.CONTROLLER_NOT_RECOGNISED_TITLE,
                                    SupportFindingText.CONTROLLER_NOT_RECOGNISED_MESSAGE,
                                    ChargeText.ADVICE_TRAIN)),
                    entry(
                            RuleCode.NO_COMMON_FUEL,
                            new Wording(
                                    SupportFindingText.NO_COMMON_FUEL_TITLE,
                                    SupportFindingText.NO_COMMON_FUEL_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.AMMUNITION_NOT_CLEARED,
                            new Wording(
                                    SupportFindingText.AMMUNITION_NOT_CLEARED_TITLE,
                                    SupportFindingText.AMMUNITION_NOT_CLEARED_MESSAGE,
                                    ChargeText.ADVICE_AGREEMENT)),
                    entry(
                            RuleCode.POWER_APART,
                            new Wording(
                                    SupportFindingText.POWER_APART_TITLE,
                                    SupportFindingText.POWER_APART_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.TRACKING_APART,
                            new Wording(
                                    SupportFindingText.TRACKING_APART_TITLE,
                                    SupportFindingText.TRACKING_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.NO_EVACUATION_REQUEST,
                            new Wording(
                                    SupportFindingText.NO_EVACUATION_REQUEST_TITLE,
                                    SupportFindingText.NO_EVACUATION_REQUEST_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.MEDEVAC_NET_MISSING,
                            new Wording(
                                    SupportFindingText.MEDEVAC_NET_MISSING_TITLE,
                                    SupportFindingText.MEDEVAC_NET_MISSING_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.MEDICAL_MATERIEL_APART,
                            new Wording(
                                    SupportFindingText.MEDICAL_MATERIEL_APART_TITLE,
                                    SupportFindingText.MEDICAL_MATERIEL_APART_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.AGREEMENT_NOT_IN_FORCE,
                            new Wording(
                                    SupportFindingText.AGREEMENT_NOT_IN_FORCE_TITLE,
                                    SupportFindingText.AGREEMENT_NOT_IN_FORCE_MESSAGE,
                                    ChargeText.ADVICE_AGREEMENT)),
                    entry(
                            RuleCode.RESERVATION,
                            new Wording(
                                    SupportFindingText.RESERVATION_TITLE,
                                    SupportFindingText.RESERVATION_MESSAGE,
                                    ChargeText.ADVICE_AGREEMENT)),
                    entry(
                            RuleCode.BLOCKING_UNKNOWN,
                            new Wording(
                                    SupportFindingText.BLOCKING_UNKNOWN_TITLE,
                                    SupportFindingText.BLOCKING_UNKNOWN_MESSAGE,
                                    ChargeText.ADVICE_ASK)),
                    entry(
                            RuleCode.EDITION_MISSING,
                            new Wording(
                                    SupportFindingText.EDITION_MISSING_TITLE,
                                    SupportFindingText.EDITION_MISSING_MESSAGE,
                                    ChargeText.ADVICE_ASK)),
                    entry(
                            RuleCode.STATEMENTS_CONFLICT,
                            new Wording(
                                    SupportFindingText.STATEMENTS_CONFLICT_TITLE,
                                    SupportFindingText.STATEMENTS_CONFLICT_MESSAGE,
                                    ChargeText.ADVICE_ASK)),
                    entry(
                            RuleCode.STANDARD_NOT_IN_FORCE,
                            new Wording(
                                    SupportFindingText.STANDARD_NOT_IN_FORCE_TITLE,
                                    SupportFindingText.STANDARD_NOT_IN_FORCE_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.SENSITIVE_TEXT,
                            new Wording(
                                    SupportFindingText.SENSITIVE_TEXT_TITLE,
                                    SupportFindingText.SENSITIVE_TEXT_MESSAGE,
                                    ChargeText.ADVICE_REMOVE)));

    private SupportFindingWording() {}

    /// What a text looks like.
    static SupportFindingText of(Disclosure what) {
        return switch (what) {
            case KEY -> SupportFindingText.SENSITIVE_KEY;
            case FREQUENCY -> SupportFindingText.SENSITIVE_FREQUENCY;
        };
    }
}
