package org.entente.model.plan;

import org.entente.model.plan.Assumption.Matter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// What a plan takes as given where nobody states it.
public final class Assumptions {
    private static final Assumptions USUAL = new Assumptions(Map.of());

    private final Map<Key, Integer> values;

    private record Key(Matter matter, String subject) {}

    private Assumptions(Map<Key, Integer> values) {
        this.values = Map.copyOf(values);
    }

    /// Of several on one matter the first by its id counts; what is out of bounds does not.
    public static Assumptions of(Plan plan) {
        var values = new HashMap<Key, Integer>();
        plan.assumptions()
                .filter(one -> one.matter().allows(one.value()))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .forEach(
                        one ->
                                values.putIfAbsent(
                                        new Key(one.matter(), one.subject()), one.value()));
        return values.isEmpty() ? USUAL : new Assumptions(values);
    }

    /// That of the plan, or else what is usual.
    public int value(Matter matter, int usual) {
        return value(matter, "", usual);
    }

    /// The same for a kind of fix or a check.
    public int value(Matter matter, String subject, int usual) {
        return values.getOrDefault(new Key(matter, subject), usual);
    }
}
