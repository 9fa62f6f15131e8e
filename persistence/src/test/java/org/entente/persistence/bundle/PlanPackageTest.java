package org.entente.persistence.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Refusal;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.secrecy.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class PlanPackageTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-01-04T10:00:00Z"), ZoneOffset.UTC);
    private static final Plan PLAN = Plans.brigadeExercise();

    @TempDir Path folder;

    @Test
    void planComesBackAsItWent() throws IOException {
        var file = folder.resolve("plan.entente");
        PlanPackage.write(PLAN, "1 (NOR) Brigade", CLOCK, file);

        var read = (PackageResult.Read) PlanPackage.read(file);

        assertThat(read.plan()).isEqualTo(PLAN);
        assertThat(read.manifest().sender()).isEqualTo("1 (NOR) Brigade");
        assertThat(read.manifest().created()).isEqualTo(CLOCK.instant());
    }

    /// It is a finding there, for a plan is never lost over what somebody wrote in it.
    @Test
    void planWithAKeyInATextStillOpens() throws IOException {
        var remark = "key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718";
        var told = Plans.IPC.withNotes(Plans.IPC.notes().withRemark(remark));
        var plan = PLAN.put(told);

        var out = new ByteArrayOutputStream();
        PlanPackage.writeWhole(plan, "HQ", CLOCK, out);
        var read = (PackageResult.Read) PlanPackage.read(file(out.toByteArray()));

        assertThat(Disclosure.of(told)).contains(Disclosure.KEY);
        assertThat(read.plan()).isEqualTo(plan);
    }

    @Test
    void aKeyInATextStaysBehind() throws IOException {
        var remark = "key 3F9A77B1C4D2E8F0A1B2C3D4E5F60718";
        var told = Plans.IPC.withNotes(Plans.IPC.notes().withRemark(remark));

        var read = (PackageResult.Read) PlanPackage.read(file(bytes(PLAN.put(told))));

        assertThat(read.plan().find(told.id()).orElseThrow().remark()).isEqualTo(Masking.MASK);
        assertThat(read.plan()).isEqualTo(Masking.masked(PLAN.put(told)));
    }

    @Test
    void samePlanMakesTheSameBytes() throws IOException {
        var again = Plan.of(PLAN.entities().toList().reversed());

        assertThat(bytes(again)).isEqualTo(bytes(PLAN));
    }

    @Test
    void carriesTheLabelThatProtectsEveryPart() throws IOException {
        var secret = new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR", "SWE")));
        var plan = Plans.with(PLAN, Plans.IPC.withNotes(Notes.of(secret)));

        var read = (PackageResult.Read) PlanPackage.read(file(bytes(plan)));

        assertThat(read.manifest().label()).isEqualTo(secret);
    }

    @Test
    void refusesALabelLowerThanAPart() throws IOException {
        var secret = new Label("NATO", Classification.SECRET, Audience.everyone());
        var plan = Plans.with(PLAN, Plans.IPC.withNotes(Notes.of(secret)));

        var problem =
                refused(
                        changed(
                                bytes(plan),
                                PlanPackage.MANIFEST,
                                text -> text.replace("\"SECRET\"", "\"UNCLASSIFIED\"")));

        assertThat(problem).isInstanceOf(PackageProblem.LabelTooLow.class);
    }

    @Test
    void planWithTimesThatRunBackwardsStillTravels() throws IOException {
        var inverted =
                PLAN.put(
                        Plans.ATTACK.withTimeframe(
                                new org.entente.model.time.Timeframe(
                                        Plans.ATTACK.timeframe().finish(),
                                        Plans.ATTACK.timeframe().start())));

        var read = PlanPackage.read(file(bytes(inverted)));

        assertThat(read).isInstanceOf(PackageResult.Read.class);
    }

    @Test
    void refusesAChangedPartBeforeItIsParsed() throws IOException {
        var problem =
                refused(
                        changed(
                                bytes(PLAN),
                                PlanPackage.PLAN,
                                text -> text.replace("River crossing", "River Crossing")));

        assertThat(problem)
                .isEqualTo(new PackageProblem.Changed("trial.entente", PlanPackage.PLAN));
    }

    @Test
    void refusesAPlanThatPointsAtNothing() throws IOException {
        var problem = refused(bytes(PLAN.drop(Plans.NORWAY.id())));

        assertThat(problem)
                .isInstanceOfSatisfying(
                        PackageProblem.Unsound.class,
                        unsound ->
                                assertThat(unsound.refusal())
                                        .isInstanceOf(Refusal.LooseReference.class));
    }

    @Test
    void refusesANewerVersion() throws IOException {
        var problem =
                refused(
                        changed(
                                bytes(PLAN),
                                PlanPackage.MANIFEST,
                                text -> text.replace("\"version\":1", "\"version\":2")));

        assertThat(problem).isEqualTo(new PackageProblem.TooNew("trial.entente", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sender\"|\"zsender\"",
                "\"created\":\"2027|\"created\":\"x027",
                "\"format\":\"entente-package\"|\"format\":\"other\"",
                "\"lines\":|\"lines\":-",
                "{\"created\"|{ \"created\"",
                "\"classification\":\"UNCLASSIFIED\"|\"classification\":\"COSMIC\"",
                "\"audience\":null|\"audience\":[1]",
                "\"version\":1|\"signature\":\"x\",\"version\":1",
            })
    void refusesAManifestThatIsNotTheFormat(String change) throws IOException {
        var parts = change.split("\\|");

        var problem =
                refused(
                        changed(
                                bytes(PLAN),
                                PlanPackage.MANIFEST,
                                text -> text.replace(parts[0], parts[1])));

        assertThat(problem).isInstanceOf(PackageProblem.BadManifest.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.sh",
                "/etc/passwd",
                "C:\\x",
                "\\\\server\\share",
                "manifest.json/../x",
                "plan\u0000.jsonl",
                "CON",
                "nested.zip",
            })
    void takesNoEntryByItsName(String name) throws IOException {
        var before = files();

        var first = refused(zip(entry(name, "x")));
        var last =
                refused(
                        zip(
                                Stream.concat(
                                                entries(bytes(PLAN)).stream(),
                                                Stream.of(entry(name, "x")))
                                        .toArray(Entry[]::new)));

        assertThat(first).isInstanceOf(PackageProblem.WrongEntry.class);
        assertThat(last).isInstanceOf(PackageProblem.WrongEntry.class);
        assertThat(files()).containsAll(before).allMatch(this::isOurs);
    }

    @Test
    void refusesEntriesInAnotherOrderOrMissing() throws IOException {
        var entries = entries(bytes(PLAN));

        assertThat(refused(zip(entries.getLast(), entries.getFirst())))
                .isInstanceOf(PackageProblem.WrongEntry.class);
        assertThat(refused(zip(entries.getFirst()))).isInstanceOf(PackageProblem.NoPackage.class);
        assertThat(refused(zip(entries.getFirst(), entries.getFirst())))
                .isInstanceOf(PackageProblem.WrongEntry.class);
        assertThat(refused(zip())).isInstanceOf(PackageProblem.NoPackage.class);
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws IOException {
        var bomb = "0".repeat(PackageReader.MAX_MANIFEST + 1);

        var problem = refused(zip(entry(PlanPackage.MANIFEST, bomb)));

        assertThat(problem).isInstanceOf(PackageProblem.TooLarge.class);
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        assertThat(refused("Dear colleague".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PackageProblem.NoPackage.class);
        assertThat(refused(new byte[0])).isInstanceOf(PackageProblem.NoPackage.class);
    }

    @Test
    void everyMutationIsRefusedOrChangesNothing() throws IOException {
        var whole = bytes(PLAN);
        var random = new Random(20270104);
        for (int trial = 0; trial < 1_000; trial++) {
            var mutated = whole.clone();
            if (trial % 4 == 0) {
                mutated = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            } else {
                mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
            }

            var result = PlanPackage.read(file(mutated));

            if (result instanceof PackageResult.Read(var plan, _)) {
                assertThat(plan).as("trial %d", trial).isEqualTo(PLAN);
            }
        }
    }

    private record Entry(String name, byte[] content) {}

    private static Entry entry(String name, String content) {
        return new Entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Plan plan) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanPackage.write(plan, "HQ", CLOCK, out);
        return out.toByteArray();
    }

    private static List<Entry> entries(byte[] packed) throws IOException {
        var entries = new java.util.ArrayList<Entry>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static byte[] zip(Entry... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        var isHonest = Stream.of(entries).map(Entry::name).distinct().count() == entries.length;
        if (isHonest) {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry.name()));
                    zip.write(entry.content());
                }
            }
        } else {
            try (var zip = new RepeatingZip(out)) {
                for (var entry : entries) {
                    zip.add(entry);
                }
            }
        }
        return out.toByteArray();
    }

    /// An archive that may hold a name twice, as no honest writer makes it.
    private static final class RepeatingZip implements AutoCloseable {
        private final ByteArrayOutputStream out;

        RepeatingZip(ByteArrayOutputStream out) {
            this.out = out;
        }

        void add(Entry entry) throws IOException {
            var one = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(one)) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.content());
                zip.closeEntry();
                zip.flush();
                out.write(one.toByteArray());
            }
        }

        @Override
        public void close() {}
    }

    private static byte[] changed(byte[] packed, String name, UnaryOperator<String> change)
            throws IOException {
        var entries =
                entries(packed).stream()
                        .map(
                                entry ->
                                        entry.name().equals(name)
                                                ? entry(
                                                        name,
                                                        change.apply(
                                                                new String(
                                                                        entry.content(),
                                                                        StandardCharsets.UTF_8)))
                                                : entry)
                        .toArray(Entry[]::new);
        return zip(entries);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("trial.entente"), content);
    }

    private PackageProblem refused(byte[] content) throws IOException {
        var result = PlanPackage.read(file(content));
        assertThat(result).isInstanceOf(PackageResult.Refused.class);
        return ((PackageResult.Refused) result).problem();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private boolean isOurs(Path file) {
        return file.equals(folder) || file.endsWith("trial.entente");
    }
}
