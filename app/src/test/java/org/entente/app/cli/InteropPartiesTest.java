package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// How the exercise, nations and contingents stand as one, for programs and for people. Norwegians
/// reach the Swedes on paper; whether they reach the Britons is not known.
final class InteropPartiesTest extends AtTerminal {
    private String written(Plan plan) throws IOException {
        var file = folder.resolve("plan.entente");
        PlanPackage.write(plan, "Trial HQ", CLOCK, file);
        return file.toString();
    }

    private JsonNode interop(Plan plan) throws IOException {
        run("interop", written(plan), "--json");
        return new ObjectMapper().readTree(out.toString());
    }

    private static JsonNode of(JsonNode stage, Contingent contingent) {
        for (var each : stage.get("contingents")) {
            var id = each.get("party").get("id").asText();
            if (id.equals(contingent.id().value().toString())) {
                return each;
            }
        }
        throw new AssertionError(contingent.name());
    }

    @Test
    void eachIsAsGoodAsItsWeakestExchange() throws IOException {
        var answer = interop(Radios.plan());
        var stage = answer.get("stages").get(0);

        for (var exercise : List.of(answer.get("verdict"), stage.get("verdict"))) {
            assertThat(exercise.get("lo").asText()).isEqualTo("none");
            assertThat(exercise.get("hi").asText()).isEqualTo("compatible");
            assertThat(exercise.get("colour").asText()).isEqualTo("grey");
            assertThat(exercise.get("of").asText()).isEqualTo("critical");
            assertThat(exercise.get("exchanges").asInt()).isEqualTo(2);
            var weakest = exercise.get("weakest");
            assertThat(weakest.get("exchange").get("name").asText()).isEqualTo("open");
            assertThat(weakest.get("phase").get("name").asText()).isEqualTo("Live exercise");
        }
        assertThat(stage.get("nations"))
                .extracting(each -> each.get("code").asText() + each.get("colour").asText())
                .containsExactly("GBRgrey", "NORgrey", "SWEgreen-hatched");
        assertThat(of(stage, Plans.NORWEGIANS).get("exchanges").asInt()).isEqualTo(2);
        assertThat(of(stage, Plans.SWEDES).get("lo").asText()).isEqualTo("compatible");
    }

    @Test
    void ofWhomNothingIsJudgedIsNotAssessed() throws IOException {
        var stage = interop(Radios.plan().drop(Radios.OPEN.id())).get("stages").get(0);

        var britons = of(stage, Plans.BRITONS);

        assertThat(britons.get("assessed").asBoolean()).isFalse();
        assertThat(britons.has("colour")).isFalse();
        assertThat(britons.has("lo")).isFalse();
        assertThat(stage.get("verdict").get("colour").asText()).isEqualTo("green-hatched");
    }

    @Test
    void holdsToItsSchema() throws IOException {
        var schema = CliSchema.parts();
        var answer = interop(Radios.plan());
        var stage = answer.get("stages").get(0);

        CliSchema.assertRequired(schema.get("interop"), answer);
        CliSchema.assertRequired(
                schema.get("interop").get("properties").get("stages").get("items"), stage);
        for (var list : List.of(stage.get("nations"), stage.get("contingents"))) {
            for (var each : list) {
                CliSchema.assertRequired(schema.get("whole"), each);
                CliSchema.assertKnown(schema.get("whole"), each);
            }
        }
        CliSchema.assertKnown(schema.get("whole"), answer.get("verdict"));
        CliSchema.assertKnown(
                schema.get("whole").get("properties").get("weakest"),
                answer.get("verdict").get("weakest"));
    }

    @Test
    void tellsPeopleWhichExchangeIsTheWeakest() throws IOException {
        assertThat(run("interop", written(Radios.plan()))).isEqualTo(ExitCode.FINE);

        assertThat(out.toString())
                .contains("The exercise: Unknown")
                .contains("The weakest of 2 critical exchanges: open")
                .contains(Plans.SWEDES.name() + ": On paper")
                .contains("The one critical exchange: sure");
    }
}
