package org.entente.app.feature.assign;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.model.assign.Cell;
import org.entente.model.assign.Choice;
import org.entente.model.assign.Matrix;
import org.entente.model.assign.Reason;
import org.entente.model.assign.Refused;
import org.entente.model.assign.Suggestion;
import org.entente.model.duty.Clash;
import org.entente.model.duty.Unit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.EntityId;
import org.entente.resources.AssignText;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Cells, asks and proposals in words.
final class AssignWords {
    private static final int MOST_REASONS = 3;

    private final Language language;
    private final Matrix matrix;
    private final Names names;

    AssignWords(Language language, Matrix matrix) {
        this.language = language;
        this.matrix = matrix;
        this.names = new Names(language, matrix.roster().plan());
    }

    private String say(AssignText text, Object... arguments) {
        return language.say(text, arguments);
    }

    /// The cell, why it is so, and what the activity asks for.
    String of(Activity activity, int column) {
        var cell = matrix.cell(activity, column);
        var unit = matrix.speaker(activity, column).orElse(matrix.columns().get(column).head());
        return Stream.of(
                        Stream.of(state(cell, activity, unit)),
                        cell.reasons().stream()
                                .limit(MOST_REASONS)
                                .map(reason -> of(reason, activity)),
                        asks(activity).stream())
                .flatMap(parts -> parts)
                .collect(joining(" "));
    }

    private String state(Cell cell, Activity activity, Unit unit) {
        var who = unit(unit.id());
        var what = names.of(activity.id());
        return switch (cell.state()) {
            case ASSIGNED -> say(AssignText.CELL_ASSIGNED, who, what, roles(cell));
            case PROPOSED -> say(AssignText.CELL_PROPOSED, who, what);
            case OPEN -> say(AssignText.CELL_OPEN, who, what);
            case UNKNOWN -> say(AssignText.CELL_UNKNOWN, who, what);
            case FORBIDDEN -> say(AssignText.CELL_FORBIDDEN, who, what);
            case NOT_NEEDED -> say(AssignText.CELL_NOT_NEEDED, who, what);
        };
    }

    private String unit(EntityId id) {
        return matrix.roster().units().all().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(unit -> say(AssignText.UNIT, unit.nation(), names.of(id)))
                .orElseGet(() -> names.of(id));
    }

    private String roles(Cell cell) {
        return cell.roles().stream()
                .map(role -> language.say(Words.of(role)))
                .collect(joining(", "));
    }

    private List<String> asks(Activity activity) {
        var asks = matrix.roster().asks(activity);
        if (asks.isEmpty()) {
            return List.of();
        }
        var open = matrix.roster().open(activity).size();
        return List.of(
                say(AssignText.ASKS, asks.stream().map(this::of).collect(joining(", ")), open));
    }

    /// `2 × Land, Battalion, NOR`.
    String of(Ask ask) {
        var parts = new ArrayList<String>();
        if (ask.domain() != null) {
            parts.add(language.say(Words.of(ask.domain())));
        }
        if (ask.echelon() != null) {
            parts.add(language.say(Words.of(ask.echelon())));
        }
        if (!ask.nation().isEmpty()) {
            parts.add(ask.nation());
        }
        return say(
                AssignText.ASK,
                ask.count(),
                parts.isEmpty() ? say(AssignText.ASK_ANY) : String.join(" ", parts));
    }

    private String of(Reason reason, Activity activity) {
        return switch (reason) {
            case Reason.NothingOpen _ -> say(AssignText.REASON_NOTHING_OPEN);
            case Reason.OtherKind _ -> say(AssignText.REASON_OTHER_KIND);
            case Reason.KindUnknown _ -> say(AssignText.REASON_KIND_UNKNOWN);
            case Reason.Undated _ -> say(AssignText.REASON_UNDATED, names.of(activity.id()));
            case Reason.PresenceUnknown _ -> say(AssignText.REASON_PRESENCE_UNKNOWN);
            case Reason.Absent(var presence) ->
                    say(
                            AssignText.REASON_ABSENT,
                            language.formats().zulu(presence.start()),
                            language.formats().zulu(presence.end()));
            case Reason.Taken(var clash, var other, var who) ->
                    of(clash, names.of(other), names.of(who));
            case Reason.Barred(var by) -> say(AssignText.REASON_BARRED, names.of(by));
            case Reason.BarUnknown(var about) ->
                    say(AssignText.REASON_BAR_UNKNOWN, names.of(about));
        };
    }

    private String of(Clash clash, String other, String who) {
        return switch (clash) {
            case Clash.Overlap _ -> say(AssignText.CLASH_OVERLAP, other, who);
            case Clash.NoRest(var gap, var needed) ->
                    say(AssignText.CLASH_NO_REST, other, hours(gap), hours(needed));
            case Clash.TooFar(var kilometres, var gap, var needed) ->
                    say(AssignText.CLASH_TOO_FAR, other, kilometres, hours(needed), hours(gap));
            case Clash.WayUnknown(var gap) -> say(AssignText.CLASH_WAY_UNKNOWN, other, hours(gap));
        };
    }

    private static double hours(Duration duration) {
        return Math.round(duration.toMinutes() / 6.0) / 10.0;
    }

    /// What a proposal leaves open first, each with why, then what it chose, each with why.
    List<String> lines(Suggestion suggestion) {
        return Stream.concat(
                        suggestion.refusals().stream().map(this::line),
                        suggestion.choices().stream().map(this::line))
                .toList();
    }

    private String line(Choice choice) {
        return say(
                AssignText.CHOICE,
                unit(choice.who()),
                names.of(choice.task()),
                choice.able(),
                Math.round(choice.hours()),
                Math.round(choice.share()));
    }

    private String line(Refused refused) {
        var activity = activity(refused.task());
        var why =
                refused.obstacles().stream()
                        .limit(MOST_REASONS)
                        .map(obstacle -> of(obstacle, activity))
                        .collect(joining(" "));
        return say(
                AssignText.REFUSED,
                names.of(refused.task()),
                of(refused.ask()),
                why.isEmpty() ? say(AssignText.REFUSED_NOBODY) : why);
    }

    private Activity activity(Activity.Id id) {
        return matrix.roster().plan().find(Activity.class, id).orElseThrow();
    }

    private String of(Refused.Obstacle obstacle, Activity activity) {
        return say(
                AssignText.OBSTACLE,
                unit(obstacle.example()),
                of(obstacle.reason(), activity),
                obstacle.others());
    }

    /// What the units of the column have to do, in one sentence.
    String load(int column) {
        var units = matrix.columns().get(column).units().toList();
        var duties =
                units.stream().flatMap(unit -> matrix.roster().duties(unit.id()).stream()).toList();
        var hours = duties.stream().mapToLong(duty -> duty.span().length().toHours()).sum();
        return say(
                AssignText.LOAD,
                unit(Objects.requireNonNull(units.getFirst()).id()),
                duties.size(),
                hours);
    }
}
