package org.entente.model.plan;

/// Identity of something of the communication and information systems.
public sealed interface CisId extends EntityId
        permits CisSystem.Id,
                Evidence.Id,
                ExchangeRequirement.Id,
                Gateway.Id,
                InformationProduct.Id,
                Net.Id,
                SecurityDomain.Id {}
