package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// Who holds which authority over a force element, from the transfer of authority (TOA) until the
/// release. The paper is the order or message that transfers it, blank where there is none yet.
/// Full command has no line: it stays with the nation of the element.
public record AuthorityLine(
        Id id,
        ForceElement.Id unit,
        AssigneeId holder,
        AuthorityDegree degree,
        Term term,
        AuthorityState state,
        String paper,
        Notes notes)
        implements Entity {
    /// From when until when; null where nobody has said so.
    public record Term(@Nullable When from, @Nullable When until) {
        public static final Term OPEN = new Term(null, null);

        /// Both ends; empty while one of them is open.
        public Optional<Timeframe> timeframe() {
            return from == null || until == null
                    ? Optional.empty()
                    : Optional.of(new Timeframe(from, until));
        }
    }

    /// Identity of a line of authority.
    public record Id(UUID value) implements EntityId {
        @Override
        public EntityKind kind() {
            return EntityKind.AUTHORITY_LINE;
        }
    }

    public AuthorityLine withHolder(AssigneeId newHolder) {
        return new AuthorityLine(id, unit, newHolder, degree, term, state, paper, notes);
    }

    public AuthorityLine withDegree(AuthorityDegree newDegree) {
        return new AuthorityLine(id, unit, holder, newDegree, term, state, paper, notes);
    }

    public AuthorityLine withTerm(Term newTerm) {
        return new AuthorityLine(id, unit, holder, degree, newTerm, state, paper, notes);
    }

    public AuthorityLine withState(AuthorityState newState) {
        return new AuthorityLine(id, unit, holder, degree, term, newState, paper, notes);
    }

    public AuthorityLine withPaper(String newPaper) {
        return new AuthorityLine(id, unit, holder, degree, term, state, newPaper, notes);
    }

    public AuthorityLine withNotes(Notes newNotes) {
        return new AuthorityLine(id, unit, holder, degree, term, state, paper, newNotes);
    }
}
