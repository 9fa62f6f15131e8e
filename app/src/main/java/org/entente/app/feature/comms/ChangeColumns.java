package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.Language;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PacePlan.Change;
import org.entente.model.plan.PacePlan.Means;
import org.entente.model.plan.PacePlan.Step;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How each means of a plan is taken up: when, within how many minutes, and whether it is guarded
/// until then. Nothing has to happen before the first is used, so it is only guarded.
record ChangeColumns(Language language) {
    private static final String MINUTES = "\\d{1,5}";

    void add(Columns<PacePlan> columns) {
        for (var means : Means.values()) {
            if (means != Means.PRIMARY) {
                columns.of(
                        Head.typed(when(means), 170),
                        plan -> cell(plan, means, Change::trigger),
                        (plan, text) -> trigger(plan, means, text));
                columns.of(
                        Head.figure(within(means), 96),
                        plan -> cell(plan, means, ChangeColumns::minutes),
                        (plan, text) -> minutes(plan, means, text));
            }
            columns.of(
                    Head.typed(guarded(means), 96),
                    plan -> cell(plan, means, change -> guard(change.monitored())),
                    (plan, text) -> guard(plan, means, text));
        }
    }

    private static CommsText when(Means means) {
        return switch (means) {
            case PRIMARY, ALTERNATE -> CommsText.WHEN_ALTERNATE;
            case CONTINGENCY -> CommsText.WHEN_CONTINGENCY;
            case EMERGENCY -> CommsText.WHEN_EMERGENCY;
        };
    }

    private static CommsText within(Means means) {
        return switch (means) {
            case PRIMARY, ALTERNATE -> CommsText.WITHIN_ALTERNATE;
            case CONTINGENCY -> CommsText.WITHIN_CONTINGENCY;
            case EMERGENCY -> CommsText.WITHIN_EMERGENCY;
        };
    }

    private static CommsText guarded(Means means) {
        return switch (means) {
            case PRIMARY -> CommsText.GUARD_PRIMARY;
            case ALTERNATE -> CommsText.GUARD_ALTERNATE;
            case CONTINGENCY -> CommsText.GUARD_CONTINGENCY;
            case EMERGENCY -> CommsText.GUARD_EMERGENCY;
        };
    }

    private static String cell(PacePlan plan, Means means, Function<Change, String> said) {
        return MeansTable.find(plan, means).map(Step::change).map(said).orElse("");
    }

    private static String minutes(Change change) {
        var time = change.time();
        return time == null ? "" : Long.toString(time.toMinutes());
    }

    private String guard(@Nullable Boolean monitored) {
        return monitored == null ? "" : language.say(monitored ? CommsText.YES : CommsText.NO);
    }

    private Answer trigger(PacePlan plan, Means means, String text) {
        return put(plan, means, text, old -> new Change(text.strip(), old.monitored(), old.time()));
    }

    private Answer minutes(PacePlan plan, Means means, String text) {
        if (!text.isEmpty() && !text.matches(MINUTES)) {
            return new Answer.Wrong(CommsText.BAD_NUMBER, text);
        }
        var time = text.isEmpty() ? null : Duration.ofMinutes(Long.parseLong(text));
        return put(plan, means, text, old -> new Change(old.trigger(), old.monitored(), time));
    }

    private Answer guard(PacePlan plan, Means means, String text) {
        boolean isYes = text.equalsIgnoreCase(language.say(CommsText.YES));
        if (!isYes && !text.isEmpty() && !text.equalsIgnoreCase(language.say(CommsText.NO))) {
            return new Answer.Wrong(CommsText.BAD_GUARD, text);
        }
        @Nullable Boolean monitored = text.isEmpty() ? null : Boolean.valueOf(isYes);
        return put(plan, means, text, old -> new Change(old.trigger(), monitored, old.time()));
    }

    private Answer put(PacePlan plan, Means means, String text, UnaryOperator<Change> change) {
        return MeansTable.put(
                language,
                plan,
                means,
                text,
                step ->
                        new Step(
                                means,
                                step.net(),
                                step.way(),
                                change.apply(step.change()),
                                step.authorised()));
    }
}
