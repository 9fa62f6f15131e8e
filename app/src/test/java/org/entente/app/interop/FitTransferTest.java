package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Direction;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

final class FitTransferTest {
    private static final LocalDate SAID = LocalDate.of(2025, 5, 1);
    private static final String MARK = "(taken over from LAST YEAR)";
    private static final Statement.Origin ORIGIN = new Statement.Origin("Maj Vik", "manual", SAID);
    private static final CisSystem BEFORE =
            radio("Radio one", Plans.TELEMARK.id(), Map.of("waveform", said("robust")));

    private static Statement said(String text) {
        return new Statement(Statement.Standing.VALUE, text, ORIGIN);
    }

    private static CisSystem radio(String name, AssigneeId holder, Map<String, Statement> said) {
        return radio(name, holder, said, Notes.PLAIN);
    }

    private static CisSystem radio(
            String name, AssigneeId holder, Map<String, Statement> said, Notes notes) {
        return new CisSystem(
                new CisSystem.Id(UUID.nameUUIDFromBytes((name + holder + said).getBytes())),
                name,
                new CisSystem.Make("HF-MAN", "v1", ""),
                new CisSystem.Station(holder, null, 3, null),
                List.of(
                        new CisSystem.Port(
                                "main", "HF", null, List.of(Binding.of("HF-4415", said)))),
                notes);
    }

    private static Net net(String name, CisSystem... members) {
        return new Net(
                new Net.Id(Things.id(name + members.length)),
                name,
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                Binding.of("HF-4415", Map.of()),
                List.of(members).stream().map(one -> new Net.Member(one.id(), "main")).toList(),
                null,
                Notes.PLAIN);
    }

    private static FitTransfer transfer(Plan from, Plan into) {
        return new FitTransfer(from, into, Standards.shipped(), MARK, UUID::randomUUID);
    }

    private static FitTransfer.Preview preview(Plan from, Plan into) {
        return transfer(from, into).preview(norway(from));
    }

    private static Participant norway(Plan plan) {
        return plan.participants()
                .filter(one -> one.code().equals("NOR"))
                .findFirst()
                .orElseThrow();
    }

