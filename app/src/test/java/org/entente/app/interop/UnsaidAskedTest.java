package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.problem.CjsorMessages;
import org.entente.app.share.Recipient;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.Interop;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Verdict;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
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

/// Of which standard a net is, what is exchanged and up to which level a means may carry it, asked
/// of those who can know it.
final class UnsaidAskedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Language FRENCH = Language.of(Locale.FRENCH, ZoneOffset.UTC);
    private static final Net NET =
            Radios.NET.withMembers(
                    List.of(
                            new Net.Member(Radios.NORWEGIAN.id(), "main"),
                            new Net.Member(Radios.SWEDISH.id(), "main")));
    private static final Net SILENT = NET.withLoaded(Binding.of("", Map.of()));
    private static final ExchangeRequirement OPEN = Radios.SURE.withProduct(null);
    private static final Label RESTRICTED =
            new Label("NATO", Classification.RESTRICTED, new Audience.Everyone());

    @TempDir private Path folder;

    /// Two radios that surely work together on one net.
    private static Plan plan(Net net, ExchangeRequirement exchange) {
        return Plans.with(
                Plans.brigadeExercise(),
                Radios.NORWEGIAN,
                Radios.SWEDISH,
                net,
                Radios.ORDERS,
                exchange);
    }

    private static Net controlled(CisSystem.Id controller) {
        return SILENT.withControl(new Net.Control(controller, null));
    }

    /// Restricted orders that nothing but a runner carries.
    private static Plan run(@Nullable Classification level) {
        return plan(NET.withMembers(List.of()), Radios.SURE.withNotes(Notes.of(RESTRICTED)))
                .put(
                        new PacePlan(
                                new PacePlan.Id(Things.id("means")),
                                "Means of the orders",
                                Radios.SURE.id(),
                                List.of(),
                                List.of(
                                        new PacePlan.Step(
                                                PacePlan.Means.EMERGENCY,
                                                null,
                                                "runner",
                                                PacePlan.Change.UNKNOWN,
                                                level)),
                                Notes.PLAIN));
    }

    private static final Question.Spot STANDARD = Question.Spot.standard(NET.id());
    private static final Question.Spot CONTENT = Question.Spot.content(Radios.SURE.id());
    private static final Question.Spot LEVEL =
            Question.Spot.level(
                    run(null)
                            .find(PacePlan.class, new PacePlan.Id(Things.id("means")))
                            .orElseThrow(),
                    0);

    private static Interop interop(Plan plan) {
        return Standards.interop(plan, TODAY);
    }

    private static Map<String, List<Question>> asked(Language language, Plan plan) {
        return new Questionnaire(language, interop(plan)).byNation();
    }

    private static Question only(Language language, Plan plan, String nation) {
        var all = asked(language, plan).getOrDefault(nation, List.of());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Verdict verdict(Plan plan) {
        var interop = interop(plan);
        var id = interop.parts(Radios.SURE.id()).getFirst();
        return IntStream.range(0, interop.stages().size())
                .mapToObj(stage -> interop.assessment().verdict(id, stage))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private CjsorResult answer(Plan plan, Question.Spot spot, String answer) throws IOException {
        return new FormAnswers(folder, TODAY, "").read(plan, spot, answer);
    }

    private Plan answered(Plan plan, Question.Spot spot, String answer) throws IOException {
        return new FormAnswers(folder, TODAY, "").taken(plan, spot, answer);
    }

    @Test
    void theControllerOfANetIsAskedForItsStandardElseTheHost() throws IOException {
        var plan = plan(controlled(Radios.SWEDISH.id()), Radios.SURE);
        var question = only(ENGLISH, plan, "SWE");

        assertThat(asked(ENGLISH, plan)).containsOnlyKeys("SWE");
        assertThat(question.spot()).isEqualTo(STANDARD);
        assertThat(question.wording())
                .isEqualTo(new Question.Wording("Brigade HF", "", "Standard of the net", ""));
        assertThat(only(FRENCH, plan, "SWE").wording().parameter()).isEqualTo("Norme du réseau");
        assertThat(question.offered()).singleElement().asString().endsWith("(HF-4415)");
        assertThat(verdict(plan).width()).isPositive();
        assertThat(verdict(answered(plan, STANDARD, question.offered().getFirst())))
                .isEqualTo(verdict(plan(NET, Radios.SURE)));
        assertThat(asked(ENGLISH, answered(plan, STANDARD, "HF-4415"))).isEmpty();
        assertThat(verdict(answered(plan, STANDARD, "TDL-L16"))).isEqualTo(Verdict.NONE);
        assertThat(asked(ENGLISH, plan(SILENT, Radios.SURE))).containsOnlyKeys("NOR");
        assertThat(asked(ENGLISH, plan(NET, Radios.SURE))).isEmpty();
    }

    @Test
    void whoGivesIsAskedWhatItIs() throws IOException {
        var plan = plan(NET, OPEN);
        var question = only(ENGLISH, plan, "NOR");

        assertThat(asked(ENGLISH, plan)).containsOnlyKeys("NOR");
        assertThat(question.spot()).isEqualTo(CONTENT);
        assertThat(question.wording())
                .isEqualTo(
                        new Question.Wording(
                                "sure", "", "Product, or standards that carry it", ""));
        assertThat(only(FRENCH, plan, "NOR").wording().parameter())
                .isEqualTo("Produit, ou normes qui l’acheminent");
        assertThat(question.offered()).hasSize(2).first().asString().contains("ORDERS");
        for (var offered : question.offered()) {
            var told = answered(plan, CONTENT, offered);
            assertThat(verdict(told)).isEqualTo(verdict(plan(NET, Radios.SURE)));
            assertThat(asked(ENGLISH, told)).isEmpty();
        }
        assertThat(verdict(answered(plan, CONTENT, "TDL-L16"))).isEqualTo(Verdict.NONE);
    }

    @Test
    void bothEndsAreAskedUpToWhichLevelAMeansMayCarryIt() throws IOException {
        var plan = run(null);

        assertThat(asked(ENGLISH, plan)).containsOnlyKeys("NOR", "SWE");
        assertThat(only(ENGLISH, plan, "SWE").spot()).isEqualTo(LEVEL);
        assertThat(only(ENGLISH, plan, "NOR").wording())
                .isEqualTo(
                        new Question.Wording("sure", "", "Highest classification by runner", ""));
        assertThat(only(FRENCH, plan, "SWE").wording().parameter())
                .isEqualTo("Classification maximale par runner");
        assertThat(verdict(plan).width()).isPositive();
        assertThat(verdict(answered(plan, LEVEL, "secret")))
                .isEqualTo(Verdict.sure(verdict(plan).hi()));
        assertThat(verdict(answered(plan, LEVEL, "unclassified"))).isEqualTo(Verdict.NONE);
        assertThat(asked(ENGLISH, answered(plan, LEVEL, "restricted"))).isEmpty();
        assertThat(asked(ENGLISH, run(Classification.SECRET))).isEmpty();
    }

    @Test
    void howToAnswerIsToldWhereItIsAsked() {
        assertThat(notes(ENGLISH, plan(SILENT, Radios.SURE), "NOR"))
                .singleElement()
                .asString()
                .contains("the key of another one");
        assertThat(notes(FRENCH, plan(NET, OPEN), "NOR"))
                .singleElement()
                .asString()
                .contains("point-virgule");
        assertThat(notes(ENGLISH, run(null), "SWE"))
                .singleElement()
                .asString()
                .contains("unclassified, restricted, confidential, secret");
        assertThat(new Questionnaire(ENGLISH, interop(run(null))).unsaid(List.of())).isEmpty();
    }

    private static List<String> notes(Language language, Plan plan, String nation) {
        var questionnaire = new Questionnaire(language, interop(plan));
        return questionnaire.unsaid(questionnaire.of(nation)).toList();
    }

    @Test
    void theAnswerIsShownInWordsBeforeItComesIn() throws IOException {
        var silent = plan(SILENT, Radios.SURE);
        var open = plan(NET, OPEN);

        assertThat(lines(ENGLISH, silent, answer(silent, STANDARD, "HF-4415")))
                .anyMatch(
                        line ->
                                line.startsWith("Brigade HF, standard: ")
                                        && line.contains("(HF-4415)"));
        assertThat(lines(FRENCH, open, answer(open, CONTENT, "ORDERS; HF-4415")))
                .anyMatch(
                        line ->
                                line.startsWith("sure, produit ou normes : ORDERS")
                                        && line.contains("(HF-4415)"));
        assertThat(lines(ENGLISH, run(null), answer(run(null), LEVEL, "restricted")))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "Means of the orders, runner, highest classification:"
                                                + " Restricted"));
        var settled = run(Classification.SECRET);
        assertThat(lines(FRENCH, settled, answer(settled, LEVEL, "restricted")))
                .anyMatch(
                        line ->
                                line.startsWith("Contredit une déclaration antérieure")
                                        && line.contains("Diffusion restreinte")
                                        && line.endsWith("auparavant Secret"));
    }

    private static List<String> lines(Language language, Plan plan, CjsorResult result) {
        return new CjsorMessages(language, plan).lines("answers.pdf", (CjsorResult.Read) result);
    }

    @Test
    void whatIsNoAnswerIsRefusedWithTheRemedy() throws IOException {
        assertThat(refused(ENGLISH, plan(SILENT, Radios.SURE), STANDARD, "smoke signals"))
                .contains("answers.pdf", "smoke signals", "Choose one of those offered");
        assertThat(refused(FRENCH, plan(NET, OPEN), CONTENT, "courrier"))
                .contains("answers.pdf", "courrier", "point-virgule");
        assertThat(refused(ENGLISH, run(null), LEVEL, "high"))
                .contains("answers.pdf", "high", "confidential or secret");
        var means = run(null).find(PacePlan.class, (PacePlan.Id) LEVEL.thing()).orElseThrow();
        var emptied = run(null).put(means.withSteps(List.of()));
        assertThat(refused(ENGLISH, emptied, LEVEL, "secret"))
                .contains("answers.pdf", "Reference", "level-0-", "changed or removed since");
        assertThat(refused(FRENCH, emptied, LEVEL, "secret"))
                .contains("answers.pdf", "level-0-", "modifié ou supprimé depuis");
    }

    private String refused(Language language, Plan plan, Question.Spot spot, String answer)
            throws IOException {
        return switch (answer(plan, spot, answer)) {
            case CjsorResult.Refused(var problem) ->
                    new CjsorMessages(language, plan).sentence(problem);
            case CjsorResult.Read read -> throw new AssertionError(read.toString());
        };
    }

    @Test
    void whatANationMayNotSeeAsksItNothing() {
        var norwegian =
                Notes.of(
                        new Label(
                                "NATO",
                                Classification.UNCLASSIFIED,
                                new Audience.Only(List.of("NOR"))));
        var net = controlled(Radios.SWEDISH.id());

        assertThat(released(plan(net, Radios.SURE))).containsOnlyKeys("SWE");
        assertThat(released(plan(net.withNotes(norwegian), Radios.SURE))).isEmpty();
        assertThat(released(run(null))).containsOnlyKeys("NOR", "SWE");
        assertThat(released(run(null).put(means(norwegian)))).isEmpty();
        var hidden = plan(NET, Radios.SURE).put(Radios.ORDERS.withNotes(norwegian));
        assertThat(released(hidden)).as("the product is stated, but not for them").isEmpty();
    }

    private static PacePlan means(Notes notes) {
        return run(null).pacePlans().findFirst().orElseThrow().withNotes(notes);
    }

    /// What the Swedes' copy of the plan asks of whom.
    private static Map<String, List<Question>> released(Plan plan) {
        var seen = new Recipient("SWE", null).released(plan, TODAY).orElseThrow();
        var asked = asked(ENGLISH, seen);
        asked.values().removeIf(List::isEmpty);
        return asked;
    }
}
