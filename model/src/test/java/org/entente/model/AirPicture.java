package org.entente.model;

import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tracks from one to another, the net that carries them and their plan of means.
public final class AirPicture {
    private AirPicture() {}

    public static Net net(Binding loaded) {
        return new Net(
                new Net.Id(Things.id("net")),
                "Air net",
                Net.Type.TDL_NETWORK,
                Net.Control.UNKNOWN,
                loaded,
                List.of(),
                null,
                Notes.PLAIN);
    }

    public static ExchangeRequirement exchange(InformationProduct.@Nullable Id product) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(Things.id("exchange")),
                "",
                "picture",
                new ExchangeRequirement.Parties(Plans.TELEMARK.id(), Plans.NORRBOTTEN.id()),
                product,
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.CRITICAL,
                        ExchangeRequirement.Precedence.IMMEDIATE,
                        "tracks",
                        "air",
                        null),
                List.of(),
                Notes.PLAIN);
    }

    public static PacePlan means(PacePlan.Step... steps) {
        return new PacePlan(
                new PacePlan.Id(Things.id("means")),
                "means",
                new ExchangeRequirement.Id(Things.id("exchange")),
                List.of(),
                List.of(steps),
                Notes.PLAIN);
    }

    public static PacePlan.Step step(
            PacePlan.Means means,
            Net.@Nullable Id net,
            String way,
            @Nullable Classification level) {
        return new PacePlan.Step(means, net, way, PacePlan.Change.UNKNOWN, level);
    }
}
