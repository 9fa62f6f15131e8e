package org.entente.persistence.exchange;

import org.entente.model.plan.Dependency.LagTime;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.ProjectCalendar;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.Duration;
import java.time.LocalDateTime;

/// Takes the lags and leads of links over. In Microsoft Project they run by the clock or in the
/// working time of the successor, in Primavera in that of one calendar of four; what the plan
/// cannot say becomes what it spans from the dates in the file, and is told.
final class LagConversion {
    private final ProjectConversion conversion;

    LagConversion(ProjectConversion conversion) {
        this.conversion = conversion;
    }

    /// A lag as the plan has it.
    record Lag(Duration length, LagTime time) {
        static final Lag NONE = elapsed(Duration.ZERO);

        static Lag elapsed(Duration length) {
            return new Lag(length, LagTime.ELAPSED);
        }
    }

    Lag of(Relation relation) {
        if (conversion.isPrimavera()) {
            return primavera(relation);
        }
        return isNone(relation) ? Lag.NONE : microsoft(relation);
    }

    private static boolean isNone(Relation relation) {
        return relation.getLag() == null || relation.getLag().getDuration() == 0;
    }

    private static Lag microsoft(Relation relation) {
        var lag = relation.getLag();
        var length =
                lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT
                        ? part(relation, lag)
                        : TimingConversion.length(lag, relation.getSuccessorTask());
        return new Lag(length, lag.getUnits().isElapsed() ? LagTime.ELAPSED : LagTime.WORKING);
    }

    private static Duration part(Relation relation, org.mpxj.Duration percent) {
        var predecessor = relation.getPredecessorTask();
        var whole = TimingConversion.length(predecessor.getDuration(), predecessor);
        return Duration.ofSeconds(Math.round(whole.toSeconds() * percent.getDuration() / 100));
    }

    private Lag primavera(Relation relation) {
        var successor = relation.getSuccessorTask();
        var own = successor.getEffectiveCalendar();
        var calendar = calendar(relation);
        var from = from(relation);
        if (own == null || calendar == null && isByTheClock(relation)) {
            return Lag.elapsed(clock(relation));
        }
        var until = opening(successor, own, until(relation, calendar, from));
        if (until.equals(until(relation, calendar, from))
                && !TimingConversion.isAnyHour(successor)) {
            if (isNone(relation) && until.equals(from)) {
                return Lag.NONE;
            }
            if (!isNone(relation) && own.equals(calendar)) {
                var length = TimingConversion.length(relation.getLag(), successor);
                return new Lag(length, LagTime.WORKING);
            }
        }
        return spanned(relation, from, until);
    }

    /// True where a lag by the clock means in Primavera what it means here: unless it leads to the
    /// finish, from which the start is reckoned back.
    private static boolean isByTheClock(Relation relation) {
        return relation.getType() != RelationType.FINISH_FINISH
                && relation.getSuccessorTask().getActivityType() != ActivityType.START_MILESTONE;
    }

    private Lag spanned(Relation relation, LocalDateTime from, LocalDateTime until) {
        var successor = relation.getSuccessorTask();
        var place = conversion.place(successor);
        if (relation.getType() == RelationType.FINISH_FINISH && !successor.getMilestone()) {
            var work = work(successor.getEffectiveCalendar(), from, until);
            if (!isNone(relation)) {
                conversion.book().changed(Loss.FINISH_LAG, place, relation.getLag(), work);
            }
            return new Lag(work, LagTime.WORKING);
        }
        var elapsed = Duration.between(from, until);
        if (!elapsed.isZero() && calendar(relation) != null) {
            conversion.book().changed(Loss.WORKING_LAG, place, relation.getLag(), elapsed);
        }
        return Lag.elapsed(elapsed);
    }

    private static Duration work(ProjectCalendar own, LocalDateTime from, LocalDateTime until) {
        var isLead = until.isBefore(from);
        var minutes =
                isLead
                        ? -own.getWork(until, from, TimeUnit.MINUTES).getDuration()
                        : own.getWork(from, until, TimeUnit.MINUTES).getDuration();
        return Duration.ofMinutes(Math.round(minutes));
    }

    /// When the lag is over that begins then in the file.
    private static LocalDateTime until(
            Relation relation, @Nullable ProjectCalendar calendar, LocalDateTime from) {
        if (calendar == null) {
            return from.plus(clock(relation));
        }
        if (!isNone(relation)) {
            return calendar.getDate(from, relation.getLag());
        }
        return relation.getType() == RelationType.START_START
                ? calendar.getNextWorkStart(from)
                : from;
    }

    /// A milestone of a start stands at the beginning of work, not at the end of the evening
    /// before.
    private static LocalDateTime opening(Task task, ProjectCalendar own, LocalDateTime at) {
        return task.getActivityType() == ActivityType.START_MILESTONE
                ? own.getNextWorkStart(at)
                : at;
    }

    /// The calendar in whose working time the lag runs; null where it runs by the clock.
    private static @Nullable ProjectCalendar calendar(Relation relation) {
        var successor = relation.getSuccessorTask();
        var project = successor.getParentFile();
        return switch (project.getProjectProperties().getRelationshipLagCalendar()) {
            case SUCCESSOR -> successor.getEffectiveCalendar();
            case PREDECESSOR -> relation.getPredecessorTask().getEffectiveCalendar();
            case PROJECT_DEFAULT -> project.getDefaultCalendar();
            case TWENTY_FOUR_HOUR -> null;
            case null -> relation.getPredecessorTask().getEffectiveCalendar();
        };
    }

    private static Duration clock(Relation relation) {
        if (isNone(relation)) {
            return Duration.ZERO;
        }
        var properties = relation.getSuccessorTask().getParentFile().getProjectProperties();
        var minutes = relation.getLag().convertUnits(TimeUnit.MINUTES, properties);
        return Duration.ofMinutes(Math.round(minutes.getDuration()));
    }

    private static LocalDateTime from(Relation relation) {
        var predecessor = relation.getPredecessorTask();
        return switch (relation.getType()) {
            case START_START, START_FINISH -> predecessor.getStart();
            case FINISH_START, FINISH_FINISH -> predecessor.getFinish();
            case null -> predecessor.getFinish();
        };
    }
}
