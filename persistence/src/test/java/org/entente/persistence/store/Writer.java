package org.entente.persistence.store;

import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.SaveState;
import org.entente.persistence.disk.RealDisk;
import org.entente.persistence.h2.H2PlanViews;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.OpenKeyring;
import org.entente.persistence.snapshot.Retention;
import org.entente.persistence.view.NoViews;
import org.entente.persistence.view.PlanViews;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;

/// A program of its own that edits a plan as fast as the disk lets it, and tells each edit that was
/// saved, until it is killed.
public final class Writer {
    static final Pace PACE =
            new Pace(
                    50,
                    Retention.USUAL,
                    Duration.ofMillis(10),
                    Duration.ofSeconds(1),
                    0,
                    Duration.ZERO);

    private final PrintStream out;
    private final Random random;

    private Writer(PrintStream out, long seed) {
        this.out = out;
        this.random = new Random(seed);
    }

    /// @param arguments the folder of the library, a seed, `h2` for a view in a database
    public static void main(String[] arguments) {
        var library = library(Path.of(arguments[0]), arguments[2].equals("h2"));
        var writer = new Writer(System.out, Long.parseLong(arguments[1]));
        switch (library.open(Story.ID, Access.EDIT, null)) {
            case OpenResult.Opened opened -> writer.edit(opened);
            case OpenResult.Failed _ ->
                    writer.edit(Bench.opened(library.create(Story.START, Story.AUTHOR, null)));
        }
    }

    static DiskLibrary library(Path place, boolean hasView) {
        PlanViews views =
                hasView
                        ? new H2PlanViews(InstallationSecret.in(place.resolveSibling("secret")))
                        : new NoViews();
        return new DiskLibrary(
                place,
                new Workshop(new RealDisk(), new OpenKeyring(), views, Clock.systemUTC(), PACE));
    }

    private void edit(OpenResult.Opened opened) {
        var store = opened.store();
        long sequence = Bench.saved(store);
        tell(sequence);
        while (true) {
            for (int together = random.nextInt(3); together >= 0; together--) {
                store.submit(Story.edit(++sequence));
            }
            if (store.await() instanceof SaveState.Saved(_, var saved)) {
                tell(saved);
            }
        }
    }

    private void tell(long sequence) {
        out.println(sequence);
        out.flush();
    }
}
