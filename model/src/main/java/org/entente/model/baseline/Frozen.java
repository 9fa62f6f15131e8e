package org.entente.model.baseline;

import org.entente.model.label.Label;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plan as a baseline kept it, ready to be asked. Made once for a baseline; it never changes.
public final class Frozen {
    /// Where nothing was frozen.
    public static final Frozen NONE = new Frozen(Map.of(), Map.of());

    private final Map<EntityId, Line> lines;
    private final Map<EntityId, List<Tie>> ties;

    private Frozen(Map<EntityId, Line> lines, Map<EntityId, List<Tie>> ties) {
        this.lines = lines;
        this.ties = ties;
    }

    /// The plan as it stands, as a baseline would keep it.
    public static Frozen now(Plan plan) {
        var now = new Frozen(new LinkedHashMap<>(), new HashMap<>());
        PlanFacts.tell(
                plan,
                new PlanFacts.Listener() {
                    @Override
                    public void line(Line line) {
                        now.lines.put(line.thing(), line);
                    }

                    @Override
                    public void tie(Tie tie, Label own) {
                        now.add(tie);
                    }
                });
        return now;
    }

    private void add(Tie tie) {
        ties.computeIfAbsent(tie.from(), _ -> new ArrayList<>(2)).add(tie);
    }

    /// What the plan holds of that baseline.
    public static Frozen of(Plan plan, Baseline.Id baseline) {
        var frozen = new Frozen(new LinkedHashMap<>(), new HashMap<>());
        for (var page : pages(plan, baseline)) {
            page.lines().forEach(line -> frozen.lines.put(line.thing(), line));
            page.ties().forEach(frozen::add);
        }
        return frozen;
    }

    /// The pages of that baseline.
    public static List<BaselinePage> pages(Plan plan, Baseline.Id baseline) {
        return plan.baselinePages().filter(page -> page.baseline().equals(baseline)).toList();
    }

    public Optional<Line> line(EntityId thing) {
        return Optional.ofNullable(lines.get(thing));
    }

    public Collection<Line> lines() {
        return Collections.unmodifiableCollection(lines.values());
    }

    public List<Tie> ties(EntityId from) {
        return Collections.unmodifiableList(ties.getOrDefault(from, List.of()));
    }
}
