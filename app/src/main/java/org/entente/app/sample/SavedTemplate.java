package org.entente.app.sample;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Schedule;
import org.entente.model.secrecy.Masking;
import org.entente.model.time.AnchorCode;
import org.entente.resources.TemplateText;
import org.entente.resources.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A plan written as the tables of a template: its anchors, phases, activities, milestones and
/// gates, who of the roles and the host does what, and what waits for what. Every time becomes an
/// offset. Units, other nations and places belong to one exercise alone and are left out. Both
/// languages get the words of the plan.
public final class SavedTemplate {
    private final Plan plan;
    private final Texts texts;
    private final TemplateCells cells;

    private SavedTemplate(Plan plan, Texts texts, Instant startex) {
        this.plan = plan;
        this.texts = texts;
        this.cells = new TemplateCells(plan, startex);
    }

    /// Writes the tables into a folder, which is made if it is not there.
    ///
    /// @throws IllegalArgumentException when the plan has no STARTEX to reckon from
    public static void write(Plan plan, Texts texts, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : tables(Masking.masked(plan), texts).entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".tsv"), file.getValue());
        }
    }

    /// The text of each table by its name.
    static Map<String, String> tables(Plan plan, Texts texts) {
        var startex =
                Schedule.of(plan)
                        .startex()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The plan must have a STARTEX with a date."));
        return new SavedTemplate(plan, texts, startex).tables();
    }

    private Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("template", template());
        tables.put("anchors", table("code english french at", anchors()));
        tables.put("phases", table("key english french start finish", phases()));
        tables.put(
                "activities",
                table(
                        "key english french kind role start finish phase under who after source",
                        activities()));
        tables.put(
                "milestones",
                table(
                        "key english french kind role at phase who after gateEnglish gateFrench"
                                + " source",
                        milestones()));
        return tables;
    }

    private static String table(String columns, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(List.of(columns.split(" "))), rows)
                .map(row -> row.stream().map(TemplateCells::clean).collect(joining("\t")))
                .collect(joining("\n", "", "\n"));
    }

    private String template() {
        var exercise = plan.exercise();
        var about = texts.get(TemplateText.SAVED_ABOUT, exercise.name());
        return table(
                "kind doctrine english french aboutEnglish aboutFrench",
                Stream.of(
                        List.of(
                                exercise.type().name(),
                                "-",
                                exercise.name(),
                                exercise.name(),
                                about,
                                about)));
    }

    private Stream<List<String>> anchors() {
        var seen = new ArrayList<AnchorCode>();
        return plan.anchors()
                .sorted(
                        comparing((Anchor anchor) -> !anchor.code().equals(AnchorCode.STARTEX))
                                .thenComparing(anchor -> anchor.id().value()))
                .filter(anchor -> !seen.contains(anchor.code()) && seen.add(anchor.code()))
                .map(
                        anchor ->
                                List.of(
                                        anchor.code().value(),
                                        anchor.name(),
                                        anchor.name(),
                                        anchor.code().equals(AnchorCode.STARTEX)
                                                ? "STARTEX"
                                                : cells.when(anchor.at())));
    }

    private Stream<List<String>> phases() {
        return cells.sorted(plan.phases(), Phase::id)
                .map(
                        phase ->
                                List.of(
                                        cells.key(phase.id()),
                                        phase.name(),
                                        phase.name(),
                                        cells.when(phase.timeframe().start()),
                                        cells.when(phase.timeframe().finish())));
    }

    private Stream<List<String>> activities() {
        return cells.sorted(plan.activities(), Activity::id)
                .map(
                        activity ->
                                List.of(
                                        cells.key(activity.id()),
                                        activity.name(),
                                        activity.name(),
                                        kind(activity),
                                        activity.filing().role(),
                                        cells.when(activity.timeframe().start()),
                                        cells.when(activity.timeframe().finish()),
                                        phase(activity),
                                        parent(activity),
                                        cells.who(activity.id()),
                                        cells.after(activity.id()),
                                        "V"));
    }

    private Stream<List<String>> milestones() {
        return cells.sorted(plan.milestones(), Milestone::id)
                .map(
                        milestone ->
                                List.of(
                                        cells.key(milestone.id()),
                                        milestone.name(),
                                        milestone.name(),
                                        kind(milestone),
                                        milestone.filing().role(),
                                        cells.when(milestone.at()),
                                        phase(milestone),
                                        cells.who(milestone.id()),
                                        cells.after(milestone.id()),
                                        gate(milestone),
                                        gate(milestone),
                                        "V"));
    }

    private static String kind(Task task) {
        var kind = task.filing().kind();
        return kind == null ? "" : kind.name();
    }

    private String phase(Task task) {
        var phase = task.placement().phase();
        return phase == null ? "" : cells.key(phase);
    }

    private String parent(Task task) {
        var parent = task.placement().parent();
        return parent == null ? "" : cells.key(parent);
    }

    /// What must be true, one condition after the other; of an older plan, what its remark says.
    private String gate(Milestone milestone) {
        var conditions =
                plan.exitConditions()
                        .filter(condition -> condition.milestone().equals(milestone.id()))
                        .map(condition -> condition.name().replace(';', ','))
                        .sorted()
                        .collect(joining("; "));
        return conditions.isEmpty() ? remark(milestone) : conditions;
    }

    /// The remark without what the template adds to it again.
    private String remark(Milestone milestone) {
        var frame = texts.get(TemplateText.GATE, "\0").split("\0", -1);
        var remark =
                milestone
                        .notes()
                        .remark()
                        .replace(texts.get(TemplateText.DEFAULT_OFFSET), "")
                        .strip();
        var isGate = remark.startsWith(frame[0]) && remark.endsWith(frame[frame.length - 1]);
        return isGate && frame.length == 2
                ? remark.substring(frame[0].length(), remark.length() - frame[1].length())
                : remark;
    }
}
