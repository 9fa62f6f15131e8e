package org.entente.model.release;

import org.entente.model.edit.Excerpt;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes out of the baselines what was open when they were frozen and is hidden now.
final class HiddenPast {
    private final Plan plan;
    private final Plan released;
    private final Set<Ends> ties;
    private final HiddenCodes codes;

    private HiddenPast(Plan plan, Plan released) {
        this.plan = plan;
        this.released = released;
        this.ties = hiddenTies(plan, released);
        this.codes = HiddenCodes.of(plan, released);
    }

    static Plan hide(Plan plan, Plan released) {
        return released.baselinePages().findAny().isPresent()
                ? new HiddenPast(plan, released).hide()
                : released;
    }

    /// What a tie joins.
    private record Ends(EntityId from, EntityId to) {}

    private static Set<Ends> hiddenTies(Plan plan, Plan released) {
        var hidden = new HashSet<Ends>();
        plan.assignments()
                .filter(each -> !released.has(each.id()))
                .forEach(each -> hidden.add(new Ends(each.task(), each.assignee())));
        plan.dependencies()
                .filter(each -> !released.has(each.id()))
                .forEach(each -> hidden.add(new Ends(each.successor(), each.predecessor())));
        return hidden;
    }

    private Plan hide() {
        var next = released;
        List<EntityId> empty = new ArrayList<>();
        for (var page : released.baselinePages().toList()) {
            var left = open(page);
            if (left.isEmpty() && !page.isEmpty()) {
                empty.add(page.id());
            } else {
                next = next.put(left);
            }
        }
        return Excerpt.without(next, empty);
    }

    private BaselinePage open(BaselinePage page) {
        var known = page.without(this::isHidden);
        var left =
                known.ties().stream()
                        .filter(tie -> !ties.contains(ends(tie)) && !codes.hides(tie))
                        .toList();
        return left.size() == known.ties().size()
                ? known
                : new BaselinePage(
                        known.id(), known.baseline(), known.lines(), left, known.notes());
    }

    private static Ends ends(Tie tie) {
        return new Ends(tie.from(), tie.to());
    }

    private boolean isHidden(EntityId id) {
        return plan.has(id) && !released.has(id);
    }
}
