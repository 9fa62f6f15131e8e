package org.entente.persistence.key;

import org.jspecify.annotations.Nullable;

/// What protects one unlocked plan: the sealer of its files and the random key of its database in
/// hexadecimal; no key when the plan has no password.
public record Protection(Sealer sealer, @Nullable String databaseKey) {
    public static final Protection NONE = new Protection(new OpenSealer(), null);

    public boolean isLocked() {
        return databaseKey != null;
    }

    @Override
    public String toString() {
        return isLocked() ? "Protection by a key" : "No protection";
    }
}
