package org.entente.app.feature.authority;

import org.entente.app.feature.authority.AuthorityEdits.Answer;
import org.entente.app.format.Spelling;
import org.entente.app.format.Words;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Caveat.Hours;
import org.entente.model.plan.Caveat.Ruling;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Turns what was typed into a cell of a caveat into an edit of the plan.
record CaveatEdits(AuthorityEdits edits) {
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})[:h]?(\\d{2})?\\s*[-–]\\s*(\\d{1,2})[:h]?(\\d{2})?");

    Answer change(Caveat caveat, Field field, String typed) {
        var ruling = caveat.ruling();
        return switch (field) {
            case BEARER -> bearer(caveat, typed);
            case WORDING -> new Answer.Change(new Edit.Rename(caveat.id(), typed));
            case KINDS ->
                    listed(
                            caveat,
                            typed,
                            this::kind,
                            ruling::withKinds,
                            AuthorityDeskText.BAD_KIND);
            case PLACES ->
                    listed(
                            caveat,
                            typed,
                            new Spelling(edits.plan())::place,
                            ruling::withPlaces,
                            AuthorityDeskText.BAD_PLACE);
            case PARTNERS ->
                    listed(
                            caveat,
                            typed,
                            new Spelling(edits.plan())::participant,
                            ruling::withPartners,
                            AuthorityDeskText.BAD_NATION);
            case WEAPONS -> revise(caveat, ruling.withWeapons(Spelling.parts(typed)));
            case HOURS -> hours(caveat, typed);
            case NOT_FROM -> time(caveat, typed, true);
            case NOT_UNTIL -> time(caveat, typed, false);
            case PAPER -> AuthorityEdits.revise(caveat.withPaper(typed));
            case SOURCE -> AuthorityEdits.revise(caveat.withSource(typed));
            default -> edits.wrong(AuthorityDeskText.NOT_TYPED, "");
        };
    }

    private static Answer revise(Caveat caveat, Ruling ruling) {
        return AuthorityEdits.revise(caveat.withRuling(ruling));
    }

    private Answer bearer(Caveat caveat, String typed) {
        return new Spelling(edits.plan())
                .assignee(typed)
                .map(
                        bearer ->
                                AuthorityEdits.revise(
                                        new Caveat(
                                                caveat.id(),
                                                bearer,
                                                caveat.name(),
                                                caveat.ruling(),
                                                caveat.paper(),
                                                caveat.source(),
                                                caveat.notes())))
                .orElseGet(() -> edits.wrong(AuthorityDeskText.BAD_HOLDER, typed));
    }

    private Optional<TaskKind> kind(String typed) {
        return edits.word(
                List.of(TaskKind.values()), kind -> edits.language().say(Words.of(kind)), typed);
    }

    /// Each part of the list, or which of them is wrong.
    private <T> Answer listed(
            Caveat caveat,
            String typed,
            Function<String, Optional<T>> reading,
            Function<List<T>, Ruling> change,
            AuthorityDeskText otherwise) {
        var read = new ArrayList<T>();
        for (var part : Spelling.parts(typed)) {
            var found = reading.apply(part);
            if (found.isEmpty()) {
                return edits.wrong(otherwise, part);
            }
            read.add(found.get());
        }
        return revise(caveat, change.apply(read));
    }

    private Answer hours(Caveat caveat, String typed) {
        if (typed.isEmpty()) {
            return revise(caveat, caveat.ruling().withHours(null));
        }
        var found = HOURS.matcher(typed);
        if (!found.matches()) {
            return edits.wrong(AuthorityDeskText.BAD_HOURS, typed);
        }
        try {
            var hours =
                    new Hours(
                            time(found.group(1), found.group(2)),
                            time(found.group(3), found.group(4)));
            return revise(caveat, caveat.ruling().withHours(hours));
        } catch (DateTimeException _) {
            return edits.wrong(AuthorityDeskText.BAD_HOURS, typed);
        }
    }

    private static LocalTime time(String hours, @Nullable String minutes) {
        return LocalTime.of(
                Integer.parseInt(hours), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    /// One end of the time that is ruled out; until the other is typed, it lasts one day.
    private Answer time(Caveat caveat, String typed, boolean isStart) {
        if (typed.isEmpty()) {
            return revise(caveat, caveat.ruling().withTime(null));
        }
        var old = caveat.ruling().time();
        return edits.when(
                typed, at -> caveat.withRuling(caveat.ruling().withTime(frame(old, at, isStart))));
    }

    private static Timeframe frame(@Nullable Timeframe old, When at, boolean isStart) {
        if (old == null) {
            return isStart ? new Timeframe(at, shifted(at, 1)) : new Timeframe(shifted(at, -1), at);
        }
        return isStart ? old.withStart(at) : old.withFinish(at);
    }

    private static When shifted(When at, int days) {
        return switch (at) {
            case When.Fixed(var instant) -> When.at(instant.plus(Duration.ofDays(days)));
            case When.Relative(var anchor, var offset) ->
                    new When.Relative(
                            anchor,
                            Offset.of(offset.months(), offset.days() + days, offset.minutes())
                                    .orElse(offset));
        };
    }
}
