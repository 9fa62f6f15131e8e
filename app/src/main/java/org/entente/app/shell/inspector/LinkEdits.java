package org.entente.app.shell.inspector;

import org.entente.app.format.LagText;
import org.entente.app.format.LagText.Lag;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.edit.Edit;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.resources.EditingText;
import org.entente.resources.ShellText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Kind and lag of a link, both changed in place.
record LinkEdits(Clerk clerk) {
    static List<Fact> facts(Language language, Dependency link) {
        return List.of(
                new Fact.Choice(
                        Field.LINK_KIND,
                        language.say(ShellText.INSPECTOR_TYPE),
                        Stream.of(DependencyKind.values())
                                .map(
                                        kind ->
                                                new Fact.Option(
                                                        kind.name(), language.say(Words.of(kind))))
                                .toList(),
                        link.type().name()),
                new Fact.Editable(
                        Field.LAG,
                        language.say(EditingText.LINK_LAG),
                        LagText.text(link),
                        language.say(EditingText.LAG_HINT)));
    }

    Optional<String> change(Dependency link, Slot slot, String typed) {
        if (slot.field() == Field.LINK_KIND) {
            return revise(link, DependencyKind.valueOf(typed), new Lag(link.lag(), link.lagTime()));
        }
        var lag = LagText.read(typed);
        return lag.isEmpty()
                ? clerk.refuse(EditingText.BAD_LAG, typed)
                : revise(link, link.type(), lag.get());
    }

    private Optional<String> revise(Dependency link, DependencyKind kind, Lag lag) {
        return clerk.dispatch(
                EditingText.EDIT_LAG,
                link,
                new Edit.Revise(
                        new Dependency(
                                link.id(),
                                link.predecessor(),
                                link.successor(),
                                kind,
                                lag.length(),
                                lag.time(),
                                link.notes())));
    }
}
