package org.entente.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.entente.app.sample.SamplePlan;
import org.entente.persistence.MemoryLibrary;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is typed at a terminal in a folder of its own, and what is said there.
abstract class AtTerminal {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-04T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final List<String> opened = new ArrayList<>();
    boolean isWatched;

    final ExitCode run(String... words) {
        var services =
                new Services(
                        CLOCK,
                        Locale.ENGLISH,
                        "Trial HQ",
                        folder,
                        _ -> new MemoryLibrary(CLOCK),
                        opened::add);
        var console = new Console(new PrintWriter(out), new PrintWriter(err), isWatched);
        return new Cli(services, console).run(List.of(words));
    }

    final JsonNode json(String... words) throws IOException {
        out.getBuffer().setLength(0);
        var all = new ArrayList<>(List.of(words));
        all.add("--json");
        run(all.toArray(String[]::new));
        return new ObjectMapper().readTree(out.toString());
    }

    /// The sample plan as a package, made once.
    static final class Sample {
        static final byte[] PACKAGE = written();

        private static byte[] written() {
            try {
                var bytes = new ByteArrayOutputStream();
                var today = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
                var plan = SamplePlan.of(SamplePlan.defaultStartex(today));
                PlanPackage.write(plan, "Trial HQ", CLOCK, bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
