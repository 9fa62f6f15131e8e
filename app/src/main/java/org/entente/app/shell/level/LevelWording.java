package org.entente.app.shell.level;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.level.Proposal;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.LevelText;

import java.util.List;
import java.util.stream.Stream;

/// A proposal in words.
public final class LevelWording {
    private final Language language;
    private final Names names;

    /// The plan gives the activities their names.
    public LevelWording(Language language, Plan plan) {
        this.language = language;
        this.names = new Names(language, plan);
    }

    public String summary(Proposal proposal) {
        return language.say(
                LevelText.SUMMARY,
                proposal.moves().size(),
                proposal.unplaced().size(),
                proposal.late().size());
    }

    /// What cannot be done first, then what cannot be told, then what moves.
    public List<String> lines(Proposal proposal) {
        return Stream.of(
                        proposal.unplaced().stream().map(id -> line(LevelText.UNPLACED, id)),
                        proposal.late().stream().map(id -> line(LevelText.LATE, id)),
                        proposal.unknown().stream().map(id -> line(LevelText.UNKNOWN, id)),
                        proposal.moves().stream().map(this::line))
                .flatMap(lines -> lines)
                .toList();
    }

    private String line(LevelText text, EntityId id) {
        return language.say(text, names.of(id));
    }

    private String line(Proposal.Move move) {
        return language.say(
                LevelText.MOVED,
                names.of(move.activity()),
                language.formats().zulu(move.from().start()),
                language.formats().zulu(move.to().start()),
                language.formats().zulu(move.to().end()));
    }
}
