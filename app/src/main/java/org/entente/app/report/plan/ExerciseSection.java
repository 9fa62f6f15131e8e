package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Strength;
import org.entente.model.time.When;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// The frame of the exercise: its anchors, its phases, who takes part.
final class ExerciseSection {
    private static final int HOURS = 24;
    private static final int COLUMNS = 7;

    private final Reading reading;
    private final Forces forces;
    private final Cells shared;

    ExerciseSection(Reading reading, Forces forces) {
        this.reading = reading;
        this.shared = new Cells(reading);
        this.forces = forces;
    }

    Section section() {
        var title = reading.say(ReportText.EXERCISE_FRAME);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        var remark = reading.plan().exercise().remark();
        if (!remark.isBlank()) {
            blocks.add(Block.Paragraph.of(remark));
        }
        blocks.add(new Block.Heading(2, reading.say(ReportText.ANCHORS)));
        blocks.add(Block.Paragraph.note(reading.say(ReportText.ANCHORS_NOTE)));
        blocks.add(anchors());
        blocks.add(new Block.Heading(2, reading.say(ReportText.PHASES)));
        blocks.add(phases());
        blocks.add(new Block.Heading(2, reading.say(ReportText.PARTICIPANTS)));
        blocks.add(participants());
        return new Section(title, PageFormat.A4_PORTRAIT, blocks);
    }

    private Column fit(ReportText title) {
        return Column.fit(reading.say(title));
    }

    private Column share(ReportText title) {
        return Column.share(reading.say(title), 1);
    }

    private Column number(ReportText title) {
        return Column.number(reading.say(title));
    }

    private Block anchors() {
        var schedule = reading.schedule();
        var rows =
                reading.plan()
                        .anchors()
                        .sorted(
                                comparing(
                                                (Anchor anchor) ->
                                                        schedule.instant(anchor.at()).orElse(null),
                                                nullsLast(naturalOrder()))
                                        .thenComparing(Anchor::code)
                                        .thenComparing(anchor -> anchor.id().value()))
                        .map(this::anchor)
                        .toList();
        return new Block.Table(
                List.of(
                        fit(ReportText.CODE),
                        share(ReportText.NAME),
                        fit(ReportText.STATED_AS),
                        fit(ReportText.ZULU),
                        fit(ReportText.LOCAL)),
                rows);
    }

    private Row anchor(Anchor anchor) {
        var at = reading.schedule().instant(anchor.at()).orElse(null);
        return Row.of(
                Cell.of(anchor.code().value()),
                Cell.of(anchor.name()),
                Cell.of(stated(anchor)),
                Cell.of(reading.zulu(at)),
                Cell.of(reading.local(at)));
    }

    private String stated(Anchor anchor) {
        return anchor.at() instanceof When.Fixed
                ? reading.say(ReportText.FIXED)
                : reading.stated(anchor.at());
    }

    private Block phases() {
        return new Block.Table(
                List.of(
                        share(ReportText.PHASE),
                        fit(ReportText.FROM),
                        fit(ReportText.UNTIL),
                        number(ReportText.DAYS),
                        number(ReportText.ACTIVITIES),
                        number(ReportText.MILESTONES)),
                reading.phases().stream().map(this::phase).toList());
    }

    private Row phase(Phase phase) {
        var span = reading.schedule().span(phase).orElse(null);
        var tasks =
                reading.plan()
                        .tasks()
                        .filter(task -> phase.id().equals(task.placement().phase()))
                        .toList();
        long activities = tasks.stream().filter(Activity.class::isInstance).count();
        long days = span == null ? 0 : Math.ceilDiv(span.length().toHours(), HOURS);
        return new Row(
                Row.Kind.PLAIN,
                Cells.joined(
                        Cell.of(phase.name()),
                        shared.period(span),
                        List.of(
                                shared.amount(days),
                                shared.amount(activities),
                                shared.amount(tasks.size() - activities))));
    }

    private Block participants() {
        var rows = new ArrayList<Row>();
        var total = Strength.NONE;
        for (var kind : ParticipantKind.values()) {
            var found = participants(kind);
            if (!found.isEmpty()) {
                var title = reading.say(ReportText.KIND_COUNT, word(kind), found.size());
                rows.add(Row.group(Cell.across(title, COLUMNS)));
            }
            for (var participant : found) {
                rows.add(participant(participant));
                total = total.plus(forces.strength(participant));
            }
        }
        rows.add(
                new Row(
                        Row.Kind.TOTAL,
                        Cells.joined(
                                Cell.across(reading.say(ReportText.TOTAL), 2),
                                List.of(shared.amount(reading.plan().forceElements().count())),
                                shared.strength(total))));
        return new Block.Table(
                List.of(
                        fit(ReportText.CODE),
                        share(ReportText.NAME),
                        number(ReportText.ELEMENTS),
                        number(ReportText.PERSONNEL),
                        number(ReportText.VEHICLES),
                        number(ReportText.VESSELS),
                        number(ReportText.AIRCRAFT)),
                rows);
    }

    private List<Participant> participants(ParticipantKind kind) {
        return reading.plan()
                .participants()
                .filter(participant -> participant.type() == kind)
                .sorted(comparing(Participant::code).thenComparing(found -> found.id().value()))
                .toList();
    }

    private String word(ParticipantKind kind) {
        return switch (kind) {
            case NATION -> reading.say(ReportText.NATIONS);
            case ORGANISATION -> reading.say(ReportText.ORGANISATIONS);
            case AGENCY -> reading.say(ReportText.AGENCIES);
            case CELL -> reading.say(ReportText.CELLS);
        };
    }

    private Row participant(Participant participant) {
        return new Row(
                Row.Kind.PLAIN,
                Cells.joined(
                        Cell.of(participant.code()),
                        List.of(
                                Cell.of(participant.name()),
                                shared.amount(forces.elements(participant))),
                        shared.strength(forces.strength(participant))));
    }
}
