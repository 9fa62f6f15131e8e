package org.entente.persistence.store;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.Repair;
import org.entente.persistence.StoreException;
import org.entente.persistence.view.PlanView;
import org.entente.persistence.view.PlanViews;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Keeps the view of one plan in step with its journal, and makes it anew whenever it is not.
/// Confined to one storage thread, but for `hurry`.
final class ViewKeeper {
    private static final System.Logger LOG = System.getLogger(ViewKeeper.class.getName());
    private static final Duration REST = Duration.ofMinutes(1);

    private final Site site;
    private final PlanViews views;
    private final Consumer<Repair> repairs;
    private @Nullable PlanView view;
    private Instant restsUntil = Instant.MIN;
    private volatile boolean isHurried;

    ViewKeeper(Site site, PlanViews views, Consumer<Repair> repairs) {
        this.site = site;
        this.views = views;
        this.repairs = repairs;
    }

    /// Opens the view; one that does not show the plan is made anew.
    void begin(long sequence, Plan plan) {
        try {
            if (site.hasRoom()) {
                var opened = views.open(site.id(), site.folder().root(), site.protection());
                view = opened;
                compare(opened, sequence, plan);
            }
        } catch (StoreException | IOException e) {
            giveUp(e);
            renew(sequence, plan);
            repairs.accept(new Repair.ViewRebuilt());
        }
    }

    /// A view that knows more than the journal is the last witness of edits that were lost.
    private void compare(PlanView opened, long sequence, Plan plan) throws StoreException {
        long applied = opened.applied();
        if (applied == sequence && opened.shows(plan)) {
            return;
        }
        build(opened, sequence, plan);
        if (applied > sequence) {
            repairs.accept(
                    new Repair.JournalDamaged(
                            sequence, site.clock().instant(), applied - sequence));
        }
        if (applied > 0) {
            repairs.accept(new Repair.ViewRebuilt());
        }
    }

    /// Carries out the changes of one entry.
    void follow(long sequence, List<Change> changes) {
        try {
            if (view != null) {
                view.apply(sequence, changes);
            }
        } catch (StoreException e) {
            giveUp(e);
        }
    }

    /// Makes the view anew if it was given up, once in a while.
    void settle(long sequence, Plan plan) {
        if (view == null && !isHurried && !site.clock().instant().isBefore(restsUntil)) {
            renew(sequence, plan);
        }
    }

    private void renew(long sequence, Plan plan) {
        restsUntil = site.clock().instant().plus(REST);
        try {
            if (site.hasRoom()) {
                var fresh = views.fresh(site.id(), site.folder().root(), site.protection());
                view = fresh;
                build(fresh, sequence, plan);
            }
        } catch (StoreException | IOException e) {
            giveUp(e);
        }
    }

    /// From any thread: a rebuilding under way may be left undone.
    void hurry() {
        isHurried = true;
    }

    /// A view that is left undone follows no edits, so that it goes on showing nothing.
    private void build(PlanView fresh, long sequence, Plan plan) throws StoreException {
        if (!fresh.rebuild(sequence, plan, () -> isHurried)) {
            close();
        }
    }

    private void giveUp(Exception reason) {
        LOG.log(System.Logger.Level.WARNING, "The view is given up until it is made anew.", reason);
        close();
    }

    void close() {
        if (view != null) {
            view.close();
            view = null;
        }
    }
}
