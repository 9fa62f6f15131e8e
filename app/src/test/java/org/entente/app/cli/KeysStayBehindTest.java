package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.model.Plans;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.persistence.MemoryLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/// A key that came in with a package is in nothing that is written or said of the plan, whoever it
/// is for.
final class KeysStayBehindTest extends AtTerminal {
    private static final String SECRET = "3F9A77B1C4D2E8F0A1B2C3D4E5F60718";
    private static final String KEY = "key " + SECRET;

    private final MemoryLibrary library = new MemoryLibrary(CLOCK);
    private Plan plan = Plan.EMPTY;

    /// In the name of one thing of every kind that has one, and in the aim.
    @BeforeEach
    void keepThePlan() {
        var norwegian = InteropVerbTest.system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1");
        var swedish = InteropVerbTest.system(2, "SWE radio", Plans.SWEDES.id(), "");
        var whole =
                Plans.with(
                        Plans.brigadeExercise(),
                        InteropVerbTest.ORDERS,
                        norwegian,
                        swedish,
                        InteropVerbTest.net(4, "Command net", norwegian, swedish),
                        InteropVerbTest.exchange(
                                5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()));
        plan = whole.put(whole.exercise().withAim(KEY));
        for (var kind : EntityKind.values()) {
            whole.table(kind).values().stream()
                    .filter(Named.class::isInstance)
                    .filter(each -> kind != EntityKind.EXERCISE)
                    .findFirst()
                    .ifPresent(each -> plan = plan.put(((Named) each).withName(KEY)));
        }
        library.create(plan, "Trial HQ", null);
    }

    private ExitCode say(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var services =
                new Services(CLOCK, Locale.ENGLISH, "Trial HQ", folder, _ -> library, opened::add);
        var console = new Console(new PrintWriter(out), new PrintWriter(err), isWatched);
        return new Cli(services, console).run(List.of(words));
    }

    private String name() {
        return plan.exercise().name();
    }

    @ParameterizedTest
    @CsvSource({
        "--package,a.entente,false",
        "--package,a.entente,true",
        "--pdf,a.pdf,false",
        "--ics,a.ics,false",
        "--mspdi,a.xml,false",
        "--cjsor,a.xlsx,false",
        "--msdl,a.xml,false",
        "--tests,a.xlsx,false",
        "--tests,a.csv,false",
        "--questions,a.xlsx,true",
        "--svg,a.svg,false",
        "--pages,a.pdf,true"
    })
    void isInNoFile(String option, String name, boolean isForNation) throws IOException {
        var file = folder.resolve(name);
        var code =
                isForNation
                        ? say("export", name(), option, file.toString(), "--nation", "NOR")
                        : say("export", name(), option, file.toString());

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.FINE);
        assertThat(text(file)).isNotEmpty().doesNotContain(SECRET, "3F9A77B1C4");
        assertThat(err.toString())
                .contains("looks like key material (DQ-05)", "COMSEC custodian")
                .doesNotContain(SECRET);
    }

    @Test
    void isInNoAnswer() {
        var commands =
                List.of(
                        List.of("check", name()),
                        List.of("check", name(), "--json"),
                        List.of("schedule", name()),
                        List.of("schedule", name(), "--json"),
                        List.of("interop", name()),
                        List.of("interop", name(), "--json"),
                        List.of("diff", name(), name()));
        for (var words : commands) {
            say(words.toArray(String[]::new));

            assertThat(out.toString()).as("%s", words).isNotEmpty().doesNotContain(SECRET);
            assertThat(err.toString()).as("%s", words).doesNotContain(SECRET);
        }
        say("check", name());
        assertThat(out.toString()).contains("DQ-05");
    }

    @Test
    void thePlanItselfKeepsItsTexts() {
        say("export", name(), "--package", folder.resolve("a.entente").toString());

        assertThat(plan.exercise().aim()).isEqualTo(KEY);
        assertThat(Masking.of(plan).spots()).hasSizeGreaterThan(10);
    }

    /// What a reader of the file can read.
    private static String text(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = file.toString();
        if (name.endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            }
        }
        return name.endsWith(".xlsx") || name.endsWith(".entente")
                ? unzipped(file)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                text.append(new String(content, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
