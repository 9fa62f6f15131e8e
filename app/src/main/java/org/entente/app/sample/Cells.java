package org.entente.app.sample;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Filing;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the cells of planning tables are written.
final class Cells {
    private static final Pattern LABEL =
            Pattern.compile("(UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)?(?: ?REL (.+))?");
    private static final Pattern LINK =
            Pattern.compile("(\\S+)(?: (FS|SS|FF|SF)(?:([+-]\\d{1,4})([wdh]))?)?");

    private Cells() {}

    /// Who does a task, in one role.
    record Part(AssignmentRole role, List<String> keys) {}

    /// What a task waits for.
    record Link(String key, DependencyKind type, Duration lag) {}

    /// What sort of task it is and who answers for it; blank where nobody has said so.
    static Filing filing(Table.Row row) {
        var role = row.optional("role");
        return row.optional("kind").isEmpty()
                ? new Filing(null, role)
                : new Filing(row.as("kind", TaskKind::valueOf), role);
    }

    static Notes notes(Table.Row row) {
        return notes(row, "label");
    }

    static Notes notes(Table.Row row, String labelColumn) {
        return new Notes(label(row, labelColumn), row.optional("remark"));
    }

    static Notes remark(Table.Row row) {
        return Notes.PLAIN.withRemark(row.optional("remark"));
    }

    /// `RESTRICTED REL FIN NATO SWE`; blank is NATO UNCLASSIFIED without limit.
    private static Label label(Table.Row row, String column) {
        return row.optional(column).isEmpty()
                ? Label.NATO_UNCLASSIFIED
                : row.as(column, Cells::label);
    }

    private static Label label(String text) {
        var found = LABEL.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "the label (%s) must be a classification, REL with codes, or both"
                            .formatted(text));
        }
        var level = found.group(1);
        var codes = found.group(2);
        return new Label(
                "NATO",
                level == null ? Classification.UNCLASSIFIED : Classification.valueOf(level),
                codes == null
                        ? Audience.everyone()
                        : Audience.only(Arrays.asList(codes.split(" "))));
    }

    static When when(Table.Row row, String column) {
        return row.as(column, WhenText::parse);
    }

    /// From the one cell to the other; the second may also hold a length, `+2d H+8`.
    static Timeframe timeframe(Table.Row row, String startColumn, String finishColumn) {
        var start = row.as(startColumn, WhenText::parse);
        return new Timeframe(start, row.as(finishColumn, text -> finish(start, text)));
    }

    private static When finish(When.Relative start, String text) {
        if (!text.startsWith("+")) {
            return WhenText.parse(text);
        }
        Offset length = WhenText.parseOffset(text);
        return new When.Relative(start.anchor(), start.offset().plus(length));
    }

    /// `LEAD NOR; SUPPORTS SWE, FIN`.
    static List<Part> parts(Table.Row row, String column) {
        return row.optional(column).isEmpty()
                ? List.of()
                : row.as(column, text -> Stream.of(text.split("; ")).map(Cells::part).toList());
    }

    private static Part part(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException(
                    "the part (%s) must be a role and keys".formatted(text));
        }
        return new Part(
                AssignmentRole.valueOf(text.substring(0, blank)),
                Arrays.asList(text.substring(blank + 1).split(", ")));
    }

    /// `2.10, 2.12 SS+4w`.
    static List<Link> links(Table.Row row, String column) {
        return row.optional(column).isEmpty()
                ? List.of()
                : row.as(column, text -> Stream.of(text.split(", ")).map(Cells::link).toList());
    }

    private static Link link(String text) {
        var found = LINK.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "the link (%s) must be a key, and FS, SS, FF or SF with a lag".formatted(text));
        }
        var lag =
                found.group(3) == null
                        ? Duration.ZERO
                        : unit(found.group(4)).multipliedBy(Integer.parseInt(found.group(3)));
        return new Link(found.group(1), type(found.group(2)), lag);
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "w" -> Duration.ofDays(7);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofHours(1);
        };
    }

    private static DependencyKind type(@Nullable String letters) {
        return switch (letters) {
            case "SS" -> DependencyKind.START_TO_START;
            case "FF" -> DependencyKind.FINISH_TO_FINISH;
            case "SF" -> DependencyKind.START_TO_FINISH;
            case null, default -> DependencyKind.FINISH_TO_START;
        };
    }
}
