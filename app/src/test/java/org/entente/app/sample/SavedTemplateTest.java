package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.edit.Outcome;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

final class SavedTemplateTest {
    private static final LocalDate STARTEX = LocalDate.of(2028, 5, 18);

    @TempDir Path folder;

    static List<PlanTemplate> templates() {
        return PlanTemplate.list();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void makesTheSamePlanAgain(PlanTemplate template) throws IOException {
        var plan = made(template, STARTEX);

        SavedTemplate.write(plan, Texts.in(Locale.ENGLISH), folder);

        assertThat(lines(made(PlanTemplate.in(folder), STARTEX)))
                .containsExactlyElementsOf(lines(plan));
        assertThat(conditions(made(PlanTemplate.in(folder), STARTEX)))
                .containsExactlyElementsOf(conditions(plan));
    }

    @Test
    void keepsWhatWasChangedInTheTables() throws IOException {
        SavedTemplate.write(
                made(templates().getFirst(), STARTEX), Texts.in(Locale.ENGLISH), folder);
        var anchors = folder.resolve("anchors.tsv");
        Files.writeString(anchors, Files.readString(anchors).replace("E-10m H+3", "E-9m H+3"));

        var plan = made(PlanTemplate.in(folder), STARTEX);

        assertThat(Schedule.of(plan).anchors().instant(new AnchorCode("IPC")).orElseThrow())
                .hasToString("2027-08-18T07:00:00Z");
    }

    @Test
    void turnsFixedTimesIntoOffsets() throws IOException {
        var plan = made(templates().getLast(), STARTEX);
        var startex = Schedule.of(plan).startex().orElseThrow();
        var fixed =
                new Activity(
                        new Activity.Id(new UUID(0, 9)),
                        "7.1",
                        "CWIX",
                        new Timeframe(
                                When.at(startex.minusSeconds(86_400 * 30)),
                                When.at(startex.minusSeconds(86_400 * 28))),
                        Placement.NONE,
                        Notes.PLAIN);

        SavedTemplate.write(plan.put(fixed), Texts.in(Locale.ENGLISH), folder);

        var later = made(PlanTemplate.in(folder), STARTEX.plusDays(7));
        assertThat(lines(later)).contains("CWIX 2028-04-25T04:00:00Z 2028-04-27T04:00:00Z");
    }

    @Test
    void needsAStartex() {
        var plan = made(templates().getLast(), STARTEX);
        var anchor =
                plan.anchors()
                        .filter(one -> one.code().equals(AnchorCode.STARTEX))
                        .map(Anchor::id)
                        .findFirst()
                        .orElseThrow();

        assertThatThrownBy(() -> SavedTemplate.tables(plan.drop(anchor), Texts.in(Locale.ENGLISH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> lines(Plan plan) {
        var schedule = Schedule.of(plan);
        return plan.tasks()
                .map(Task::id)
                .map(
                        id ->
                                "%s %s %s"
                                        .formatted(
                                                plan.find(id).map(one -> ((Task) one).name()).get(),
                                                schedule.start(id).orElseThrow(),
                                                schedule.finish(id).orElseThrow()))
                .sorted()
                .toList();
    }

    private static List<String> conditions(Plan plan) {
        return plan.exitConditions()
                .map(
                        one ->
                                plan.find(Milestone.class, one.milestone()).get().name()
                                        + ": "
                                        + one.name())
                .sorted()
                .toList();
    }

    private static Plan made(PlanTemplate template, LocalDate startex) {
        var wanted =
                new NewExercise(
                        new UUID(0, 1),
                        "NORTHERN STAR",
                        ExerciseKind.CPX,
                        "NOR",
                        startex,
                        ZoneId.of("Europe/Oslo"));
        return ((Outcome.Applied) template.make(wanted, Locale.ENGLISH)).plan();
    }
}
