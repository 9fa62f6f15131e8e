package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toMap;

import org.entente.app.format.AuthorityWords;
import org.entente.app.format.ForceWords;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.Strength;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Under which command each unit serves: who holds authority over it, or else by the requirement
/// that it was offered for. Units that stand below others serve with them unless they have a line
/// of authority or an offer of their own.
final class Serving {
    private final Reading reading;
    private final Forces forces;
    private final Map<ForceElement.Id, Offer> offers;
    private final Map<ForceElement.Id, AuthorityLine> lines;

    /// A unit with everything below it. The command and the authority that its nation transfers are
    /// blank where nobody has said so; the state is null where it was not offered.
    record Unit(
            ForceElement element,
            String nation,
            String command,
            String authority,
            @Nullable OfferState state,
            Strength strength,
            @Nullable Span presence) {}

    Serving(Reading reading, Forces forces) {
        this.reading = reading;
        this.forces = forces;
        this.offers =
                reading.plan()
                        .offers()
                        .filter(offer -> offer.state().isOffered())
                        .filter(offer -> offer.content().unit() != null)
                        .collect(
                                toMap(
                                        offer -> offer.content().unit(),
                                        offer -> offer,
                                        Serving::further));
        this.lines =
                reading.plan()
                        .authorityLines()
                        .filter(line -> line.degree().command().isPresent())
                        .collect(toMap(AuthorityLine::unit, line -> line, Serving::fuller));
    }

    /// The line that is agreed on rather than the one that is only asked for, then the one of the
    /// fuller authority; of two that are alike always the same.
    private static AuthorityLine fuller(AuthorityLine one, AuthorityLine other) {
        return Collections.min(
                List.of(one, other),
                comparing(AuthorityLine::state, reverseOrder())
                        .thenComparing(AuthorityLine::degree)
                        .thenComparing(line -> line.id().value()));
    }

    /// The offer that has come further; of two that have come as far always the same.
    private static Offer further(Offer one, Offer other) {
        int order = one.state().compareTo(other.state());
        boolean isOne = order == 0 ? one.id().value().compareTo(other.id().value()) < 0 : order > 0;
        return isOne ? one : other;
    }

    List<Unit> units() {
        return reading.plan()
                .forceElements()
                .filter(
                        element ->
                                element.superior() instanceof Contingent.Id
                                        || offers.containsKey(element.id())
                                        || lines.containsKey(element.id()))
                .map(this::unit)
                .toList();
    }

    private Unit unit(ForceElement element) {
        var offer = Optional.ofNullable(offers.get(element.id()));
        var requirement = offer.flatMap(this::requirement);
        var line = lines.get(element.id());
        return new Unit(
                element,
                reading.participant(element.id()).map(Participant::code).orElse(""),
                line == null
                        ? requirement
                                .map(asked -> asked.subordination().command().strip())
                                .orElse("")
                        : reading.command(line.holder()),
                line == null
                        ? offer.map(this::authority).orElse("")
                        : reading.say(AuthorityWords.of(line.degree())),
                offer.map(Offer::state).orElse(null),
                forces.strength(element),
                reading.schedule().presence(element.id()).orElse(null));
    }

    private Optional<Requirement> requirement(Offer offer) {
        return reading.plan().find(Requirement.class, offer.requirement());
    }

    private String authority(Offer offer) {
        var authority = offer.content().authority();
        return authority == null ? "" : reading.say(ForceWords.of(authority));
    }
}