    private static Plan applied(Plan plan, FitTransfer.Preview preview) {
        return switch (PlanEditor.apply(plan, preview.edit())) {
            case Outcome.Applied applied -> applied.plan();
            case Outcome.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    @Test
    void takesSystemsStatementsAndNetsOverInOneEdit() {
        var from = Plans.with(Plans.brigadeExercise(), BEFORE, net("Command net", BEFORE));
        var into = Plans.with(Plans.brigadeExercise(), net("Command net"));

        var preview = preview(from, into);
        var after = applied(into, preview);

        assertThat(transfer(from, into).nations())
                .extracting(Participant::code)
                .containsExactly("NOR");
        assertThat(preview.coming()).hasSize(1);
        var system = after.cisSystems().findFirst().orElseThrow();
        assertThat(system.id()).isNotEqualTo(BEFORE.id());
        assertThat(system.station().holder()).isEqualTo(Plans.TELEMARK.id());
        assertThat(system.station().quantity()).isEqualTo(3);
        assertThat(system.make()).isEqualTo(BEFORE.make());
        assertThat(system.ports().getFirst().bindings().getFirst().statements().get("waveform"))
                .isEqualTo(
                        new Statement(
                                Statement.Standing.VALUE,
                                "robust",
                                new Statement.Origin("Maj Vik", "manual " + MARK, SAID)));
        assertThat(after.nets().findFirst().orElseThrow().members())
                .containsExactly(new Net.Member(system.id(), "main"));
    }

    @Test
    void overwritesNothingThatIsStatedHere() {
        var from = Plans.with(Plans.brigadeExercise(), BEFORE);
        var blank = radio("Radio one", Plans.NORWEGIANS.id(), Map.of());
        var other = radio("Radio one", Plans.NORWEGIANS.id(), Map.of("waveform", said("new")));

        var filling = preview(from, Plans.with(Plans.brigadeExercise(), blank));
        var keeping = preview(from, Plans.with(Plans.brigadeExercise(), other));
        var same = preview(from, from);

        assertThat(filling.differing())
                .containsExactly(new FitTransfer.Difference(blank, 1, 0, List.of()));
        assertThat(keeping.differing())
                .containsExactly(new FitTransfer.Difference(other, 0, 1, List.of()));
        assertThat(applied(Plans.with(Plans.brigadeExercise(), other), keeping).cisSystems())
                .containsExactly(other);
        assertThat(same.alike()).containsExactly(BEFORE);
        assertThat(applied(from, same)).isEqualTo(from);
    }

    @Test
    void theDomainOfAPortIsTakenOverWithWhoSaidItWhereItIsHereToo() {
        var there = domain("Mission Secret there", "MS");
        var here = domain("Mission Secret here", "ms");
        var told = in(BEFORE, there, ORIGIN);
        var from = Plans.with(Plans.brigadeExercise(), told, there);
        var into = Plans.with(Plans.brigadeExercise(), here);
        var bare = Plans.brigadeExercise();

        var coming = preview(from, into).coming().getFirst().ports().getFirst();
        var stranger = preview(from, bare).coming().getFirst().ports().getFirst();

        assertThat(coming.domain()).isEqualTo(here.id());
        assertThat(coming.domainOrigin())
                .isEqualTo(new Statement.Origin("Maj Vik", "manual " + MARK, SAID));
        assertThat(stranger.domain()).isNull();
        assertThat(stranger.domainOrigin()).isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void theDomainOfAPortThatIsHereIsFilledInButNeverOverwritten() {
        var there = domain("Mission Secret there", "MS");
        var here = domain("Mission Secret here", "ms");
        var national = domain("National", "NAT");
        var from = Plans.with(Plans.brigadeExercise(), in(BEFORE, there, ORIGIN), there);
        var silent = radio("Radio one", Plans.NORWEGIANS.id(), Map.of("waveform", said("robust")));
        var same = in(silent, here, Statement.Origin.NOBODY);
        var other = in(silent, national, Statement.Origin.NOBODY);
        var base = Plans.with(Plans.brigadeExercise(), here, national);

        var filling = preview(from, Plans.with(base, silent));
        var filled = applied(Plans.with(base, silent), filling).cisSystems().findFirst();

        assertThat(filling.differing())
                .containsExactly(new FitTransfer.Difference(silent, 1, 0, List.of()));
        assertThat(filled)
                .contains(
                        in(silent, here, new Statement.Origin("Maj Vik", "manual " + MARK, SAID)));
        assertThat(preview(from, Plans.with(base, same)).alike()).containsExactly(same);
        assertThat(preview(from, Plans.with(base, other)).differing())
                .containsExactly(new FitTransfer.Difference(other, 0, 1, List.of()));
    }

    @Test
    void theWayAndTheNetsOfAPortThatIsHereAreFilledInAndToldButNeverOverwritten() {
        var from = Plans.with(Plans.brigadeExercise(), working(BEFORE, Direction.RX, 3));
        var silent = working(BEFORE, Direction.TX_RX, null);
        var counted = working(BEFORE, Direction.TX_RX, 3);
        var turned = working(BEFORE, Direction.RX, null);
        var other = working(BEFORE, Direction.TX, 2);

        assertThat(met(from, silent))
                .containsExactly(
                        new FitTransfer.Difference(
                                silent,
                                2,
                                0,
                                List.of(new FitTransfer.Gain("main", Direction.RX, 3))));
        assertThat(met(from, counted))
                .containsExactly(
                        new FitTransfer.Difference(
                                counted,
                                1,
                                0,
                                List.of(new FitTransfer.Gain("main", Direction.RX, null))));
        assertThat(met(from, turned))
                .containsExactly(
                        new FitTransfer.Difference(
                                turned, 1, 0, List.of(new FitTransfer.Gain("main", null, 3))));
        assertThat(met(from, other))
                .containsExactly(new FitTransfer.Difference(other, 0, 2, List.of()));
        for (var here : List.of(silent, counted, turned)) {
            var into = Plans.with(Plans.brigadeExercise(), here);
            assertThat(applied(into, preview(from, into)).cisSystems())
                    .containsExactly(working(BEFORE, Direction.RX, 3));
        }
        var kept = Plans.with(Plans.brigadeExercise(), other);
        assertThat(applied(kept, preview(from, kept)).cisSystems()).containsExactly(other);
    }

    @Test
    void aPortOfWhichNobodySaidMoreChangesNoneThatIsHere() {
        var from = Plans.with(Plans.brigadeExercise(), BEFORE);
        var turned = working(BEFORE, Direction.TX, 2);

        var preview = preview(from, Plans.with(Plans.brigadeExercise(), turned));

        assertThat(preview.alike()).containsExactly(turned);
        assertThat(preview.differing()).isEmpty();
    }

    private static List<FitTransfer.Difference> met(Plan from, CisSystem here) {
        return preview(from, Plans.with(Plans.brigadeExercise(), here)).differing();
    }

    private static CisSystem working(CisSystem system, Direction way, @Nullable Integer nets) {
        var port = system.ports().getFirst();
        return system.withPort(0, port.withDirection(way).withNets(nets));
    }

    private static SecurityDomain domain(String name, String code) {
        return new SecurityDomain(
                new SecurityDomain.Id(Things.id(name)),
                code,
                name,
                new SecurityDomain.Level("NATO", Classification.SECRET),
                null,
                null,
                Notes.PLAIN);
    }

    private static CisSystem in(CisSystem system, SecurityDomain domain, Statement.Origin origin) {
        return system.withPort(0, system.ports().getFirst().withDomain(domain.id(), origin));
    }

    @Test
    void leavesWhatIsLabelledHigherBehindAndNamesNetsThatAreNotHere() {
        var secret =
                radio(
                        "Secret radio",
                        Plans.TELEMARK.id(),
                        Map.of(),
                        Notes.of(new Label("NATO", Classification.SECRET, Audience.everyone())));
        var from =
                Plans.with(
                        Plans.brigadeExercise(), BEFORE, secret, net("Fires net", BEFORE, secret));

        var preview = preview(from, Plans.brigadeExercise());

        assertThat(preview.withheld()).containsExactly(secret);
        assertThat(preview.coming()).extracting(CisSystem::name).containsExactly("Radio one");
        assertThat(preview.missingNets()).containsExactly("Fires net");
    }

    @Test
    void bringsStandardsOfTheOtherPlanAlongThatAreNotHere() {
        var own = own("Ours", "ORION-1");
        var system = speaking(BEFORE, "ORION-1", Map.of("mode", said("fast")));
        var from = Plans.with(Plans.brigadeExercise(), system, own, own("Unspoken", "ORION-2"));
        var into = Plans.brigadeExercise();

        var preview = preview(from, into);
        var after = applied(into, preview);

        assertThat(preview.standards()).extracting(OwnStandard::key).containsExactly("ORION-1");
        assertThat(after.ownStandards())
                .extracting(OwnStandard::key, OwnStandard::matching)
                .containsExactly(tuple("ORION-1", own.matching()));
        assertThat(after.cisSystems().findFirst().orElseThrow().ports().getFirst().bindings())
                .extracting(one -> one.statements().keySet())
                .containsExactly(Set.of("mode"));
        assertThat(preview(from, after).standards()).isEmpty();
    }

    private static CisSystem speaking(CisSystem old, String key, Map<String, Statement> said) {
        var port = old.ports().getFirst();
        return old.withPorts(
                List.of(
                        new CisSystem.Port(
                                port.name(),
                                port.medium(),
                                port.domain(),
                                List.of(Binding.of(key, said)))));
    }

    private static OwnStandard own(String name, String key) {
        return new OwnStandard(
                new OwnStandard.Id(Things.id(key)),
                key,
                name,
                "",
                "mode~EQ!B@S",
                List.of(),
                OwnStandard.Origin.TYPED,
                Notes.PLAIN);
    }
}
