package org.entente.persistence.bundle;

import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.persistence.PlanId;
import org.entente.persistence.codec.EntityCodec;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A whole plan in one file: a zip archive of a canonical manifest and one part of JSON lines.
/// Equal plans, senders and clocks give equal bytes.
public final class PlanPackage {
    static final String MANIFEST = "manifest.json";
    static final String PLAN = "plan.jsonl";
    /// A month after the first time that the archive format knows, which would be spelled out in an
    /// extra field.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PlanPackage() {}

    /// Writes the plan to the stream, which stays open. What looks like key material stays here.
    public static void write(Plan plan, String sender, Clock clock, OutputStream out)
            throws IOException {
        writeWhole(Masking.masked(plan), sender, clock, out);
    }

    static void writeWhole(Plan plan, String sender, Clock clock, OutputStream out)
            throws IOException {
        var lines = new ByteArrayOutputStream();
        new EntityCodec().writePlan(plan, lines);
        var content = lines.toByteArray();
        var manifest = manifest(plan, sender, clock, content);
        var zip = new ZipOutputStream(out);
        put(zip, MANIFEST, ManifestJson.write(manifest));
        put(zip, PLAN, content);
        zip.finish();
    }

    /// Writes the plan to a file, which appears when it is complete and on the disk, in place of an
    /// older one.
    public static void write(Plan plan, String sender, Clock clock, Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(plan, sender, clock, out);
            }
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Reads a package; everything in it is checked before anything is believed.
    public static PackageResult read(Path file) {
        try {
            return new PackageReader(String.valueOf(file.getFileName())).read(file);
        } catch (PackageException refused) {
            return new PackageResult.Refused(refused.problem());
        }
    }

    private static Manifest manifest(Plan plan, String sender, Clock clock, byte[] content) {
        var hash = sha256(content);
        var created = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = "%s/%s/%s".formatted(hash, sender, created);
        return new Manifest(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                PlanId.of(plan.exercise()),
                plan.exercise().name(),
                sender,
                created,
                plan.label(),
                List.of(new Manifest.Part(PLAN, content.length, lines(content), hash)));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static long lines(byte[] content) {
        long lines = 0;
        for (byte value : content) {
            if (value == '\n') {
                lines++;
            }
        }
        return lines;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform must have SHA-256.", absent);
        }
    }
}
