package org.entente.model.release;

import org.entente.model.edit.Excerpt;
import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Withheld;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The part of a plan that a nation may see: what its label admits, without a trace of the rest but
/// that verdicts must reckon with something.
public final class Release {
    private Release() {}

    /// The plan for one who bears these codes: the trigraph of the nation and the groups to which
    /// it belongs. Empty where the exercise itself is not for them. What hangs on a hidden thing is
    /// hidden too; what only mentions one no longer does.
    public static Optional<Plan> to(Collection<String> codes, Plan plan) {
        var bearer = Set.copyOf(codes);
        if (!plan.hasExercise() || !admits(plan.exercise().label(), bearer)) {
            return Optional.empty();
        }
        var hidden =
                plan.entities()
                        .filter(entity -> !admits(entity.label(), bearer))
                        .map(Entity::id)
                        .toList();
        return Optional.of(withoutTraces(plan, Excerpt.without(plan, hidden)));
    }

    /// An attestation tells a value, an acceptance names the things of its finding, a view those
    /// that it filters by; a role may be named by a code; a baseline still tells what was open
    /// then. That a code is hidden bears on no verdict.
    private static Plan withoutTraces(Plan plan, Plan released) {
        var codes = HiddenCodes.of(plan, released);
        var traces =
                Stream.of(
                                released.attestations()
                                        .filter(one -> isTrace(one, released, codes)),
                                released.acceptances()
                                        .filter(
                                                acceptance ->
                                                        names(
                                                                acceptance.finding(),
                                                                plan,
                                                                released)),
                                released.savedViews()
                                        .filter(
                                                view ->
                                                        codes.hides(view)
                                                                || names(
                                                                        view.look(),
                                                                        plan,
                                                                        released)))
                        .flatMap(things -> things)
                        .map(Entity::id)
                        .toList();
        var seen = codes.hide(Excerpt.without(released, traces));
        var open = HiddenPast.hide(plan, new HiddenLenders(codes).hide(seen));
        return marked(open, new Keeping(codes.hide(plan), open).withheld());
    }

    /// Of a value that the copy does not have, or by somebody whom it does not have.
    private static boolean isTrace(Attestation one, Plan released, HiddenCodes codes) {
        return codes.hides(one.said().origin())
                || released.find(one.subject()).filter(one::isOf).isEmpty();
    }

    /// That something was kept back is told where verdicts would not be true without it.
    private static Plan marked(Plan released, Withheld withheld) {
        var exercise = released.exercise();
        return exercise.withheld() == withheld
                ? released
                : released.put(exercise.withWithheld(withheld));
    }

    private static boolean names(String text, Plan plan, Plan released) {
        return plan.entities()
                .map(Entity::id)
                .filter(id -> !released.has(id))
                .anyMatch(id -> text.contains(id.value().toString()));
    }

    private static boolean admits(Label label, Set<String> codes) {
        return switch (label.releasableTo()) {
            case Audience.Everyone() -> true;
            case Audience.Only(var named) -> named.stream().anyMatch(codes::contains);
        };
    }
}
