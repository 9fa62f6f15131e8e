package org.entente.persistence.key;

import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.Disk;
import org.entente.persistence.disk.Trouble;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// Protects plans by passwords: a random key, kept in two equal files, encrypted once for each
/// password. A new password therefore changes no byte of the plan itself.
public final class PasswordKeyring implements Keyring {
    private static final Logger LOG = System.getLogger(PasswordKeyring.class.getName());
    private static final List<String> NAMES = List.of("key.json", "key-copy.json");
    private static final String FIRST = "first";

    private final Disk disk;
    private final Stretching stretching;

    public PasswordKeyring(Disk disk) {
        this(disk, Stretching.STANDARD);
    }

    PasswordKeyring(Disk disk, Stretching stretching) {
        this.disk = disk;
        this.stretching = stretching;
    }

    @Override
    public Protection create(PlanId id, Path folder, char @Nullable [] password)
            throws StoreException {
        if (password == null) {
            return Protection.NONE;
        }
        try (var key = DataKey.random()) {
            write(folder, new KeyFile(List.of(Slot.of(id, FIRST, stretching, password, key))));
            return key.protection(id);
        }
    }

    @Override
    public Protection unlock(PlanId id, Path folder, char @Nullable [] password)
            throws StoreException {
        if (!isLocked(folder)) {
            return Protection.NONE;
        }
        if (password == null) {
            throw locked(folder);
        }
        try (var key = find(id, read(folder), folder, password).key()) {
            return key.protection(id);
        }
    }

    @Override
    public boolean isLocked(Path folder) {
        return NAMES.stream().anyMatch(name -> disk.exists(folder.resolve(name)));
    }

    /// Puts a new password in the place of the old one.
    ///
    /// @throws StoreException `Locked` when the old one does not fit
    public void changePassword(PlanId id, Path folder, char[] old, char[] fresh)
            throws StoreException {
        rewrite(id, folder, old, opened -> opened.replaced(id, stretching, fresh));
    }

    /// Lets in another person, or the officer who keeps a password in the safe, by a password of
    /// their own.
    ///
    /// @throws StoreException `Locked` when the first password does not fit
    public void admit(PlanId id, Path folder, char[] password, String name, char[] another)
            throws StoreException {
        rewrite(id, folder, password, opened -> opened.joined(id, stretching, name, another));
    }

    private void rewrite(PlanId id, Path folder, char[] password, UnaryOperator<Opened> change)
            throws StoreException {
        try (var opened = find(id, read(folder), folder, password)) {
            write(folder, change.apply(opened).file());
        }
    }

    /// A key file, with the key and the slot that gave it.
    private record Opened(KeyFile file, Slot slot, DataKey key) implements AutoCloseable {
        Opened replaced(PlanId id, Stretching stretching, char[] password) {
            var slots = new ArrayList<>(file.slots());
            slots.set(slots.indexOf(slot), Slot.of(id, slot.name(), stretching, password, key));
            return new Opened(new KeyFile(slots), slot, key);
        }

        Opened joined(PlanId id, Stretching stretching, String name, char[] password) {
            var slots = new ArrayList<>(file.slots());
            slots.removeIf(other -> other.name().equals(name));
            slots.add(Slot.of(id, name, stretching, password, key));
            return new Opened(new KeyFile(slots), slot, key);
        }

        @Override
        public void close() {
            key.close();
        }
    }

    private static Opened find(PlanId id, KeyFile file, Path folder, char[] password)
            throws StoreException {
        for (var slot : file.slots()) {
            var key = slot.open(id, password);
            if (key != null) {
                return new Opened(file, slot, key);
            }
        }
        throw locked(folder);
    }

    private static StoreException locked(Path folder) {
        return new StoreException(new StoreProblem.Locked(folder));
    }

    /// The first whole copy; a copy that is not equal to it is mended.
    private KeyFile read(Path folder) throws StoreException {
        try {
            var copies = new ArrayList<byte[]>();
            for (var name : NAMES) {
                copies.add(bytes(folder.resolve(name)));
            }
            for (var copy : copies) {
                var file = KeyFile.read(copy);
                if (file != null) {
                    mend(folder, file, copies);
                    return file;
                }
            }
            throw new StoreException(new StoreProblem.Damaged(folder, String.join(", ", NAMES)));
        } catch (KeyFile.TooNewException e) {
            throw new StoreException(new StoreProblem.TooNew(folder, e.version()), e);
        } catch (IOException e) {
            throw new Trouble(disk, folder).with(e);
        }
    }

    private byte[] bytes(Path file) throws IOException {
        if (!disk.exists(file)) {
            return new byte[0];
        }
        try (var open = disk.open(file, Disk.Mode.READ)) {
            return open.read(0, (int) Math.min(open.size(), KeyFile.MAX_BYTES + 1L));
        }
    }

    private void mend(Path folder, KeyFile file, List<byte[]> copies) {
        if (copies.stream().allMatch(copy -> Arrays.equals(copy, copies.getFirst()))) {
            return;
        }
        try {
            write(folder, file);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "A damaged copy of a key could not be mended.", e);
        }
    }

    private void write(Path folder, KeyFile file) throws StoreException {
        try {
            for (var name : NAMES) {
                disk.writeWhole(folder.resolve(name), file.write());
            }
        } catch (IOException e) {
            throw new Trouble(disk, folder).with(e);
        }
    }
}
