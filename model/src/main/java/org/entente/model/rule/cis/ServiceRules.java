package org.entente.model.rule.cis;

import java.util.List;

/// The checks of information, networks and services.
final class ServiceRules {
    static final List<CisRule> ALL =
            List.of(
                    new EditionsDoNotInterwork(),
                    new SymbologyApart(),
                    new DatumApart(),
                    new MaritimePictureApart(),
                    new NoCommonTimeSource(),
                    new DialPlanTwice(),
                    new NoCommonCodec(),
                    new MediaPortsApart(),
                    new TicketLevelApart(),
                    new QosMapApart(),
                    new IsrLibraryApart(),
                    new ImageryFormatApart(),
                    new UasControlShort());

    private ServiceRules() {}
}
