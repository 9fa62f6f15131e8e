package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.problem.CjsorMessages;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.Interop;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Gap;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// How much nets carry and gateways pass, asked of who controls or owns them.
final class CapacityQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Language FRENCH = Language.of(Locale.FRENCH, ZoneOffset.UTC);

    /// 9,000 bits a second.
    private static final ExchangeRequirement LOADED =
            Radios.SURE.withDemand(
                    Radios.SURE
                            .demand()
                            .withFlow(
                                    ExchangeRequirement.Flow.UNKNOWN
                                            .withHourly(90)
                                            .withBytes(45_000)));
    private static final CisSystem HINGE =
            new CisSystem(
                    new CisSystem.Id(Things.id("hinge")),
                    "Hinge",
                    CisSystem.Make.UNKNOWN,
                    new CisSystem.Station(Plans.COMMANDO.id(), null, 1, null),
                    List.of(port("north"), port("east")),
                    Notes.PLAIN);
    private static final Gateway GATEWAY =
            new Gateway(
                    new Gateway.Id(Things.id("gateway")),
                    "G1",
                    HINGE.id(),
                    Gateway.Type.MESSAGE_GATEWAY,
                    List.of(
                            new Gateway.Translation(
                                    "HF-4415", "HF-4415", Gateway.Fidelity.LOSSLESS, List.of())),
                    Gateway.Accreditation.NONE,
                    Gateway.Capacity.UNKNOWN,
                    Notes.PLAIN);

    @TempDir private Path folder;

    private static CisSystem.Port port(String name) {
        return new CisSystem.Port(
                name,
                "HF",
                null,
                List.of(Binding.of("HF-4415", Map.of("waveform", Statement.of("robust")))));
    }

    /// The exchange that surely works, loaded, on a net of that controller.
    private static Plan direct(CisSystem.@Nullable Id controller) {
        return Plans.with(
                Plans.brigadeExercise(),
                Radios.NORWEGIAN,
                Radios.SWEDISH,
                Radios.NET
                        .withMembers(
                                List.of(
                                        new Net.Member(Radios.NORWEGIAN.id(), "main"),
                                        new Net.Member(Radios.SWEDISH.id(), "main")))
                        .withControl(new Net.Control(controller, null)),
                Radios.ORDERS,
                LOADED);
    }

    /// The same over two nets and a British gateway.
    private static Plan bridged() {
        return Plans.with(
                direct(null),
                HINGE,
                GATEWAY,
                wide(Radios.NET, "north", Radios.NORWEGIAN),
                wide(
                        new Net(
                                new Net.Id(Things.id("east")),
                                "East HF",
                                Net.Type.DATA_NET,
                                Net.Control.UNKNOWN,
                                Radios.NET.loaded(),
                                List.of(),
                                null,
                                Notes.PLAIN),
                        "east",
                        Radios.SWEDISH));
    }

    private static Net wide(Net net, String port, CisSystem radio) {
        return net.withControl(net.control().withBits(64_000))
                .withMembers(
                        List.of(
                                new Net.Member(radio.id(), "main"),
                                new Net.Member(HINGE.id(), port)));
    }

    private static Interop interop(Plan plan) {
        return Standards.interop(plan, TODAY);
    }

    private static Verdict verdict(Plan plan) {
        var interop = interop(plan);
        var exchange = interop.parts(LOADED.id()).getFirst();
        return IntStream.range(0, interop.stages().size())
                .mapToObj(stage -> interop.assessment().verdict(exchange, stage))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> asked(Plan plan, String nation) {
        return new Questionnaire(ENGLISH, interop(plan)).of(nation);
    }

    private CjsorResult answer(Plan plan, Question.Spot spot, String answer) throws IOException {
        return new FormAnswers(folder, TODAY, "Major Ek").read(plan, spot, answer);
    }

    private Plan answered(Plan plan, Question.Spot spot, String answer) throws IOException {
        return new FormAnswers(folder, TODAY, "Major Ek").taken(plan, spot, answer);
    }

    @Test
    void theNationThatControlsANetIsAskedAndItsAnswerClosesTheInterval() throws IOException {
        var plan = direct(Radios.SWEDISH.id());
        var before = verdict(plan);

        assertThat(before.width()).isPositive();
        assertThat(asked(plan, "NOR")).isEmpty();
        assertThat(asked(plan, "SWE"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.spot())
                                    .isEqualTo(Question.Spot.capacity(Radios.NET.id()));
                            assertThat(one.wording().system()).isEqualTo("Brigade HF");
                            assertThat(one.wording().standard()).isNotBlank();
                            assertThat(one.wording().parameter())
                                    .isEqualTo("How much it carries, in kbit/s");
                            assertThat(one.waiting()).isEqualTo(1);
                        });
        var spot = asked(plan, "SWE").getFirst().spot();
        assertThat(verdict(answered(plan, spot, "9"))).isEqualTo(Verdict.sure(before.hi()));
        assertThat(verdict(answered(plan, spot, "8.999"))).isEqualTo(Verdict.NONE);
        assertThat(asked(answered(plan, spot, "9"), "SWE")).isEmpty();
    }

    @Test
    void aNetOfSeveralNationsThatNobodyControlsIsAskedOfTheHostElseOfAllOnIt() {
        assertThat(gaps(direct(null))).as("one question").hasSize(1);
        assertThat(new Questionnaire(ENGLISH, interop(hosted("GBR"))).byNation())
                .containsOnlyKeys("GBR");
        for (var nobody : List.of("", "FIN")) {
            assertThat(new Questionnaire(ENGLISH, interop(hosted(nobody))).byNation())
                    .containsOnlyKeys("NOR", "SWE");
        }
    }

    /// The net that nobody controls, in an exercise with that host.
    private static Plan hosted(String code) {
        var plan = direct(null);
        var old = plan.exercise();
        return plan.put(
                new Exercise(
                        old.id(),
                        old.name(),
                        old.aim(),
                        old.type(),
                        code,
                        old.zone(),
                        old.notes()));
    }

    private static List<Gap> gaps(Plan plan) {
        var interop = interop(plan);
        return IntStream.range(0, interop.stages().size())
                .boxed()
                .flatMap(stage -> Gap.of(interop.assessment(), stage).stream())
                .toList();
    }

    @Test
    void whatIsStatedIsNotAsked() {
        var stated = direct(Radios.SWEDISH.id());
        var net = stated.find(Net.class, Radios.NET.id()).orElseThrow();

        assertThat(asked(stated.put(net.withControl(net.control().withBits(1))), "SWE")).isEmpty();
        assertThat(asked(stated.put(Radios.SURE), "SWE")).as("nothing is loaded").isEmpty();
    }

    @Test
    void theNationOfAGatewayIsAskedAndItsAnswerClosesTheInterval() throws IOException {
        var plan = bridged();
        var before = verdict(plan);

        assertThat(before.width()).isPositive();
        assertThat(new Questionnaire(ENGLISH, interop(plan)).byNation()).containsOnlyKeys("GBR");
        assertThat(asked(plan, "GBR"))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.spot()).isEqualTo(Question.Spot.capacity(GATEWAY.id()));
                            assertThat(one.wording().system()).isEqualTo("G1");
                            assertThat(one.wording().parameter())
                                    .isEqualTo("How many messages an hour pass");
                        });
        var spot = asked(plan, "GBR").getFirst().spot();
        assertThat(verdict(answered(plan, spot, "90"))).isEqualTo(Verdict.sure(before.hi()));
        assertThat(verdict(answered(plan, spot, "89"))).isEqualTo(Verdict.NONE);
    }

    @Test
    void theUnitsAreToldWhereTheyAreAskedFor() {
        var questionnaire = new Questionnaire(FRENCH, interop(direct(Radios.SWEDISH.id())));

        assertThat(questionnaire.capacities(questionnaire.of("SWE")).orElseThrow())
                .contains("kbit/s, par exemple 9,6");
        assertThat(questionnaire.of("SWE").getFirst().wording().parameter())
                .isEqualTo("Combien il transporte, en kbit/s");
        assertThat(questionnaire.capacities(List.of())).isEmpty();
    }

    @Test
    void theAnswerIsShownInItsUnitBeforeItComesInWithWhatItContradicts() throws IOException {
        var plan = direct(Radios.SWEDISH.id());
        var spot = Question.Spot.capacity(Radios.NET.id());
        var stated = answered(plan, spot, "64");

        assertThat(lines(ENGLISH, plan, answer(plan, spot, "9.6")))
                .anyMatch(line -> line.startsWith("Brigade HF, capacity: 9.6 kbit/s (Major Ek"));
        assertThat(lines(FRENCH, stated, answer(stated, spot, "9,6")))
                .anyMatch(
                        line ->
                                line.startsWith(
                                                "Contredit une déclaration antérieure : Brigade HF,"
                                                    + " capacité : 9,6 kbit/s (d’après Major Ek")
                                        && line.contains("auparavant 64 kbit/s (d’après Major Ek"));
        var gateway = Question.Spot.capacity(GATEWAY.id());
        assertThat(lines(ENGLISH, bridged(), answer(bridged(), gateway, "600")))
                .anyMatch(line -> line.startsWith("G1, capacity: 600 messages an hour"));
    }

    private static List<String> lines(Language language, Plan plan, CjsorResult result) {
        return new CjsorMessages(language, plan).lines("answers.pdf", (CjsorResult.Read) result);
    }

    @Test
    void aBadAnswerIsRefusedWithItsPlaceAndWhatToWrite() throws IOException {
        var plan = direct(Radios.SWEDISH.id());
        var result = answer(plan, Question.Spot.capacity(Radios.NET.id()), "1,200");

        assertThat(result)
                .isInstanceOfSatisfying(
                        CjsorResult.Refused.class,
                        refused ->
                                assertThat(
                                                new CjsorMessages(ENGLISH, plan)
                                                        .sentence(refused.problem()))
                                        .contains("answers.pdf", "1,200", "such as 9.6 or 1200"));
    }
}
