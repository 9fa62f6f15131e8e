package org.entente.model.rule.cis;

import org.entente.model.match.BindingRole;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.SpiralAsk;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Somebody takes part with a network of their own, but none of their systems provides what their
/// spiral asks of every such network, or of whoever provides a service that they provide: the
/// standard is missing, only used and not offered, or stated in editions that do not work with
/// those asked for. It is told service by service. Unknown where the option, the spiral or any
/// system is not stated.
final class ServiceNotProvided implements CisRule {
    /// What every network of one's own must have, as the table of the spirals calls it; a selection
    /// of the profiles.
    private static final Set<String> MINIMUM = Set.of("CORE", "VOICE", "MAIL", "CHAT", "LABELS");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var provided = provided(wiring);
        return wiring.plan()
                .fmnParticipations()
                .flatMap(each -> judge(wiring, each, provided).stream());
    }

    /// The services in which each gives something to others.
    private static Map<AssigneeId, Set<String>> provided(Wiring wiring) {
        var provided = new HashMap<AssigneeId, Set<String>>();
        wiring.exchanges()
                .forEach(
                        each ->
                                provided.computeIfAbsent(
                                                wiring.end(each.parties().producer()),
                                                _ -> new HashSet<>())
                                        .add(each.demand().service()));
        wiring.plan()
                .fmnParticipations()
                .forEach(
                        part ->
                                part.services().stream()
                                        .filter(ServiceNotProvided::isProvided)
                                        .forEach(
                                                each ->
                                                        provided.computeIfAbsent(
                                                                        wiring.end(part.member()),
                                                                        _ -> new HashSet<>())
                                                                .add(each.service())));
        return provided;
    }

    private static boolean isProvided(FmnParticipation.Service service) {
        return service.role() == FmnParticipation.Role.SERVICE_PROVIDER
                || service.role() == FmnParticipation.Role.HOST;
    }

    private static Optional<Case> judge(
            Wiring wiring, FmnParticipation part, Map<AssigneeId, Set<String>> provided) {
        var option = part.standing().option();
        var spiral = part.standing().spiral();
        if (option != null && option != FmnParticipation.Option.OPTION_A_MNE) {
            return Optional.empty();
        }
        var spoken = wiring.links().spoken(part.member());
        if (option == null || spiral == null || spoken.isEmpty()) {
            return Optional.of(
                    Case.unknown(
                                    RuleCode.SERVICE_NOT_PROVIDED,
                                    part.member(),
                                    new Argument.Thing(part.member()),
                                    option == null
                                            ? Argument.Term.Missing.FMN_OPTION
                                            : spiral == null
                                                    ? Argument.Term.Missing.FMN_SPIRAL
                                                    : Argument.Term.Missing.FMN_SYSTEMS)
                            .with(part.id())
                            .by(wiring.end(part.member()))
                            .because("unstated"));
        }
        var needed = provided.getOrDefault(wiring.end(part.member()), Set.of());
        var missing = missing(wiring, part, spoken, needed);
        return missing.isEmpty() ? Optional.empty() : Optional.of(found(wiring, part, missing));
    }

    /// By the service that lacks them.
    private static Map<Argument, Map<String, Argument>> missing(
            Wiring wiring,
            FmnParticipation part,
            Map<String, List<Seat>> spoken,
            Set<String> needed) {
        var missing = new LinkedHashMap<Argument, Map<String, Argument>>();
        for (var ask : wiring.catalogue().asks()) {
            var name = needed.stream().filter(ask::isCalled).findFirst();
            var isAsked = MINIMUM.contains(ask.service()) || name.isPresent();
            int spiral = Spirals.nearest(spiral(part, ask));
            if (ask.isMandatory()
                    && isAsked
                    && ask.spirals().contains(spiral)
                    && !isMet(wiring, ask, spoken.getOrDefault(ask.key(), List.of()))) {
                missing.computeIfAbsent(service(ask, name), _ -> new TreeMap<>())
                        .put(ask.words(), Spirals.told(ask));
            }
        }
        return missing;
    }

    /// As the plan calls it, or else as everybody does.
    private static Argument service(SpiralAsk ask, Optional<String> name) {
        return name.<Argument>map(Argument.Word::new)
                .orElseGet(() -> new Argument.Service(ask.service()));
    }

    /// That of the service, or else of all.
    private static int spiral(FmnParticipation part, SpiralAsk ask) {
        return ask.names().stream()
                .map(part::spiral)
                .filter(Objects::nonNull)
                .filter(each -> !each.equals(part.standing().spiral()))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(part.standing().spiral(), 1));
    }

    /// What nobody has stated of the edition is asked elsewhere, and does not count as missing; nor
    /// does another edition of a standard that works with less by it.
    private static boolean isMet(Wiring wiring, SpiralAsk ask, List<Seat> seats) {
        return seats.stream().anyMatch(seat -> isMet(wiring, ask, seat));
    }

    private static boolean isMet(Wiring wiring, SpiralAsk ask, Seat seat) {
        if (seat.fitted().binding().role() == BindingRole.CONSUMER) {
            return false;
        }
        int at = seat.fitted().standard().editionIndex();
        if (ask.editions().isEmpty()
                || at < 0
                || seat.fitted().standard().parameters().get(at).criticality()
                        != MatchCriticality.BLOCKING) {
            return true;
        }
        var stated = seat.fitted().statement(at);
        return stated.standing() != Statement.Standing.VALUE
                || Listing.words(stated.text()).stream()
                        .anyMatch(
                                edition ->
                                        ask.editions().stream()
                                                .anyMatch(
                                                        wanted ->
                                                                wiring.catalogue()
                                                                                .editions()
                                                                                .together(
                                                                                        ask.key(),
                                                                                        edition,
                                                                                        wanted)
                                                                        != Truth.FALSE));
    }

    /// Such as `DNS + NTP`.
    private static Argument all(Collection<Argument> asked) {
        var parts = new ArrayList<Argument>();
        for (var each : asked) {
            if (!parts.isEmpty()) {
                parts.add(new Argument.Word("+"));
            }
            parts.add(each);
        }
        return parts.size() == 1 ? parts.getFirst() : new Argument.Phrase(parts);
    }

    private static Case found(
            Wiring wiring, FmnParticipation part, Map<Argument, Map<String, Argument>> missing) {
        var spiral = "FMN %d:".formatted(part.standing().spiral());
        var asked =
                missing.entrySet().stream()
                        .map(
                                each ->
                                        new Argument.Stated(
                                                each.getKey(), all(each.getValue().values())))
                        .toList();
        var words =
                new Argument.Phrase(
                        List.of(new Argument.Word(spiral), Gathering.several(asked, asked.size())));
        return Case.found(
                        RuleCode.SERVICE_NOT_PROVIDED,
                        part.member(),
                        new Argument.Thing(part.member()),
                        words)
                .with(part.id())
                .by(wiring.end(part.member()))
                .because(spiral);
    }
}
