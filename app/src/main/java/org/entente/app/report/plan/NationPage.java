package org.entente.app.report.plan;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ForceWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.plan.NationSection.Promise;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The page of one nation. Each table holds so many rows that the page is never more than one; how
/// many more there are is said below it.
final class NationPage {
    private static final int ASKED = 6;
    private static final int PROMISED = 6;
    private static final int TASKS = 4;
    private static final int OPEN = 5;

    private final Reading reading;
    private final Forces forces;
    private final Instant now;
    private final NationTasks tasks;
    private final NationOpen open;

    NationPage(Reading reading, Forces forces, Instant now) {
        this.reading = reading;
        this.forces = forces;
        this.now = now;
        this.tasks = new NationTasks(reading);
        this.open = new NationOpen(reading);
    }

    List<Block> of(Participant nation, List<Promise> promises) {
        var standing = promises.stream().filter(each -> each.offer().state().isOffered()).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, reading.codeAndName(nation)));
        blocks.add(new Block.KeyValues(facts(nation)));
        blocks.add(new Block.Heading(3, reading.say(PaperText.WE_ASK)));
        table(askedColumns(), promises.stream().map(this::asked).toList(), ASKED, blocks);
        blocks.add(new Block.Heading(3, reading.say(PaperText.YOUR_TASKS)));
        table(taskColumns(), tasks.rows(nation, now), TASKS, blocks);
        blocks.add(new Block.Heading(3, reading.say(PaperText.YOU_PROMISED)));
        table(promisedColumns(), standing.stream().map(this::promised).toList(), PROMISED, blocks);
        blocks.add(new Block.Heading(3, reading.say(PaperText.STILL_OPEN)));
        table(openColumns(), open.rows(nation, promises), OPEN, blocks);
        return blocks;
    }

    private void table(List<Column> columns, List<Row> rows, int most, List<Block> blocks) {
        if (rows.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(PaperText.NOTHING)));
            return;
        }
        blocks.add(new Block.Table(columns, rows.stream().limit(most).toList()));
        if (rows.size() > most) {
            var more = reading.say(PaperText.MORE_ROWS, rows.size() - most);
            blocks.add(Block.Paragraph.note(more));
        }
    }

    private List<Block.KeyValue> facts(Participant nation) {
        var strength = forces.strength(nation);
        return List.of(
                fact(PaperText.CONTINGENTS, contingents(nation)),
                new Block.KeyValue(
                        reading.say(ReportText.STRENGTH),
                        reading.say(
                                ReportText.STRENGTH_COUNTS,
                                strength.personnel(),
                                strength.vehicles(),
                                strength.vessels(),
                                strength.aircraft())),
                fact(PaperText.PART_IN, tasks.counts(nation)));
    }

    private Block.KeyValue fact(PaperText name, String value) {
        return new Block.KeyValue(reading.say(name), value);
    }

    private String contingents(Participant nation) {
        var sent = forces.of(nation);
        return sent.isEmpty()
                ? reading.say(PaperText.NO_CONTINGENT)
                : sent.stream().map(this::contingent).collect(joining("\n"));
    }

    private String contingent(Contingent contingent) {
        var presence = reading.schedule().presence(contingent.id());
        return presence.map(
                        span ->
                                reading.say(
                                        PaperText.IN_THEATRE,
                                        contingent.name(),
                                        reading.zulu(span.start()),
                                        reading.zulu(span.end())))
                .orElse(contingent.name());
    }

    private List<Column> askedColumns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(ReportText.ELEMENT), 1),
                Column.number(reading.say(ReportText.PERSONNEL)),
                Column.fit(reading.say(PaperText.COMMAND)),
                Column.fit(reading.say(PaperText.AUTHORITY)),
                Column.fit(reading.say(PaperText.REQUIRED_BY)),
                Column.fit(reading.say(PaperText.YOUR_ANSWER)));
    }

    private Row asked(Promise promise) {
        var asked = promise.asked();
        var authority = asked.subordination().authority();
        return Row.of(
                Cell.of(asked.number()),
                Cell.of(asked.name()),
                amount(asked.need().strength()),
                Cell.of(asked.subordination().command()),
                Cell.of(authority == null ? "" : reading.say(ForceWords.of(authority))),
                Cell.of(reading.requiredBy(asked)),
                Cell.of(reading.say(ForceWords.of(promise.offer().state()))));
    }

    private Cell amount(@Nullable Integer number) {
        return Cell.of(number == null ? "" : reading.formats().number(number));
    }

    private List<Column> taskColumns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(PaperText.TASK), 1),
                Column.fit(reading.say(PaperText.ROLE)),
                Column.fit(reading.say(ReportText.ZULU)));
    }

    private List<Column> promisedColumns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(PaperText.UNIT), 1),
                Column.number(reading.say(ReportText.PERSONNEL)),
                Column.fit(reading.say(PaperText.AUTHORITY)),
                Column.fit(reading.say(PaperText.STATE)),
                Column.fit(reading.say(PaperText.SINCE)));
    }

    private Row promised(Promise promise) {
        var offer = promise.offer();
        var content = offer.content();
        var authority = content.authority();
        var unit = content.unit();
        return Row.of(
                Cell.of(promise.asked().number()),
                Cell.of(unit == null ? named(promise.asked()) : reading.name(unit)),
                amount(content.strength()),
                Cell.of(authority == null ? "" : reading.say(ForceWords.of(authority))),
                Cell.of(reading.say(ForceWords.of(offer.state()))),
                Cell.of(reading.formats().date(offer.steps().getLast().on())));
    }

    private String named(Requirement asked) {
        return reading.say(PaperText.UNNAMED, asked.name());
    }

    private List<Column> openColumns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(PaperText.WHAT), 1));
    }
}
