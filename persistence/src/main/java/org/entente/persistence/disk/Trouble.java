package org.entente.persistence.disk;

import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Tells what a failed call means for the user.
public final class Trouble {
    /// Below this the disk counts as full whatever words the system has for it.
    private static final long FULL = 64 * 1024;

    private static final List<String> FULL_WORDS =
            List.of("no space left", "not enough space", "disk quota", "disk full");
    private static final List<String> DENIED_WORDS =
            List.of("read-only file system", "permission denied", "access is denied");

    private final Disk disk;
    private final Path place;

    /// Trouble with the folder at that place.
    public Trouble(Disk disk, Path place) {
        this.disk = disk;
        this.place = place;
    }

    public StoreException with(IOException failure) {
        return new StoreException(meaning(failure), failure);
    }

    public StoreProblem meaning(IOException failure) {
        var words = Objects.toString(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        var free = freeBytes();
        if (FULL_WORDS.stream().anyMatch(words::contains)) {
            return new StoreProblem.DiskFull(place, Math.max(free, 0));
        }
        if (failure instanceof AccessDeniedException
                || DENIED_WORDS.stream().anyMatch(words::contains)) {
            return new StoreProblem.NotWritable(place);
        }
        if (failure instanceof NoSuchFileException
                || failure instanceof NotDirectoryException
                || !disk.exists(place)) {
            return new StoreProblem.Vanished(place);
        }
        return free >= 0 && free < FULL
                ? new StoreProblem.DiskFull(place, free)
                : new StoreProblem.Faulty(place, Objects.toString(failure.getMessage(), ""));
    }

    /// The room that is left, negative when the system does not say.
    private long freeBytes() {
        try {
            return disk.exists(place) ? disk.freeBytes(place) : -1;
        } catch (IOException _) {
            return -1;
        }
    }
}
