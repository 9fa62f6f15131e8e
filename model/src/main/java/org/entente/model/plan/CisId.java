package org.entente.model.plan;

/// Identity of something of the communication and information systems.
public sealed interface CisId extends EntityId
        permits AddressAssignment.Id,
                Agreement.Id,
                Assumption.Id,
                CommexSession.Id,
                Community.Id,
                CryptoKey.Id,
                Evidence.Id,
                FmnParticipation.Id,
                Gateway.Id,
                InformationProduct.Id,
                GateDemand.Id,
                OwnStandard.Id,
                PacePlan.Id,
                SecurityDomain.Id,
                SpectrumAssignment.Id,
                WaivableId,
                Waiver.Id {}
