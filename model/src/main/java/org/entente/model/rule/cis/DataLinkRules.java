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
                    new MessagesMissing(),
                    new LinkEditionApart(),
                    new TimeReferenceCount(),
                    new LinkNotManaged(),
                    new ForwarderCount(),
                    new JreapApart(),
                    new JreapTimeApart(),
                    new TooManyNileNetworks(),
                    new LinkOperatorBelow(),
                    new Link11Apart(),
                    new NoMode5(),
                    new IdentityTwice());

    private DataLinkRules() {}
}
