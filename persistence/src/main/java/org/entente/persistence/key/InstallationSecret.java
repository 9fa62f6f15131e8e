package org.entente.persistence.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/// 256 random bits by which this installation knows again what it wrote itself. They protect no
/// content, so losing them only costs the time to build views again. Safe from any thread.
public final class InstallationSecret {
    private static final Logger LOG = System.getLogger(InstallationSecret.class.getName());
    private static final int BYTES = 32;

    private final byte[] bytes;

    private InstallationSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The secret in that file, which is made where there is none. The file belongs into the user's
    /// own settings, never into a library. Where it can be neither read nor made, the secret lasts
    /// as long as the program runs.
    public static InstallationSecret in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            var bytes = HexFormat.of().parseHex(Files.readString(file, US_ASCII).strip());
            if (bytes.length == BYTES) {
                return new InstallationSecret(bytes);
            }
            LOG.log(Level.WARNING, "The installation secret has a wrong length.");
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The installation secret cannot be used.", e);
        }
        return passing();
    }

    /// Another process may make it at the same time, so the file appears whole or not at all.
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new");
        Files.writeString(temporary, HexFormat.of().formatHex(random()), US_ASCII);
        Files.move(temporary, file, ATOMIC_MOVE);
    }

    /// A secret that nobody remembers.
    public static InstallationSecret passing() {
        return new InstallationSecret(random());
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Installation secret";
    }
}
