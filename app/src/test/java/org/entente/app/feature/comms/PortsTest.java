package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.comms.Ports.Column;
import org.entente.app.feature.comms.Ports.Order;
import org.entente.app.feature.comms.Ports.Spot;
import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Direction;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class PortsTest {
    private static final Catalogue CATALOGUE = Standards.shipped();
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);
    private static final String SPEECH = "MSG-XMPP";
    private static final String MAIL = "MSG-SMTP";
    private static final CisSystem RADIO = system("Radio", Plans.NORWEGIANS.id(), "main", SPEECH);
    private static final CisSystem EMPTY =
            new CisSystem(
                    new CisSystem.Id(Things.id("box")),
                    "Own box",
                    new CisSystem.Make("OWN-1", "", ""),
                    new CisSystem.Station(Plans.BRITONS.id(), null, 1, null),
                    List.of(),
                    Notes.PLAIN);

    private Plan plan = Plans.with(Plans.brigadeExercise(), RADIO, EMPTY);

    private static CisSystem system(
            String name, AssigneeId holder, String port, String... standards) {
        return new CisSystem(
                new CisSystem.Id(Things.id(name)),
                name,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                port,
                                "",
                                null,
                                Arrays.stream(standards)
                                        .map(key -> Binding.of(key, Map.of()))
                                        .toList())),
                Notes.PLAIN);
    }

    private static Net net(String name, String key, Net.Member... members) {
        return new Net(
                new Net.Id(Things.id(name)),
                name,
                Net.Type.CHAT_ROOM,
                Net.Control.UNKNOWN,
                Binding.of(key, Map.of()),
                List.of(members),
                null,
                Notes.PLAIN);
    }

    private Lookup lookup() {
        return new Lookup(plan, Language.of(Locale.ENGLISH, plan.exercise().zone()));
    }

    private Ports ports() {
        return new Ports(lookup(), new Statements(lookup(), CATALOGUE, "Maj Berg", TODAY));
    }

    private CisSystem now(CisSystem system) {
        return plan.find(CisSystem.class, system.id()).orElseThrow();
    }

    private Answer answer(CisSystem system, Order order) {
        return ports().done(now(system), order);
    }

    /// Takes what comes of it, which must be a change.
    private void take(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Change.class);
        var outcome = PlanEditor.apply(plan, ((Answer.Change) answer).edit());
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        plan = ((Outcome.Applied) outcome).plan();
    }

    private void type(CisSystem system, Spot spot, Column column, String text) {
        take(answer(system, new Order.Type(spot, column, text)));
    }

    private static Order typed(int port, int binding, Column column, String text) {
        return new Order.Type(new Spot(port, binding), column, text);
    }

    private List<String> cells(CisSystem system, int line) {
        return ports().of(now(system)).get(line).cells();
    }

    @Test
    void whatIsTypedOfAPortAndAStandardStandsInItsRow() {
        var spot = new Spot(0, 0);
        type(RADIO, spot, Column.MEDIUM, "LAN");
        type(RADIO, spot, Column.DIRECTION, "rx");
        type(RADIO, spot, Column.NETS, "3");
        type(RADIO, spot, Column.ROLE, "relay");
        type(RADIO, spot, Column.CONFORMANCE, "declared");

        assertThat(cells(RADIO, 0))
                .startsWith("main", "LAN", "RX", "3", "")
                .contains("relay", "declared");
        var port = now(RADIO).ports().getFirst();
        assertThat(port.direction()).isEqualTo(Direction.RX);
        assertThat(port.nets()).isEqualTo(3);
        assertThat(port.bindings().getFirst().role()).isEqualTo(BindingRole.RELAY);

        type(RADIO, spot, Column.NETS, "");
        type(RADIO, spot, Column.DIRECTION, "TX/RX");
        type(RADIO, spot, Column.CONFORMANCE, "");

        assertThat(now(RADIO).ports().getFirst().nets()).isNull();
        assertThat(now(RADIO).ports().getFirst().direction()).isEqualTo(Direction.TX_RX);
        assertThat(now(RADIO).ports().getFirst().bindings().getFirst().statements()).isEmpty();
    }

    @Test
    void whatCannotStandThereIsRefused() {
        assertThat(answer(RADIO, typed(0, 0, Column.NETS, "0")))
                .isEqualTo(new Answer.Wrong(CommsText.BAD_NUMBER, "0"));
        assertThat(answer(RADIO, typed(0, 0, Column.DIRECTION, "up")))
                .isEqualTo(new Answer.Wrong(CommsText.NOT_FOUND, "up"));
        assertThat(answer(RADIO, typed(0, 0, Column.PORT, "")))
                .isEqualTo(new Answer.Wrong(CommsText.NO_PORT_NAME, ""));
        assertThat(answer(RADIO, typed(0, 0, Column.STANDARD, "none such")))
                .isEqualTo(new Answer.Wrong(CommsText.NO_STANDARD, "none such"));
        assertThat(answer(RADIO, typed(0, Ports.SILENT, Column.ROLE, "peer")))
                .isEqualTo(new Answer.Wrong(CommsText.NO_STANDARD_YET, "peer"));
    }

    /// The edition is that of the parameter that asks for it, where the standard has one.
    @Test
    void theEditionIsStatedWhereTheStandardAsksForOne() {
        var asking =
                CATALOGUE.standards().values().stream()
                        .filter(standard -> standard.editionIndex() >= 0)
                        .findFirst()
                        .orElseThrow();
        type(RADIO, new Spot(0, 0), Column.STANDARD, asking.key());
        type(RADIO, new Spot(0, 0), Column.EDITION, "Ed 4");

        var binding = now(RADIO).ports().getFirst().bindings().getFirst();
        var stated = binding.statement(asking, asking.editionIndex());
        assertThat(stated.text()).isEqualTo("Ed 4");
        assertThat(stated.origin().by()).isEqualTo("Maj Berg");
        assertThat(cells(RADIO, 0).get(Column.EDITION.ordinal())).isEqualTo("Ed 4");
    }

    @Test
    void severalStandardsAreRowsOfOnePort() {
        type(RADIO, new Spot(0, 0), Column.STANDARD, SPEECH + "; " + MAIL);

        assertThat(ports().of(now(RADIO))).hasSize(2);
        assertThat(answer(RADIO, typed(0, Ports.SILENT, Column.STANDARD, MAIL)))
                .isInstanceOf(Answer.Wrong.class);

        take(answer(RADIO, new Order.Remove(new Spot(0, 0))));

        assertThat(now(RADIO).ports().getFirst().bindings())
                .extracting(Binding::key)
                .containsExactly(MAIL);
    }

    @Test
    void aPortIsAddedRenamedAndRemovedAndItsNetsFollow() {
        plan = plan.put(net("room", SPEECH, new Net.Member(RADIO.id(), "")));

        take(answer(RADIO, new Order.Add()));

        assertThat(now(RADIO).ports())
                .extracting(CisSystem.Port::name)
                .containsExactly("main", "2");
        assertThat(members()).containsExactly(new Net.Member(RADIO.id(), "main"));
        assertThat(answer(RADIO, typed(1, Ports.SILENT, Column.PORT, "MAIN")))
                .isEqualTo(new Answer.Wrong(CommsText.PORT_TAKEN, "MAIN"));

        type(RADIO, new Spot(0, 0), Column.PORT, "front");

        assertThat(members()).containsExactly(new Net.Member(RADIO.id(), "front"));
        assertThat(answer(RADIO, new Order.Remove(new Spot(0, 0))))
                .as("the net speaks it")
                .isEqualTo(new Answer.Wrong(CommsText.PORT_RESTS, "room"));
        assertThat(answer(RADIO, new Order.Remove(new Spot(0, Ports.SILENT))))
                .isEqualTo(new Answer.Wrong(CommsText.PORT_RESTS, "room"));

        take(answer(RADIO, new Order.Remove(new Spot(1, Ports.SILENT))));

        assertThat(now(RADIO).ports()).extracting(CisSystem.Port::name).containsExactly("front");
    }

    private List<Net.Member> members() {
        return plan.nets()
                .filter(net -> net.name().equals("room"))
                .findFirst()
                .orElseThrow()
                .members();
    }

    @Test
    void portsComeFromAnotherSystem() {
        take(answer(EMPTY, new Order.Copy(RADIO.id())));

        assertThat(now(EMPTY).ports()).extracting(CisSystem.Port::name).containsExactly("main");
        assertThat(answer(EMPTY, new Order.Copy(RADIO.id()))).isInstanceOf(Answer.Wrong.class);
    }

    /// A box that no library has: its two ports are typed, then it is put on two nets.
    private void typeBox() {
        take(answer(EMPTY, new Order.Add()));
        type(EMPTY, new Spot(0, Ports.SILENT), Column.PORT, "in");
        type(EMPTY, new Spot(0, Ports.SILENT), Column.STANDARD, SPEECH);
        take(answer(EMPTY, new Order.Add()));
        type(EMPTY, new Spot(1, Ports.SILENT), Column.PORT, "out");
        type(EMPTY, new Spot(1, Ports.SILENT), Column.STANDARD, MAIL);
        var desk = system("Desk", Plans.SWEDES.id(), "main", MAIL);
        var gateway =
                new Gateway(
                        new Gateway.Id(Things.id("gateway")),
                        "Bridge",
                        EMPTY.id(),
                        Gateway.Type.FORMAT_CONVERTER,
                        List.of(),
                        Gateway.Accreditation.NONE,
                        Gateway.Capacity.UNKNOWN,
                        Notes.PLAIN);
        plan =
                Plans.with(
                        plan,
                        desk,
                        gateway,
                        net(
                                "room",
                                SPEECH,
                                new Net.Member(RADIO.id(), "main"),
                                new Net.Member(EMPTY.id(), "in")),
                        net(
                                "mail",
                                MAIL,
                                new Net.Member(EMPTY.id(), "out"),
                                new Net.Member(desk.id(), "main")));
        take(new GatewayLedger(lookup(), CATALOGUE).typed(gateway, 3, SPEECH + " > " + MAIL));
    }

    private @Nullable Verdict verdict() {
        var product =
                new InformationProduct(
                        new InformationProduct.Id(Things.id("product")),
                        "R",
                        "Report",
                        ExchangeFormat.TEXT_CHAT,
                        List.of(SPEECH, MAIL),
                        Notes.PLAIN);
        var report =
                new ExchangeRequirement(
                        new ExchangeRequirement.Id(Things.id("report")),
                        "1",
                        "report",
                        new ExchangeRequirement.Parties(Plans.NORWEGIANS.id(), Plans.SWEDES.id()),
                        product.id(),
                        new ExchangeRequirement.Demand(
                                ExchangeRequirement.Weight.CRITICAL,
                                ExchangeRequirement.Precedence.IMMEDIATE,
                                "",
                                "",
                                null),
                        List.of(),
                        Notes.PLAIN);
        var interop =
                Interop.of(Interop.ground(CATALOGUE, TODAY), Plans.with(plan, product, report));
        return interop.assessment().verdict(FitIds.of(report.id()), 0);
    }

    @Test
    void aGatewayOutsideTheLibraryPassesWhatItsPortsSpeak() {
        assertThat(verdict()).isEqualTo(Verdict.NONE);

        typeBox();

        assertThat(verdict()).isEqualTo(new Verdict(Quality.NONE, Quality.DEGRADED));

        type(EMPTY, new Spot(1, 0), Column.DIRECTION, "RX");

        assertThat(verdict()).as("it does not send").isEqualTo(Verdict.NONE);
    }

    @Test
    void aPortOnWhichAGatewayRestsIsNotRemoved() {
        typeBox();
        plan.nets().toList().forEach(net -> plan = plan.drop(net.id()));

        assertThat(answer(EMPTY, new Order.Remove(new Spot(1, 0))))
                .isEqualTo(new Answer.Wrong(CommsText.PORT_RESTS, "Bridge"));
        assertThat(answer(EMPTY, new Order.Remove(new Spot(0, Ports.SILENT))))
                .isEqualTo(new Answer.Wrong(CommsText.PORT_RESTS, "Bridge"));
    }
}
