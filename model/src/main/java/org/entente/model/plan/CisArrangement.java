package org.entente.model.plan;

/// What is arranged between participants so that systems may and can work together: keys,
/// addresses, frequencies by their aliases, agreements, what is done when a means fails, and how it
/// is tested.
public sealed interface CisArrangement extends CisEntity
        permits AddressAssignment,
                Agreement,
                CommexSession,
                CryptoKey,
                FmnParticipation,
                PacePlan,
                SpectrumAssignment,
                Waiver {
    @Override
    CisArrangement withName(String newName);
}
