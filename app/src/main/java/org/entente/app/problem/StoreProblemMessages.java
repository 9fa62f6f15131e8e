package org.entente.app.problem;

import org.entente.app.format.Language;
import org.entente.persistence.StoreProblem;
import org.entente.resources.ProblemText;

/// Says what the environment did to a plan store, and what to do about it.
public final class StoreProblemMessages {
    private static final long MEGABYTE = 1_000_000;

    private final Language language;

    public StoreProblemMessages(Language language) {
        this.language = language;
    }

    /// One or two sentences.
    public String sentence(StoreProblem problem) {
        var formats = language.formats();
        return switch (problem) {
            case StoreProblem.DiskFull(var place, var free) ->
                    language.say(
                            ProblemText.STORE_DISK_FULL, place, formats.number(free / MEGABYTE));
            case StoreProblem.NotWritable(var place) ->
                    language.say(ProblemText.STORE_NOT_WRITABLE, place);
            case StoreProblem.Vanished(var place) ->
                    language.say(ProblemText.STORE_VANISHED, place);
            case StoreProblem.AlreadyThere(var place) ->
                    language.say(ProblemText.STORE_ALREADY_THERE, place);
            case StoreProblem.HeldBy(_, var holder, var since) ->
                    language.say(ProblemText.STORE_HELD_BY, holder, formats.zulu(since));
            case StoreProblem.Damaged(var place, _) ->
                    language.say(ProblemText.STORE_DAMAGED, place);
            case StoreProblem.TooNew(var place, var version) ->
                    language.say(ProblemText.STORE_TOO_NEW, place, version);
            case StoreProblem.Locked(var place) -> language.say(ProblemText.STORE_LOCKED, place);
            case StoreProblem.Faulty(var place, var detail) ->
                    language.say(ProblemText.STORE_FAULTY, place, detail);
        };
    }

    /// Two or three words, for the status bar.
    public String reason(StoreProblem problem) {
        return language.say(
                switch (problem) {
                    case StoreProblem.DiskFull _ -> ProblemText.SHORT_DISK_FULL;
                    case StoreProblem.NotWritable _ -> ProblemText.SHORT_NOT_WRITABLE;
                    case StoreProblem.Vanished _ -> ProblemText.SHORT_VANISHED;
                    case StoreProblem.AlreadyThere _ -> ProblemText.SHORT_ALREADY_THERE;
                    case StoreProblem.HeldBy _ -> ProblemText.SHORT_HELD_BY;
                    case StoreProblem.Damaged _ -> ProblemText.SHORT_DAMAGED;
                    case StoreProblem.TooNew _ -> ProblemText.SHORT_TOO_NEW;
                    case StoreProblem.Locked _ -> ProblemText.SHORT_LOCKED;
                    case StoreProblem.Faulty _ -> ProblemText.SHORT_FAULTY;
                });
    }
}
