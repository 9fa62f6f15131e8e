package org.entente.app.feature.timeline.table;

import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.problem.TimeMessages;
import org.entente.app.problem.TimeMessages.Typed;
import org.entente.model.bulk.Amount;
import org.entente.model.bulk.AmountReader;
import org.entente.model.bulk.Lasting;
import org.entente.model.bulk.Shifting;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Progress;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskKind;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.When;
import org.entente.resources.TableText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Turns what is typed into a cell into an edit, or says which part of it is wrong.
public final class CellReader {
    private final Language language;
    private final Plan plan;
    private final Ties ties;

    public CellReader(Language language, Plan plan, Ties ties) {
        this.language = language;
        this.plan = plan;
        this.ties = ties;
    }

    /// What came of it.
    public sealed interface Result {
        /// Nothing to do where the edits are none.
        record Fine(List<Edit> edits) implements Result {
            public Fine {
                edits = List.copyOf(edits);
            }
        }

        /// A sentence that names the wrong part.
        record Wrong(String sentence) implements Result {}
    }

    public Result read(Task task, Column column, String text) {
        var typed = text.strip();
        return switch (column) {
            case NUMBER -> revise(task.withNumber(typed));
            case NAME -> fine(new Edit.Rename(task.id(), typed));
            case START -> start(task, typed);
            case FINISH -> finish(task, typed);
            case DURATION -> duration(task, typed);
            case PHASE ->
                    named(
                            typed,
                            plan.phases(),
                            phase ->
                                    task.withPlacement(
                                            task.placement()
                                                    .withPhase(
                                                            phase.map(found -> found.id())
                                                                    .orElse(null))));
            case PLACE ->
                    named(
                            typed,
                            plan.places(),
                            place ->
                                    task.withPlacement(
                                            task.placement()
                                                    .withPlace(
                                                            place.map(found -> found.id())
                                                                    .orElse(null))));
            case WHO -> new WhoReader(language, plan, ties).read(task, typed);
            case PREDECESSORS -> new PredecessorReader(language, plan, ties).read(task, typed);
            case KIND -> kind(task, typed);
            case ROLE -> revise(task.withFiling(task.filing().withRole(typed)));
            case PROGRESS -> progress(task, typed);
            case REMARK -> revise(task.withNotes(task.notes().withRemark(typed)));
        };
    }

    private static Result revise(Task task) {
        return fine(new Edit.Revise((Entity) task));
    }

    static Result fine(Edit edit) {
        return new Result.Fine(List.of(edit));
    }

    private Result wrong(TableText text, Object... arguments) {
        return new Result.Wrong(language.say(text, arguments));
    }

    /// A time, or with a sign how far the task moves; it keeps its length.
    private Result start(Task task, String typed) {
        if (typed.startsWith("+") || typed.startsWith("-") || typed.startsWith("−")) {
            return amount(
                    typed, by -> Shifting.of(plan, List.of(task.id()), by).edits().getFirst());
        }
        return time(
                typed,
                at ->
                        switch (task) {
                            case Milestone milestone -> new Edit.MoveMilestone(milestone.id(), at);
                            case Activity activity ->
                                    new Edit.Reschedule(
                                            activity.id(),
                                            Lasting.from(
                                                    activity.timeframe(), at, Anchors.of(plan)));
                        });
    }

    private Result finish(Task task, String typed) {
        return switch (task) {
            case Milestone _ -> typed.isEmpty() ? none() : wrong(TableText.NO_LENGTH);
            case Activity activity ->
                    time(
                            typed,
                            at ->
                                    new Edit.Reschedule(
                                            activity.id(), activity.timeframe().withFinish(at)));
        };
    }

    private static Result none() {
        return new Result.Fine(List.of());
    }

    private Result duration(Task task, String typed) {
        return switch (task) {
            case Milestone _ -> typed.isEmpty() ? none() : wrong(TableText.NO_LENGTH);
            case Activity activity ->
                    amount(
                            typed,
                            length ->
                                    new Edit.Reschedule(
                                            activity.id(), Lasting.of(plan, activity, length)));
        };
    }

    private Result time(String typed, Function<When, Edit> edit) {
        return switch (new TimeMessages(language, plan).read(typed)) {
            case Typed.Good(var when) -> fine(edit.apply(when));
            case Typed.Bad(var sentence) -> new Result.Wrong(sentence);
        };
    }

    private Result amount(String typed, Function<Amount, Edit> edit) {
        return switch (AmountReader.read(typed)) {
            case AmountReader.Reading.Read(var amount) -> fine(edit.apply(amount));
            case AmountReader.Reading.Unreadable(var part) ->
                    wrong(TableText.BAD_AMOUNT, part.isEmpty() ? typed : part);
        };
    }

    private <N extends Named> Result named(
            String typed, Stream<N> all, Function<Optional<N>, Task> wording) {
        if (typed.isEmpty()) {
            return revise(wording.apply(Optional.empty()));
        }
        var known = all.toList();
        var found = Lookup.one(known, typed, one -> Stream.of(one.name()));
        return found.isPresent()
                ? revise(wording.apply(found))
                : wrong(TableText.NO_NAME, typed, Lookup.some(known.stream().map(Named::name)));
    }

    private Result kind(Task task, String typed) {
        if (typed.isEmpty()) {
            return revise(task.withFiling(task.filing().withKind(null)));
        }
        var kinds = List.of(TaskKind.values());
        return Lookup.one(
                        kinds, typed, kind -> Stream.of(language.say(Words.of(kind)), kind.name()))
                .map(kind -> revise(task.withFiling(task.filing().withKind(kind))))
                .orElseGet(
                        () ->
                                wrong(
                                        TableText.NO_NAME,
                                        typed,
                                        Lookup.some(
                                                kinds.stream()
                                                        .map(
                                                                kind ->
                                                                        language.say(
                                                                                Words.of(kind))))));
    }

    private Result progress(Task task, String typed) {
        var digits = typed.toLowerCase(Locale.ROOT).replace("%", "").strip();
        if (!digits.isEmpty() && !digits.matches("\\d{1,2}|100")) {
            return wrong(TableText.BAD_PERCENT, typed);
        }
        var percent = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        var old = task.timing().progress();
        return revise(
                task.withTiming(
                        task.timing()
                                .withProgress(
                                        new Progress(percent, old.started(), old.finished()))));
    }
}
