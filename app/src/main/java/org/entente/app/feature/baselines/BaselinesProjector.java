package org.entente.app.feature.baselines;

import static java.util.Comparator.comparing;

import org.entente.app.drift.DriftTable;
import org.entente.app.format.Language;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Works out what changed since a baseline.
final class BaselinesProjector {
    private static final int CONFERENCES = 8;

    private BaselinesProjector() {}

    static BaselinesState project(
            Language language,
            Plan plan,
            Baseline.@Nullable Id chosen,
            Instant now,
            BooleanSupplier isCancelled) {
        var baselines = plan.baselines().sorted(comparing(Baseline::at).reversed()).toList();
        var shown =
                Optional.ofNullable(chosen)
                        .flatMap(id -> plan.find(Baseline.class, id))
                        .or(() -> baselines.stream().findFirst());
        var table =
                shown.map(baseline -> DriftTable.of(plan, baseline, language, isCancelled))
                        .orElse(null);
        return new BaselinesState(baselines, table, conferences(plan, now));
    }

    /// The milestones around which the user stands in the planning.
    private static List<String> conferences(Plan plan, Instant now) {
        var schedule = Schedule.of(plan);
        return plan.milestones()
                .filter(milestone -> schedule.at(milestone).isPresent())
                .sorted(comparing(milestone -> distance(schedule, milestone, now)))
                .map(Milestone::name)
                .distinct()
                .limit(CONFERENCES)
                .toList();
    }

    private static Duration distance(Schedule schedule, Milestone milestone, Instant now) {
        return Duration.between(now, schedule.at(milestone).orElse(now)).abs();
    }
}
