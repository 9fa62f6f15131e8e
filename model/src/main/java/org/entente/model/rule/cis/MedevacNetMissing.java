package org.entente.model.rule.cis;

import static java.util.stream.Collectors.toSet;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The net or the format of the request for medical evacuation is not the same for both, or the
/// net, frequency or call sign that is stated for it is none of the plan. Unknown where it is not
/// stated which one it is, or where somebody asks for evacuation and no system of either states it.
final class MedevacNetMissing implements CisRule {
    private static final String KEY = "MED-EVAC";
    private static final String STATED = "net/frequency stated";
    private static final Gauge GAUGE = Gauge.all(KEY, STATED, "9-line format");
    private static final Gauge NET = Gauge.of(STATED, KEY);
    private static final Set<String> DENIALS = Set.of("no", "none", "missing", "false");
    private static final Set<String> EMPTY = Set.of("yes", "stated", "true", "oui");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.of(
                        Apart.between(wiring, RuleCode.MEDEVAC_NET_MISSING, GAUGE),
                        unlisted(wiring),
                        unstated(wiring))
                .flatMap(each -> each);
    }

    private static Stream<Case> unstated(Wiring wiring) {
        return wiring.exchanges().stream()
                .filter(each -> NoEvacuationRequest.isEvacuation(wiring, each))
                .filter(each -> !isStated(wiring, each))
                .map(
                        each ->
                                Case.unknown(
                                                RuleCode.MEDEVAC_NET_MISSING,
                                                each.id(),
                                                new Argument.Thing(each.id()),
                                                STATED)
                                        .at(wiring.needed(each))
                                        .because("asked"));
    }

    private static boolean isStated(Wiring wiring, ExchangeRequirement exchange) {
        return Stream.of(exchange.parties().producer(), exchange.parties().consumer())
                .flatMap(end -> wiring.links().spoken(end).getOrDefault(KEY, List.of()).stream())
                .anyMatch(
                        seat ->
                                NET.in(seat.fitted().standard()).stream()
                                        .anyMatch(each -> !Silence.isSilent(seat, each)));
    }

    private static Stream<Case> unlisted(Wiring wiring) {
        var seats =
                wiring.seats(KEY)
                        .filter(
                                seat ->
                                        NET.in(seat.fitted().standard()).stream()
                                                .anyMatch(seat::says))
                        .toList();
        if (seats.isEmpty()) {
            return Stream.empty();
        }
        var names = names(wiring);
        return seats.stream()
                .flatMap(
                        seat ->
                                NET.in(seat.fitted().standard()).stream()
                                        .map(seat::text)
                                        .flatMap(
                                                text -> judge(wiring, seat, text, names).stream()));
    }

    /// Nets, frequencies and call signs, as the plan writes them.
    private static Set<String> names(Wiring wiring) {
        return Stream.of(
                        wiring.plan().nets().map(Net::name),
                        wiring.plan()
                                .spectrumAssignments()
                                .flatMap(each -> Stream.of(each.name(), each.emission().alias())),
                        wiring.plan()
                                .addressAssignments()
                                .filter(each -> each.type() == AddressAssignment.Type.CALL_SIGN)
                                .map(AddressAssignment::value))
                .flatMap(each -> each)
                .map(MedevacNetMissing::plain)
                .filter(name -> !name.isBlank())
                .collect(toSet());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Case> judge(Wiring wiring, Seat seat, String text, Set<String> names) {
        var said = plain(text);
        if (DENIALS.contains(said) || names.stream().anyMatch(name -> isNamed(said, name))) {
            return Optional.empty();
        }
        var system = seat.system();
        var found =
                EMPTY.contains(said)
                        ? Case.unknown(
                                RuleCode.MEDEVAC_NET_MISSING,
                                system.id(),
                                "%s (%s)".formatted(STATED, text))
                        : Case.found(
                                RuleCode.MEDEVAC_NET_MISSING,
                                system.id(),
                                new Argument.Thing(system.id()),
                                new Argument.Word(text));
        return Optional.of(found.by(wiring.owner(system)).because("unlisted"));
    }

    /// By its whole name, by what its name begins with, or among other words.
    private static boolean isNamed(String said, String name) {
        return name.equals(said)
                || name.startsWith(said + " ")
                || (" " + said + " ").contains(" " + name + " ");
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
