package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PackageResult;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.persistence.exchange.NispOfFullSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/// `entente import` of a database of standards and profiles.
final class StandardsAtTerminalTest extends AtTerminal {
    private String plan = "";
    private byte[] before = {};

    @BeforeEach
    void writeThePlan() throws IOException {
        var file = folder.resolve("plan.entente");
        PlanPackage.write(Plans.brigadeExercise(), "Trial HQ", CLOCK, file);
        plan = file.toString();
        before = Files.readAllBytes(file);
    }

    @Test
    void importTakesADatabaseOfStandardsOfFullSize() throws IOException {
        var file = Files.writeString(folder.resolve("nisp.xml"), NispOfFullSize.text());

        var report = json("import", file.toString(), "--into", plan, "--out", plan);

        assertThat(report.get("format").asText()).isEqualTo("nisp");
        assertThat(report.get("mapped").get("own-standard").asInt()).isEqualTo(1800);
        assertThat(report.get("remarks")).isEmpty();
        assertThat(kept().ownStandards()).hasSize(1800);
    }

    @Test
    void importOfAHostileDatabaseNamesFilePlaceAndRemedyAndLeavesThePlan() throws IOException {
        var full = NispOfFullSize.text();

        assertThat(
                        refused(
                                "outside.xml",
                                "<!DOCTYPE standards [<!ENTITY a SYSTEM \"b\">]>" + "<a/>"))
                .contains("outside.xml", "line 1", "\"standards\"", "clean export");
        assertThat(refused("half.xml", full.substring(0, full.length() / 2)))
                .contains("half.xml", "line ", "NISP database", "Export it again");
        assertThat(refused("root.xml", "<catalogue/>"))
                .contains("root.xml", "line 1", "<catalogue>", "Export it as one of these");
        assertThat(refused("empty.xml", "<standards><records/></standards>"))
                .contains("empty.xml", "no standard", "with its records");
        assertThat(refused("large.xml", "<standards/>", 100L << 20))
                .contains("large.xml", "100 MB", "at most 50 MB", "Export a part of it");
    }

    private String refused(String name, String text) throws IOException {
        return refused(name, text, text.length());
    }

    private String refused(String name, String text, long length) throws IOException {
        err.getBuffer().setLength(0);
        var file = Files.writeString(folder.resolve(name), text);
        try (var whole = new RandomAccessFile(file.toFile(), "rw")) {
            whole.setLength(length);
        }

        assertThat(run("import", file.toString(), "--into", plan, "--out", plan))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Files.readAllBytes(Path.of(plan))).isEqualTo(before);
        assertThat(err.toString()).contains("Nothing was imported").doesNotContain("\tat ");
        return err.toString();
    }

    private Plan kept() {
        var result = PlanPackage.read(Path.of(plan));
        assertThat(result).isInstanceOf(PackageResult.Read.class);
        return ((PackageResult.Read) result).plan();
    }
}
