package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.format.Words;
import org.entente.app.interop.Radios;
import org.entente.app.interop.Standards;
import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PacePlan.Change;
import org.entente.model.plan.PacePlan.Means;
import org.entente.model.plan.PacePlan.Step;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.entente.resources.MatrixText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

final class LevelColumnsTest {
    private static final Change CHANGE = new Change("no contact", true, Duration.ofMinutes(5));
    private static final Plan NETS = nets();

    /// All on a net of the mission, which carries secrets; of the third radio it is not known
    /// whether it works.
    private static Plan nets() {
        var mission = Radios.MISSION.id();
        var net = Radios.NET.withControl(Radios.NET.control().withDomain(mission));
        return Plans.with(
                Radios.plan(),
                Stream.concat(
                                Stream.of(Radios.MISSION, net),
                                Stream.of(Radios.NORWEGIAN, Radios.SWEDISH, Radios.BRITISH)
                                        .map(LevelColumnsTest::inMission))
                        .toArray(Entity[]::new));
    }

    private static CisSystem inMission(CisSystem radio) {
        return radio.withPort(0, radio.ports().getFirst().withDomain(Radios.MISSION.id()));
    }

    /// The runner carries it for sure, or not at all, or nobody has stated which.
    @Test
    void theLevelThatIsTypedDecidesWhetherTheMeansCounts() {
        var unstated = pace(null);
        var secret = revised(typed("en", unstated, CommsText.UP_TO_EMERGENCY, "secret"));
        var low = revised(typed("en", unstated, CommsText.UP_TO_EMERGENCY, "Restricted"));

        assertThat(verdict(unstated)).isEqualTo(between(Quality.NONE));
        assertThat(verdict(secret)).isEqualTo(between(Quality.MANUAL));
        assertThat(verdict(low)).isEqualTo(between(Quality.NONE));
        assertThat(secret).isEqualTo(pace(Classification.SECRET));
        assertThat(revised(typed("en", secret, CommsText.UP_TO_EMERGENCY, ""))).isEqualTo(unstated);
    }

    @ParameterizedTest
    @EnumSource
    void eachMeansHasItsOwn(Means means) {
        var steps = Stream.of(Means.values()).map(LevelColumnsTest::plain).toList();
        var title =
                switch (means) {
                    case PRIMARY -> CommsText.UP_TO_PRIMARY;
                    case ALTERNATE -> CommsText.UP_TO_ALTERNATE;
                    case CONTINGENCY -> CommsText.UP_TO_CONTINGENCY;
                    case EMERGENCY -> CommsText.UP_TO_EMERGENCY;
                };

        var after = revised(typed("en", pace(null).withSteps(steps), title, "Confidential"));

        assertThat(after.steps())
                .filteredOn(step -> step.authorised() == Classification.CONFIDENTIAL)
                .extracting(Step::means)
                .containsExactly(means);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void aWordThatIsNoLevelIsRefusedWithThoseThatAre(String locale) {
        var language = language(locale);

        assertThat(typed(locale, pace(null), CommsText.UP_TO_EMERGENCY, "cosmic"))
                .isEqualTo(new Answer.Wrong(CommsText.BAD_LEVEL, "cosmic"));
        assertThat(language.say(CommsText.BAD_LEVEL, "cosmic"))
                .contains("cosmic")
                .contains(
                        Stream.of(Classification.values())
                                .map(level -> language.say(Words.of(level)))
                                .toList());
    }

    @Test
    void nothingIsSaidOfAMeansThatIsNotPlanned() {
        assertThat(typed("en", pace(null), CommsText.UP_TO_PRIMARY, "secret"))
                .isEqualTo(new Answer.Wrong(CommsText.NO_MEANS, "Primary"));
        assertThat(revised(typed("en", pace(null), CommsText.UP_TO_PRIMARY, "")))
                .isEqualTo(pace(null));
    }

    private static Step plain(Means means) {
        return new Step(means, null, "Runner", Change.UNKNOWN, null);
    }

    private static PacePlan pace(@Nullable Classification level) {
        return new PacePlan(
                new PacePlan.Id(new UUID(0, 7)),
                "Brigade HF",
                Radios.NET.id(),
                List.of(),
                List.of(new Step(Means.EMERGENCY, null, "Runner", CHANGE, level)),
                Notes.PLAIN);
    }

    private static Language language(String locale) {
        return Language.of(Locale.of(locale), NETS.exercise().zone());
    }

    private static Answer typed(String locale, PacePlan pace, CommsText column, String text) {
        var ledger = MeansTable.of(new Lookup(NETS, language(locale)));
        return ledger.typed(pace, titles(ledger).indexOf(column), text);
    }

    private static PacePlan revised(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Change.class);
        return answer instanceof Answer.Change(Edit.Revise(PacePlan pace)) ? pace : pace(null);
    }

    private static String verdict(PacePlan pace) {
        var lookup =
                new Lookup(
                        Plans.with(NETS, pace),
                        language("en"),
                        one -> Optional.of(Standards.interop(one, LocalDate.of(2027, 1, 1))));
        var ledger = MeansTable.of(lookup);
        return ledger.cells(pace).get(titles(ledger).indexOf(CommsText.NET_VERDICT));
    }

    private static List<TextKey> titles(Ledger<PacePlan> ledger) {
        return ledger.heads().stream().map(Head::title).toList();
    }

    private static String between(Quality worst) {
        var english = language("en");
        return english.say(
                MatrixText.BETWEEN,
                english.say(MatchWords.of(worst)),
                english.say(MatchWords.of(Quality.COMPATIBLE)));
    }
}
