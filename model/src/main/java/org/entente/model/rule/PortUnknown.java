package org.entente.model.rule;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.PlaceKind;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Units are to land where the plan knows no port, airfield or railhead; graver when the first is
/// to be there soon. A port that nobody has named is not missed here. The port and how many units.
final class PortUnknown implements Rule {
    private static final Duration NEAR = Duration.ofDays(60);
    private static final Set<PlaceKind> PORTS =
            Set.of(PlaceKind.PORT, PlaceKind.AIRFIELD, PlaceKind.RAILHEAD);

    @Override
    public Stream<Finding> check(Situation situation) {
        var known =
                situation
                        .plan()
                        .places()
                        .filter(place -> PORTS.contains(place.type()))
                        .map(place -> key(place.name()))
                        .collect(toSet());
        var landing = new TreeMap<String, ArrayList<ForceElement>>();
        situation
                .plan()
                .forceElements()
                .filter(element -> !port(element).isBlank())
                .filter(element -> !known.contains(key(port(element))))
                .forEach(
                        element ->
                                landing.computeIfAbsent(key(port(element)), _ -> new ArrayList<>())
                                        .add(element));
        return landing.values().stream().map(elements -> finding(situation, elements));
    }

    private static String port(ForceElement element) {
        return element.deployment().transport().debarkation();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Finding finding(Situation situation, List<ForceElement> elements) {
        var at = first(situation, elements);
        var isNear =
                at.isPresent()
                        && situation
                                .now()
                                .filter(now -> now.plus(NEAR).isAfter(at.get()))
                                .isPresent();
        var rule = isNear ? RuleCode.PORT_UNKNOWN_NEAR : RuleCode.PORT_UNKNOWN;
        var first = elements.getFirst();
        return new Finding(
                rule,
                Keys.of(rule, key(port(first))),
                first.id(),
                elements.stream().skip(1).<EntityId>map(ForceElement::id).toList(),
                at.orElse(null),
                List.of(
                        new Argument.Word(port(first)),
                        new Argument.Amount(elements.size()),
                        LiftMissing.some(elements)));
    }

    private static Optional<Instant> first(Situation situation, Collection<ForceElement> elements) {
        return elements.stream()
                .flatMap(
                        element ->
                                Stream.ofNullable(element.deployment().arrival().latest())
                                        .flatMap(
                                                when ->
                                                        situation
                                                                .schedule()
                                                                .anchors()
                                                                .instant(when)
                                                                .stream()))
                .min(naturalOrder());
    }
}
