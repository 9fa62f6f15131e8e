package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.interop.SureOnOneNet.TODAY;
import static org.entente.app.interop.SureOnOneNet.agreement;
import static org.entente.app.interop.SureOnOneNet.classified;
import static org.entente.app.interop.SureOnOneNet.interop;
import static org.entente.app.interop.SureOnOneNet.key;
import static org.entente.app.interop.SureOnOneNet.plan;
import static org.entente.app.interop.SureOnOneNet.reasons;
import static org.entente.app.interop.SureOnOneNet.verdict;
import static org.entente.model.Things.days;

import org.entente.app.format.Language;
import org.entente.app.problem.CjsorMessages;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// When keys, frequencies and agreements are valid, asked of those who can know it.
final class ValidityAskedTest {
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final Language FRENCH = Language.of(Locale.FRENCH, ZoneOffset.UTC);
    private static final Timeframe LONG = days("D", -60, 60);

    @TempDir private Path folder;

    private static SpectrumAssignment frequency(Participant.@Nullable Id host) {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(Things.id("frequency")),
                "F-1",
                SpectrumAssignment.Emission.UNKNOWN,
                SpectrumAssignment.Area.UNKNOWN,
                new SpectrumAssignment.Clearance(SpectrumAssignment.Status.REQUESTED, host, null),
                List.of(Radios.NET.id()),
                null,
                Notes.PLAIN);
    }

    private static Set<String> nations(Plan plan) {
        return new Questionnaire(ENGLISH, interop(plan)).byNation().keySet();
    }

    private static Question asked(Language language, Plan plan, String nation) {
        var all = new Questionnaire(language, interop(plan)).of(nation);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private CjsorResult answer(Plan plan, EntityId thing, String answer) throws IOException {
        return new FormAnswers(folder, TODAY, "").read(plan, Question.Spot.validity(thing), answer);
    }

    private Plan answered(Plan plan, EntityId thing, String answer) throws IOException {
        return new FormAnswers(folder, TODAY, "")
                .taken(plan, Question.Spot.validity(thing), answer);
    }

    @Test
    void theControllerOfTheNetIsAskedWhenItsKeyIsValid() throws IOException {
        var plan = plan(key(null));
        var before = verdict(plan);

        assertThat(before.width()).isPositive();
        assertThat(nations(plan)).containsExactly("SWE");
        assertThat(asked(ENGLISH, plan, "SWE"))
                .satisfies(
                        one -> {
                            assertThat(one.spot())
                                    .isEqualTo(Question.Spot.validity(key(null).id()));
                            assertThat(one.wording().system()).isEqualTo("EX-1");
                            assertThat(one.wording().standard()).isEqualTo("Brigade HF");
                            assertThat(one.wording().parameter())
                                    .isEqualTo("From when until when the key is valid");
                        });
        assertThat(asked(FRENCH, plan, "SWE").wording().parameter())
                .isEqualTo("De quand à quand la clé est valable");
        var id = key(null).id();
        assertThat(verdict(answered(plan, id, "D-60 … D+60"))).isEqualTo(Verdict.sure(before.hi()));
        assertThat(verdict(answered(plan, id, "D-60 … D-59"))).isEqualTo(Verdict.NONE);
        assertThat(nations(answered(plan, id, "D-60 … D+60"))).isEmpty();
        assertThat(nations(plan(key(LONG)))).isEmpty();
    }

    @Test
    void theHostOfAFrequencyIsAskedElseTheControllerOfItsNet() {
        assertThat(nations(plan(frequency(Plans.BRITAIN.id())))).containsExactly("GBR");
        assertThat(nations(plan(frequency(null)))).containsExactly("SWE");
        assertThat(asked(ENGLISH, plan(frequency(null)), "SWE").wording().parameter())
                .isEqualTo("From when until when the frequency is assigned");
    }

    @Test
    void thePartiesOfAnAgreementAreAskedWhetherItIsSigned() throws IOException {
        var plan = classified(agreement(Agreement.State.IN_NEGOTIATION));
        var before = verdict(plan);
        var id = agreement(Agreement.State.SIGNED).id();

        assertThat(before.width()).isPositive();
        assertThat(nations(plan)).containsExactly("NOR", "SWE");
        assertThat(asked(ENGLISH, plan, "NOR").wording())
                .isEqualTo(
                        new Question.Wording(
                                "Security NOR-SWE",
                                "SWE, NOR",
                                "Whether it is signed, and from when until when it is in force",
                                ""));
        assertThat(verdict(answered(plan, id, "signed"))).isEqualTo(Verdict.sure(before.hi()));
        assertThat(verdict(answered(plan, id, "ended"))).isEqualTo(Verdict.NONE);
        assertThat(nations(classified(agreement(Agreement.State.SIGNED)))).isEmpty();
    }

    @Test
    void theReasonNamesWhatNobodyHasDated() {
        assertThat(reasons(ENGLISH, plan(key(null))))
                .contains(
                        "Nobody knows whether Brigade HF may be used: nobody has stated when EX-1"
                                + " is valid.");
        assertThat(reasons(FRENCH, plan(key(null))))
                .contains(
                        "Nul ne sait si Brigade HF peut servir : personne n'a dit quand EX-1 est"
                                + " valable.");
        assertThat(reasons(ENGLISH, plan(key(LONG)))).noneMatch(line -> line.contains("EX-1"));
        assertThat(reasons(ENGLISH, classified(agreement(Agreement.State.IN_NEGOTIATION))))
                .anyMatch(line -> line.contains("(in negotiation) is not surely in force"));
    }

    @Test
    void aNationIsAskedWhenItsSystemsAndContingentsAreThere() throws IOException {
        var hanging = days("X", 0, 9);
        var late = plan(Radios.SWEDISH.withPeriod(hanging));
        var lost = plan(Plans.NORRBOTTEN.withPresence(hanging));

        assertThat(nations(late)).containsExactly("SWE");
        assertThat(asked(ENGLISH, late, "SWE").wording())
                .isEqualTo(
                        new Question.Wording(
                                "HF radio", "", "From when until when it is there", ""));
        assertThat(reasons(ENGLISH, late))
                .contains(
                        "Nobody knows whether HF radio may be used: nobody has stated when HF radio"
                                + " is there.");
        assertThat(verdict(answered(late, Radios.SWEDISH.id(), "D-60 … D+60")))
                .isEqualTo(verdict(plan()));
        assertThat(asked(FRENCH, lost, "SWE").wording())
                .isEqualTo(
                        new Question.Wording(
                                Plans.NORRBOTTEN.name(),
                                "",
                                "De quand à quand il est sur place",
                                ""));
        assertThat(verdict(answered(lost, Plans.NORRBOTTEN.id(), "D-60 … D+60")))
                .isEqualTo(verdict(plan()));
        assertThat(nations(plan(Radios.NET.withPeriod(hanging))))
                .as("the host, as nobody controls it")
                .containsExactly("NOR");
    }

    @Test
    void howToAnswerIsToldWhereItIsAsked() {
        var keys = new Questionnaire(ENGLISH, interop(plan(key(null))));
        var agreements =
                new Questionnaire(
                        ENGLISH, interop(classified(agreement(Agreement.State.IN_NEGOTIATION))));

        assertThat(keys.validities(keys.of("SWE")))
                .singleElement()
                .asString()
                .contains("01MAR27 … 20MAR27", "D-3 … D+20");
        assertThat(agreements.validities(agreements.of("SWE")))
                .anyMatch(line -> line.contains("signed, 01MAR27"))
                .hasSize(2);
        assertThat(keys.validities(List.of())).isEmpty();
    }

    @Test
    void theAnswerIsShownInWordsBeforeItComesIn() throws IOException {
        var plan = classified(agreement(Agreement.State.IN_NEGOTIATION));
        var id = agreement(Agreement.State.SIGNED).id();

        assertThat(lines(FRENCH, plan, answer(plan, id, "signed, D-3 … D+20")))
                .anyMatch(
                        line -> line.startsWith("Security NOR-SWE, validité : signé: D-3 … D+20"));
        var settled = classified(agreement(Agreement.State.SIGNED));
        assertThat(lines(ENGLISH, settled, answer(settled, id, "ended")))
                .anyMatch(line -> line.contains("validity: ended"));
        var dated = plan(key(LONG));
        assertThat(lines(ENGLISH, dated, answer(dated, key(LONG).id(), "D-3 … D+20")))
                .anyMatch(
                        line ->
                                line.startsWith("Contradicts what was stated: EX-1, validity:")
                                        && line.endsWith("before D-60 … D+60"));
        assertThat(
                        Stream.of(answer(dated, key(LONG).id(), "always"))
                                .map(CjsorResult.Refused.class::cast)
                                .map(
                                        bad ->
                                                new CjsorMessages(FRENCH, dated)
                                                        .sentence(bad.problem())))
                .singleElement()
                .asString()
                .contains("always", "D-3 … D+20");
    }

    private static List<String> lines(Language language, Plan plan, CjsorResult result) {
        return new CjsorMessages(language, plan).lines("answers.pdf", (CjsorResult.Read) result);
    }
}
