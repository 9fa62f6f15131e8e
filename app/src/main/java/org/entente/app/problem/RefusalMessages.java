package org.entente.app.problem;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.edit.Refusal;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Disclosure;
import org.entente.resources.ForceText;
import org.entente.resources.ProblemText;

/// Says why an edit was refused, and what to do instead.
public final class RefusalMessages {
    private final Language language;

    public RefusalMessages(Language language) {
        this.language = language;
    }

    /// One or two sentences; the plan is the one that the edit was meant for.
    public String sentence(Refusal refusal, Plan plan) {
        var names = new Names(language, plan);
        var formats = language.formats();
        return switch (refusal) {
            case Refusal.NoSuchThing(var id) ->
                    language.say(ProblemText.REFUSED_GONE, names.of(id));
            case Refusal.AlreadyThere(var id) ->
                    language.say(ProblemText.REFUSED_ALREADY_THERE, names.of(id));
            case Refusal.BlankName _ -> language.say(ProblemText.REFUSED_BLANK_NAME);
            case Refusal.Unnameable(var id) ->
                    language.say(ProblemText.REFUSED_UNNAMEABLE, names.of(id));
            case Refusal.EndsBeforeStart(var id, var start, var finish) ->
                    language.say(
                            ProblemText.REFUSED_ENDS_BEFORE_START,
                            names.of(id),
                            formats.zulu(start),
                            formats.zulu(finish));
            case Refusal.LooseReference(var from, var to) ->
                    language.say(ProblemText.REFUSED_LOOSE_REFERENCE, names.of(from), names.of(to));
            case Refusal.Loop(var members) ->
                    language.say(
                            ProblemText.REFUSED_LOOP,
                            members.stream().map(names::of).collect(joining(" → ")));
            case Refusal.AnchorCodeTaken(var code) ->
                    language.say(ProblemText.REFUSED_ANCHOR_CODE_TAKEN, code.value());
            case Refusal.OfferCannotMove move -> sentence(move, names);
            case Refusal.StepTooEarly(var id, var before, var on) ->
                    language.say(
                            ForceText.REFUSED_DAY,
                            names.of(id),
                            formats.date(on),
                            formats.date(before));
            case Refusal.Discloses(_, var what) -> language.say(disclosed(what));
            case Refusal.OneExercise() -> language.say(ProblemText.REFUSED_ONE_EXERCISE);
            case Refusal.ReadOnly() -> language.say(ProblemText.REFUSED_READ_ONLY);
        };
    }

    private static ProblemText disclosed(Disclosure what) {
        return switch (what) {
            case KEY -> ProblemText.REFUSED_KEY;
            case FREQUENCY -> ProblemText.REFUSED_FREQUENCY;
        };
    }

    private String sentence(Refusal.OfferCannotMove move, Names names) {
        return language.say(
                ForceText.REFUSED_MOVE,
                names.of(move.id()),
                say(move.from()),
                say(move.to()),
                move.from().next().stream().sorted().map(this::say).collect(joining(", ")));
    }

    private String say(OfferState state) {
        return language.say(ForceWords.of(state));
    }
}
