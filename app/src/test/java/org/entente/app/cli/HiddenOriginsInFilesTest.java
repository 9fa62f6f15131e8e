package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Statement;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

/// What a nation is given names nobody as who said something of whom it may not know.
final class HiddenOriginsInFilesTest extends AtTerminal {
    private static final Statement.Origin BY = new Statement.Origin("POL", "", null);
    private static final Statement.Origin LETTER =
            new Statement.Origin("Maj Vik", "POL letter", null);
    private static final Label NORWEGIAN =
            new Label("NATO", Classification.RESTRICTED, new Audience.Only(List.of("NOR")));

    @Test
    void isInThePackageForThoseWhoMayKnowAndInNoOther() throws IOException {
        var file = folder.resolve("plan.entente");
        PlanPackage.write(plan(), "Trial HQ", CLOCK, file);

        assertThat(copy(file, "NOR"))
                .contains("\"POL\"", "POL letter", "mission 7", "frequency 8", "Fit return 3");
        assertThat(copy(file, "SWE"))
                .contains("mission 7", "frequency 8", "Fit return 3")
                .doesNotContain("POL", "Maj Vik");
    }

    @Test
    void isInNoAnswer() throws IOException {
        var file = folder.resolve("plan.entente");
        PlanPackage.write(plan(), "Trial HQ", CLOCK, file);

        var norwegian = json("interop", file.toString(), "--nation", "NOR");
        var swedish = json("interop", file.toString(), "--nation", "SWE");

        assertThat(norwegian.toString()).contains("\"POL\"", "POL letter");
        assertThat(swedish.toString()).contains("Fit return 3").doesNotContain("POL", "Maj Vik");
        assertThat(swedish.get("withheld").asText()).isEqualTo("nothing");
        assertThat(swedish.get("verdict")).isEqualTo(norwegian.get("verdict"));
    }

    /// A radio and a net that all may know of, of which Poles said something.
    private static Plan plan() {
        var radio = InteropVerbTest.system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1");
        var other = InteropVerbTest.system(2, "SWE radio", Plans.SWEDES.id(), "EX-2");
        var net = InteropVerbTest.net(4, "Command net", radio, other);
        var port =
                radio.ports()
                        .getFirst()
                        .withDomain(null, BY)
                        .stating("RF-UHF", "waveform", said("mission 7", BY))
                        .stating("RF-UHF", "key", said("EX-1", LETTER));
        return Plans.with(
                Plans.brigadeExercise(),
                Things.nation("POL").withNotes(Notes.of(NORWEGIAN)),
                InteropVerbTest.ORDERS,
                radio.withPort(0, port),
                other,
                net.withLoaded(net.loaded().stating("frequency", said("frequency 8", LETTER))),
                InteropVerbTest.exchange(
                        5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()));
    }

    private static Statement said(String text, Statement.Origin origin) {
        return new Statement(Statement.Standing.VALUE, text, origin);
    }

    /// All that a reader of the package made for that nation can read.
    private String copy(Path file, String nation) throws IOException {
        var copy = folder.resolve(nation + ".entente");
        var code = run("export", file.toString(), "--package", copy.toString(), "--nation", nation);
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.FINE);
        var text = new StringBuilder();
        try (var zip = new ZipFile(copy.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                text.append(new String(content, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
