package org.entente.persistence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.disk.RealDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class PasswordKeyringTest {
    private static final PlanId ID = new PlanId(new UUID(1, 2));
    private static final Block BLOCK = new Block(ID, Block.Part.JOURNAL, 7, 0);
    private static final byte[] TEXT = "Northern Concord".getBytes(UTF_8);
    private static final Stretching QUICK = new Stretching(64, 1, 1);

    @TempDir Path folder;

    private final PasswordKeyring keyring = new PasswordKeyring(new RealDisk(), QUICK);

    @Test
    void unlocksWithThePasswordWhatWasSealedBefore() throws StoreException, IOException {
        var before = keyring.create(ID, folder, "Übung ab 0600Z".toCharArray());

        var after = keyring.unlock(ID, folder, "U\u0308bung ab 0600Z".toCharArray());

        assertThat(keyring.isLocked(folder)).isTrue();
        assertThat(after.databaseKey()).isEqualTo(before.databaseKey()).hasSize(64);
        assertThat(after.sealer().open(before.sealer().seal(TEXT, BLOCK), BLOCK)).isEqualTo(TEXT);
    }

    @Test
    void leavesAPlanWithoutPasswordOpen() throws StoreException {
        assertThat(keyring.create(ID, folder, null)).isEqualTo(Protection.NONE);
        assertThat(keyring.unlock(ID, folder, null)).isEqualTo(Protection.NONE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesEveryWrongPassword() throws StoreException {
        keyring.create(ID, folder, "concord".toCharArray());
        var random = new Random(1);

        for (int attempt = 0; attempt < 300; attempt++) {
            var guess = "concord".toCharArray();
            guess[random.nextInt(guess.length)] += (char) (1 + random.nextInt(20));
            assertLocked(() -> keyring.unlock(ID, folder, guess));
        }
        assertLocked(() -> keyring.unlock(ID, folder, new char[0]));
        assertLocked(() -> keyring.unlock(ID, folder, "concord ".toCharArray()));
        assertLocked(() -> keyring.unlock(ID, folder, null));
        assertLocked(
                () -> keyring.unlock(new PlanId(new UUID(1, 3)), folder, "concord".toCharArray()));
    }

    private void assertLocked(ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal ->
                                assertThat(refusal.problem())
                                        .isEqualTo(new StoreProblem.Locked(folder)));
    }

    @Test
    void stretchesAsThePolicyDemandsAndSaysSoInTheFile() throws StoreException, IOException {
        new PasswordKeyring(new RealDisk()).create(ID, folder, "concord".toCharArray());

        assertThat(Files.readString(folder.resolve("key.json")))
                .contains("\"memory\":65536,\"passes\":3,\"lanes\":1")
                .doesNotContain("concord");
        assertThat(new PasswordKeyring(new RealDisk()).unlock(ID, folder, "concord".toCharArray()))
                .matches(Protection::isLocked);
    }

    @Test
    void changesThePasswordWithoutChangingTheKey() throws StoreException {
        var before = keyring.create(ID, folder, "old".toCharArray());

        keyring.changePassword(ID, folder, "old".toCharArray(), "new".toCharArray());

        assertLocked(() -> keyring.unlock(ID, folder, "old".toCharArray()));
        assertThat(keyring.unlock(ID, folder, "new".toCharArray()).databaseKey())
                .isEqualTo(before.databaseKey());
        assertLocked(
                () -> keyring.changePassword(ID, folder, "old".toCharArray(), "x".toCharArray()));
    }

    @Test
    void admitsAnotherPersonByTheirOwnPassword() throws StoreException {
        var before = keyring.create(ID, folder, "mine".toCharArray());

        keyring.admit(ID, folder, "mine".toCharArray(), "officer", "safe".toCharArray());

        for (var password : List.of("mine", "safe")) {
            assertThat(keyring.unlock(ID, folder, password.toCharArray()).databaseKey())
                    .isEqualTo(before.databaseKey());
        }
    }

    @Test
    void outlivesTheDamageOfEitherFileAndMendsIt() throws StoreException, IOException {
        keyring.create(ID, folder, "concord".toCharArray());
        var random = new Random(3);

        for (var name : List.of("key.json", "key-copy.json")) {
            var file = folder.resolve(name);
            var whole = Files.readAllBytes(file);
            for (int trial = 0; trial < 100; trial++) {
                Files.write(file, damaged(whole, random));

                keyring.unlock(ID, folder, "concord".toCharArray());

                assertThat(file).hasBinaryContent(whole);
            }
            Files.delete(file);
            keyring.unlock(ID, folder, "concord".toCharArray());
            assertThat(file).hasBinaryContent(whole);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        var bytes = whole.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    @Test
    void saysWhenBothFilesAreDamaged() throws StoreException, IOException {
        keyring.create(ID, folder, "concord".toCharArray());
        Files.write(folder.resolve("key.json"), new byte[0]);
        Files.write(folder.resolve("key-copy.json"), new byte[100_000]);

        assertThatThrownBy(() -> keyring.unlock(ID, folder, "concord".toCharArray()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal ->
                                assertThat(refusal.problem())
                                        .isInstanceOf(StoreProblem.Damaged.class));
    }

    @Test
    void leavesTheKeyOfANewerProgramAlone() throws Exception {
        keyring.create(ID, folder, "concord".toCharArray());
        var line = "{\"format\":\"entente-key\",\"version\":2}";
        var sum = MessageDigest.getInstance("SHA-256").digest(line.getBytes(UTF_8));
        var newer = "%s\n%s\n".formatted(line, HexFormat.of().formatHex(sum));
        Files.writeString(folder.resolve("key.json"), newer);

        assertThatThrownBy(() -> keyring.unlock(ID, folder, "concord".toCharArray()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refusal ->
                                assertThat(refusal.problem())
                                        .isEqualTo(new StoreProblem.TooNew(folder, 2)));
        assertThat(folder.resolve("key.json")).hasContent(newer);
    }

    @Test
    void sealsEachBlockToItsPlace() throws StoreException {
        var sealer = keyring.create(ID, folder, "concord".toCharArray()).sealer();
        var sealed = sealer.seal(TEXT, BLOCK);
        var elsewhere =
                List.of(
                        new Block(new PlanId(new UUID(1, 3)), Block.Part.JOURNAL, 7, 0),
                        new Block(ID, Block.Part.SNAPSHOT, 7, 0),
                        new Block(ID, Block.Part.JOURNAL, 8, 0),
                        new Block(ID, Block.Part.JOURNAL, 7, 1));

        for (var block : elsewhere) {
            assertThatThrownBy(() -> sealer.open(sealed, block))
                    .isInstanceOf(BrokenSealException.class);
        }
        assertThat(sealer.seal(TEXT, BLOCK)).isNotEqualTo(sealed);
    }

    @Test
    void noticesEveryChangedBitOfASealedBlock() throws StoreException {
        var sealer = keyring.create(ID, folder, "concord".toCharArray()).sealer();
        var sealed = sealer.seal(TEXT, BLOCK);

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> sealer.open(changed, BLOCK))
                    .isInstanceOf(BrokenSealException.class);
        }
        assertThatThrownBy(() -> sealer.open(new byte[3], BLOCK))
                .isInstanceOf(BrokenSealException.class);
    }
}
