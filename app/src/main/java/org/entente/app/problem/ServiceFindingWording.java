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
                            RuleCode.TICKET_LEVEL_APART,
                            new Wording(
                                    ServiceFindingText.TICKET_LEVEL_APART_TITLE,
                                    ServiceFindingText.TICKET_LEVEL_APART_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
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
