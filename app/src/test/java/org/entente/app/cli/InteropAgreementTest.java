package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What works without an agreement on which a system rests.
final class InteropAgreementTest extends AtTerminal {
    static final Agreement SIGNED =
            new Agreement(
                    new Agreement.Id(new UUID(3, 1)),
                    "Security of SWE",
                    Agreement.Type.SECURITY_AGREEMENT,
                    List.of(Plans.SWEDEN.id()),
                    new Agreement.Paper("", "", Agreement.State.SIGNED),
                    null,
                    Notes.PLAIN);

    private static final CisSystem NORWEGIAN =
            inMission(InteropVerbTest.system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1"));
    private static final CisSystem SWEDISH =
            inMission(InteropVerbTest.system(2, "SWE radio", Plans.SWEDES.id(), "EX-1"));

    static CisSystem inMission(CisSystem system) {
        return system.withPort(0, system.ports().getFirst().withDomain(Radios.MISSION.id()));
    }

    private JsonNode exchange(String... words) throws IOException {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(),
                        InteropVerbTest.ORDERS,
                        Radios.MISSION,
                        SIGNED,
                        NORWEGIAN,
                        SWEDISH,
                        InteropVerbTest.net(4, "Command net", NORWEGIAN, SWEDISH),
                        InteropVerbTest.exchange(
                                5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id()));
        var file = folder.resolve("plan.entente");
        PlanPackage.write(plan, "Trial HQ", CLOCK, file);
        var asked = new ArrayList<>(List.of("interop", file.toString()));
        asked.addAll(List.of(words));
        return json(asked.toArray(String[]::new)).get("stages").get(0).get("exchanges").get(0);
    }

    @Test
    void withoutTheAgreementOnWhichASystemRestsItIsOff() throws IOException {
        var whole = exchange();
        var without = exchange("--without", "security of swe");

        assertThat(whole.get("hi").asText()).isEqualTo("compatible");
        assertThat(without.get("colour").asText()).isEqualTo("red");
        assertThat(without.get("reasons").toString()).contains("Security of SWE");
    }
}
