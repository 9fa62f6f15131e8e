package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.Standards;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.Interop;
import org.entente.model.interop.NetPace;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.entente.model.match.Quality;
import org.entente.model.match.Remarks;
import org.entente.model.match.Statement;
import org.entente.model.match.TestResult;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.PairCell;
import org.entente.model.plan.Activity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// What the communications fit of the sample holds, and how the verdicts on it come out.
final class SampleFitTest {
    private static final LocalDate HISTORIC = LocalDate.of(2018, 10, 25);
    private static final Plan SAMPLE = SamplePlan.of(HISTORIC);
    private static final LocalDate STATUS = HISTORIC.minusWeeks(22);

    private final Plan plan = SAMPLE;
    private final Catalogue catalogue = Standards.shipped();

    @Test
    void isFullForOneAndThirtyNations() {
        assertThat(plan.count(EntityKind.EXCHANGE_REQUIREMENT)).isGreaterThanOrEqualTo(400);
        assertThat(plan.count(EntityKind.NET)).isGreaterThanOrEqualTo(60);
        assertThat(plan.count(EntityKind.GATEWAY)).isGreaterThanOrEqualTo(15);
        assertThat(plan.count(EntityKind.CIS_SYSTEM)).isGreaterThanOrEqualTo(300);
        assertThat(plan.count(EntityKind.SECURITY_DOMAIN)).isEqualTo(10);
        assertThat(plan.count(EntityKind.EVIDENCE)).isGreaterThanOrEqualTo(100);
        var nations =
                plan.participants()
                        .filter(each -> each.type() == ParticipantKind.NATION)
                        .map(Participant::code)
                        .collect(toSet());
        assertThat(
                        interop().fit().stations().values().stream()
                                .map(station -> station.nation())
                                .collect(toSet()))
                .containsAll(nations);
    }

    @Test
    void everyColourOccursAmongCriticalExchangesOfTheLivePhase() {
        assertThat(colours("6 LIVEX: SOUTH Force attacks"))
                .isEqualTo(
                        Map.of(
                                VerdictColour.GREEN, 65L,
                                VerdictColour.GREEN_HATCHED, 159L,
                                VerdictColour.AMBER, 3L,
                                VerdictColour.RED, 17L,
                                VerdictColour.GREY, 16L));
    }

    @Test
    void thePageOnTheSampleTellsTheColours() throws IOException {
        var colours = colours("6 LIVEX: SOUTH Force attacks");

        assertThat(SampleFiguresTest.figure("the (\\d+) critical exchanges of the first live"))
                .isEqualTo(colours.values().stream().mapToLong(each -> each).sum());
        assertThat(
                        Map.of(
                                VerdictColour.GREEN,
                                SampleFiguresTest.figure("as (\\d+) proven"),
                                VerdictColour.GREEN_HATCHED,
                                SampleFiguresTest.figure("(\\d+) good on paper"),
                                VerdictColour.AMBER,
                                SampleFiguresTest.figure("(\\d+) degraded"),
                                VerdictColour.RED,
                                SampleFiguresTest.figure("(\\d+) that do not work"),
                                VerdictColour.GREY,
                                SampleFiguresTest.figure("and (\\d+) of which too little")))
                .isEqualTo(colours);
    }

    @Test
    void everyColourOccursAmongThePairsOfNations() {
        var interop = interop();
        var cells = PairCell.of(interop.assessment(), stage(interop, "6 LIVEX"));

        assertThat(cells.stream().map(cell -> cell.verdict().colour()).collect(toSet()))
                .containsExactlyInAnyOrder(VerdictColour.values());
    }

    @Test
    void everyValueCanBeReadByItsComparator() {
        var bindings =
                Stream.concat(
                        plan.cisSystems()
                                .flatMap(system -> system.ports().stream())
                                .flatMap(port -> port.bindings().stream()),
                        plan.nets().map(Net::loaded));

        assertThat(bindings)
                .allSatisfy(
                        binding -> {
                            var standard =
                                    Objects.requireNonNull(catalogue.standard(binding.key()));
                            var fitted = Fitted.of(standard, binding);
                            assertThat(binding.statements().keySet())
                                    .allMatch(
                                            name ->
                                                    standard.indexOf(name) >= 0
                                                            || Remarks.isOne(name));
                            for (int i = 0; i < standard.parameters().size(); i++) {
                                assertThat(fitted.isUnreadable(i))
                                        .as(standard.parameters().get(i).name())
                                        .isFalse();
                            }
                        });
    }

