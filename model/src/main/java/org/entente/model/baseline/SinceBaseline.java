package org.entente.model.baseline;

import org.entente.model.baseline.Drift.TieKind;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// What has changed between two frozen states of one plan.
public final class SinceBaseline {
    private static final int BETWEEN_QUESTIONS = 1 << 10;

    private final Frozen before;
    private final Frozen now;
    private final List<Drift> drifts = new ArrayList<>();

    private SinceBaseline(Frozen before, Frozen now) {
        this.before = before;
        this.now = now;
    }

    /// Everything that is otherwise, thing by thing in the order of the later state, then what is
    /// gone; nothing where it is cancelled on the way.
    public static List<Drift> drifts(Frozen before, Frozen now, BooleanSupplier isCancelled) {
        var since = new SinceBaseline(before, now);
        int asked = 0;
        for (var line : now.lines()) {
            if (++asked % BETWEEN_QUESTIONS == 0 && isCancelled.getAsBoolean()) {
                return List.of();
            }
            since.compare(line);
        }
        before.lines().stream()
                .filter(line -> now.line(line.thing()).isEmpty())
                .forEach(line -> since.drifts.add(new Drift.Removed(line)));
        return since.drifts;
    }

    private void compare(Line line) {
        var was = before.line(line.thing()).orElse(null);
        if (was == null) {
            drifts.add(new Drift.Added(line));
            return;
        }
        if (!Objects.equals(was.start(), line.start())
                || !Objects.equals(was.finish(), line.finish())) {
            drifts.add(new Drift.Moved(was, line));
        }
        if (!was.name().equals(line.name()) || !was.number().equals(line.number())) {
            drifts.add(new Drift.Renamed(was, line));
        }
        ties(line);
    }

    private void ties(Line line) {
        var id = line.thing();
        var lost = missing(before, now, id);
        var gained = missing(now, before, id);
        for (var kind : TieKind.values()) {
            var gone = lost.getOrDefault(kind, List.of());
            var come = gained.getOrDefault(kind, List.of());
            if (!gone.isEmpty() || !come.isEmpty()) {
                drifts.add(new Drift.Retied(kind, line, gone, come));
            }
        }
    }

    /// The ties of the thing that the one has and the other has not.
    private static EnumMap<TieKind, List<Tie>> missing(Frozen one, Frozen other, EntityId id) {
        var missing = new EnumMap<TieKind, List<Tie>>(TieKind.class);
        var there = other.ties(id);
        for (var tie : one.ties(id)) {
            if (!there.contains(tie)) {
                missing.computeIfAbsent(TieKind.of(tie), _ -> new ArrayList<>()).add(tie);
            }
        }
        return missing;
    }
}
