package org.entente.persistence.view;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.key.Protection;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// No database at all: every view shows everything at once.
public final class NoViews implements PlanViews {
    @Override
    public PlanView open(PlanId id, Path folder, Protection protection) {
        return new Nothing();
    }

    @Override
    public PlanView fresh(PlanId id, Path folder, Protection protection) {
        return new Nothing();
    }

    private static final class Nothing implements PlanView {
        private long applied;

        @Override
        public long applied() {
            return applied;
        }

        @Override
        public void apply(long sequence, List<Change> changes) {
            applied = sequence;
        }

        @Override
        public boolean rebuild(long sequence, Plan plan, BooleanSupplier isHurried) {
            applied = sequence;
            return true;
        }

        @Override
        public boolean shows(Plan plan) {
            return true;
        }

        @Override
        public void close() {}
    }
}
