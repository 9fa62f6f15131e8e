package org.entente.app.drift;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.baseline.Drift;
import org.entente.model.baseline.Frozen;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;
import org.entente.resources.BaselineText;
import org.entente.resources.PlanText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Words the changes since a baseline.
final class DriftWords {
    private final Language language;
    private final Frozen before;
    private final Frozen now;

    DriftWords(Language language, Frozen before, Frozen now) {
        this.language = language;
        this.before = before;
        this.now = now;
    }

    DriftRow row(Drift drift) {
        var line = drift.line();
        return new DriftRow(
                DriftTable.sort(drift),
                line.thing(),
                language.say(Words.of(line.thing().kind())),
                line.number(),
                line.name(),
                before(drift),
                now(drift),
                slip(drift));
    }

    private static long slip(Drift drift) {
        return drift instanceof Drift.Moved moved ? moved.most().toMinutes() : 0;
    }

    private String before(Drift drift) {
        return switch (drift) {
            case Drift.Moved(var was, _) -> times(was);
            case Drift.Added _ -> "";
            case Drift.Removed(var was) -> times(was);
            case Drift.Renamed(var was, _) -> title(was);
            case Drift.Retied(_, _, var lost, _) -> ties(lost);
        };
    }

    private String now(Drift drift) {
        return switch (drift) {
            case Drift.Moved(_, var is) -> times(is);
            case Drift.Added(var is) -> times(is);
            case Drift.Removed _ -> "";
            case Drift.Renamed(_, var is) -> title(is);
            case Drift.Retied(_, _, _, var gained) -> ties(gained);
        };
    }

    private String title(Line line) {
        return line.number().isBlank()
                ? line.name()
                : language.say(PlanText.NAME_NUMBERED, line.number(), line.name());
    }

    private String times(Line line) {
        var start = line.start();
        var finish = line.finish();
        if (start == null || finish == null) {
            return language.say(BaselineText.NO_TIME);
        }
        return start.equals(finish)
                ? group(start)
                : language.say(BaselineText.SPAN, group(start), group(finish));
    }

    private String group(Instant at) {
        return language.formats().zulu(at);
    }

    private String ties(List<Tie> ties) {
        return ties.stream().map(this::tie).sorted(NAMES).collect(joining("; "));
    }

    private String tie(Tie tie) {
        return switch (Drift.TieKind.of(tie)) {
            case PHASE, PARTICIPANT -> name(tie.to());
            case ROLE -> tie.word();
            case LINK -> name(tie.to());
            case ASSIGNMENT -> assigned(tie);
        };
    }

    private String assigned(Tie tie) {
        var role = role(tie.word());
        return role == null
                ? name(tie.to())
                : language.say(BaselineText.ASSIGNED, name(tie.to()), language.say(Words.of(role)));
    }

    private static @Nullable AssignmentRole role(String word) {
        return Stream.of(AssignmentRole.values())
                .filter(role -> role.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private String name(EntityId id) {
        return now.line(id)
                .or(() -> before.line(id))
                .map(this::title)
                .orElseGet(() -> language.say(PlanText.NAME_UNKNOWN));
    }
}
