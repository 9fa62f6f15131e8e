package org.entente.app.feature.timeline.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.timeline.table.CellReader.Result;
import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome.Applied;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Dependency.LagTime;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class CellReaderTest {
    private Plan plan =
            Plans.with(
                    Plans.brigadeExercise(),
                    Plans.ARRIVAL.withNumber("1.02"),
                    Plans.INTEGRATION.withNumber("1.03"),
                    Plans.ATTACK.withNumber("2.01"));

    private final Language language = Language.of(Locale.ENGLISH, plan.exercise().zone());

    private Result read(TaskId id, Column column, String typed) {
        return new CellReader(language, plan, Ties.of(plan))
                .read(plan.find(Task.class, id).orElseThrow(), column, typed);
    }

    private void type(TaskId id, Column column, String typed) {
        var result = read(id, column, typed);
        assertThat(result).isInstanceOf(Result.Fine.class);
        var outcome = PlanEditor.apply(plan, new Edit.Batch(((Result.Fine) result).edits()));
        assertThat(outcome).isInstanceOf(Applied.class);
        plan = ((Applied) outcome).plan();
    }

    private String cell(TaskId id, Column column) {
        return new Cells(language, plan, Ties.of(plan), Anchors.of(plan))
                .of(plan.find(Task.class, id).orElseThrow(), column);
    }

    private Activity arrival() {
        return plan.find(Activity.class, Plans.ARRIVAL.id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void whatACellSaysCanBeTypedBack(Column column) {
        var before = plan;

        type(Plans.INTEGRATION.id(), column, cell(Plans.INTEGRATION.id(), column));

        assertThat(plan).isEqualTo(before);
    }

    @Test
    void aStartThatIsTypedMovesTheTaskAsLongAsItWas() {
        type(Plans.ARRIVAL.id(), Column.START, "D-6");

        assertThat(arrival().timeframe()).isEqualTo(Things.days("D", -6, -4));
    }

    @Test
    void aDateFixesBothEndsThatHungOnOneAnchor() {
        type(Plans.ARRIVAL.id(), Column.START, "011200ZMAR27");

        assertThat(arrival().timeframe())
                .isEqualTo(
                        new Timeframe(
                                When.at(Instant.parse("2027-03-01T12:00:00Z")),
                                When.at(Instant.parse("2027-03-03T12:00:00Z"))));
    }

    @Test
    void anAmountWithASignMovesTheTask() {
        type(Plans.ARRIVAL.id(), Column.START, "+1w");

        assertThat(arrival().timeframe()).isEqualTo(Things.days("D", -3, -1));
    }

    @Test
    void aLengthMovesTheFinish() {
        type(Plans.ARRIVAL.id(), Column.DURATION, "1w");

        assertThat(arrival().timeframe()).isEqualTo(Things.days("D", -10, -3));
        assertThat(cell(Plans.ARRIVAL.id(), Column.DURATION)).isEqualTo("1w");
    }

    @Test
    void predecessorsHaveKindsAndLags() {
        type(Plans.ATTACK.id(), Column.PREDECESSORS, "1.02FS+2d; 1.03SS-3wd");

        assertThat(cell(Plans.ATTACK.id(), Column.PREDECESSORS)).isEqualTo("1.02FS+2d; 1.03SS-3wd");
        assertThat(plan.dependencies())
                .anyMatch(
                        link ->
                                link.successor().equals(Plans.ATTACK.id())
                                        && link.type() == DependencyKind.START_TO_START
                                        && link.lagTime() == LagTime.WORKING
                                        && link.lag().equals(Duration.ofHours(-24)));

        type(Plans.ATTACK.id(), Column.PREDECESSORS, "");
        assertThat(plan.dependencies())
                .noneMatch(link -> link.successor().equals(Plans.ATTACK.id()));
    }

    @Test
    void frenchKindsOfLinksAreUnderstood() {
        type(Plans.ATTACK.id(), Column.PREDECESSORS, "1.02 DD+2j");

        assertThat(cell(Plans.ATTACK.id(), Column.PREDECESSORS)).isEqualTo("1.02SS+2d");
    }

    @Test
    void participantsAreAddedAndTakenAway() {
        type(Plans.ARRIVAL.id(), Column.WHO, "nor, SWE");

        assertThat(cell(Plans.ARRIVAL.id(), Column.WHO)).isEqualTo("NOR, SWE");
    }

    @Test
    void namesAreFoundByTheirBeginning() {
        type(Plans.ARRIVAL.id(), Column.PHASE, "live");
        type(Plans.ARRIVAL.id(), Column.PLACE, "");
        type(Plans.ARRIVAL.id(), Column.KIND, "move");
        type(Plans.ARRIVAL.id(), Column.PROGRESS, "40 %");

        assertThat(cell(Plans.ARRIVAL.id(), Column.PHASE)).isEqualTo("Live exercise");
        assertThat(cell(Plans.ARRIVAL.id(), Column.PLACE)).isEmpty();
        assertThat(cell(Plans.ARRIVAL.id(), Column.KIND)).startsWith("Move");
        assertThat(cell(Plans.ARRIVAL.id(), Column.PROGRESS)).isEqualTo("40 %");
    }

    @ParameterizedTest
    @CsvSource({
        "START, D+x3, x3",
        "DURATION, 2 lots, 2 lots",
        "PHASE, Nowhere, Nowhere",
        "WHO, 'NOR, XYZ', XYZ",
        "PREDECESSORS, 1.02FS+2d; 9.99, 9.99",
        "PROGRESS, 140, 140"
    })
    void whatIsWrongIsNamed(Column column, String typed, String part) {
        assertThat(read(Plans.ARRIVAL.id(), column, typed))
                .isInstanceOfSatisfying(
                        Result.Wrong.class, wrong -> assertThat(wrong.sentence()).contains(part));
    }

    @Test
    void aMilestoneHasNoLength() {
        assertThat(read(Plans.READY.id(), Column.DURATION, "2d")).isInstanceOf(Result.Wrong.class);
    }

    @Test
    void aTableGoesToASpreadsheetAndComesBack() {
        var cells = new Cells(language, plan, Ties.of(plan), Anchors.of(plan));
        var tasks = plan.tasks().toList();

        var text = Sheets.text(language, cells, tasks, List.of(Column.values()));
        var block = Sheets.read(language, text);

        assertThat(block.hasHeading()).isTrue();
        assertThat(block.columns()).doesNotContain(Optional.empty());
        assertThat(block.lines()).hasSize(tasks.size());
        assertThat(Sheets.read(language, "a\tb\nc").hasHeading()).isFalse();
    }
}
