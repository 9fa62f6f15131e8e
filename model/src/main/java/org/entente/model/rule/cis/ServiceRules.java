package org.entente.model.rule.cis;

import java.util.List;

/// The checks of information, networks and services.
final class ServiceRules {
    static final List<CisRule> ALL =
            List.of(
                    new EditionsDoNotInterwork(),
                    new MessageNotSupported(),
                    new MipMisused(),
                    new SymbologyApart(),
                    new DatumApart(),
                    new MaritimePictureApart(),
                    new TranslatedOneWay(),
                    new SafetyFieldsLost(),
                    new ServiceNotProvided(),
                    new NotHosted(),
                    new SpiralsApart(),
                    new ResourceTwice(),
                    new TrustNotComplete(),
                    new NoCommonTimeSource(),
                    new DialPlanTwice(),
                    new NoCommonCodec(),
                    new MediaPortsApart(),
                    new ChatNotHosted(),
                    new TicketLevelApart(),
                    new JoiningIncomplete(),
                    new ApprovalEndsEarly(),
                    new QosMapApart(),
                    new IsrLibraryApart(),
                    new ImageryFormatApart(),
                    new UasControlShort());

    private ServiceRules() {}
}