    @Test
    void holdsAliasesInsteadOfFrequenciesAndKeys() {
        assertThat(stated("freq_assignment")).isNotEmpty().allMatch(text -> text.startsWith("F-"));
        assertThat(stated("key"))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("alias ") || text.equals("day"));
        assertThat(stated("WOD")).isNotEmpty().allMatch(text -> text.startsWith("WOD-"));
    }

    @Test
    void oneSystemRestsOnTheOnlyPersonWhoWorksIt() {
        var operators = Standards.interop(plan, STATUS).operators();

        assertThat(operators).extracting(EntityId::kind).containsExactly(EntityKind.PERSON);
    }

    private List<String> stated(String parameter) {
        return plan.cisSystems()
                .flatMap(system -> system.ports().stream())
                .flatMap(port -> port.bindings().stream())
                .map(Binding::statements)
                .flatMap(statements -> statements.entrySet().stream())
                .filter(stated -> stated.getKey().startsWith(parameter))
                .filter(stated -> !stated.getKey().startsWith("key_mode"))
                .map(Map.Entry::getValue)
                .filter(stated -> stated.standing() == Statement.Standing.VALUE)
                .map(Statement::text)
                .toList();
    }

    @Test
    void everyStatementOfNationNamesItAndItsDay() {
        var origins =
                plan.cisSystems()
                        .flatMap(system -> system.ports().stream())
                        .flatMap(port -> port.bindings().stream())
                        .flatMap(binding -> binding.statements().values().stream())
                        .map(Statement::origin);

        assertThat(origins)
                .isNotEmpty()
                .allSatisfy(
                        origin -> {
                            assertThat(origin.by()).isNotBlank();
                            assertThat(origin.asOf()).isEqualTo(HISTORIC.minusWeeks(26));
                        });
    }

    @Test
    void behindEachHopOverAGatewayStandsWhatItLosesThere() {
        var interop = interop();
        var lexicon = new PlanLexicon(Language.of(Locale.ENGLISH, ZoneOffset.UTC), interop);
        var forwarder =
                plan.gateways()
                        .filter(gateway -> gateway.name().contains("Link 11 and Link 16"))
                        .findFirst()
                        .orElseThrow();

        var directions =
                interop.parts(forwarder.id()).stream()
                        .map(part -> lexicon.direction(part).orElseThrow())
                        .toList();

        assertThat(directions).extracting(Lexicon.Direction::gateway).containsOnly(forwarder);
        assertThat(directions)
                .extracting(direction -> direction.way().lost())
                .contains(
                        List.of("quality of position"),
                        List.of(
                                "track numbers beyond four digits",
                                "precise location of participants",
                                "platform and activity"));
        var net = plan.nets().findFirst().orElseThrow();
        assertThat(lexicon.direction(interop.parts(net.id()).getFirst())).isEmpty();
    }

    @Test
    void aNationIsNotToldAgainAsTheOneWhoSaidItByCodeOrByName() {
        var interop = interop();
        var french = Language.of(Locale.FRENCH, ZoneOffset.UTC);
        var sayings = new Sayings(french, new PlanLexicon(french, interop), interop.assessment());
        var port =
                interop.fit().ports().keySet().stream()
                        .filter(one -> sayings.nation(one).equals("NOR"))
                        .findFirst()
                        .orElseThrow();

        assertThat(List.of("NOR", "Norway", "Denmark"))
                .extracting(by -> new Statement.Origin(by, "Part 2", null))
                .extracting(origin -> new Statement(Statement.Standing.VALUE, "25 kHz", origin))
                .extracting(statement -> sayings.side(port, statement))
                .containsExactly(
                        "NOR : 25 kHz (Part 2)",
                        "NOR : 25 kHz (Part 2)",
                        "NOR : 25 kHz (Denmark, Part 2)");
    }

    @Test
    void membersAndGatewaysNamePortsAndStandardsThatAreThere() {
        var systems = plan.table(EntityKind.CIS_SYSTEM);

        assertThat(plan.nets().flatMap(net -> net.members().stream()))
                .allSatisfy(
                        member ->
                                assertThat(
                                                ((CisSystem)
                                                                Objects.requireNonNull(
                                                                        systems.get(
                                                                                member.system())))
                                                        .ports())
                                        .extracting(CisSystem.Port::name)
                                        .contains(member.port()));
        assertThat(plan.gateways().flatMap(gateway -> gateway.translations().stream()))
                .flatExtracting(Gateway.Translation::from, Gateway.Translation::to)
                .allMatch(key -> catalogue.standard(String.valueOf(key)) != null);
    }

    @Test
    void everyKindOfTestResultOccurs() {
        assertThat(plan.evidence().map(each -> each.result().outcome()).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(TestResult.values()));
    }

    @Test
    void everyFixThatComesIntoQuestionCanBeMade() {
        var names = new Fixes.Names("Gateway", "Test", "Officer", "System", "Risk");

        var fixes = Fixes.candidates(interop(), Tariff.USUAL, names, UUID::randomUUID);

        assertThat(fixes).extracting(Fix::kind).contains(MendKind.FIELD_EQUIPMENT);
        assertThat(fixes)
                .allSatisfy(
                        fix ->
                                assertThat(
                                                PlanEditor.apply(
                                                        plan, Objects.requireNonNull(fix.edit())))
                                        .isInstanceOf(Outcome.Applied.class));
    }

    @Test
    void netsHaveMeansOfTheirOwnThatTakeOver() {
        var interop = interop();

        var nets =
                NetPace.all(interop, interop.assessment(), stage(interop, "6 LIVEX")).stream()
                        .collect(toMap(pace -> pace.plan().name(), pace -> pace));

        assertThat(nets).containsOnlyKeys("PACE L-03", "PACE L-07");
        assertThat(nets.values())
                .allSatisfy(pace -> assertThat(rungs(pace)).startsWith(Quality.NONE));
        assertThat(nets.get("PACE L-03").verdict()).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(rungs(nets.get("PACE L-03"))).element(1).isEqualTo(Quality.COMPATIBLE);
        assertThat(nets.get("PACE L-07").verdict()).isEqualTo(Verdict.sure(Quality.MANUAL));
    }

    private static List<Quality> rungs(NetPace pace) {
        return pace.rungs().stream().map(rung -> rung.verdict().hi()).toList();
    }

    @Test
    void testsHaveTheirHoursInASession() {
        var session = plan.commexSessions().findFirst().orElseThrow();
        var schedule = Schedule.of(plan);
        var window = schedule.span((Activity.Id) session.window()).orElseThrow();

        var slots = plan.evidence().filter(test -> test.period() != null).toList();

        assertThat(slots)
                .hasSize(6)
                .allMatch(test -> test.result().isOpen())
                .allSatisfy(
                        test ->
                                assertThat(
                                                schedule.anchors()
                                                        .span(
                                                                Objects.requireNonNull(
                                                                        test.period())))
                                        .hasValueSatisfying(
                                                span ->
                                                        assertThat(window.contains(span))
                                                                .isTrue()));
    }

    private Interop interop() {
        return Interop.of(Interop.ground(catalogue, STATUS), plan);
    }

    private int stage(Interop interop, String name) {
        for (int i = 0; i < interop.stages().size(); i++) {
            var phase = interop.stages().get(i).phase();
            if (phase != null
                    && plan.find(Phase.class, phase).orElseThrow().name().startsWith(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    private Map<VerdictColour, Long> colours(String name) {
        var interop = interop();
        int stage = stage(interop, name);
        var assessment = interop.assessment();
        return assessment.exchanges(stage).stream()
                .filter(exchange -> exchange.importance() == Importance.CRITICAL)
                .map(
                        exchange ->
                                Objects.requireNonNull(assessment.verdict(exchange.id(), stage))
                                        .colour())
                .collect(groupingBy(colour -> colour, counting()));
    }
}
