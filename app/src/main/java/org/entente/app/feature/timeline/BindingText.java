package org.entente.app.feature.timeline;

import org.entente.app.format.Language;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.format.WorkText;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.ConstraintKind;
import org.entente.resources.EditingText;

import java.util.List;
import java.util.Optional;

/// Says what dragging a computed task comes to. Pure.
record BindingText(Language language) {
    /// The edit as undo names it; empty where there is none.
    Optional<String> label(Binding binding) {
        var plan = binding.state().plan();
        var subject = new EditNames(language, plan).subject(List.of(binding.task().id()));
        return binding.constraint()
                .map(bound -> language.say(EditingText.EDIT_BIND, subject, bound(bound)))
                .or(
                        () ->
                                work(binding)
                                        .map(
                                                work ->
                                                        language.say(
                                                                EditingText.EDIT_WORK,
                                                                subject,
                                                                work)));
    }

    /// What binds the task where it is dropped: `not before D+3`.
    Optional<String> bound(Binding binding) {
        return binding.constraint().map(this::bound);
    }

    private String bound(Constraint bound) {
        var at = bound.at() == null ? "" : new TimeText(language.formats()).of(bound.at());
        return bound.type() == ConstraintKind.START_NO_EARLIER_THAN
                ? language.say(EditingText.NOT_BEFORE, at)
                : language.say(EditingText.BOUND_BY, language.say(Words.of(bound.type())), at);
    }

    /// How much it would be to do.
    Optional<String> work(Binding binding) {
        return binding.work()
                .map(WorkText.of(language, binding.state().plan(), binding.task().timing())::of);
    }
}
