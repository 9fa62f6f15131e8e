package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.Words;
import org.entente.model.label.Classification;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PacePlan.Means;
import org.entente.model.plan.PacePlan.Step;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

/// Up to which level each means of a plan may carry information; blank where nobody has stated it.
record LevelColumns(Lookup lookup) {
    void add(Columns<PacePlan> columns) {
        for (var means : Means.values()) {
            columns.of(
                    Head.typed(upTo(means), 140),
                    plan ->
                            MeansTable.find(plan, means)
                                    .map(step -> word(step.authorised()))
                                    .orElse(""),
                    (plan, text) -> typed(plan, means, text));
        }
    }

    private static CommsText upTo(Means means) {
        return switch (means) {
            case PRIMARY -> CommsText.UP_TO_PRIMARY;
            case ALTERNATE -> CommsText.UP_TO_ALTERNATE;
            case CONTINGENCY -> CommsText.UP_TO_CONTINGENCY;
            case EMERGENCY -> CommsText.UP_TO_EMERGENCY;
        };
    }

    private String word(@Nullable Classification level) {
        return level == null ? "" : lookup.language().say(Words.of(level));
    }

    private Answer typed(PacePlan plan, Means means, String text) {
        if (text.isEmpty()) {
            return put(plan, means, text, null);
        }
        return lookup.value(text, Classification.values(), this::word)
                .map(level -> put(plan, means, text, level))
                .orElseGet(() -> new Answer.Wrong(CommsText.BAD_LEVEL, text));
    }

    private Answer put(PacePlan plan, Means means, String text, @Nullable Classification level) {
        return MeansTable.put(
                lookup.language(),
                plan,
                means,
                text,
                step -> new Step(means, step.net(), step.way(), step.change(), level));
    }
}
