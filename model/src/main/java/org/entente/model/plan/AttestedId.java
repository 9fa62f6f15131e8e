package org.entente.model.plan;

/// Identity of something of which it is kept who said what is stated of it.
public sealed interface AttestedId extends EntityId
        permits Agreement.Id,
                CisSystem.Id,
                Contingent.Id,
                CryptoKey.Id,
                ExchangeRequirement.Id,
                ForceElement.Id,
                Gateway.Id,
                Net.Id,
                PacePlan.Id,
                SecurityDomain.Id,
                SpectrumAssignment.Id {}
