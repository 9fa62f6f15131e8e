package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/// Who gave an answer goes with it into a file, and comes out of it in the reason of a verdict.
final class AttestedReasonsTest extends AnsweredAtTerminal {
    private static final CisSystem NORWEGIAN =
            InteropVerbTest.system(1, "NOR radio", Plans.NORWEGIANS.id(), "EX-1");
    private static final CisSystem SWEDISH =
            InteropVerbTest.system(2, "SWE radio", Plans.SWEDES.id(), "EX-1");
    private static final Net NET = InteropVerbTest.net(4, "Command net", NORWEGIAN, SWEDISH);

    private static Plan plan() {
        var orders =
                InteropVerbTest.exchange(
                        5, "IER-1", "Orders", Plans.NORWEGIANS.id(), Plans.SWEDES.id());
        var flow = ExchangeRequirement.Flow.UNKNOWN.withHourly(90).withBytes(4_000);
        return Plans.with(
                Plans.brigadeExercise(),
                InteropVerbTest.ORDERS,
                NORWEGIAN,
                SWEDISH,
                NET,
                orders.withDemand(orders.demand().withFlow(flow)));
    }

    @Override
    Plan asked() {
        return plan();
    }

    @Test
    void howMuchANetCarriesIsToldWithWhoSaidSoUntilSomebodyTypesAnotherFigure() throws IOException {
        assertThat(reasons()).contains("how many kbit/s Command net carries");
        answer(NET.id().value() + "/net//capacity", "0.4");

        assertThat(reasons())
                .contains("Command net carries 0.4 kbit/s, 0.8 are needed. Source: " + SAID + ".");
        var net = reopened().find(Net.class, NET.id()).orElseThrow();
        write(reopened().put(net.withControl(net.control().withBits(500))));
        assertThat(reasons())
                .contains("Command net carries 0.5 kbit/s, 0.8 are needed.")
                .doesNotContain("Major Ek");
    }

    @Test
    void whenAnAgreementIsInForceIsToldWithWhoSaidSo() throws IOException {
        var agreement = InteropAgreementTest.SIGNED;
        write(
                Plans.with(
                        plan(),
                        Radios.MISSION,
                        agreement,
                        InteropAgreementTest.inMission(NORWEGIAN),
                        InteropAgreementTest.inMission(SWEDISH)));
        assertThat(reasons()).doesNotContain("Security of SWE");
        answer(agreement.id().value() + "/agreement//validity", "D+50 … D+60");

        assertThat(reasons())
                .contains("Security of SWE (signed, D+50 … D+60; " + SAID + ") is not in force");
        var dated = reopened().find(Agreement.class, agreement.id()).orElseThrow();
        write(reopened().put(dated.withPeriod(Things.days("D", 50, 61))));
        assertThat(reasons())
                .contains("Security of SWE (signed, D+50 … D+61) is not in force")
                .doesNotContain("Major Ek");
    }
}
