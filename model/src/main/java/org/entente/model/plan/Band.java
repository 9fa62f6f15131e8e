package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

/// The bands of the exercise timeline, from top to bottom.
public enum Band {
    /// Conferences, gates and every other moment that must be met.
    MILESTONES,
    /// Agreements and decisions.
    AGREEMENTS,
    /// Planning and staff work: meetings, products, reports, and what nobody has filed.
    WORK,
    /// Force flow and transfer of authority.
    FORCE_FLOW,
    /// Training, rehearsals and tests such as a COMMEX.
    REHEARSALS,
    /// What happens between STARTEX and ENDEX.
    SCRIPT;

    private static final int DEEPEST = 50;

    /// The band of a task: that of its kind. One that would stand among the work stands with its
    /// summary, so that the papers of a conference stay below it, and a milestone among the
    /// milestones.
    public static Band of(Plan plan, Task task) {
        var band = own(task);
        var above = parent(plan, task);
        for (int depth = 0; band == WORK && above != null && depth < DEEPEST; depth++) {
            band = own(above);
            above = parent(plan, above);
        }
        return band;
    }

    private static Band own(Task task) {
        var kind = task.filing().kind();
        var band = kind == null ? WORK : kind.band();
        return band == WORK && task instanceof Milestone ? MILESTONES : band;
    }

    private static @Nullable Activity parent(Plan plan, Task task) {
        var parent = task.placement().parent();
        return parent == null ? null : plan.find(Activity.class, parent).orElse(null);
    }
}
