package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Remarks;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is stated beside the parameters of a standard, because checks read it, can be typed.
class StatementsTest {
    private static final Binding BINDING = Binding.of("RF-VHF", Map.of());
    private static final Plan PLAN = Plans.brigadeExercise();

    private final Statements statements =
            new Statements(
                    new Lookup(PLAN, Language.of(Locale.ENGLISH, PLAN.exercise().zone())),
                    Standards.shipped(),
                    "Maj A",
                    LocalDate.of(2027, 1, 1));

    @Test
    void loansAndReservationsAreStatedOfASystemAndTakenBack() {
        for (var remark :
                List.of(Remarks.LOAN, Remarks.POWER, Remarks.OPERATOR, Remarks.RESERVATION)) {
            var stated = (CisSystem) typed(system(), remark, "NOR");
            var binding = stated.ports().getFirst().bindings().getFirst();
            var back = (CisSystem) typed(stated, remark, "");

            assertThat(binding.statements().get(remark))
                    .extracting(each -> each.text())
                    .isEqualTo("NOR");
            assertThat(back.ports().getFirst().bindings().getFirst().statements()).isEmpty();
        }
    }

    @Test
    void theMarkOfSimulatedDataIsStatedOfANet() {
        var stated = (Net) typed(net(), Remarks.INDICATOR, "no");

        assertThat(stated.loaded().statements().get(Remarks.INDICATOR))
                .extracting(each -> each.text())
                .isEqualTo("no");
    }

    private CisEntity typed(CisEntity thing, String remark, String text) {
        var line =
                statements.of(thing).stream()
                        .filter(each -> each.spot().parameter().equals(remark))
                        .findFirst()
                        .orElseThrow();
        var answer = statements.typed(thing, line.spot(), Statements.Column.SAYS, text);
        assertThat(answer).isInstanceOf(Answer.Change.class);
        return (CisEntity) ((Edit.Revise) ((Answer.Change) answer).edit()).entity();
    }

    private static CisSystem system() {
        return new CisSystem(
                new CisSystem.Id(Things.id("radio")),
                "Radio",
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(Plans.SWEDES.id(), null, 1, null),
                List.of(new CisSystem.Port("main", "", null, List.of(BINDING))),
                Notes.PLAIN);
    }

    private static Net net() {
        return new Net(
                new Net.Id(Things.id("net")),
                "Net",
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                BINDING,
                List.of(),
                null,
                Notes.PLAIN);
    }
}
