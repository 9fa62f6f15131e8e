package org.entente.model.edit;

import org.entente.model.plan.Entity;
import org.entente.model.plan.Offer;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Judges how an offer moves: each step must follow from the one before it, and on no earlier day.
/// With what an offer may begin is not judged, because staffs enter what already stands.
final class OfferSteps {
    private OfferSteps() {}

    static Optional<Refusal> fault(@Nullable Entity was, Entity entity) {
        if (!(entity instanceof Offer offer)) {
            return Optional.empty();
        }
        var steps = offer.steps();
        int known = was instanceof Offer before ? alike(before.steps(), steps) : 1;
        return IntStream.range(Math.max(known, 1), steps.size())
                .mapToObj(at -> fault(offer.id(), steps.get(at - 1), steps.get(at)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// How many steps the two have in common from the first on.
    private static int alike(List<Offer.Step> before, List<Offer.Step> after) {
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    private static Optional<Refusal> fault(Offer.Id id, Offer.Step from, Offer.Step to) {
        if (!from.state().next().contains(to.state())) {
            return Optional.of(new Refusal.OfferCannotMove(id, from.state(), to.state()));
        }
        return to.on().isBefore(from.on())
                ? Optional.of(new Refusal.StepTooEarly(id, from.on(), to.on()))
                : Optional.empty();
    }
}
