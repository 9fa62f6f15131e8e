package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import org.entente.app.format.Words;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.plan.Bearers.Bearer;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Task;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Tasks against contingents: a letter where one takes part. As many columns stand side by side as
/// the paper holds; the others follow with the tasks again, of which only those are shown in which
/// one of the columns takes part.
final class MatrixSection {
    /// The points of an A3 page that are left for the columns, and what a column takes of them.
    private static final double ROOM = 700;

    private static final double LETTER = 6.2;
    private static final double PADDING = 9;
    private static final int FIXED = 3;

    private final Reading reading;
    private final Bearers bearers;

    MatrixSection(Reading reading) {
        this.reading = reading;
        this.bearers = new Bearers(reading);
    }

    Section section() {
        var title = reading.say(PaperText.MATRIX);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        var busy = bearers.busy();
        if (busy.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(PaperText.NO_ASSIGNMENTS)));
        } else {
            blocks.add(Block.Paragraph.note(reading.say(PaperText.MATRIX_NOTE, letters())));
            legend(blocks);
            var tasks = tasks();
            for (var columns : cut(busy)) {
                add(columns, tasks, blocks);
            }
        }
        unassigned(blocks);
        return new Section(title, PageFormat.A3_LANDSCAPE, blocks);
    }

    private String letters() {
        return Stream.of(AssignmentRole.values())
                .map(
                        role ->
                                reading.say(
                                        PaperText.LETTER,
                                        bearers.letter(role),
                                        reading.say(Words.of(role))))
                .collect(joining(", "));
    }

    private void legend(List<Block> blocks) {
        var numbered =
                bearers.numbered().stream()
                        .map(
                                bearer ->
                                        reading.say(
                                                PaperText.LETTER, bearer.title(), bearer.meaning()))
                        .collect(joining(", "));
        if (!numbered.isEmpty()) {
            blocks.add(Block.Paragraph.note(numbered));
        }
    }

    private static List<List<Bearer>> cut(List<Bearer> busy) {
        var parts = new ArrayList<List<Bearer>>();
        var part = new ArrayList<Bearer>();
        double taken = 0;
        for (var bearer : busy) {
            double width = PADDING + LETTER * bearer.title().length();
            if (taken + width > ROOM) {
                parts.add(List.copyOf(part));
                part.clear();
                taken = 0;
            }
            part.add(bearer);
            taken += width;
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    private List<Task> tasks() {
        return reading.plan()
                .tasks()
                .sorted(
                        comparing(this::start, nullsLast(naturalOrder()))
                                .thenComparing(Task::number, NAMES)
                                .thenComparing(task -> task.id().value()))
                .toList();
    }

    private @Nullable Instant start(Task task) {
        return switch (task) {
            case Activity activity -> reading.schedule().start(activity.id()).orElse(null);
            case Milestone milestone -> reading.schedule().at(milestone).orElse(null);
        };
    }

    private void add(List<Bearer> columns, List<Task> tasks, List<Block> blocks) {
        var title =
                reading.say(
                        PaperText.FROM_TO, columns.getFirst().title(), columns.getLast().title());
        blocks.add(new Block.Heading(2, title));
        var shown =
                tasks.stream()
                        .filter(
                                task ->
                                        columns.stream()
                                                .anyMatch(
                                                        each -> bearers.takesPart(each, task.id())))
                        .toList();
        var rows = new ArrayList<Row>();
        for (var phase : reading.phases()) {
            group(phase.name(), phase.id(), columns, shown, rows);
        }
        group(reading.say(ReportText.NO_PHASE), null, columns, shown, rows);
        blocks.add(new Block.Table(titles(columns), rows));
    }

    private void group(
            String name,
            Phase.@Nullable Id phase,
            List<Bearer> columns,
            List<Task> shown,
            List<Row> rows) {
        var inside =
                shown.stream()
                        .filter(task -> Objects.equals(task.placement().phase(), phase))
                        .toList();
        if (!inside.isEmpty()) {
            rows.add(Row.group(Cell.across(name, FIXED + columns.size())));
            inside.forEach(task -> rows.add(row(task, columns)));
        }
    }

    private List<Column> titles(List<Bearer> columns) {
        var titles = new ArrayList<Column>();
        titles.add(Column.fit(reading.say(ReportText.NUMBER)));
        titles.add(Column.share(reading.say(PaperText.TASK), 1));
        titles.add(Column.fit(reading.say(PaperText.DAY)));
        columns.forEach(each -> titles.add(Column.fit(each.title())));
        return titles;
    }

    private Row row(Task task, List<Bearer> columns) {
        var cells = new ArrayList<Cell>();
        cells.addAll(fixed(task));
        columns.forEach(each -> cells.add(Cell.of(bearers.letters(each, task.id()))));
        return new Row(Row.Kind.PLAIN, cells);
    }

    private List<Cell> fixed(Task task) {
        var start = start(task);
        return List.of(
                Cell.of(task.number()),
                Cell.of(task.name()),
                Cell.of(start == null ? "" : reading.formats().date(start)));
    }

    /// Activities, other than summaries, that nobody has been given.
    private void unassigned(List<Block> blocks) {
        var given = reading.plan().assignments().map(Assignment::task).collect(toSet());
        var summaries =
                reading.plan()
                        .tasks()
                        .map(task -> task.placement().parent())
                        .filter(Objects::nonNull)
                        .collect(toSet());
        var open =
                tasks().stream()
                        .filter(Activity.class::isInstance)
                        .filter(task -> !given.contains(task.id()))
                        .filter(task -> !summaries.contains(task.id()))
                        .map(task -> new Row(Row.Kind.PLAIN, fixed(task)))
                        .toList();
        if (!open.isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(PaperText.UNASSIGNED)));
            blocks.add(new Block.Table(titles(List.of()), open));
        }
    }
}
