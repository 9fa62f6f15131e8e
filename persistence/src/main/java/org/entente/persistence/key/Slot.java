package org.entente.persistence.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.persistence.PlanId;
import org.jspecify.annotations.Nullable;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// One password's way to the key of the plan: the key, encrypted under what the password stretches
/// to. Name and stretching are authenticated with it. Salt and wrapped key are in hexadecimal.
record Slot(String name, Stretching stretching, String salt, String wrapped) {
    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT_BYTES = 16;

    static Slot of(PlanId plan, String name, Stretching stretching, char[] password, DataKey key) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var wrapping = stretching.key(password, salt);
        try {
            var place = associated(plan, name, stretching, HEX.formatHex(salt));
            var wrapped = Aeads.with(wrapping).encrypt(key.bytes(), place);
            return new Slot(name, stretching, HEX.formatHex(salt), HEX.formatHex(wrapped));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Bytes must be sealable.", cause);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /// The key, or null when the password is not the one of this slot.
    @Nullable DataKey open(PlanId plan, char[] password) {
        var wrapping = stretching.key(password, HEX.parseHex(salt));
        try {
            var place = associated(plan, name, stretching, salt);
            return new DataKey(Aeads.with(wrapping).decrypt(HEX.parseHex(wrapped), place));
        } catch (GeneralSecurityException _) {
            return null;
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static byte[] associated(PlanId plan, String name, Stretching stretching, String salt) {
        return "entente key %s\n%s\n%s\n%s".formatted(plan, name, stretching, salt).getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "Slot " + name;
    }
}
