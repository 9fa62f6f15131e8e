package org.entente.persistence.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.persistence.PlanId;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The random 256-bit key of a plan, from which each use draws its own. Wiped when closed.
final class DataKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] bytes;

    /// Takes the array over.
    DataKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "The key must have %d bytes, not %d.".formatted(BYTES, bytes.length));
        }
        this.bytes = bytes;
    }

    static DataKey random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    Protection protection(PlanId plan) {
        var files = derive(plan, "files");
        var database = derive(plan, "database");
        try {
            return new Protection(new AeadSealer(files), HexFormat.of().formatHex(database));
        } finally {
            Arrays.fill(files, (byte) 0);
            Arrays.fill(database, (byte) 0);
        }
    }

    private byte[] derive(PlanId plan, String use) {
        try {
            var info = "entente %s of %s".formatted(use, plan).getBytes(UTF_8);
            return KDF.getInstance("HKDF-SHA256", "SunJCE")
                    .deriveData(
                            HKDFParameterSpec.ofExtract().addIKM(bytes).thenExpand(info, BYTES));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Every Java platform must know HKDF.", cause);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Key of a plan";
    }
}
