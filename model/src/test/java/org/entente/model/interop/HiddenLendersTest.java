package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.accord.Loan;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;
import org.entente.model.release.Release;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Set;

/// Who lends a system is not told to a nation that may not know of them, and what rests on their
/// agreement is not judged without them.
final class HiddenLendersTest {
    private static final CisSystem RADIO = Scene.radio("Norwegian", Plans.NORWEGIANS.id(), "a");

    private static CisSystem lent(String lender) {
        return RADIO.withPorts(
                RADIO.ports().stream()
                        .map(
                                port ->
                                        port.withBindings(
                                                binding -> {
                                                    var more = new HashMap<>(binding.statements());
                                                    more.put(Remarks.LOAN, Statement.of(lender));
                                                    return binding.withStatements(more);
                                                }))
                        .toList());
    }

    private static Plan copy(String lender) {
        var hidden = Plans.BRITAIN.withNotes(Scene.only("NOR"));
        var plan = Plans.with(Plans.brigadeExercise(), Scene.MISSION, lent(lender), hidden);
        return Release.to(Set.of("SWE"), plan).orElseThrow();
    }

    @Test
    void isNotToldWhereTheyAreHidden() {
        for (var lender : new String[] {"GBR", "gbr", "GBR, CIS pool"}) {
            var copy = copy(lender);
            var open = copy.find(CisSystem.class, RADIO.id()).orElseThrow();

            assertThat(open.toString()).doesNotContainIgnoringCase("gbr");
            assertThat(Loan.lender(open)).isEmpty();
            assertThat(copy.exercise().withheld()).isEqualTo(Withheld.ANYTHING);
        }
    }

    @Test
    void isToldWhereTheyAreNot() {
        var copy = copy("SWE");

        assertThat(copy.find(CisSystem.class, RADIO.id())).contains(lent("SWE"));
        assertThat(copy.exercise().withheld()).isEqualTo(Withheld.NOTHING);
    }
}
