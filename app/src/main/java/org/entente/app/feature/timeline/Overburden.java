package org.entente.app.feature.timeline;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Overload;
import org.entente.model.schedule.Overloads;
import org.entente.model.schedule.Timetable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who and what of a plan is overloaded, asked for by stretches of time in milliseconds since 1970
/// (UTC). Immutable.
public final class Overburden {
    static final Overburden NONE = new Overburden(List.of());

    private final List<Overload> all;
    private final Load certain;

    /// Who is asked for so many tasks at once; the capacity is null where nobody knows it.
    record One(EntityId who, int tasks, @Nullable Integer capacity) {}

    private Overburden(List<Overload> all) {
        this.all = List.copyOf(all);
        var stretches = new ArrayList<long[]>();
        all.stream()
                .filter(Overload::isKnown)
                .flatMap(overload -> overload.steps().stream())
                .forEach(step -> stretches.add(stretch(step)));
        this.certain = Load.ofStretches(stretches);
    }

    /// Looks at all assignments and places; not for the JavaFX thread.
    static Overburden of(Plan plan, Timetable timetable) {
        return new Overburden(Overloads.of(plan, timetable));
    }

    private static long[] stretch(org.entente.model.schedule.Load.Step step) {
        return new long[] {step.span().start().toEpochMilli(), step.span().end().toEpochMilli()};
    }

    /// At how many steps somebody certainly is overloaded within the time `[from, until)`.
    int count(long from, long until) {
        return certain.count(from, until);
    }

    /// Who is or may be overloaded within that time, the most wanted first.
    List<One> during(long from, long until) {
        var found = new ArrayList<One>();
        for (var overload : all) {
            int most =
                    overload.steps().stream()
                            .filter(step -> touches(stretch(step), from, until))
                            .mapToInt(org.entente.model.schedule.Load.Step::amount)
                            .max()
                            .orElse(0);
            if (most > 0) {
                found.add(new One(overload.who(), most, overload.capacity()));
            }
        }
        found.sort(
                Comparator.comparing((One one) -> one.capacity() == null)
                        .thenComparing(Comparator.comparingInt(One::tasks).reversed())
                        .thenComparing(one -> one.who().value()));
        return found;
    }

    private static boolean touches(long[] stretch, long from, long until) {
        return stretch[0] < until && stretch[1] > from;
    }
}
