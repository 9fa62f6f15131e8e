package org.entente.app.shell;

import org.entente.app.format.Language;
import org.entente.persistence.PlanLibrary;
import org.entente.resources.ShellText;

import java.nio.file.Path;
import java.util.List;

/// Makes the start screen from what the library lists.
final class StartProjector {
    private final Language language;

    StartProjector(Language language) {
        this.language = language;
    }

    /// While the library is still being read.
    StartState loading(Path library) {
        return new StartState(List.of(), place(library), true);
    }

    StartState of(List<PlanLibrary.Entry> entries, Path library) {
        return new StartState(entries.stream().map(this::plan).toList(), place(library), false);
    }

    private String place(Path library) {
        return language.say(ShellText.START_LIBRARY, library);
    }

    private StartState.Plan plan(PlanLibrary.Entry entry) {
        return new StartState.Plan(
                entry.id(),
                name(entry),
                entry.marking(),
                language.say(ShellText.START_CHANGED, language.formats().zulu(entry.changedAt())),
                entry.isLocked());
    }

    private String name(PlanLibrary.Entry entry) {
        if (!entry.name().isBlank()) {
            return entry.name();
        }
        return entry.isLocked()
                ? language.say(ShellText.START_PROTECTED)
                : language.say(ShellText.START_UNREADABLE, entry.id());
    }
}
