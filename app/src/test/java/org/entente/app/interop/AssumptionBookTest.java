package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.AssumptionBook.Line;
import org.entente.app.problem.AssumptionWords;
import org.entente.model.Plans;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.Locale;

final class AssumptionBookTest {
    private static final Plan PLAN = Plans.brigadeExercise();

    private static Line line(Plan plan, Matter matter, String subject) {
        return AssumptionBook.lines(plan).stream()
                .filter(line -> line.matter() == matter && line.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Plan typed(Plan plan, Matter matter, String subject, String text) {
        var edit = AssumptionBook.edit(plan, line(plan, matter, subject), text);
        assertThat(edit).isNotNull();
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied applied -> applied.plan();
            default -> throw new AssertionError("The edit must be possible.");
        };
    }

    @Test
    void tellsEachMatterOnceAndAsUsualWhereThePlanSaysNothing() {
        var lines = AssumptionBook.lines(PLAN);

        assertThat(lines).doesNotHaveDuplicates().allMatch(Line::isUsual);
        assertThat(lines).filteredOn(line -> line.matter() == Matter.FIX_COST).hasSize(16);
        assertThat(lines).filteredOn(line -> line.matter() == Matter.LEAD_DAYS).hasSize(125);
        assertThat(lines).allMatch(line -> line.matter().allows(line.usual()));
    }

    @Test
    void takesWhatIsTypedAndWhatIsUsualAgain() {
        var dearer = typed(PLAN, Matter.FIX_COST, "TRAIN", "12");
        assertThat(line(dearer, Matter.FIX_COST, "TRAIN").value()).isEqualTo(12);

        var cheaper = typed(dearer, Matter.FIX_COST, "TRAIN", " 2 ");
        assertThat(cheaper.assumptions())
                .singleElement()
                .extracting(Assumption::value)
                .isEqualTo(2);

        assertThat(typed(cheaper, Matter.FIX_COST, "TRAIN", "").assumptions()).isEmpty();
        assertThat(typed(cheaper, Matter.FIX_COST, "TRAIN", "3").assumptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "3651", "99999999999"})
    void refusesWhatIsNoNumberOrOutOfBounds(String text) {
        assertThat(AssumptionBook.edit(PLAN, line(PLAN, Matter.TEST_DAYS, ""), text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void hasWordsForAllOfThem(String language) {
        var words = new AssumptionWords(Language.of(Locale.of(language), ZoneOffset.UTC));

        assertThat(AssumptionBook.lines(PLAN))
                .extracting(line -> words.of(line.matter(), line.subject()))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.isBlank() || text.contains("_"));
        assertThat(words.refused(Matter.CROSSINGS, "9")).contains("9", "0", "3");
    }
}
