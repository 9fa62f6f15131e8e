package org.entente.model.rule.cis;

import java.util.List;

/// The checks of tactical data links.
final class DataLinkRules {
    static final List<CisRule> ALL =
            List.of(
                    new DesignLoadApart(),
                    new LinkAddressTwice(),
                    new LinkKeyApart(),
                    new NpgNotShared(),
                    new LinkEditionApart(),
                    new JreapApart(),
                    new JreapTimeApart(),
                    new LinkOperatorBelow(),
                    new Link11Apart());

    private DataLinkRules() {}
}
