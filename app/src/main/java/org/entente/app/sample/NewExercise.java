package org.entente.app.sample;

import org.entente.model.plan.ExerciseKind;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// What somebody states who begins a plan. All ids of the plan come from the seed, so two plans
/// from one template never share one; the host is the trigraph of a nation, STARTEX is at 0600 in
/// the zone.
public record NewExercise(
        UUID seed, String name, ExerciseKind kind, String host, LocalDate startex, ZoneId zone) {}
