package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// How much there is of an exchange, and what more is known of a test, for programs.
final class InteropFlowTest extends AtTerminal {
    private static final CisSystem NORWEGIAN = fielded(1, "NOR radio", Plans.NORWEGIANS.id());
    private static final CisSystem SWEDISH = fielded(2, "SWE radio", Plans.SWEDES.id());

    private static final ExchangeRequirement.Flow FLOW =
            new ExchangeRequirement.Flow(
                    ExchangeRequirement.Pattern.PUBLISH_SUBSCRIBE, 90, 4_000, "10 m", "signed");

    private static final ExchangeRequirement.Setting SETTING =
            new ExchangeRequirement.Setting("Command", "decision", List.of("RF-UHF"));

    private static final Evidence TESTED =
            new Evidence(
                    new Evidence.Id(new UUID(5, 30)),
                    "UHF",
                    new Evidence.Side(NORWEGIAN.id(), "6.2"),
                    new Evidence.Side(SWEDISH.id(), "6.2"),
                    "RF-UHF",
                    new Evidence.Result(
                            TestResult.LIMITED_SUCCESS,
                            TestDepth.T2_PARSE,
                            LocalDate.of(2026, 10, 1),
                            "CWIX",
                            "slow",
                            "",
                            IssueCategory.NOT_EXECUTABLE,
                            EvidenceGrade.CWIX_CIAV),
                    Notes.PLAIN);

    private static CisSystem fielded(long id, String name, AssigneeId holder) {
        var system = InteropVerbTest.system(id, name, holder, "EX-1");
        return new CisSystem(
                system.id(),
                system.name(),
                new CisSystem.Make("", "6.2", ""),
                system.station(),
                system.ports(),
                system.notes());
    }

    private static Plan plan() {
        var orders =
                InteropVerbTest.exchange(
                        5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id());
        return Plans.with(
                Plans.brigadeExercise(),
                InteropVerbTest.ORDERS,
                NORWEGIAN,
                SWEDISH,
                InteropVerbTest.net(4, "Command net", NORWEGIAN, SWEDISH),
                orders.withDemand(orders.demand().withFlow(FLOW).withSetting(SETTING)),
                InteropVerbTest.exchange(
                        6, "IER-2", "Report", Plans.SWEDES.id(), Plans.NORWEGIANS.id()),
                TESTED);
    }

    @Test
    void tellsHowMuchThereIsAndWhatWasBehindATestAndWhereItWasShown() throws IOException {
        var file = folder.resolve("plan.entente");
        PlanPackage.write(plan(), "Trial HQ", CLOCK, file);

        var stage = json("interop", file.toString()).get("stages").get(0);
        var told = stage.get("exchanges").get(0);
        var test = told.get("hops").get(0).get("test");

        assertThat(told.get("number").asText()).isEqualTo("IER-1");
        assertThat(told.get("flow"))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                        {
                                          "pattern": "publish-subscribe",
                                          "hourly": 90,
                                          "bytes": 4000,
                                          "bitsPerSecond": 800,
                                          "accuracy": "10 m",
                                          "assurance": "signed"
                                        }
                                        """));
        assertThat(told.get("activity").asText()).isEqualTo("Command");
        assertThat(told.get("trigger").asText()).isEqualTo("decision");
        assertThat(told.get("agreed"))
                .hasSize(1)
                .first()
                .extracting(JsonNode::asText)
                .isEqualTo("RF-UHF");
        assertThat(stage.get("exchanges").get(1).has("agreed")).as("nobody agreed").isFalse();
        assertThat(test.get("category").asText()).isEqualTo("not-executable");
        assertThat(test.get("grade").asText()).isEqualTo("cwix-ciav");
        assertThat(stage.get("exchanges").get(1).has("flow")).as("nobody states it").isFalse();
        holdsToItsSchema(told, test);
    }

    private static void holdsToItsSchema(JsonNode exchange, JsonNode test) throws IOException {
        var parts = CliSchema.parts();
        var stages = parts.at("/interop/properties/stages/items/properties");
        var flow = stages.at("/exchanges/items/properties/flow");
        CliSchema.assertKnown(flow, exchange.get("flow"));
        assertThat(flow.at("/properties/pattern/enum"))
                .contains(exchange.get("flow").get("pattern"));
        var tested = parts.at("/hop/properties/test");
        CliSchema.assertKnown(tested, test);
        CliSchema.assertRequired(tested, test);
        assertThat(tested.at("/properties/grade/enum")).contains(test.get("grade"));
    }
}
