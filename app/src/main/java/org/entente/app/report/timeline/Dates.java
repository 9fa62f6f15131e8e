package org.entente.app.report.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.resources.ReportText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/// The dates of tasks in words: short ones for beside a bar, date-time groups for reading aloud.
final class Dates {
    private final Paper paper;

    Dates(Paper paper) {
        this.paper = paper;
    }

    /// The local days of a task; hours where it begins and ends on one day.
    String of(Entry entry) {
        var first = day(entry.start());
        var last = day(entry.last());
        if (entry.kind() == Entry.Kind.MILESTONE) {
            return paper.say(ReportText.DAY_AND_TIME, text(first), clock(entry.start()));
        }
        if (first.equals(last)) {
            return paper.say(
                    ReportText.DAY_AND_TIMES,
                    text(first),
                    clock(entry.start()),
                    clock(entry.finish()));
        }
        boolean isOneYear = first.getYear() == last.getYear();
        return isOneYear
                ? paper.say(ReportText.DAYS_FROM_TO, text(first), text(last))
                : paper.say(ReportText.DAYS_FROM_TO, withYear(first), withYear(last));
    }

    private LocalDate day(Instant at) {
        return at.atZone(paper.formats().zone()).toLocalDate();
    }

    private String text(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", paper.formats().locale()).format(day);
    }

    private String withYear(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yy", paper.formats().locale()).format(day);
    }

    private String clock(Instant at) {
        return paper.formats().localClock(at);
    }

    /// The task with its date-time groups.
    String told(Entry entry) {
        var formats = paper.formats();
        return entry.kind() == Entry.Kind.MILESTONE
                ? paper.say(ReportText.TOLD_AT, entry.title(), formats.zulu(entry.start()))
                : paper.say(
                        ReportText.TOLD_FROM_TO,
                        entry.title(),
                        formats.zulu(entry.start()),
                        formats.zulu(entry.finish()));
    }

    /// The phase with its date-time groups, and its tasks.
    String told(Group group) {
        var formats = paper.formats();
        var span = group.span();
        var title =
                span == null
                        ? group.title()
                        : paper.say(
                                ReportText.TOLD_FROM_TO,
                                group.title(),
                                formats.zulu(span.start()),
                                formats.zulu(span.end()));
        return Stream.concat(Stream.of(title), group.entries().stream().map(this::told))
                .collect(joining("\n"));
    }
}
