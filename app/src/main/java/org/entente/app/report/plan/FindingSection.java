package org.entente.app.report.plan;

import org.entente.app.format.Words;
import org.entente.app.problem.FindingMessages;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.plan.EntityId;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.entente.resources.ReportText;

import java.util.ArrayList;
import java.util.List;

/// What the rules found, the worst first, and what was accepted and why.
final class FindingSection {
    private final Reading reading;
    private final FindingMessages messages;

    FindingSection(Reading reading) {
        this.reading = reading;
        this.messages = new FindingMessages(reading.plan(), reading.language());
    }

    Section section() {
        var title = reading.say(ReportText.FINDINGS);
        var verdict = reading.verdict();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(
                verdict.open().isEmpty()
                        ? Block.Paragraph.of(reading.say(ReportText.NO_FINDINGS))
                        : open(verdict.open()));
        if (!verdict.accepted().isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(ReportText.ACCEPTED_FINDINGS)));
            blocks.add(accepted(verdict.accepted()));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private Block open(List<Finding> findings) {
        var rows = new ArrayList<Row>();
        for (var severity : Severity.values()) {
            var found = findings.stream().filter(f -> f.severity() == severity).toList();
            if (!found.isEmpty()) {
                var of = new ArrayList<Row>();
                of.add(group(severity, found.size()));
                found.stream().map(this::open).forEach(of::add);
                rows.addAll(0, of);
            }
        }
        return new Block.Table(
                List.of(
                        Column.fit(reading.say(ReportText.CODE)),
                        Column.share(reading.say(ReportText.SUBJECT), 3),
                        Column.share(reading.say(ReportText.FINDING), 5),
                        Column.share(reading.say(ReportText.WHAT_TO_DO), 4)),
                rows);
    }

    private Row group(Severity severity, int count) {
        var title = reading.say(ReportText.SEVERITY_COUNT, reading.say(Words.of(severity)), count);
        return Row.group(new Cell(title, 4, 0, sign(severity)));
    }

    private Row open(Finding finding) {
        return Row.of(
                Cell.signed(sign(finding.severity()), finding.rule().code()),
                Cell.of(subject(finding.subject())),
                Cell.of(messages.sentence(finding)),
                Cell.of(messages.advice(finding)));
    }

    private String subject(EntityId id) {
        return reading.say(
                ReportText.SUBJECT_NAME, reading.say(Words.of(id.kind())), reading.name(id));
    }

    private Block accepted(List<Verdict.Accepted> accepted) {
        return new Block.Table(
                List.of(
                        Column.fit(reading.say(ReportText.CODE)),
                        Column.share(reading.say(ReportText.FINDING), 5),
                        Column.share(reading.say(ReportText.REASON), 4),
                        Column.fit(reading.say(ReportText.ACCEPTED_BY))),
                accepted.stream().map(this::accepted).toList());
    }

    private Row accepted(Verdict.Accepted accepted) {
        var finding = accepted.finding();
        return Row.of(
                Cell.signed(sign(finding.severity()), finding.rule().code()),
                Cell.of(messages.sentence(finding)),
                Cell.of(accepted.acceptance().reason()),
                Cell.of(accepted.acceptance().acceptedBy()));
    }

    private static Sign sign(Severity severity) {
        return switch (severity) {
            case ADVICE -> Sign.ADVICE;
            case UNKNOWN -> Sign.UNKNOWN;
            case MINOR -> Sign.MINOR;
            case MAJOR -> Sign.MAJOR;
            case SHOWSTOPPER -> Sign.SHOWSTOPPER;
        };
    }
}
