package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.ChargeText;
import org.entente.resources.DataLinkFindingText;

import java.util.Map;

/// The texts of the checks of tactical data links.
final class DataLinkFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.DESIGN_LOAD_APART,
                            new Wording(
                                    DataLinkFindingText.DESIGN_LOAD_APART_TITLE,
                                    DataLinkFindingText.DESIGN_LOAD_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.LINK_ADDRESS_TWICE,
                            new Wording(
                                    DataLinkFindingText.LINK_ADDRESS_TWICE_TITLE,
                                    DataLinkFindingText.LINK_ADDRESS_TWICE_MESSAGE,
                                    ChargeText.ADVICE_RENUMBER)),
                    entry(
                            RuleCode.LINK_KEY_APART,
                            new Wording(
                                    DataLinkFindingText.LINK_KEY_APART_TITLE,
                                    DataLinkFindingText.LINK_KEY_APART_MESSAGE,
                                    ChargeText.ADVICE_LOAD_KEY)),
                    entry(
                            RuleCode.NPG_NOT_SHARED,
                            new Wording(
                                    DataLinkFindingText.NPG_NOT_SHARED_TITLE,
                                    DataLinkFindingText.NPG_NOT_SHARED_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.MESSAGES_MISSING,
                            new Wording(
                                    DataLinkFindingText.MESSAGES_MISSING_TITLE,
                                    DataLinkFindingText.MESSAGES_MISSING_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.LINK_EDITION_APART,
                            new Wording(
                                    DataLinkFindingText.LINK_EDITION_APART_TITLE,
                                    DataLinkFindingText.LINK_EDITION_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.TIME_REFERENCE_COUNT,
                            new Wording(
                                    DataLinkFindingText.TIME_REFERENCE_COUNT_TITLE,
                                    DataLinkFindingText.TIME_REFERENCE_COUNT_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.LINK_NOT_MANAGED,
                            new Wording(
                                    DataLinkFindingText.LINK_NOT_MANAGED_TITLE,
                                    DataLinkFindingText.LINK_NOT_MANAGED_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.FORWARDER_COUNT,
                            new Wording(
                                    DataLinkFindingText.FORWARDER_COUNT_TITLE,
                                    DataLinkFindingText.FORWARDER_COUNT_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.JREAP_APART,
                            new Wording(
                                    DataLinkFindingText.JREAP_APART_TITLE,
                                    DataLinkFindingText.JREAP_APART_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.JREAP_TIME_APART,
                            new Wording(
                                    DataLinkFindingText.JREAP_TIME_APART_TITLE,
                                    DataLinkFindingText.JREAP_TIME_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.TOO_MANY_NILE_NETWORKS,
                            new Wording(
                                    DataLinkFindingText.TOO_MANY_NILE_NETWORKS_TITLE,
                                    DataLinkFindingText.TOO_MANY_NILE_NETWORKS_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.LINK_OPERATOR_BELOW,
                            new Wording(
                                    DataLinkFindingText.LINK_OPERATOR_BELOW_TITLE,
                                    DataLinkFindingText.LINK_OPERATOR_BELOW_MESSAGE,
                                    ChargeText.ADVICE_TRAIN)),
                    entry(
                            RuleCode.LINK_11_APART,
                            new Wording(
                                    DataLinkFindingText.LINK_11_APART_TITLE,
                                    DataLinkFindingText.LINK_11_APART_MESSAGE,
                                    ChargeText.ADVICE_NETCONFIG)),
                    entry(
                            RuleCode.NO_MODE_5,
                            new Wording(
                                    DataLinkFindingText.NO_MODE_5_TITLE,
                                    DataLinkFindingText.NO_MODE_5_MESSAGE,
                                    ChargeText.ADVICE_EQUIPMENT)),
                    entry(
                            RuleCode.IDENTITY_TWICE,
                            new Wording(
                                    DataLinkFindingText.IDENTITY_TWICE_TITLE,
                                    DataLinkFindingText.IDENTITY_TWICE_MESSAGE,
                                    ChargeText.ADVICE_RENUMBER)));

    private DataLinkFindingWording() {}
}
