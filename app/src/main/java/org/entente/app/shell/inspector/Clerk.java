package org.entente.app.shell.inspector;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.problem.TimeMessages;
import org.entente.app.problem.TimeMessages.Typed;
import org.entente.app.workspace.Workspace;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.time.When;
import org.entente.resources.TextKey;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Carries out what the inspector was told, and says what is wrong with it.
record Clerk(Workspace workspace, Language language, Clock clock) {
    Plan plan() {
        return workspace.plan();
    }

    Instant now() {
        return clock.instant();
    }

    String say(TextKey key, Object... arguments) {
        return language.say(key, arguments);
    }

    Optional<String> refuse(TextKey key, Object... arguments) {
        return Optional.of(say(key, arguments));
    }

    String name(Entity entity) {
        return new Names(language, plan()).of(entity);
    }

    /// One undo step that the label names, with the name of the thing in it.
    Optional<String> dispatch(TextKey label, Entity about, Edit edit) {
        var before = plan();
        return switch (workspace.dispatch(say(label, name(about)), edit)) {
            case Outcome.Applied _ -> Optional.empty();
            case Outcome.Refused(var reason) ->
                    Optional.of(new RefusalMessages(language).sentence(reason, before));
        };
    }

    /// Goes on with the time that was typed.
    Optional<String> with(String typed, Function<When, Optional<String>> then) {
        return switch (new TimeMessages(language, plan()).read(typed)) {
            case Typed.Good(var when) -> then.apply(when);
            case Typed.Bad(var sentence) -> Optional.of(sentence);
        };
    }
}
