package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class FitCopyTest {
    private static final LocalDate STARTEX = LocalDate.of(2018, 10, 25);

    private final Plan sample = SamplePlan.of(STARTEX);
    private final ForceElement brigade = element("L-001");
    private final Contingent.Id belgians = contingent("Belgian contingent");
    private static final Statement.Origin SAID =
            new Statement.Origin("Maj Vik", "manual", LocalDate.of(2025, 5, 1));
    private final Contingent.Id norwegians = contingent("Norwegian forces and host-nation support");

    @Test
    void copiesWhatIsAlikeAndLeavesTheRestUnknown() {
        var binding =
                new Binding(
                        "TDL-L16",
                        "ATDLP-5.16(B)(1)",
                        BindingRole.PEER,
                        Map.of(
                                "crypto device", Statement.of("SDU"),
                                "JU number", Statement.of("JU-A"),
                                "crypto variable/day", Statement.of("key alias 1"),
                                "frequency clearance(FCA, TSDF)", Statement.of("given")));
        var plan = sample.put(system("zz Terminal", binding));
        var copying = new FitCopy(plan, Standards.shipped(), "Norwegian fit");

        var after = applied(plan, copying.copy(brigade.id(), belgians, UUID::randomUUID));

        var copy =
                after.cisSystems()
                        .filter(each -> each.station().holder().equals(belgians))
                        .filter(each -> each.name().equals("zz Terminal"))
                        .findFirst()
                        .orElseThrow();
        assertThat(copy.make()).isEqualTo(new CisSystem.Make("L16-SHIP", "", ""));
        assertThat(copy.station().quantity()).isEqualTo(2);
        assertThat(copy.ports().getFirst().domain()).isEqualTo(domain());
        assertThat(copy.ports().getFirst().domainOrigin())
                .isEqualTo(new Statement.Origin("", "Norwegian fit", null));
        var copied = copy.ports().getFirst().bindings().getFirst();
        assertThat(copied.edition()).isEqualTo("ATDLP-5.16(B)(1)");
        assertThat(copied.statements())
                .containsExactly(
                        Map.entry(
                                "crypto device",
                                new Statement(
                                        Statement.Standing.VALUE,
                                        "SDU",
                                        new Statement.Origin("", "Norwegian fit", null))));
    }

    @Test
    void whatIsCalledAfterItsHolderIsCalledAfterTheNewOne() {
        var named = brigade.name() + ", terminal";
        var plan = sample.put(system(named, Binding.of("VOC-MELPE", Map.of())));

        var after =
                applied(
                        plan,
                        new FitCopy(plan, Standards.shipped(), "")
                                .copy(brigade.id(), belgians, UUID::randomUUID));

        assertThat(
                        after.cisSystems()
                                .filter(each -> each.station().holder().equals(belgians))
                                .map(CisSystem::name))
                .contains("Belgian contingent, terminal")
                .doesNotContain(named);
    }

    @Test
    void systemsOfThoseWhoStandUnderHolderAreCopiedToo() {
        var plan = sample.put(system("zz Terminal", Binding.of("VOC-MELPE", Map.of())));
        var copying = new FitCopy(plan, Standards.shipped(), "");

        assertThat(copying.of(norwegians)).extracting(CisSystem::name).contains("zz Terminal");
        assertThat(copying.of(belgians)).extracting(CisSystem::name).doesNotContain("zz Terminal");
    }

    @Test
    void holderWithoutSystemsGivesNothing() {
        var empty =
                new FitCopy(sample, Standards.shipped(), "")
                        .copy(contingentless(), belgians, UUID::randomUUID);

        assertThat(empty).isEqualTo(new Edit.Batch(List.of()));
    }

    private ForceElement.Id contingentless() {
        return new ForceElement.Id(new UUID(7, 7));
    }

    private CisSystem system(String name, Binding binding) {
        return new CisSystem(
                new CisSystem.Id(new UUID(1, 1)),
                name,
                new CisSystem.Make("L16-SHIP", "9.1", "A"),
                new CisSystem.Station(brigade.id(), null, 2, null),
                List.of(new CisSystem.Port("L16", "L-BAND", domain(), SAID, List.of(binding))),
                Notes.PLAIN);
    }

    private SecurityDomain.Id domain() {
        return sample.securityDomains()
                .map(SecurityDomain::id)
                .sorted(Plan.BY_ID)
                .findFirst()
                .orElseThrow();
    }

    private ForceElement element(String number) {
        return sample.forceElements()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Contingent.Id contingent(String name) {
        return sample.contingents()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Plan applied(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var after, _) -> after;
            case Outcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
