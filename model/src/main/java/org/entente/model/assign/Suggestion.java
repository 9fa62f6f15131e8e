package org.entente.model.assign;

import org.entente.model.edit.Edit;

import java.util.List;

/// Who might do what is open: one edit that assigns them all, each choice and each refusal with its
/// reasons, how many open needs there were, and what the answer costs by the wishes.
public record Suggestion(
        Edit edit, List<Choice> choices, List<Refused> refusals, int asked, double cost) {
    public Suggestion {
        choices = List.copyOf(choices);
        refusals = List.copyOf(refusals);
    }
}
