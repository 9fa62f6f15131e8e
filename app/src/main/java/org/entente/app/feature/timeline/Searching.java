package org.entente.app.feature.timeline;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.ScreenContext;
import org.entente.model.plan.TaskId;
import org.entente.resources.TimelineText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Finds what answers to the searched text, beside the JavaFX thread, and steps through it.
/// Confined to the JavaFX thread.
final class Searching {
    private final ScreenContext context;
    private final Runnable whenFound;
    private Matches matches;
    private Matches asked;
    private int wanted;

    /// `whenFound` runs when there is another answer.
    Searching(ScreenContext context, TimelineState state, Runnable whenFound) {
        this.context = context;
        this.whenFound = whenFound;
        this.matches = Matches.of(state, "");
        this.asked = matches;
    }

    /// Other rows or other words have other answers; a hundred thousand tasks take a while.
    void look(TimelineFrame frame) {
        var state = frame.state();
        var text = frame.emphasis().search();
        if (asked.answer(state, text) || text.isBlank()) {
            return;
        }
        asked = new Matches(state, text, List.of(), 0);
        context.background()
                .latest(
                        WorkKey.Aside.TIMELINE_SEARCH,
                        new Background.Job<>(
                                context.say(TimelineText.TOOL_SEARCH),
                                _ -> Matches.of(state, text),
                                this::found,
                                Searching::failed));
    }

    private void found(Matches found) {
        matches = found;
        whenFound.run();
    }

    private static void failed(Exception failure) {
        throw new IllegalStateException("The timeline could not be searched.", failure);
    }

    /// Which of how many the keyboard is on; nothing while nothing is searched for.
    Matches.Standing standing(TimelineFrame frame) {
        return frame.emphasis().search().isBlank()
                ? Matches.Standing.NONE
                : matches.standing(focus(frame));
    }

    /// The next answer, or the one before; remembered until there are answers.
    Optional<TaskId> step(TimelineFrame frame, int step) {
        if (matches.answer(frame.state(), frame.emphasis().search())) {
            wanted = 0;
            return matches.from(focus(frame), step);
        }
        wanted = step;
        return Optional.empty();
    }

    /// The step that was asked for before there were answers; zero for none.
    int wanted() {
        return wanted;
    }

    private static @Nullable TaskId focus(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        return focus == null ? null : focus.task();
    }
}
