package org.entente.app.report.plan;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Words;
import org.entente.app.report.Block;
import org.entente.app.report.Block.KeyValue;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Section;
import org.entente.app.report.Tone;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Strength;
import org.entente.model.rule.Severity;
import org.entente.model.time.AnchorCode;
import org.entente.resources.ReportText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The first page: what exercise it is, when, by whom, in what state the plan is, and what follows.
final class CoverSection {
    private final Reading reading;
    private final Forces forces;
    private final @Nullable Block strip;

    /// The strip shows the phases.
    CoverSection(Reading reading, Forces forces, @Nullable Block strip) {
        this.reading = reading;
        this.strip = strip;
        this.forces = forces;
    }

    Section section() {
        var exercise = reading.plan().exercise();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Tone.KICKER, reading.say(Words.of(exercise.type()))));
        blocks.add(new Block.Paragraph(Tone.TITLE, exercise.name()));
        if (!exercise.aim().isBlank()) {
            blocks.add(new Block.Paragraph(Tone.LEAD, exercise.aim()));
        }
        blocks.add(new Block.KeyValues(facts()));
        if (strip != null) {
            blocks.add(strip);
        }
        blocks.add(new Block.Paragraph(Tone.KICKER, reading.say(ReportText.CONTENTS)));
        blocks.add(new Block.Contents());
        return new Section(reading.say(ReportText.EXERCISE_PLAN), PageFormat.A4_PORTRAIT, blocks);
    }

    private List<KeyValue> facts() {
        var exercise = reading.plan().exercise();
        var endex = reading.schedule().anchors().instant(AnchorCode.ENDEX).orElse(null);
        var facts = new ArrayList<KeyValue>();
        facts.add(fact(ReportText.STARTEX, moment(reading.schedule().startex().orElse(null))));
        facts.add(fact(ReportText.ENDEX, moment(endex)));
        facts.add(fact(ReportText.HOST, host()));
        facts.add(fact(ReportText.LOCAL_ZONE, exercise.zone().getId()));
        facts.add(fact(ReportText.PARTICIPANTS, participants()));
        facts.add(fact(ReportText.STRENGTH, strength()));
        facts.add(fact(ReportText.FINDINGS, findings()));
        facts.add(fact(ReportText.MARKING, reading.plan().label().marking()));
        return facts;
    }

    private KeyValue fact(ReportText name, String value) {
        return new KeyValue(reading.say(name), value);
    }

    private String moment(@Nullable Instant at) {
        return at == null
                ? reading.say(ReportText.UNKNOWN)
                : reading.say(ReportText.BOTH_TIMES, reading.formats().zulu(at), reading.local(at));
    }

    /// The host's code, with its name where it takes part.
    private String host() {
        var code = reading.plan().exercise().host();
        return reading.plan()
                .participants()
                .filter(participant -> participant.code().equals(code))
                .findFirst()
                .map(reading::codeAndName)
                .orElse(code);
    }

    private String participants() {
        return reading.say(
                ReportText.PARTICIPANT_COUNTS,
                count(ParticipantKind.NATION),
                count(ParticipantKind.ORGANISATION),
                count(ParticipantKind.AGENCY));
    }

    private long count(ParticipantKind kind) {
        return reading.plan()
                .participants()
                .filter(participant -> participant.type() == kind)
                .count();
    }

    private String strength() {
        var total =
                reading.plan()
                        .participants()
                        .map(forces::strength)
                        .reduce(Strength.NONE, Strength::plus);
        return reading.say(
                ReportText.STRENGTH_COUNTS,
                total.personnel(),
                total.vehicles(),
                total.vessels(),
                total.aircraft());
    }

    private String findings() {
        var open = reading.verdict().open();
        var counts =
                Stream.of(
                                Severity.SHOWSTOPPER,
                                Severity.MAJOR,
                                Severity.MINOR,
                                Severity.UNKNOWN,
                                Severity.ADVICE)
                        .filter(
                                severity ->
                                        severity != Severity.UNKNOWN
                                                || open.stream()
                                                        .anyMatch(f -> f.severity() == severity))
                        .map(
                                severity ->
                                        reading.say(
                                                ReportText.SEVERITY_COUNT,
                                                reading.say(Words.of(severity)),
                                                open.stream()
                                                        .filter(f -> f.severity() == severity)
                                                        .count()))
                        .collect(joining(", "));
        return open.isEmpty() ? reading.say(ReportText.NO_FINDINGS) : counts;
    }
}
