package org.entente.persistence.store;

import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.JournalEntry;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.journal.Journal;
import org.entente.persistence.journal.Mark;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/// Takes edits from any thread and brings them into the journal on its own. What the disk refuses
/// stays in the queue and is tried again, less and less often.
final class Saver {
    private static final System.Logger LOG = System.getLogger(Saver.class.getName());
    private static final int GROUP = 1000;

    private final StorageThread thread;
    private final Site site;
    private final Journal journal;
    private final Mark mark;
    private final BiConsumer<Upkeep.Durable, List<List<Change>>> followers;
    private final Listeners<SaveState> listeners;
    private final Queue<JournalEntry> pending = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Progress> progress;
    private Plan plan;
    private SaveState told;
    private Duration pause;
    private boolean isRetrying;

    Saver(
            StorageThread thread,
            Site site,
            Journal journal,
            Plan plan,
            BiConsumer<Upkeep.Durable, List<List<Change>>> followers) {
        this.thread = thread;
        this.site = site;
        this.journal = journal;
        this.mark = new Mark(site.disk(), site.folder().mark());
        this.plan = plan;
        this.followers = followers;
        this.listeners = new Listeners<>();
        this.progress =
                new AtomicReference<>(Progress.at(journal.lastAt(), journal.point().sequence()));
        this.told = state();
        this.pause = site.pace().firstRetry();
        mark.noteForGood(journal.point());
    }

    SaveState state() {
        return progress.get().state();
    }

    Listeners<SaveState> listeners() {
        return listeners;
    }

    void submit(JournalEntry entry) {
        progress.updateAndGet(Progress::submitted);
        pending.add(entry);
        thread.execute(this::tell);
        thread.execute(this::save);
    }

    /// What is on the disk. Only on the storage thread.
    Upkeep.Durable durable() {
        return new Upkeep.Durable(plan, journal.point(), journal.lastAt());
    }

    /// Saves what is pending, in groups that reach the disk together. Only on the storage thread.
    void save() {
        boolean goesOn = true;
        while (goesOn && !pending.isEmpty()) {
            goesOn = saveGroup(pending.stream().limit(GROUP).toList());
        }
        thread.execute(this::tell);
    }

    private boolean saveGroup(List<JournalEntry> group) {
        try {
            saved(journal.append(group));
            return true;
        } catch (IOException e) {
            refused(site.trouble().meaning(e), e);
            return false;
        }
    }

    private void saved(List<JournalEntry> written) {
        written.forEach(_ -> pending.remove());
        mark.note(journal.point());
        written.stream().flatMap(entry -> entry.changes().stream()).forEach(this::carryOut);
        pause = site.pace().firstRetry();
        var now = site.clock().instant();
        long sequence = journal.point().sequence();
        progress.updateAndGet(before -> before.saved(written.size(), now, sequence));
        followers.accept(durable(), written.stream().map(JournalEntry::changes).toList());
    }

    private void carryOut(Change change) {
        plan = change.on(plan);
    }

    private void refused(StoreProblem problem, IOException cause) {
        var isNew = !problem.equals(progress.get().refusal());
        LOG.log(
                isNew ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG,
                "The disk refused the journal.",
                cause);
        progress.updateAndGet(before -> before.refused(problem));
        if (!isRetrying) {
            isRetrying = true;
            thread.after(pause, this::again);
            var longer = pause.multipliedBy(2);
            var longest = site.pace().lastRetry();
            pause = longer.compareTo(longest) > 0 ? longest : longer;
        }
    }

    private void again() {
        isRetrying = false;
        save();
    }

    private void tell() {
        var now = state();
        if (!now.equals(told)) {
            told = now;
            listeners.tell(now);
        }
    }

    /// Lets go of the files.
    void close() {
        mark.noteForGood(journal.point());
        mark.close();
        journal.close();
    }
}
