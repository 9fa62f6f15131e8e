package org.entente.model;

import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolSet;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a unit is, has and comes with, at random; much of it is left unsaid.
public final class RandomUnits {
    private RandomUnits() {}

    public static ForceElement.Formation formation(Random random) {
        return new ForceElement.Formation(
                one(random, Domain.values()),
                one(random, Echelon.values()),
                random.nextBoolean() ? null : symbol(random),
                random.nextBoolean() ? "" : "Camp " + random.nextInt(30));
    }

    public static Sidc symbol(Random random) {
        return Sidc.friend(
                        one(random, SymbolSet.values()),
                        one(random, Station.values()),
                        one(random, Amplifier.values()),
                        "%06d".formatted(random.nextInt(1_000_000)))
                .withIdentity(one(random, StandardIdentity.values()));
    }

    public static ForceElement.Muster muster(Random random) {
        return new ForceElement.Muster(
                strength(random),
                random.nextBoolean() ? null : strength(random),
                Stream.generate(() -> equipment(random)).limit(random.nextInt(3)).toList());
    }

    private static Strength strength(Random random) {
        return new Strength(random.nextInt(900), random.nextInt(9), random.nextInt(2), 1);
    }

    private static ForceElement.Equipment equipment(Random random) {
        return new ForceElement.Equipment(
                "Type " + random.nextInt(9),
                random.nextInt(50),
                random.nextBoolean() ? null : random.nextInt(50));
    }

    public static Deployment deployment(
            Random random, @Nullable Timeframe presence, Supplier<When> when) {
        var dates = ArrivalDates.OPEN;
        for (var point : ArrivalPoint.values()) {
            dates = dates.with(point, random.nextBoolean() ? null : when.get());
        }
        var transport =
                new Deployment.Transport(
                        one(random, Lift.values()),
                        random.nextBoolean() ? "" : "Port " + random.nextInt(9),
                        random.nextBoolean() ? "" : "Port " + random.nextInt(9));
        return new Deployment(presence, transport, dates);
    }

    private static <T> T one(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }
}
