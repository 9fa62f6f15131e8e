package org.entente.app.format;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How things of the plan are spelt in a cell or a field, and found again by what was typed: a
/// code, a number or a name, in capitals or not.
public record Spelling(Plan plan) {
    public String of(AssigneeId who) {
        return switch (who) {
            case Participant.Id id -> plan.find(Participant.class, id).map(this::of).orElse("");
            case Contingent.Id id ->
                    plan.find(Contingent.class, id).map(Contingent::name).orElse("");
            case ForceElement.Id id -> plan.find(ForceElement.class, id).map(this::of).orElse("");
        };
    }

    public String of(Participant one) {
        return one.code().isBlank() ? one.name() : one.code();
    }

    public String of(ForceElement unit) {
        return (unit.number() + " " + unit.name()).strip();
    }

    public Optional<ForceElement.Id> unit(String typed) {
        return one(
                        plan.forceElements().toList(),
                        typed,
                        List.of(this::of, ForceElement::number, ForceElement::name))
                .map(ForceElement::id);
    }

    public Optional<Participant.Id> participant(String typed) {
        return one(
                        plan.participants().toList(),
                        typed,
                        List.of(Participant::code, Participant::name))
                .map(Participant::id);
    }

    public Optional<AssigneeId> assignee(String typed) {
        return participant(typed)
                .<AssigneeId>map(id -> id)
                .or(
                        () ->
                                one(plan.contingents().toList(), typed, List.of(Contingent::name))
                                        .map(Contingent::id))
                .or(() -> unit(typed));
    }

    public Optional<Phase.Id> phase(String typed) {
        return one(plan.phases().toList(), typed, List.of(Phase::name)).map(Phase::id);
    }

    public Optional<Place.Id> place(String typed) {
        return one(plan.places().toList(), typed, List.of(Place::name)).map(Place::id);
    }

    /// The first that is spelt so, by the spellings in their order.
    private static <T> Optional<T> one(
            List<T> things, String typed, List<Function<T, String>> spellings) {
        return spellings.stream()
                .flatMap(
                        spelling ->
                                things.stream()
                                        .filter(
                                                thing ->
                                                        spelling.apply(thing)
                                                                .strip()
                                                                .equalsIgnoreCase(typed)))
                .findFirst();
    }

    /// What stands between commas or semicolons.
    public static List<String> parts(String typed) {
        return Stream.of(typed.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
