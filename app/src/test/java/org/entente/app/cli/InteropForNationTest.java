package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What a nation is told of exchanges that hidden things carry.
final class InteropForNationTest extends AtTerminal {
    @Test
    void whatAHiddenNetCarriesIsUnknownInTheAnswerAndInThePackageForANation() throws IOException {
        var file = folder.resolve("plan.entente");
        var copy = folder.resolve("copy.entente").toString();
        write(file);

        var whole = json("interop", file.toString());
        var answer = json("interop", file.toString(), "--nation", "SWE");
        run("export", file.toString(), "--package", copy, "--nation", "SWE");

        assertThat(colour(whole)).isEqualTo("green-hatched");
        assertThat(whole.get("withheld").asText()).isEqualTo("nothing");
        assertThat(List.of(answer, json("interop", copy)))
                .allSatisfy(
                        told -> {
                            assertThat(colour(told)).isEqualTo("grey");
                            assertThat(told.get("withheld").asText()).isEqualTo("carriers");
                            assertThat(told.toString())
                                    .contains("withheld from this copy of the plan could carry it")
                                    .doesNotContain("Command net");
                        });
    }

    /// A net that only Norwegians may know of carries orders to Swedes.
    private static void write(Path file) throws IOException {
        var label = new Label("NATO", Classification.RESTRICTED, new Audience.Only(List.of("NOR")));
        var norwegian = InteropVerbTest.system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1");
        var swedish = InteropVerbTest.system(2, "SWE radio", Plans.SWEDES.id(), "EX-1");
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        InteropVerbTest.ORDERS,
                        norwegian,
                        swedish,
                        InteropVerbTest.net(4, "Command net", norwegian, swedish)
                                .withNotes(Notes.of(label)),
                        InteropVerbTest.exchange(
                                5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()));
        PlanPackage.write(plan, "Trial HQ", CLOCK, file);
    }

    /// The best that is said of it in any stage.
    private static String colour(JsonNode answer) {
        var colours =
                answer.findValues("exchanges").stream()
                        .flatMap(each -> each.findValuesAsText("colour").stream())
                        .toList();
        return colours.stream().filter(each -> !each.equals("red")).findFirst().orElse("red");
    }
}
