package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.ChargeText;
import org.entente.resources.ServiceFindingText;

import java.util.Map;

/// The texts of the checks of information, networks and services.
final class ServiceFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.EDITIONS_DO_NOT_INTERWORK,
                            new Wording(
                                    ServiceFindingText.EDITIONS_DO_NOT_INTERWORK_TITLE,
                                    ServiceFindingText.EDITIONS_DO_NOT_INTERWORK_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.MESSAGE_NOT_SUPPORTED,
                            new Wording(
                                    ServiceFindingText.MESSAGE_NOT_SUPPORTED_TITLE,
                                    ServiceFindingText.MESSAGE_NOT_SUPPORTED_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.MIP_MISUSED,
                            new Wording(
                                    ServiceFindingText.MIP_MISUSED_TITLE,
                                    ServiceFindingText.MIP_MISUSED_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.SYMBOLOGY_APART,
                            new Wording(
                                    ServiceFindingText.SYMBOLOGY_APART_TITLE,
                                    ServiceFindingText.SYMBOLOGY_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.DATUM_APART,
                            new Wording(
                                    ServiceFindingText.DATUM_APART_TITLE,
                                    ServiceFindingText.DATUM_APART_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.MARITIME_PICTURE_APART,
                            new Wording(
                                    ServiceFindingText.MARITIME_PICTURE_APART_TITLE,
                                    ServiceFindingText.MARITIME_PICTURE_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.TRANSLATED_ONE_WAY,
                            new Wording(
                                    ServiceFindingText.TRANSLATED_ONE_WAY_TITLE,
                                    ServiceFindingText.TRANSLATED_ONE_WAY_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.SAFETY_FIELDS_LOST,
                            new Wording(
                                    ServiceFindingText.SAFETY_FIELDS_LOST_TITLE,
                                    ServiceFindingText.SAFETY_FIELDS_LOST_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.SERVICE_NOT_PROVIDED,
                            new Wording(
                                    ServiceFindingText.SERVICE_NOT_PROVIDED_TITLE,
                                    ServiceFindingText.SERVICE_NOT_PROVIDED_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.NOT_HOSTED,
                            new Wording(
                                    ServiceFindingText.NOT_HOSTED_TITLE,
                                    ServiceFindingText.NOT_HOSTED_MESSAGE,
                                    ChargeText.ADVICE_AGREEMENT)),
                    entry(
                            RuleCode.SPIRALS_APART,
                            new Wording(
                                    ServiceFindingText.SPIRALS_APART_TITLE,
                                    ServiceFindingText.SPIRALS_APART_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.RESOURCE_TWICE,
                            new Wording(
                                    ServiceFindingText.RESOURCE_TWICE_TITLE,
                                    ServiceFindingText.RESOURCE_TWICE_MESSAGE,
                                    ChargeText.ADVICE_RENUMBER)),
                    entry(
                            RuleCode.TRUST_NOT_COMPLETE,
                            new Wording(
                                    ServiceFindingText.TRUST_NOT_COMPLETE_TITLE,
                                    ServiceFindingText.TRUST_NOT_COMPLETE_MESSAGE,
                                    ChargeText.ADVICE_ACCREDIT)),
                    entry(
                            RuleCode.NO_COMMON_TIME_SOURCE,
                            new Wording(
                                    ServiceFindingText.NO_COMMON_TIME_SOURCE_TITLE,
                                    ServiceFindingText.NO_COMMON_TIME_SOURCE_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.DIAL_PLAN_TWICE,
                            new Wording(
                                    ServiceFindingText.DIAL_PLAN_TWICE_TITLE,
                                    ServiceFindingText.DIAL_PLAN_TWICE_MESSAGE,
                                    ChargeText.ADVICE_RENUMBER)),
                    entry(
                            RuleCode.NO_COMMON_CODEC,
                            new Wording(
                                    ServiceFindingText.NO_COMMON_CODEC_TITLE,
                                    ServiceFindingText.NO_COMMON_CODEC_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.MEDIA_PORTS_APART,
                            new Wording(
                                    ServiceFindingText.MEDIA_PORTS_APART_TITLE,
                                    ServiceFindingText.MEDIA_PORTS_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.CHAT_NOT_HOSTED,
                            new Wording(
                                    ServiceFindingText.CHAT_NOT_HOSTED_TITLE,
                                    ServiceFindingText.CHAT_NOT_HOSTED_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.TICKET_LEVEL_APART,
                            new Wording(
                                    ServiceFindingText.TICKET_LEVEL_APART_TITLE,
                                    ServiceFindingText.TICKET_LEVEL_APART_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.JOINING_INCOMPLETE,
                            new Wording(
                                    ServiceFindingText.JOINING_INCOMPLETE_TITLE,
                                    ServiceFindingText.JOINING_INCOMPLETE_MESSAGE,
                                    ChargeText.ADVICE_ASK)),
                    entry(
                            RuleCode.APPROVAL_ENDS_EARLY,
                            new Wording(
                                    ServiceFindingText.APPROVAL_ENDS_EARLY_TITLE,
                                    ServiceFindingText.APPROVAL_ENDS_EARLY_MESSAGE,
                                    ChargeText.ADVICE_ACCREDIT)),
                    entry(
                            RuleCode.QOS_MAP_APART,
                            new Wording(
                                    ServiceFindingText.QOS_MAP_APART_TITLE,
                                    ServiceFindingText.QOS_MAP_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.ISR_LIBRARY_APART,
                            new Wording(
                                    ServiceFindingText.ISR_LIBRARY_APART_TITLE,
                                    ServiceFindingText.ISR_LIBRARY_APART_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.IMAGERY_FORMAT_APART,
                            new Wording(
                                    ServiceFindingText.IMAGERY_FORMAT_APART_TITLE,
                                    ServiceFindingText.IMAGERY_FORMAT_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.UAS_CONTROL_SHORT,
                            new Wording(
                                    ServiceFindingText.UAS_CONTROL_SHORT_TITLE,
                                    ServiceFindingText.UAS_CONTROL_SHORT_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)));

    private ServiceFindingWording() {}
}
