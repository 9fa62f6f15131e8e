package org.entente.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary.Access;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Kills a program at random moments while it edits a plan, and opens the plan again.
class KillTest {
    private static final int KILLS_A_PLAN = 10;
    private static final int LONGEST_LIFE = 400;
    private static final int PROGRAMS = 4;

    private final Story story = new Story();

    @TempDir Path folder;

    @Test
    void noAcknowledgedEditIsLost() throws Exception {
        var plans =
                IntStream.range(0, Tier.count(50, 300) / KILLS_A_PLAN)
                        .<Callable<Long>>mapToObj(plan -> () -> edited(plan))
                        .toList();

        try (var programs = Executors.newFixedThreadPool(PROGRAMS)) {
            for (var plan : programs.invokeAll(plans)) {
                assertThat(plan.get()).isGreaterThan(KILLS_A_PLAN);
            }
        }
    }

    /// Kills one program after the other on a plan of their own; the last edit of it.
    private long edited(int plan) throws Exception {
        var random = new Random(4711 + plan);
        var place = folder.resolve("plans " + plan).resolve("library");
        long sequence = 1;
        for (int kill = 0; kill < KILLS_A_PLAN; kill++) {
            var hasView = kill == KILLS_A_PLAN - 1;
            long acknowledged = killed(place, hasView, random);
            var opened =
                    Bench.opened(Writer.library(place, hasView).open(Story.ID, Access.EDIT, null));
            sequence = holds(opened, Math.max(acknowledged, sequence));
        }
        return sequence;
    }

    /// Starts the program and kills it; the last edit that it told to be saved.
    private long killed(Path place, boolean hasView, Random random)
            throws IOException, InterruptedException {
        var program = started(place, hasView, random.nextLong());
        try (var told = program.inputReader(StandardCharsets.UTF_8)) {
            var first = told.readLine();
            assertThat(first).isNotNull();
            boolean hasEnded = program.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
            assertThat(hasEnded).isFalse();
            program.toHandle().destroyForcibly();
            return last(told, Long.parseLong(first));
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Process started(Path place, boolean hasView, long seed) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classPath(),
                        Writer.class.getName(),
                        place.toString(),
                        Long.toString(seed),
                        hasView ? "h2" : "none");
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// What this test was started with, by whatever.
    private static String classPath() {
        return KillTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /// The pipe may hold more lines than were read when the program ended, the last one torn.
    private static long last(BufferedReader told, long first) throws IOException {
        var lines = new ArrayList<Long>(List.of(first));
        var line = told.readLine();
        while (line != null) {
            var next = told.readLine();
            if (next != null) {
                lines.add(Long.parseLong(line));
            }
            line = next;
        }
        return lines.getLast();
    }

    /// The plan as it is found, edited once more, closed and opened again; its last edit.
    private long holds(OpenResult.Opened opened, long acknowledged) throws StoreException {
        var store = opened.store();
        long sequence = Bench.saved(store);
        assertThat(sequence).isGreaterThanOrEqualTo(acknowledged);
        assertThat(opened.plan()).isEqualTo(story.truth(sequence));
        assertThat(Bench.tellsOfDamage(opened)).isFalse();
        assertThat(store.history()).hasSize((int) sequence);
        store.submit(Story.edit(sequence + 1));
        assertThat(Bench.saved(store)).isEqualTo(sequence + 1);
        Bench.settle(store);
        store.close();
        return sequence + 1;
    }

    @Test
    void secondProgramIsToldWhoHoldsThePlanAndMayReadIt() throws Exception {
        var place = folder.resolve("plans");
        var program = started(place, false, 4711);
        try (var told = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("1");
            var library = Writer.library(place, false);

            var refused = library.open(Story.ID, Access.EDIT, null);
            var reader = Bench.opened(library.open(Story.ID, Access.READ, null));

            assertThat(holder(refused))
                    .contains(System.getProperty("user.name"))
                    .contains("(%d)".formatted(program.pid()));
            assertThat(reader.repairs()).isEmpty();
            assertThat(story.truth(Bench.saved(reader.store()))).isEqualTo(reader.plan());
            reader.store().close();
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static String holder(OpenResult refused) {
        return refused instanceof OpenResult.Failed(StoreProblem.HeldBy(_, var holder, _))
                ? holder
                : "nobody: " + refused;
    }
}
