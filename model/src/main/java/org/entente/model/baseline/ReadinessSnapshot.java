package org.entente.model.baseline;

import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How ready the exercise was when a baseline was frozen, stage by stage; nothing where the
/// baseline kept no verdicts. What a reader may not see does not count in it.
public record ReadinessSnapshot(Baseline.Id baseline, Instant at, List<Point> points) {
    public ReadinessSnapshot {
        points = List.copyOf(points);
    }

    /// A stage: its phase, null for the exercise as a whole.
    public record Point(Phase.@Nullable Id phase, Readiness readiness) {
        public Point(Phase.@Nullable Id phase, Readiness readiness) {
            this.phase = phase;
            this.readiness = readiness;
        }
    }

    /// Of all baselines that kept verdicts, the oldest first.
    public static List<ReadinessSnapshot> all(Plan plan) {
        return plan.baselines()
                .map(baseline -> of(plan, baseline))
                .filter(snapshot -> !snapshot.points().isEmpty())
                .sorted(Comparator.comparing(ReadinessSnapshot::at))
                .toList();
    }

    public static ReadinessSnapshot of(Plan plan, Baseline baseline) {
        Map<Integer, EntityId> stages = new TreeMap<>();
        var exchanges = new ArrayList<String>();
        for (var page : Frozen.pages(plan, baseline.id())) {
            for (var tie : page.ties()) {
                note(tie, stages, exchanges);
            }
        }
        var points = new ArrayList<Point>();
        stages.forEach((stage, thing) -> points.add(point(stage, thing, exchanges)));
        return new ReadinessSnapshot(baseline.id(), baseline.at(), points);
    }

    private static void note(
            BaselinePage.Tie tie, Map<Integer, EntityId> stages, List<String> exchanges) {
        if (tie.from().kind() == EntityKind.EXCHANGE_REQUIREMENT) {
            exchanges.add(tie.word());
        } else if (tie.from().kind() == EntityKind.BASELINE) {
            stages.put(
                    Integer.valueOf(tie.word().substring(ReadinessFacts.STAGE.length())), tie.to());
        }
    }

    private static Point point(int stage, EntityId thing, List<String> exchanges) {
        var marks = exchanges.stream().flatMap(word -> mark(word, stage).stream()).toList();
        return new Point(thing instanceof Phase.Id phase ? phase : null, Readiness.of(marks));
    }

    private static List<Readiness.Mark> mark(String word, int stage) {
        var parts = word.split(" ", -1);
        var levels = stage + 1 < parts.length ? parts[stage + 1] : ReadinessFacts.NOT_JUDGED;
        return levels.equals(ReadinessFacts.NOT_JUDGED)
                ? List.of()
                : List.of(
                        new Readiness.Mark(
                                Importance.valueOf(parts[0]),
                                new Verdict(quality(levels, 0), quality(levels, 1))));
    }

    private static Quality quality(String levels, int end) {
        return Quality.values()[Character.digit(levels.charAt(end), 10)];
    }
}
