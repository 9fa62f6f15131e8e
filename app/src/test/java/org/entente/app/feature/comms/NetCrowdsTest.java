package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.comms.NetPlan.Cell;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.Interop;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.VerdictColour;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Situation;
import org.entente.model.rule.cis.CisRules;
import org.entente.model.time.Timeframe;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The sheet of a net and the table of nets tell of members that are on more nets at a time than
/// they can guard, by the same count as the check of sets.
final class NetCrowdsTest {
    private static final CisSystem RADIO =
            new CisSystem(
                    new CisSystem.Id(Things.id("Radio")),
                    "Radio",
                    new CisSystem.Make("", "v1", ""),
                    new CisSystem.Station(Plans.TELEMARK.id(), null, 1, null),
                    List.of(new CisSystem.Port("main", "HF", null, List.of())),
                    Notes.PLAIN);
    private static final Timeframe FIRST = Things.days("D", 0, 2);
    private static final Timeframe LATER = Things.days("D", 5, 9);
    private static final Timeframe UNKNOWN = Things.days("X", 0, 2);
    private static final Net NET = net("Command net", Net.Type.VOICE_NET, FIRST);

    private static Net net(String name, Net.Type type, Timeframe period) {
        return new Net(
                new Net.Id(Things.id(name)),
                name,
                type,
                Net.Control.UNKNOWN,
                Binding.of("HF-4415", Map.of()),
                List.of(new Net.Member(RADIO.id(), "main")),
                period,
                Notes.PLAIN);
    }

    private static Plan with(CisSystem radio, Net... others) {
        return Plans.with(Plans.with(Plans.brigadeExercise(), radio, NET), others);
    }

    private static Lookup lookup(Plan plan) {
        return new Lookup(plan, Language.of(Locale.ENGLISH, plan.exercise().zone()));
    }

    private static NetPlan sheet(Plan plan) {
        return new NetPlans(lookup(plan), Shelf.shipped().catalogue()).of(NET);
    }

    private static String cell(Plan plan) {
        return sheet(plan).seats().getFirst().cells().get(Cell.AT_ONCE.ordinal());
    }

    private static List<String> said(Plan plan) {
        return sheet(plan).common().stream().filter(line -> line.contains("nets at once")).toList();
    }

    private static VerdictColour sign(Plan plan) {
        return sheet(plan).seats().getFirst().load();
    }

    private static List<String> row(Plan plan) {
        return new NetLedger(lookup(plan), Shelf.shipped().catalogue()).cells(NET);
    }

    private static VerdictColour rowSign(Plan plan) {
        return new NetLedger(lookup(plan), Shelf.shipped().catalogue()).sign(NET);
    }

    /// What the check of sets says of the plan.
    private static long findings(Plan plan) {
        var catalogue = Shelf.shipped().catalogue();
        var interop = Interop.of(Interop.ground(catalogue, LocalDate.of(2027, 1, 1)), plan);
        return CisRules.check(Situation.of(plan, null, interop), catalogue, () -> false)
                .filter(finding -> finding.rule() == RuleCode.NETS_EXCEED_SETS)
                .count();
    }

    @Test
    void tellsWhoIsOnMoreNetsThanItCanGuardAndInWhichPhase() {
        var plan = with(RADIO, net("Fires net", Net.Type.DATA_NET, FIRST));

        assertThat(said(plan))
                .containsExactly(
                        "Too many nets at once: NOR Radio (port main) is on 2, can guard 1"
                                + " (Live exercise); at the same time: Fires net.");
        assertThat(cell(plan)).isEqualTo("2 of at most 1");
        assertThat(sign(plan)).isEqualTo(VerdictColour.RED);
        assertThat(row(plan)).contains("2 of at most 1: NOR Radio");
        assertThat(rowSign(plan)).isEqualTo(VerdictColour.RED);
        assertThat(findings(plan)).isEqualTo(1);
    }

    @Test
    void tellsNothingWhereItCanGuardThem() {
        var two = RADIO.withPort(0, RADIO.ports().getFirst().withNets(2));
        var wide = with(two, net("Fires net", Net.Type.DATA_NET, FIRST));
        var later = with(RADIO, net("Fires net", Net.Type.DATA_NET, LATER));

        for (var plan : List.of(wide, later, with(RADIO))) {
            assertThat(said(plan)).isEmpty();
            assertThat(sign(plan)).isNull();
            assertThat(rowSign(plan)).isNull();
            assertThat(findings(plan)).isZero();
        }
        assertThat(cell(wide)).isEqualTo("2 of at most 2");
        assertThat(cell(later)).isEqualTo("1 of at most 1");
        assertThat(row(wide)).doesNotContain("2 of at most 2: NOR Radio");
    }

    @Test
    void saysPerhapsWhereNobodyKnowsWhenANetIsNeeded() {
        var plan = with(RADIO, net("Fires net", Net.Type.DATA_NET, UNKNOWN));

        assertThat(said(plan))
                .containsExactly(
                        "Perhaps too many nets at once: NOR Radio (port main) is on 2, can guard 1;"
                                + " nobody knows when Fires net is needed.");
        assertThat(sign(plan)).isEqualTo(VerdictColour.GREY);
        assertThat(rowSign(plan)).isEqualTo(VerdictColour.GREY);
        assertThat(findings(plan)).isEqualTo(1);
    }

    /// The port is on too many nets later; that is no matter of this net.
    @Test
    void countsOnlyWhileTheNetIsNeeded() {
        var plan =
                with(
                        RADIO,
                        net("Fires net", Net.Type.DATA_NET, LATER),
                        net("Logistics net", Net.Type.DATA_NET, LATER));

        assertThat(said(plan)).isEmpty();
        assertThat(sign(plan)).isNull();
        assertThat(findings(plan)).isEqualTo(1);
    }

    @Test
    void roomsAreCountedOnlyWhereItIsStatedHowMany() {
        var room = net("Room", Net.Type.CHAT_ROOM, FIRST);
        var one = RADIO.withPort(0, RADIO.ports().getFirst().withNets(1));

        assertThat(sign(with(RADIO, room))).isNull();
        assertThat(cell(with(RADIO, room))).isEqualTo("1 of at most 1");
        assertThat(sign(with(one, room))).isEqualTo(VerdictColour.RED);
    }
}
