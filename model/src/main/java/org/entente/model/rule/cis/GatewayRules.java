package org.entente.model.rule.cis;

import java.util.List;

/// The checks of security domains, releasability and gateways.
final class GatewayRules {
    static final List<CisRule> ALL =
            List.of(
                    new ProductNotReleasable(),
                    new ExposedOnTheWay(),
                    new NoGuard(),
                    new NobodyMaySeeAll(),
                    new NoLabelEquivalence(),
                    new LabelBindingApart(),
                    new NationCodesApart(),
                    new NoSecurityAgreement(),
                    new OnlyGateway(),
                    new GatewayTooSlow(),
                    new GatewayNotThere(),
                    new ProviderLeaves());

    private GatewayRules() {}
}
