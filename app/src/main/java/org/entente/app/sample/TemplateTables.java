package org.entente.app.sample;

import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Placement;
import org.entente.model.plan.TaskId;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;
import org.entente.resources.Nations;
import org.entente.resources.Table;
import org.entente.resources.TemplateText;
import org.entente.resources.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads the tables of one template into the things of a plan.
final class TemplateTables {
    private static final String STARTEX = "STARTEX";
    private static final String HOST = "HOST";

    private final TemplateSource source;
    private final NewExercise exercise;
    private final String nameColumn;
    private final String gateColumn;
    private final Texts texts;
    private final Register register;
    private final List<Entity> entities = new ArrayList<>();

    TemplateTables(TemplateSource source, NewExercise exercise, Locale language) {
        boolean french = PlanTemplate.isFrench(language);
        this.source = source;
        this.exercise = exercise;
        this.nameColumn = french ? "french" : "english";
        this.gateColumn = french ? "gateFrench" : "gateEnglish";
        this.texts = Texts.in(language);
        this.register = new Register(exercise.seed().toString());
    }

    List<Entity> read() {
        entities.add(exercise());
        table("anchors", "code", "english", "french", "at").forEach(this::anchor);
        table("phases", "key", "english", "french", "start", "finish").forEach(this::phase);
        roles();
        tasks();
        return List.copyOf(entities);
    }

    private List<Table.Row> table(String name, String... columns) {
        return source.rows(name, columns);
    }

    private Entity exercise() {
        return new Exercise(
                register.exercise(),
                exercise.name().strip(),
                "",
                exercise.kind(),
                exercise.host(),
                exercise.zone(),
                Notes.PLAIN);
    }

    private void anchor(Table.Row row) {
        var startex =
                exercise.startex().atTime(SamplePlan.START).atZone(exercise.zone()).toInstant();
        entities.add(
                new Anchor(
                        register.anchor(row.text("code")),
                        row.as("code", AnchorCode::new),
                        row.text(nameColumn),
                        row.text("at").equals(STARTEX) ? When.at(startex) : Cells.when(row, "at"),
                        Notes.PLAIN));
    }

    private void phase(Table.Row row) {
        entities.add(
                new Phase(
                        register.newPhase(row, row.text("key")),
                        row.text(nameColumn),
                        Cells.timeframe(row, "start", "finish"),
                        Notes.PLAIN));
    }

    private void roles() {
        var roles = Table.read("template/roles.tsv", "code", "english", "french").rows();
        for (var row : roles) {
            entities.add(
                    new Participant(
                            register.newParticipant(row, row.text("code")),
                            ParticipantKind.ORGANISATION,
                            row.text("code"),
                            row.text(nameColumn),
                            Notes.PLAIN));
        }
        nation(roles.getFirst(), HOST, exercise.host());
        exercise.nations().stream()
                .distinct()
                .filter(code -> !code.equals(exercise.host()))
                .forEach(code -> nation(roles.getFirst(), "NATION " + code, code));
    }

    private void nation(Table.Row row, String key, String code) {
        entities.add(
                new Participant(
                        register.newParticipant(row, key),
                        ParticipantKind.NATION,
                        code,
                        nationName(code),
                        Notes.PLAIN));
    }

    private String nationName(String code) {
        return Nations.shipped().find(code).map(nation -> nation.name(texts.locale())).orElse(code);
    }

    /// The rows of a table of tasks, with the columns that all have and others.
    private List<Table.Row> tasks(String name, String... others) {
        var all =
                Stream.of(
                        "key", "english", "french", "kind?", "role?", "phase", "who", "after",
                        "source");
        return table(name, Stream.concat(all, Stream.of(others)).toArray(String[]::new));
    }

    private void tasks() {
        var activities = tasks("activities", "start", "finish", "under");
        var milestones = tasks("milestones", "at", "gateEnglish", "gateFrench");
        var activityIds =
                activities.stream().map(row -> register.newActivity(row, row.text("key"))).toList();
        var milestoneIds =
                milestones.stream()
                        .map(row -> register.newMilestone(row, row.text("key")))
                        .toList();
        for (int line = 0; line < activities.size(); line++) {
            activity(activities.get(line), activityIds.get(line));
        }
        for (int line = 0; line < milestones.size(); line++) {
            milestone(milestones.get(line), milestoneIds.get(line));
        }
    }

    private void activity(Table.Row row, Activity.Id id) {
        entities.add(
                new Activity(
                                id,
                                row.text("key"),
                                row.text(nameColumn),
                                Cells.timeframe(row, "start", "finish"),
                                new Placement(
                                        register.phase(row, "phase"),
                                        register.activity(row, "under"),
                                        null),
                                Notes.PLAIN.withRemark(source(row)))
                        .withFiling(Cells.filing(row)));
        hangings(row, id);
    }

    private void milestone(Table.Row row, Milestone.Id id) {
        entities.add(
                new Milestone(
                                id,
                                row.text("key"),
                                row.text(nameColumn),
                                Cells.when(row, "at"),
                                new Placement(register.phase(row, "phase"), null, null),
                                Notes.PLAIN.withRemark(source(row)))
                        .withFiling(Cells.filing(row)));
        conditions(row, id);
        hangings(row, id);
    }

    private void conditions(Table.Row row, Milestone.Id id) {
        var names =
                Stream.of(row.optional(gateColumn).split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        for (int at = 0; at < names.size(); at++) {
            entities.add(
                    new ExitCondition(
                            register.condition(row.text("key"), Integer.toString(at)),
                            id,
                            capitalised(names.get(at)),
                            Notes.PLAIN));
        }
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void hangings(Table.Row row, TaskId id) {
        entities.addAll(new Hangings(register, row).of(id));
    }

    /// Says so where nobody has read the offset in a public source.
    private String source(Table.Row row) {
        return row.text("source").equals("V") ? "" : texts.get(TemplateText.DEFAULT_OFFSET);
    }
}
