package org.entente.app.feature.comms;

import org.entente.model.edit.Edit;
import org.entente.model.plan.CisEntity;
import org.entente.resources.CommsText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the things of a table already have of that which no two may have at one time.
///
/// @param <E> the kind of thing
final class Marks<E extends CisEntity> {
    private final Ledger<E> ledger;
    private final Lookup lookup;
    private final Map<String, List<E>> known = new HashMap<>();

    Marks(Ledger<E> ledger, Lookup lookup) {
        this.ledger = ledger;
        this.lookup = lookup;
        ledger.things(lookup.plan()).forEach(this::add);
    }

    void add(E thing) {
        var mark = ledger.mark(thing);
        if (!mark.isEmpty()) {
            known.computeIfAbsent(mark, _ -> new ArrayList<>()).add(thing);
        }
    }

    boolean isTaken(E thing) {
        return known.getOrDefault(ledger.mark(thing), List.of()).stream()
                .anyMatch(
                        other ->
                                !other.id().equals(thing.id())
                                        && lookup.isAtOneTime(other.period(), thing.period()));
    }

    /// What comes of a text typed into a cell, where another thing does not stand against it.
    Answer typed(E thing, int column, String text) {
        var answer = ledger.typed(thing, column, text);
        var next = after(answer, thing);
        return (ledger.mark(next).equals(ledger.mark(thing)) && isSame(next, thing))
                        || !isTaken(next)
                ? answer
                : new Answer.Wrong(CommsText.DOUBLED, next.code());
    }

    /// Who has shared it until now may go on with the rest.
    private boolean isSame(E next, E thing) {
        return next.period() == null
                ? thing.period() == null
                : next.period().equals(thing.period());
    }

    /// The thing as the answer leaves it; what is wrong leaves it as it is.
    @SuppressWarnings("unchecked")
    static <E extends CisEntity> E after(Answer answer, E thing) {
        if (answer instanceof Answer.Change(Edit.Revise(var next))) {
            return (E) next;
        }
        return answer instanceof Answer.Change(Edit.Rename(var _, var name)) && !name.isBlank()
                ? (E) thing.withName(name)
                : thing;
    }
}
