package org.entente.app.feature.authority;

import org.entente.app.format.AuthorityWords;
import org.entente.app.format.Language;
import org.entente.app.format.Spelling;
import org.entente.app.problem.TimeMessages;
import org.entente.app.problem.TimeMessages.Typed;
import org.entente.model.authority.AuthorityMatrix;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityLine.Term;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.time.When;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// Turns what was typed, chosen or marked in a cell into an edit of the plan, or says in words what
/// is wrong with it.
record AuthorityEdits(Plan plan, Language language, Supplier<UUID> ids) {
    private static final int MOST_DIGITS = 7;

    /// What came of it.
    sealed interface Answer {
        record Change(Edit edit) implements Answer {}

        record Wrong(String sentence) implements Answer {}
    }

    Answer change(AuthorityLine line, Field field, String typed) {
        return switch (field) {
            case UNIT ->
                    new Spelling(plan)
                            .unit(typed)
                            .map(
                                    unit ->
                                            revise(
                                                    new AuthorityLine(
                                                            line.id(),
                                                            unit,
                                                            line.holder(),
                                                            line.degree(),
                                                            line.term(),
                                                            line.state(),
                                                            line.paper(),
                                                            line.notes())))
                            .orElseGet(() -> wrong(AuthorityDeskText.BAD_UNIT, typed));
            case HOLDER ->
                    new Spelling(plan)
                            .assignee(typed)
                            .map(line::withHolder)
                            .map(AuthorityEdits::revise)
                            .orElseGet(() -> wrong(AuthorityDeskText.BAD_HOLDER, typed));
            case DEGREE ->
                    word(List.of(AuthorityDegree.values()), this::degree, typed)
                            .map(line::withDegree)
                            .map(AuthorityEdits::revise)
                            .orElseGet(() -> wrong(AuthorityDeskText.BAD_WORD, typed));
            case STATE ->
                    word(List.of(AuthorityState.values()), this::state, typed)
                            .map(line::withState)
                            .map(AuthorityEdits::revise)
                            .orElseGet(() -> wrong(AuthorityDeskText.BAD_WORD, typed));
            case FROM -> at(typed, from -> line.withTerm(new Term(from, line.term().until())));
            case UNTIL -> at(typed, until -> line.withTerm(new Term(line.term().from(), until)));
            case PAPER -> revise(line.withPaper(typed));
            default -> wrong(AuthorityDeskText.NOT_TYPED, "");
        };
    }

    private String degree(AuthorityDegree degree) {
        return language.say(AuthorityWords.of(degree));
    }

    private String state(AuthorityState state) {
        return language.say(AuthorityWords.of(state));
    }

    Answer change(StrengthCeiling ceiling, Field field, String typed) {
        return switch (field) {
            case CEILING_NATION ->
                    new Spelling(plan)
                            .participant(typed)
                            .map(
                                    nation ->
                                            revise(
                                                    new StrengthCeiling(
                                                            ceiling.id(),
                                                            nation,
                                                            ceiling.phase(),
                                                            ceiling.most(),
                                                            ceiling.paper(),
                                                            ceiling.notes())))
                            .orElseGet(() -> wrong(AuthorityDeskText.BAD_NATION, typed));
            case CEILING_PHASE -> phase(ceiling, typed);
            case MOST -> most(ceiling, typed);
            case PAPER -> revise(ceiling.withPaper(typed));
            default -> wrong(AuthorityDeskText.NOT_TYPED, "");
        };
    }

    /// Nothing typed means the whole exercise.
    private Answer phase(StrengthCeiling ceiling, String typed) {
        var phase = new Spelling(plan).phase(typed);
        if (phase.isEmpty() && !typed.isEmpty()) {
            return wrong(AuthorityDeskText.BAD_PHASE, typed);
        }
        return revise(
                new StrengthCeiling(
                        ceiling.id(),
                        ceiling.participant(),
                        phase.orElse(null),
                        ceiling.most(),
                        ceiling.paper(),
                        ceiling.notes()));
    }

    private Answer most(StrengthCeiling ceiling, String typed) {
        var digits = typed.replaceAll("[\\s\u00a0\u202f,.']", "");
        if (digits.isEmpty()) {
            return revise(ceiling.withMost(null));
        }
        return digits.length() <= MOST_DIGITS && digits.matches("[1-9]\\d*")
                ? revise(ceiling.withMost(Integer.valueOf(digits)))
                : wrong(AuthorityDeskText.BAD_MOST, typed);
    }

    /// Sets or takes away a mark of the act: the plan then has a ruling of its own.
    Answer mark(CommandAct act, Field field) {
        var matrix = AuthorityMatrix.of(plan);
        var ruling = matrix.ruling(act);
        var authorities = EnumSet.noneOf(CommandAuthority.class);
        authorities.addAll(matrix.authorities(act));
        var isConfirmed = matrix.isConfirmed(act);
        if (field == Field.CONFIRMED) {
            isConfirmed = !isConfirmed;
        } else {
            var authority = CommandAuthority.valueOf(field.name());
            if (!authorities.remove(authority)) {
                authorities.add(authority);
            }
        }
        if (authorities.isEmpty()) {
            return wrong(AuthorityDeskText.BAD_ACT, "");
        }
        var next = List.copyOf(authorities);
        return ruling == null
                ? new Answer.Change(
                        new Edit.Add(
                                new ActRuling(
                                        new ActRuling.Id(ids.get()),
                                        act,
                                        next,
                                        isConfirmed,
                                        Notes.of(plan.exercise().label()))))
                : revise(ruling.withAuthorities(next).withConfirmed(isConfirmed));
    }

    static Answer revise(Entity entity) {
        return new Answer.Change(new Edit.Revise(entity));
    }

    Answer wrong(AuthorityDeskText why, String typed) {
        return new Answer.Wrong(language.say(why, typed));
    }

    /// A line with another time in it.
    @FunctionalInterface
    private interface Dated {
        Entity at(@Nullable When when);
    }

    /// With the time that was typed; nothing typed means that nobody has said it.
    private Answer at(String typed, Dated change) {
        return typed.isEmpty() ? revise(change.at(null)) : when(typed, change::at);
    }

    /// With the time that was typed.
    Answer when(String typed, Function<When, Entity> change) {
        return switch (new TimeMessages(language, plan).read(typed)) {
            case Typed.Good(var when) -> revise(change.apply(when));
            case Typed.Bad(var sentence) -> new Answer.Wrong(sentence);
        };
    }

    /// Whichever of the words is spelt so in the language of the user.
    <E> Optional<E> word(List<E> all, Function<E, String> spelling, String typed) {
        return all.stream()
                .filter(each -> spelling.apply(each).equalsIgnoreCase(typed))
                .findFirst();
    }
}
