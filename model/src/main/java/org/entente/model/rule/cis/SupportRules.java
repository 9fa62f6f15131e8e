package org.entente.model.rule.cis;

import java.util.List;

/// The checks of simulation, people, logistics, medicine, law and statements.
final class SupportRules {
    static final List<CisRule> ALL =
            List.of(
                    new FederationApart(),
                    new DisApart(),
                    new SimulatedLinkApart(),
                    new EnumerationsApart(),
                    new SimulationUnmarked(),
                    new LanguageBelowNet(),
                    new NoCommonLanguage(),
                    new NoLiaison(),
                    new DoctrineApart(),
                    new ControllerNotRecognised(),
                    new NoCommonFuel(),
                    new AmmunitionNotCleared(),
                    new PowerApart(),
                    new TrackingApart(),
                    new NoEvacuationRequest(),
                    new MedevacNetMissing(),
                    new MedicalMaterielApart(),
                    new AgreementNotInForce(),
                    new ReservationOnStandard(),
                    new BlockingUnknown(),
                    new EditionMissing(),
                    new StatementsConflict(),
                    new StandardNotInForce(),
                    new SensitiveText());

    private SupportRules() {}
}
