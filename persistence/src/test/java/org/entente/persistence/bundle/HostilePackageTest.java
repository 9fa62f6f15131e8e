package org.entente.persistence.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.model.Plans;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.codec.EntityCodec;
import org.entente.persistence.map.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives that break careless readers, most of them made of an honest one by changing bytes.
class HostilePackageTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-01-04T10:00:00Z"), ZoneOffset.UTC);
    private static final Plan PLAN = Plans.brigadeExercise();
    private static final String ENTRY = "PK\u0003\u0004";
    private static final String ROW = "PK\u0001\u0002";
    private static final String END = "PK\u0005\u0006";

    @TempDir Path folder;

    record Archive(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Archive> archives() throws IOException {
        return Stream.concat(containers(), contents());
    }

    private static Stream<Archive> containers() throws IOException {
        var honest = honest();
        return Stream.of(
                text("program before the archive", honest, zip -> "MZ\u0090" + zip),
                text("bytes behind the archive", honest, zip -> zip + "PK hidden"),
                text("comment", honest, HostilePackageTest::commented),
                text("bytes before the table", honest, HostilePackageTest::stuffed),
                text("table cut off", honest, zip -> zip.substring(0, zip.indexOf(ROW))),
                text("no end of table", honest, zip -> zip.substring(0, zip.indexOf(END))),
                text(
                        "other name in the table",
                        honest,
                        zip -> last(zip, "plan.json\u006c", "plan.jsonx")),
                text("path in the table", honest, zip -> last(zip, "plan.jsonl", "../../evil")),
                text("NUL in the table", honest, zip -> last(zip, "plan.jsonl", "plan\0jsonl")),
                text(
                        "other name in an entry",
                        honest,
                        zip -> zip.replaceFirst("plan.jsonl", "../../evil")),
                text("rows swapped", honest, HostilePackageTest::swapped),
                text("row doubled over the same entry", honest, zip -> doubled(zip, false)),
                text("rows overlap", honest, zip -> doubled(zip, true)),
                number("encrypted", honest, ENTRY, 6, 0x0001),
                number("unknown method", honest, ENTRY, 8, 12),
                number("other method in the table", honest, ROW, 10, 99),
                number("length in the table", honest, ROW, 24, 7),
                number("checksum in the table", honest, ROW, 16, 7),
                number("entry elsewhere", honest, ROW, 42, 9_999_999));
    }

    private static Stream<Archive> contents() throws IOException {
        var plan = plan();
        return Stream.of(
                archive("third entry", manifest(plan), plan, "readme.txt", "x"),
                archive("folder", manifest(plan), plan, "plan.jsonl/", ""),
                archive("package in a package", manifest(honest()), honest()),
                archive(
                        "link to a file",
                        manifest("/etc/passwd".getBytes(UTF_8)),
                        "/etc/passwd".getBytes(UTF_8)),
                archive("extra field", manifest(plan), plan, "-extra", ""),
                archive("bomb", manifest(new byte[32 << 20]), new byte[32 << 20]),
                archive("bomb that hides its size", manifest(plan), new byte[32 << 20]),
                archive("length beyond reason", manifest("x", Long.MAX_VALUE), plan),
                archive("part with a path", manifest("../plan.jsonl", plan.length), plan),
                archive(
                        "manifest in UTF-16",
                        new String(manifest(plan), UTF_8).getBytes(UTF_16),
                        plan),
                archive("member twice", replaced(manifest(plan), "{", "{\"created\":\"\","), plan),
                archive("deep manifest", "[".repeat(100_000).getBytes(UTF_8), plan),
                lines("deep line", "{\"a\":".repeat(100_000)),
                lines("nothing", ""),
                lines("not a plan", "{\"kind\":\"exercise\"}\n"),
                lines("line twice", new String(plan, UTF_8) + new String(plan, UTF_8)),
                lines(
                        "bad UTF-8",
                        new String(plan, ISO_8859_1).replace("Telemark", "Tele\u00c3\u0028rk")));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void refusesItAndTouchesNothing(Archive archive) throws IOException {
        var inside = Files.createDirectories(folder.resolve("a").resolve("b"));
        var file = Files.write(inside.resolve("trial.entente"), archive.bytes());

        var result = PlanPackage.read(file);

        assertThat(result).isInstanceOf(PackageResult.Refused.class);
        try (var files = Files.walk(folder)) {
            assertThat(files).containsExactlyInAnyOrder(folder, folder.resolve("a"), inside, file);
        }
    }

    @Test
    void refusesAFolderADeviceAndAFileThatIsNotThere() {
        for (var path : List.of(folder, Path.of("/dev/zero"), folder.resolve("absent"))) {
            assertThat(PlanPackage.read(path)).isInstanceOf(PackageResult.Refused.class);
        }
    }

    @Test
    void carriesEveryWordThroughUnchanged() throws IOException {
        var file = folder.resolve("plan.entente");
        for (int seed = 0; seed < 100; seed++) {
            var plan = hostile(new Random(seed));

            PlanPackage.write(plan, HostileText.of(new Random(seed)), CLOCK, file);

            assertThat(((PackageResult.Read) PlanPackage.read(file)).plan()).isEqualTo(plan);
        }
    }

    private static Plan hostile(Random random) {
        var plan = PLAN;
        for (var entity : PLAN.entities().toList()) {
            if (entity instanceof Named named) {
                plan = plan.put(named.withName("x" + HostileText.of(random)));
            }
        }
        var notes = new Notes(Label.NATO_UNCLASSIFIED, HostileText.of(random));
        return plan.put(Plans.ATTACK.withNotes(notes));
    }

    private static byte[] honest() throws IOException {
        var out = new ByteArrayOutputStream();
        PlanPackage.write(PLAN, "HQ", CLOCK, out);
        return out.toByteArray();
    }

    private static byte[] plan() throws IOException {
        var out = new ByteArrayOutputStream();
        new EntityCodec().writePlan(PLAN, out);
        return out.toByteArray();
    }

    private static byte[] manifest(byte[] content) {
        var part =
                new Manifest.Part(
                        PlanPackage.PLAN,
                        content.length,
                        PlanPackage.lines(content),
                        PlanPackage.sha256(content));
        return manifest(part);
    }

    private static byte[] manifest(String part, long length) {
        return manifest(new Manifest.Part(part, length, 1, "0".repeat(64)));
    }

    private static byte[] manifest(Manifest.Part part) {
        return ManifestJson.write(
                new Manifest(
                        new UUID(1, 2),
                        PlanId.of(PLAN.exercise()),
                        "NORTHERN BRIGADE",
                        "HQ",
                        CLOCK.instant(),
                        Label.NATO_UNCLASSIFIED,
                        List.of(part)));
    }

    private static Archive lines(String name, String lines) throws IOException {
        var content = lines.getBytes(name.equals("bad UTF-8") ? ISO_8859_1 : UTF_8);
        return archive(name, manifest(content), content);
    }

    private static Archive archive(String name, byte[] manifest, byte[] plan, String... more)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, new ZipEntry(PlanPackage.MANIFEST), manifest);
            var entry = new ZipEntry(PlanPackage.PLAN);
            if (List.of(more).contains("-extra")) {
                entry.setExtra(
                        new byte[] {
                            1, 0x55, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
                        });
            }
            put(zip, entry, plan);
            if (more.length > 0 && !more[0].startsWith("-")) {
                put(zip, new ZipEntry(more[0]), more[1].getBytes(UTF_8));
            }
        }
        return new Archive(name, out.toByteArray());
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content)
            throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] replaced(byte[] text, String from, String to) {
        return new String(text, UTF_8).replaceFirst(Pattern.quote(from), to).getBytes(UTF_8);
    }

    private static Archive text(String name, byte[] honest, UnaryOperator<String> change) {
        return new Archive(name, change.apply(new String(honest, ISO_8859_1)).getBytes(ISO_8859_1));
    }

    /// Another number, two bytes, in the last record of that sort.
    private static Archive number(String name, byte[] honest, String record, int at, int value) {
        var bytes = honest.clone();
        var start = new String(bytes, ISO_8859_1).lastIndexOf(record);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(start + at, (short) value);
        return new Archive(name, bytes);
    }

    private static String last(String zip, String from, String to) {
        var at = zip.lastIndexOf(from);
        return zip.substring(0, at) + to + zip.substring(at + from.length());
    }

    private static String commented(String zip) {
        return zip.substring(0, zip.length() - 2) + "\u0040\u0000" + "x".repeat(64);
    }

    /// Moves the table on, and says so at the end.
    private static String stuffed(String zip) {
        var table = zip.indexOf(ROW);
        return moved(zip.substring(0, table) + "hidden".repeat(10) + zip.substring(table), 60, 0);
    }

    private static String swapped(String zip) {
        var table = zip.indexOf(ROW);
        var second = zip.indexOf(ROW, table + 4);
        var end = zip.indexOf(END);
        return zip.substring(0, table)
                + zip.substring(second, end)
                + zip.substring(table, second)
                + zip.substring(end);
    }

    /// A third row: the last one again, or the first, whose entry then holds two names.
    private static String doubled(String zip, boolean isFirst) {
        var table = zip.indexOf(ROW);
        var second = zip.indexOf(ROW, table + 4);
        var end = zip.indexOf(END);
        var row = isFirst ? zip.substring(table, second) : zip.substring(second, end);
        return moved(zip.substring(0, end) + row + zip.substring(end), 0, row.length());
    }

    private static String moved(String zip, int offset, int length) {
        var bytes = ByteBuffer.wrap(zip.getBytes(ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.lastIndexOf(END);
        if (length > 0) {
            bytes.putShort(end + 8, (short) 3).putShort(end + 10, (short) 3);
        }
        bytes.putInt(end + 12, bytes.getInt(end + 12) + length);
        bytes.putInt(end + 16, bytes.getInt(end + 16) + offset);
        return new String(bytes.array(), ISO_8859_1);
    }
}
