package org.entente.app.problem;

import static java.util.Map.entry;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;
import org.entente.resources.ChargeText;
import org.entente.resources.GatewayFindingText;

import java.util.Map;

/// The texts of the checks of security domains, releasability and gateways.
final class GatewayFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            Map.ofEntries(
                    entry(
                            RuleCode.PRODUCT_NOT_RELEASABLE,
                            new Wording(
                                    GatewayFindingText.PRODUCT_NOT_RELEASABLE_TITLE,
                                    GatewayFindingText.PRODUCT_NOT_RELEASABLE_MESSAGE,
                                    ChargeText.ADVICE_RELEASE)),
                    entry(
                            RuleCode.EXPOSED_ON_THE_WAY,
                            new Wording(
                                    GatewayFindingText.EXPOSED_ON_THE_WAY_TITLE,
                                    GatewayFindingText.EXPOSED_ON_THE_WAY_MESSAGE,
                                    ChargeText.ADVICE_RELEASE)),
                    entry(
                            RuleCode.NO_GUARD,
                            new Wording(
                                    GatewayFindingText.NO_GUARD_TITLE,
                                    GatewayFindingText.NO_GUARD_MESSAGE,
                                    ChargeText.ADVICE_ACCREDIT)),
                    entry(
                            RuleCode.NOBODY_MAY_SEE_ALL,
                            new Wording(
                                    GatewayFindingText.NOBODY_MAY_SEE_ALL_TITLE,
                                    GatewayFindingText.NOBODY_MAY_SEE_ALL_MESSAGE,
                                    ChargeText.ADVICE_RELEASE)),
                    entry(
                            RuleCode.NO_LABEL_EQUIVALENCE,
                            new Wording(
                                    GatewayFindingText.NO_LABEL_EQUIVALENCE_TITLE,
                                    GatewayFindingText.NO_LABEL_EQUIVALENCE_MESSAGE,
                                    ChargeText.ADVICE_RELEASE)),
                    entry(
                            RuleCode.LABEL_BINDING_APART,
                            new Wording(
                                    GatewayFindingText.LABEL_BINDING_APART_TITLE,
                                    GatewayFindingText.LABEL_BINDING_APART_MESSAGE,
                                    ChargeText.ADVICE_EDITION)),
                    entry(
                            RuleCode.NATION_CODES_APART,
                            new Wording(
                                    GatewayFindingText.NATION_CODES_APART_TITLE,
                                    GatewayFindingText.NATION_CODES_APART_MESSAGE,
                                    ChargeText.ADVICE_PROCEDURE)),
                    entry(
                            RuleCode.NO_SECURITY_AGREEMENT,
                            new Wording(
                                    GatewayFindingText.NO_SECURITY_AGREEMENT_TITLE,
                                    GatewayFindingText.NO_SECURITY_AGREEMENT_MESSAGE,
                                    ChargeText.ADVICE_AGREEMENT)),
                    entry(
                            RuleCode.ONLY_GATEWAY,
                            new Wording(
                                    GatewayFindingText.ONLY_GATEWAY_TITLE,
                                    GatewayFindingText.ONLY_GATEWAY_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.GATEWAY_TOO_SLOW,
                            new Wording(
                                    GatewayFindingText.GATEWAY_TOO_SLOW_TITLE,
                                    GatewayFindingText.GATEWAY_TOO_SLOW_MESSAGE,
                                    ChargeText.ADVICE_GATEWAY)),
                    entry(
                            RuleCode.GATEWAY_NOT_THERE,
                            new Wording(
                                    GatewayFindingText.GATEWAY_NOT_THERE_TITLE,
                                    GatewayFindingText.GATEWAY_NOT_THERE_MESSAGE,
                                    ChargeText.ADVICE_PLAN)),
                    entry(
                            RuleCode.PROVIDER_LEAVES,
                            new Wording(
                                    GatewayFindingText.PROVIDER_LEAVES_TITLE,
                                    GatewayFindingText.PROVIDER_LEAVES_MESSAGE,
                                    ChargeText.ADVICE_PLAN)));

    private GatewayFindingWording() {}
}
