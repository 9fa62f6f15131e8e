package org.entente.app.sample;

import org.entente.model.plan.ExerciseKind;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// What somebody states who begins a plan. All ids of the plan come from the seed, so two plans
/// from one template never share one; the host is the trigraph of a nation, STARTEX is at 0600 in
/// the zone. The other nations are trigraphs too; the host may be among them.
public record NewExercise(
        UUID seed,
        String name,
        ExerciseKind kind,
        String host,
        LocalDate startex,
        ZoneId zone,
        List<String> nations) {
    public NewExercise {
        nations = List.copyOf(nations);
    }

    /// An exercise of the host alone.
    public NewExercise(
            UUID seed,
            String name,
            ExerciseKind kind,
            String host,
            LocalDate startex,
            ZoneId zone) {
        this(seed, name, kind, host, startex, zone, List.of());
    }
}
