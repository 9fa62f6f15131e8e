package org.entente.persistence.store;

import org.entente.model.edit.Change;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Plan;
import org.entente.persistence.Repair;
import org.entente.persistence.journal.Point;
import org.entente.persistence.snapshot.Snapshots;
import org.entente.persistence.view.PlanViews;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Everything that follows from the journal and may lag behind it: the view, snapshots, the card.
/// Its failures are logged and made good later; they never keep an edit from being saved. Confined
/// to one storage thread.
final class Upkeep {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());

    private final Site site;
    private final Snapshots snapshots;
    private final ViewKeeper view;
    private final Consumer<Repair> repairs;
    private long newest;
    private @Nullable Exercise carded;
    private @Nullable Durable opened;

    /// What is durable.
    record Durable(Plan plan, Point point, Instant at) {}

    Upkeep(Site site, PlanViews views, Consumer<Repair> repairs) {
        this.site = site;
        this.snapshots = site.snapshots();
        this.view = new ViewKeeper(site, views, repairs);
        this.repairs = repairs;
    }

    /// After opening: keeps damaged snapshots apart, replaces what a repair used up.
    void begin(Durable durable, List<Long> unreadable, boolean wasRepaired) {
        unreadable.forEach(this::setAside);
        tellDamaged();
        newest = newestSnapshot();
        if (wasRepaired || newest < durable.point().sequence() - site.pace().snapshotEvery()) {
            takeSnapshot(durable);
        }
        card(durable.plan());
        opened = durable;
    }

    /// Brings the view up to the plan that was opened, unless that is done: it costs most of what
    /// opening sets off, and nobody waits for it.
    void beginView() {
        if (opened != null) {
            view.begin(opened.point().sequence(), opened.plan());
            opened = null;
        }
    }

    /// Snapshots that nobody needed at opening may be damaged too.
    private void tellDamaged() {
        try {
            for (long sequence : snapshots.damaged()) {
                setAside(sequence);
                repairs.accept(new Repair.SnapshotDamaged(sequence));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The snapshots cannot be verified.", e);
        }
    }

    private void setAside(long sequence) {
        try {
            snapshots.setAside(sequence, site.folder().damaged());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Snapshot " + sequence + " stays in place.", e);
        }
    }

    private long newestSnapshot() {
        try {
            return snapshots.sequences().stream().findFirst().orElse(0L);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The snapshots cannot be listed.", e);
            return 0;
        }
    }

    /// After so many edits became durable.
    void follow(Durable durable, List<List<Change>> edits) {
        beginView();
        long sequence = durable.point().sequence() - edits.size();
        for (var changes : edits) {
            sequence++;
            view.follow(sequence, changes);
        }
        view.settle(durable.point().sequence(), durable.plan());
        card(durable.plan());
        if (durable.point().sequence() - newest >= site.pace().snapshotEvery()) {
            takeSnapshot(durable);
        }
    }

    /// Called from any thread when the plan is being closed: whoever closes it does not wait for a
    /// view that can be made at the next opening.
    void hurry() {
        view.hurry();
    }

    /// Before the folder is let go. A view that nobody began is left as it was found.
    void end(Durable durable) {
        if (durable.point().sequence() != newest) {
            takeSnapshot(durable);
        }
        view.close();
    }

    private void takeSnapshot(Durable durable) {
        try {
            if (site.hasRoom()) {
                var now = site.clock().instant();
                var at = now.isBefore(durable.at()) ? durable.at() : now;
                snapshots.write(durable.point(), at, durable.plan());
                newest = durable.point().sequence();
                snapshots.prune(site.pace().retention(), at);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No snapshot could be taken.", e);
        }
    }

    /// Name and marking for the list of plans; a plan with a password has none.
    @SuppressWarnings("ReferenceEquality") // The same exercise has the same card.
    private void card(Plan plan) {
        if (site.protection().isLocked() || !plan.hasExercise() || plan.exercise() == carded) {
            return;
        }
        try {
            Card.write(site.disk(), site.folder(), plan.exercise());
            carded = plan.exercise();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The card cannot be written.", e);
        }
    }
}
