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
                                    ChargeText.ADVICE_PROCEDURE)));

    private GatewayFindingWording() {}
}
