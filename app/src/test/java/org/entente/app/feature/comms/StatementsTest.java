package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is stated beside the parameters of a standard, because checks read it, can be typed.
class StatementsTest {
    private static final Binding BINDING = Binding.of("RF-VHF", Map.of());
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final SecurityDomain MISSION =
            new SecurityDomain(
                    new SecurityDomain.Id(Things.id("domain")),
                    "MS",
                    "Mission Secret",
                    new SecurityDomain.Level("NATO", Classification.SECRET),
                    null,
                    null,
                    Notes.PLAIN);
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), MISSION);

    private final Statements statements =
            new Statements(
                    new Lookup(PLAN, Language.of(Locale.ENGLISH, PLAN.exercise().zone())),
                    Standards.shipped(),
                    "Maj A",
                    TODAY);

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

    @Test
    void whoSaidInWhichDomainAPortIsIsKeptAndTyped() {
        var stated = domain(system(), Statements.Column.SAYS, "ms");
        var by = domain(stated, Statements.Column.BY, "Maj Vik");
        var sourced = domain(by, Statements.Column.SOURCE, "Letter 7");
        var dated = domain(sourced, Statements.Column.DAY, "1 Nov 2026");
        var again = domain(dated, Statements.Column.SAYS, "MS");
        var back = domain(dated, Statements.Column.SAYS, "");

        assertThat(port(stated))
                .extracting(CisSystem.Port::domain, CisSystem.Port::domainOrigin)
                .containsExactly(MISSION.id(), new Statement.Origin("Maj A", "", TODAY));
        assertThat(port(dated).domainOrigin())
                .isEqualTo(new Statement.Origin("Maj Vik", "Letter 7", LocalDate.of(2026, 11, 1)));
        assertThat(statements.of(dated).getFirst().cells())
                .containsExactly("main", "", "Domain", "MS", "Maj Vik", "Letter 7", "1 Nov 2026");
        assertThat(port(again).domainOrigin())
                .isEqualTo(new Statement.Origin("Maj A", "Letter 7", TODAY));
        assertThat(back).isEqualTo(system());
    }

    @Test
    void aDayOfADomainThatIsNoneIsRefused() {
        assertThat(typedDomain(system(), Statements.Column.DAY, "soon"))
                .isInstanceOf(Answer.Wrong.class);
    }

    private CisSystem domain(CisSystem system, Statements.Column column, String text) {
        var answer = typedDomain(system, column, text);
        assertThat(answer).isInstanceOf(Answer.Change.class);
        return (CisSystem) ((Edit.Revise) ((Answer.Change) answer).edit()).entity();
    }

    private Answer typedDomain(CisSystem system, Statements.Column column, String text) {
        return statements.typed(system, statements.of(system).getFirst().spot(), column, text);
    }

    private static CisSystem.Port port(CisSystem system) {
        return system.ports().getFirst();
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
