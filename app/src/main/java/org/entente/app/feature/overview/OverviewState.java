package org.entente.app.feature.overview;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the overview shows; while the plan is not yet judged, what is missing may be more.
record OverviewState(
        Card card,
        Road road,
        @Nullable Gate gate,
        List<Next> next,
        List<Missing> missing,
        List<Nation> nations,
        boolean isJudged) {
    OverviewState {
        next = List.copyOf(next);
        missing = List.copyOf(missing);
        nations = List.copyOf(nations);
    }

    /// The same while the rules have not yet seen the plan as it stands.
    OverviewState unjudged() {
        return new OverviewState(card, road, gate, next, missing, nations, false);
    }

    /// A caption and what stands beside it.
    record Fact(String caption, String value) {}

    /// The exercise itself.
    record Card(String name, String aim, List<Fact> facts) {
        Card {
            facts = List.copyOf(facts);
        }
    }

    /// The way to STARTEX and beyond, from 0 at its beginning to 1 at its end.
    record Road(List<Stage> stages, List<Mark> marks, double now, String nowText) {
        Road {
            stages = List.copyOf(stages);
            marks = List.copyOf(marks);
        }
    }

    /// A phase on the road; `isNow` while it runs.
    record Stage(EntityId id, String name, String times, double from, double to, boolean isNow) {}

    /// STARTEX, ENDEX and the like.
    record Mark(EntityId id, String code, String text, double at) {}

    /// A milestone still to come.
    record Next(EntityId id, String name, String zulu, String local, String daysToGo) {}

    /// The next gate: when it is, how many of its conditions are open, and which; `isLate` where it
    /// is past.
    record Gate(Next milestone, String open, List<Condition> conditions, boolean isLate) {
        Gate {
            conditions = List.copyOf(conditions);
        }
    }

    /// An exit condition that is open.
    record Condition(EntityId id, String name) {}

    /// Something that is missing, and where to look.
    record Missing(Severity severity, String text, Target target) {}

    /// Where a line of what is missing leads: a thing, or a screen.
    sealed interface Target {
        record Thing(EntityId id) implements Target {}

        record OnScreen(String screen) implements Target {}
    }

    /// One participant in a row.
    record Nation(
            EntityId id, String code, String name, String personnel, int elements, Share share) {}

    /// Its tasks and the open findings that concern it.
    record Share(int tasks, int findings) {}
}
