package org.entente.model.rule.cis;

import org.entente.model.plan.EntityId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// What a check has come upon, before it is weighed.
///
/// @param isKnown it is so; otherwise nobody has stated what would tell
/// @param mark tells cases of one rule on the same things apart; mostly blank
/// @param cause cases of one rule with the same cause are one finding; blank stands alone
/// @param owner the participant whose matter it is; null where it is nobody's alone
/// @param needed when it must work; null is when the exercise starts
public record Case(
        RuleCode rule,
        boolean isKnown,
        List<EntityId> things,
        String mark,
        String cause,
        @Nullable EntityId owner,
        @Nullable Instant needed,
        List<Argument> arguments) {
    public Case {
        things = List.copyOf(things);
        arguments = List.copyOf(arguments);
    }

    /// It is so. The first of the things is where a jump leads.
    static Case found(RuleCode rule, EntityId subject, Argument... arguments) {
        return new Case(rule, true, List.of(subject), "", "", null, null, List.of(arguments));
    }

    /// Nobody can tell of the subject, named by the argument, because this was not stated.
    static Case unknown(RuleCode rule, EntityId subject, Argument where, Argument missing) {
        return new Case(rule, false, List.of(subject), "", "", null, null, List.of(where, missing));
    }

    static Case unknown(RuleCode rule, EntityId subject, Argument where, String missing) {
        return unknown(rule, subject, where, new Argument.Word(missing));
    }

    static Case unknown(RuleCode rule, EntityId subject, String missing) {
        return unknown(rule, subject, new Argument.Thing(subject), missing);
    }

    /// These are concerned too.
    Case with(Collection<? extends EntityId> others) {
        var all = new LinkedHashSet<EntityId>(things);
        all.addAll(others);
        return new Case(rule, isKnown, List.copyOf(all), mark, cause, owner, needed, arguments);
    }

    Case with(EntityId... others) {
        return with(List.of(others));
    }

    Case by(@Nullable EntityId newOwner) {
        return new Case(rule, isKnown, things, mark, cause, newOwner, needed, arguments);
    }

    Case at(@Nullable Instant newNeeded) {
        return new Case(rule, isKnown, things, mark, cause, owner, newNeeded, arguments);
    }

    Case marked(String newMark) {
        return new Case(rule, isKnown, things, newMark, cause, owner, needed, arguments);
    }

    /// It has this cause, as other cases of the rule may have.
    Case because(String newCause) {
        return new Case(rule, isKnown, things, mark, newCause, owner, needed, arguments);
    }

    /// It tells this last.
    Case telling(Argument more) {
        var all = new ArrayList<>(arguments);
        all.add(more);
        return new Case(rule, isKnown, things, mark, cause, owner, needed, all);
    }

    /// What it tells last goes on with this.
    Case adding(Argument... more) {
        var all = new ArrayList<>(arguments);
        var parts = new ArrayList<Argument>();
        parts.add(all.removeLast());
        parts.addAll(List.of(more));
        all.add(new Argument.Phrase(parts));
        return new Case(rule, isKnown, things, mark, cause, owner, needed, all);
    }

    /// It is so after all.
    Case known() {
        return new Case(rule, true, things, mark, cause, owner, needed, arguments);
    }
}
