package org.entente.model.force;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the balance came to where it stands: one point for each conference that is over and each
/// baseline, and the last for today. What was offered when follows from the dated steps of the
/// offers; what is asked for is what is asked for now.
public final class BalanceHistory {
    private static final int MOST = 40;

    private BalanceHistory() {}

    /// What happened that day, blank for today, and how the balance stood at its end.
    public record Point(String name, LocalDate day, Tally tally) {}

    /// In the order of time, until now; of very many only the last.
    public static List<Point> of(Plan plan, Instant now) {
        var schedule = Schedule.of(plan);
        var statement = Statement.of(plan);
        var moments = new ArrayList<Moment>();
        conferences(plan).forEach(task -> moment(task, schedule).ifPresent(moments::add));
        plan.baselines().map(Moment::of).forEach(moments::add);
        moments.removeIf(moment -> moment.at().isAfter(now));
        moments.sort(Comparator.comparing(Moment::at).thenComparing(Moment::name));
        moments.add(new Moment("", now));
        return moments.subList(Math.max(0, moments.size() - MOST), moments.size()).stream()
                .map(moment -> moment.point(statement, schedule))
                .toList();
    }

    /// The conferences without those that are made of others.
    private static Stream<Task> conferences(Plan plan) {
        var all = plan.tasks().filter(task -> task.filing().kind() == TaskKind.CONFERENCE).toList();
        var above = new HashSet<TaskId>();
        all.forEach(task -> Optional.ofNullable(task.placement().parent()).ifPresent(above::add));
        return all.stream().filter(task -> !above.contains(task.id()));
    }

    /// A conference ends when its work is done.
    private static Optional<Moment> moment(Task task, Schedule schedule) {
        var over =
                switch (task) {
                    case Activity activity -> schedule.finish(activity.id());
                    case Milestone milestone -> schedule.at(milestone);
                };
        return over.map(at -> new Moment(task.name(), at));
    }

    private record Moment(String name, Instant at) {
        static Moment of(Baseline baseline) {
            return new Moment(baseline.name(), baseline.at());
        }

        Point point(Statement statement, Schedule schedule) {
            var day = LocalDate.ofInstant(at, schedule.zone());
            var total =
                    statement.lines().stream()
                            .map(line -> Tally.of(line.on(day)))
                            .reduce(Tally.NONE, Tally::plus);
            return new Point(name, day, total);
        }
    }
}
