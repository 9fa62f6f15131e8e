package org.entente.app.cli;

import com.fasterxml.jackson.databind.JsonNode;

import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PackageResult;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Answers of Major Ek are read into a package, and the reasons of its first exchange out of it.
abstract class AnsweredAtTerminal extends AtTerminal {
    static final String SAID = "Major Ek, Letter 7, 1 Dec 2026";
    private Path file = Path.of("");

    /// Of which something is asked.
    abstract Plan asked();

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("plan.entente");
        write(asked());
    }

    void write(Plan plan) throws IOException {
        PlanPackage.write(plan, "Trial HQ", CLOCK, file);
    }

    Plan reopened() {
        return ((PackageResult.Read) PlanPackage.read(file)).plan();
    }

    void answer(String spot, String answer) throws IOException {
        var answers =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        """
                        Reference,Answer,Source,As of,Stated by
                        %s,%s,Letter 7,2026-12-01,Major Ek
                        """
                                .formatted(spot, answer));
        json("import", answers.toString(), "--into", file.toString(), "--out", file.toString());
    }

    String reasons() throws IOException {
        return stage().get("exchanges").get(0).get("reasons").toString();
    }

    JsonNode stage() throws IOException {
        return json("interop", file.toString()).get("stages").get(0);
    }
}
