package org.entente.persistence.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.Arrays;

/// How much work Argon2id makes of turning a password into a key: memory in KiB, passes over it,
/// and lanes. What a file may ask for is limited, so that no file can hold the program up.
record Stretching(int memory, int passes, int lanes) {
    static final Stretching STANDARD = new Stretching(64 * 1024, 3, 1);
    static final int KEY_BYTES = 32;
    private static final int MAX_BYTES_PER_CHARACTER = 3;
    private static final int MAX_MEMORY = 256 * 1024;
    private static final int MAX_PASSES = 16;
    private static final int MAX_LANES = 4;

    Stretching {
        if (lanes < 1
                || lanes > MAX_LANES
                || passes < 1
                || passes > MAX_PASSES
                || memory < 8 * lanes
                || memory > MAX_MEMORY) {
            throw new IllegalArgumentException(
                    "The stretching (%d KiB, %d passes, %d lanes) must be within its limits."
                            .formatted(memory, passes, lanes));
        }
    }

    /// The key; whoever gets it wipes it.
    byte[] key(char[] password, byte[] salt) {
        var parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var key = new byte[KEY_BYTES];
        var bytes = bytes(password);
        generator.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /// UTF-8 in the composed form, so that every keyboard gives the same bytes. A password outside
    /// ASCII passes through a string, which nobody can wipe.
    private static byte[] bytes(char[] password) {
        CharSequence text = CharBuffer.wrap(password);
        if (text.chars().anyMatch(character -> character >= 128)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        var buffer = ByteBuffer.allocate(text.length() * MAX_BYTES_PER_CHARACTER);
        UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(text), buffer, true);
        var bytes = Arrays.copyOf(buffer.array(), buffer.position());
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    @Override
    public String toString() {
        return "argon2id %d %d %d".formatted(memory, passes, lanes);
    }
}
