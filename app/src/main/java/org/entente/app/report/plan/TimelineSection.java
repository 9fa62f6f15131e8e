package org.entente.app.report.plan;

import org.entente.app.draw.Box;
import org.entente.app.report.Block;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Section;
import org.entente.app.report.page.Paginator;
import org.entente.app.report.page.Typesetter;
import org.entente.app.report.timeline.Group;
import org.entente.app.report.timeline.Moments;
import org.entente.app.report.timeline.Paper;
import org.entente.app.report.timeline.Poster;
import org.entente.app.report.timeline.TimelineSheets;
import org.entente.model.time.AnchorCode;
import org.entente.resources.ReportText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The timeline twice: as a poster of the whole exercise, and cut in time on pages.
final class TimelineSection {
    private static final double SHEET_HEADING = 24;
    private static final double POSTER_HEADING = 98;
    private static final int NAMED = 5;

    private final Reading reading;
    private final Typesetter type;
    private final Paper paper;
    private final PhaseGroups phases;

    TimelineSection(Reading reading, Typesetter type, BooleanSupplier isCancelled) {
        this.reading = reading;
        this.type = type;
        this.phases = new PhaseGroups(reading);
        var schedule = reading.schedule();
        var moments =
                new Moments(
                        schedule.startex().orElse(null),
                        schedule.anchors().instant(AnchorCode.ENDEX).orElse(null));
        this.paper = new Paper(reading.language(), type, moments, isCancelled);
    }

    List<Section> sections() {
        var groups = phases.groups();
        if (groups.isEmpty()) {
            return List.of(empty());
        }
        return List.of(poster(groups), periods(groups));
    }

    private Section empty() {
        var title = reading.say(ReportText.TIMELINE);
        return new Section(
                title,
                PageFormat.A4_LANDSCAPE,
                List.of(
                        new Block.Heading(1, title),
                        Block.Paragraph.of(reading.say(ReportText.NO_TASKS))));
    }

    private Section poster(List<Group> groups) {
        var title = reading.say(ReportText.TIMELINE);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(Block.Paragraph.note(note()));
        for (var sheet : poster(PageFormat.A3_LANDSCAPE).of(groups)) {
            blocks.add(new Block.Heading(2, sheet.title()));
            blocks.add(new Block.Figure(sheet.drawing(), sheet.alternative()));
        }
        return new Section(title, PageFormat.A3_LANDSCAPE, blocks);
    }

    /// How to read the timeline, and what is not on it.
    private String note() {
        var note = reading.say(ReportText.POSTER_NOTE);
        var undated = phases.undated();
        if (undated.isEmpty()) {
            return note;
        }
        var named = String.join("; ", undated.subList(0, Math.min(undated.size(), NAMED)));
        var names =
                undated.size() <= NAMED
                        ? named
                        : reading.say(ReportText.AND_MORE, named, undated.size() - NAMED);
        return reading.say(ReportText.POSTER_NOTE_UNDATED, note, names);
    }

    private Poster poster(PageFormat format) {
        return new Poster(paper, room(format, POSTER_HEADING), room(format, SHEET_HEADING));
    }

    /// The phases as a figure for the cover; null when nothing is dated.
    @Nullable Block strip() {
        var groups = phases.groups();
        if (groups.isEmpty()) {
            return null;
        }
        double width = room(PageFormat.A4_PORTRAIT, 0).width();
        var strip = poster(PageFormat.A4_PORTRAIT).strip(groups, width);
        return new Block.Figure(strip.drawing(), strip.alternative());
    }

    private Section periods(List<Group> groups) {
        var blocks = new ArrayList<Block>();
        var room = room(PageFormat.A4_LANDSCAPE, SHEET_HEADING);
        for (var sheet : new TimelineSheets(paper, room).of(groups)) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Heading(2, sheet.title()));
            blocks.add(new Block.Figure(sheet.drawing(), sheet.alternative()));
        }
        return new Section(
                reading.say(ReportText.TIMELINE_BY_PERIOD), PageFormat.A4_LANDSCAPE, blocks);
    }

    private Box room(PageFormat format, double taken) {
        var room = Paginator.room(reading.plan().label(), format, type);
        return new Box(0, 0, room.width(), room.height() - taken);
    }
}
