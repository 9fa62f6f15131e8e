package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.Gesture.Ghost;
import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.format.Language;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Restating;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.EditingText;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the card beside the pointer says of a task that is dragged. Pure.
record GhostFacts(Language language, TimelineState state) {
    List<Fact> of(Ghost ghost) {
        return Binding.of(state, ghost)
                .map(this::bound)
                .or(() -> state.plan().find(Task.class, ghost.task()).map(task -> at(task, ghost)))
                .orElse(List.of());
    }

    private List<Fact> bound(Binding binding) {
        var words = new BindingText(language);
        var facts = new ArrayList<Fact>();
        var from = both(binding.ghost().start());
        facts.add(
                fact(
                        TimelineText.CARD_START,
                        words.bound(binding)
                                .map(bound -> List.of(from, bound))
                                .orElse(List.of(from))));
        if (binding.item().form() != Item.Form.MILESTONE) {
            facts.add(fact(TimelineText.CARD_FINISH, List.of(both(binding.ghost().end()))));
        }
        words.work(binding)
                .ifPresent(
                        work ->
                                facts.add(
                                        new Fact(
                                                language.say(EditingText.GHOST_WORK),
                                                List.of(work))));
        return facts;
    }

    private List<Fact> at(Task task, Ghost ghost) {
        return switch (task) {
            case Milestone milestone ->
                    List.of(time(TimelineText.CARD_AT, ghost.start(), milestone.at()));
            case Activity activity ->
                    List.of(
                            time(
                                    TimelineText.CARD_START,
                                    ghost.start(),
                                    activity.timeframe().start()),
                            time(
                                    TimelineText.CARD_FINISH,
                                    ghost.end(),
                                    activity.timeframe().finish()));
        };
    }

    /// Zulu and local; and how the planner would say it.
    private Fact time(TimelineText caption, long millis, When before) {
        var anchors = state.schedule().anchors();
        var both = both(millis);
        return fact(
                caption,
                switch (Restating.restate(before, Instant.ofEpochMilli(millis), anchors)) {
                    case When.Fixed _ -> List.of(both);
                    case When.Relative relative -> List.of(both, WhenText.of(relative));
                });
    }

    private Fact fact(TimelineText caption, List<String> lines) {
        return new Fact(language.say(caption), lines);
    }

    private String both(long millis) {
        var at = Instant.ofEpochMilli(millis);
        return language.say(
                TimelineText.CARD_BOTH, language.formats().zulu(at), language.formats().local(at));
    }
}
