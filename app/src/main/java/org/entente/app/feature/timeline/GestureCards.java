package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Gesture.Link;
import org.entente.app.feature.timeline.Gesture.Sketch;
import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.feature.timeline.TaskCard.Warning;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.rule.Severity;
import org.entente.resources.EditingText;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says beside the pointer what would come of what is drawn. Pure.
final class GestureCards {
    private final Language language;
    private final TimelineState state;

    GestureCards(Language language, TimelineState state) {
        this.language = language;
        this.state = state;
    }

    Optional<TaskCard> of(Gesture gesture) {
        return switch (gesture) {
            case Sketch sketch when !sketch.isNothing() -> Optional.of(sketch(sketch));
            case Link link -> Optional.of(link(link));
            default -> Optional.empty();
        };
    }

    private TaskCard sketch(Sketch sketch) {
        var by = EditNames.between(sketch.start(), sketch.end(), state.zone());
        var length = new EditNames(language, state.plan()).amount(by).replace("+", "");
        return new TaskCard(
                language.say(TimelineText.NEW_ACTIVITY),
                length,
                List.of(
                        time(TimelineText.CARD_START, sketch.start()),
                        time(TimelineText.CARD_FINISH, sketch.end())),
                List.of());
    }

    private Fact time(TimelineText caption, long millis) {
        var at = Instant.ofEpochMilli(millis);
        return new Fact(
                language.say(caption),
                List.of(
                        language.say(
                                TimelineText.CARD_BOTH,
                                language.formats().zulu(at),
                                language.formats().local(at))));
    }

    private TaskCard link(Link link) {
        var names = new Names(language, state.plan());
        var target = link.target();
        var from = names.of(link.from().task());
        if (target == null) {
            return new TaskCard(language.say(EditingText.LINK_FROM), from, List.of(), List.of());
        }
        var kind = Linking.kind(link.from(), target.end());
        return new TaskCard(
                language.say(Words.of(kind)),
                language.say(EditingText.LINK_BETWEEN, from, names.of(target.end().task())),
                gap(link, target),
                warnings(target));
    }

    /// How far the two ends are apart now; the link itself has no lag.
    private List<Fact> gap(Link link, Gesture.Target target) {
        var one = state.item(link.from().task()).filter(Item::hasTime);
        var other = state.item(target.end().task()).filter(Item::hasTime);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        var from = link.from().isFinish() ? one.get().end() : one.get().start();
        var to = target.end().isFinish() ? other.get().end() : other.get().start();
        var gap =
                new EditNames(language, state.plan())
                        .amount(EditNames.between(from, to, state.zone()));
        return List.of(
                new Fact(language.say(EditingText.LINK_LAG), List.of("0")),
                new Fact(language.say(EditingText.LINK_GAP), List.of(gap.isEmpty() ? "0" : gap)));
    }

    private List<Warning> warnings(Gesture.Target target) {
        if (target.isLinked()) {
            return List.of(new Warning(Severity.MINOR, language.say(EditingText.LINK_THERE)));
        }
        return target.refusal() == null
                ? List.of()
                : List.of(
                        new Warning(
                                Severity.MAJOR,
                                new RefusalMessages(language)
                                        .sentence(target.refusal(), state.plan())));
    }
}
