package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Says how much goes on at a moment, and who is wanted at more than one place.
record LoadCards(Language language, TimelineState state) {
    private static final double STEP = 4;
    private static final int MOST = 6;

    /// About what lies at that pixel of the strip below the axis.
    TaskCard at(TimeScale scale, double x) {
        var from = scale.millis(x);
        var until = scale.millis(x + STEP);
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(
                        language.say(TimelineText.LOAD_WHEN),
                        List.of(
                                language.formats().zulu(Instant.ofEpochMilli(from)),
                                language.formats().local(Instant.ofEpochMilli(from)))));
        var doubled = doubled(from, until);
        if (!doubled.isEmpty()) {
            facts.add(new Fact(language.say(TimelineText.LOAD_DOUBLED), doubled));
        }
        return new TaskCard(
                language.say(TimelineText.LOAD_TITLE),
                language.say(TimelineText.LOAD_COUNT, state.load().count(from, until)),
                facts,
                List.of());
    }

    /// The most wanted first; those who do not fit are counted.
    private List<String> doubled(long from, long until) {
        var names = new Names(language, state.plan());
        var all = state.diary().doubled(from, until);
        var lines = new ArrayList<String>();
        all.stream()
                .limit(MOST)
                .forEach(
                        one ->
                                lines.add(
                                        language.say(
                                                TimelineText.LOAD_ONE,
                                                names.of(one.who()),
                                                one.tasks())));
        if (all.size() > MOST) {
            lines.add(language.say(TimelineText.LOAD_MORE, all.size() - MOST));
        }
        return lines;
    }
}
