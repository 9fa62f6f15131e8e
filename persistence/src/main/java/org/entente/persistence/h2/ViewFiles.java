package org.entente.persistence.h2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import org.entente.persistence.PlanId;
import org.entente.persistence.db.DefaultSchema;
import org.h2.engine.Constants;
import org.jooq.Field;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of a view in its plan's folder, and the proof that they are the program's own.
///
/// A database file of unknown origin runs code when it is merely asked something, so nothing inside
/// it can prove where it comes from: it must be known before the engine touches it. Therefore a
/// view that is closed gets a seal beside it, an HMAC over every byte of the database file, the
/// plan's id, the tables and the engine's version, under a key that does not lie in the folder. It
/// is opened only when the seal fits; the seal is taken away before that, so a view that was not
/// closed has none. Whatever has no fitting seal is deleted unopened and built again from the plan.
/// The same proof finds each changed bit, each cut, an older copy put back, and every state in
/// which a killed program can leave the engine.
final class ViewFiles {
    private static final int BLOCK = 1 << 18;

    private final PlanId plan;
    private final Path folder;

    ViewFiles(PlanId plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// The database as the engine calls it; it adds its own ending.
    String database() {
        return "view-" + plan;
    }

    private Path file() {
        return folder.resolve(database() + ".mv.db");
    }

    private Path sealFile() {
        return folder.resolve(database() + ".seal");
    }

    boolean areSealed(ViewKeys keys) throws IOException {
        return isOwn(file())
                && isOwn(sealFile())
                && Files.size(sealFile()) == 2L * keys.file().getMacLength()
                && MessageDigest.isEqual(Files.readAllBytes(sealFile()), seal(keys));
    }

    private static boolean isOwn(Path path) {
        return Files.isRegularFile(path, NOFOLLOW_LINKS);
    }

    private byte[] seal(ViewKeys keys) throws IOException {
        var mac = keys.file();
        mac.update((plan + "\n" + Constants.FULL_VERSION + "\n" + tables()).getBytes(UTF_8));
        var block = ByteBuffer.allocate(BLOCK);
        try (var channel = FileChannel.open(file(), READ, NOFOLLOW_LINKS)) {
            while (channel.read(block) >= 0) {
                mac.update(block.flip());
                block.clear();
            }
        }
        return HexFormat.of().formatHex(mac.doFinal()).getBytes(UTF_8);
    }

    /// The tables that this program expects, so that a view of another version is built again.
    private static String tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(table -> table.getName() + columns(table.fields()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String columns(Field<?>[] fields) {
        return Stream.of(fields)
                .map(field -> field.getName() + " " + field.getDataType())
                .collect(Collectors.joining(", ", " (", ")\n"));
    }

    void writeSeal(ViewKeys keys) throws IOException {
        try (var channel = FileChannel.open(sealFile(), CREATE, TRUNCATE_EXISTING, WRITE)) {
            channel.write(ByteBuffer.wrap(seal(keys)));
            channel.force(true);
        }
    }

    /// From here on the database is in use.
    void breakSeal() throws IOException {
        Files.deleteIfExists(sealFile());
    }

    void delete() throws IOException {
        breakSeal();
        try (var files = Files.newDirectoryStream(folder, database() + ".*")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
    }
}
