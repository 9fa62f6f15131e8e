package org.entente.persistence.key;

import org.entente.persistence.disk.Disk;

/// Keyrings whose passwords cost next to nothing to try, for tests.
public final class QuickKeyrings {
    private QuickKeyrings() {}

    public static Keyring on(Disk disk) {
        return new PasswordKeyring(disk, new Stretching(8, 1, 1));
    }
}
