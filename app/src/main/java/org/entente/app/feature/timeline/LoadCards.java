package org.entente.app.feature.timeline;

import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Says how much goes on at a moment, and of whom more is asked than can be done.
record LoadCards(Language language, TimelineState state, Overburden overburden) {
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
        var all = overburden.during(from, until);
        tell(TimelineText.LOAD_DOUBLED, all.stream().filter(one -> one.capacity() != null), facts);
        tell(TimelineText.LOAD_DOUBTFUL, all.stream().filter(one -> one.capacity() == null), facts);
        return new TaskCard(
                language.say(TimelineText.LOAD_TITLE),
                language.say(TimelineText.LOAD_COUNT, state.load().count(from, until)),
                facts,
                List.of());
    }

    private void tell(TimelineText title, Stream<Overburden.One> found, List<Fact> facts) {
        var all = found.toList();
        if (!all.isEmpty()) {
            facts.add(new Fact(language.say(title), lines(all)));
        }
    }

    /// The most wanted first; those who do not fit are counted.
    private List<String> lines(List<Overburden.One> all) {
        var names = new Names(language, state.plan());
        var lines = new ArrayList<String>();
        all.stream().limit(MOST).forEach(one -> lines.add(line(one, names.of(one.who()))));
        if (all.size() > MOST) {
            lines.add(language.say(TimelineText.LOAD_MORE, all.size() - MOST));
        }
        return lines;
    }

    private String line(Overburden.One one, String name) {
        return one.capacity() == null
                ? language.say(TimelineText.LOAD_ONE, name, one.tasks())
                : language.say(TimelineText.LOAD_OF, name, one.tasks(), one.capacity());
    }
}
