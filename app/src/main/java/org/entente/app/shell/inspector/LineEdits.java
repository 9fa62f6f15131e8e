package org.entente.app.shell.inspector;

import org.entente.app.format.Spelling;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.model.edit.Edit;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityLine.Term;
import org.entente.model.plan.AuthorityState;
import org.entente.model.time.When;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// Changes who holds which authority over a unit, from when until when, and on what paper. A time
/// of which nothing is typed is one that nobody has said.
record LineEdits(Clerk clerk) {
    /// What of a line of authority can be changed.
    enum Part {
        HOLDER,
        DEGREE,
        FROM,
        UNTIL,
        STATE,
        PAPER;

        Slot slot() {
            return new Slot(Field.AUTHORITY, name());
        }
    }

    Optional<String> change(AuthorityLine line, Slot slot, String typed) {
        var term = line.term();
        return switch (Part.valueOf(slot.part())) {
            case HOLDER ->
                    new Spelling(clerk.plan())
                            .assignee(typed)
                            .map(holder -> revise(line.withHolder(holder)))
                            .orElseGet(() -> clerk.refuse(AuthorityDeskText.BAD_HOLDER, typed));
            case DEGREE -> revise(line.withDegree(AuthorityDegree.valueOf(typed)));
            case FROM -> at(typed, from -> line.withTerm(new Term(from, term.until())));
            case UNTIL -> at(typed, until -> line.withTerm(new Term(term.from(), until)));
            case STATE -> revise(line.withState(AuthorityState.valueOf(typed)));
            case PAPER -> revise(line.withPaper(typed));
        };
    }

    private Optional<String> at(String typed, Function<@Nullable When, AuthorityLine> change) {
        return typed.isEmpty()
                ? revise(change.apply(null))
                : clerk.with(typed, at -> revise(change.apply(at)));
    }

    private Optional<String> revise(AuthorityLine line) {
        return clerk.dispatch(AuthorityDeskText.CHANGING, line, new Edit.Revise(line));
    }
}
