package org.entente.model.rule.cis;

import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Domain;
import org.entente.model.plan.ForceElement;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Air or maritime units have identification without Mode 5, or state that they have no modes at
/// all, or those who identify each other do not hold the same key for it, by its alias and period.
/// Unknown where a unit has no system of identification in the plan, neither itself nor with those
/// to whom it belongs.
final class NoMode5 implements CisRule {
    private static final Gauge GAUGE = Gauge.of("mode set", "IFF-M5");
    private static final Gauge KEYS = Gauge.of("key period", "IFF-M5");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.NO_MODE_5);
        var found = new ArrayList<Case>();
        wiring.seats("IFF-M5")
                .forEach(
                        seat -> {
                            for (int at : GAUGE.in(seat.fitted().standard())) {
                                if (!silence.blame(List.of(seat), at)) {
                                    without(wiring, seat, at).ifPresent(found::add);
                                }
                            }
                        });
        return Stream.of(
                        found.stream(),
                        silence.cases(),
                        unstated(wiring),
                        Apart.onNets(wiring, RuleCode.NO_MODE_5, KEYS))
                .flatMap(all -> all);
    }

    private static Optional<Case> without(Wiring wiring, Seat seat, int at) {
        var isNone = seat.fitted().statement(at).standing() == Statement.Standing.NOT_APPLICABLE;
        var modes = seat.text(at);
        return !isNone && (modes.isBlank() || modes.contains("5"))
                ? Optional.empty()
                : Optional.of(
                        Case.found(
                                        RuleCode.NO_MODE_5,
                                        seat.system().id(),
                                        new Argument.Thing(seat.system().id()),
                                        isNone
                                                ? new Argument.Stated(
                                                        new Argument.Parameter(name(seat, at)), "–")
                                                : new Argument.Word(modes))
                                .marked(seat.port())
                                .by(wiring.owner(seat.system())));
    }

    private static String name(Seat seat, int at) {
        return seat.fitted().standard().parameters().get(at).name();
    }

    /// Air and maritime units without any means of identification, for each participant.
    private static Stream<Case> unstated(Wiring wiring) {
        var above = new HashSet<AssigneeId>();
        var holding = new HashSet<AssigneeId>();
        wiring.seats("IFF-M5")
                .forEach(
                        seat -> {
                            holding.add(seat.system().station().holder());
                            wiring.holders(seat.system()).forEach(above::add);
                        });
        var silent = new LinkedHashMap<AssigneeId, List<ForceElement>>();
        wiring.plan()
                .forceElements()
                .filter(unit -> isIdentified(unit.formation().domain()))
                .filter(unit -> wiring.hasSystems(unit.id()))
                .filter(unit -> !above.contains(unit.id()))
                .filter(unit -> wiring.belonging(unit.id()).stream().noneMatch(holding::contains))
                .forEach(
                        unit ->
                                silent.computeIfAbsent(
                                                wiring.end(unit.id()), _ -> new ArrayList<>())
                                        .add(unit));
        return silent.entrySet().stream()
                .map(
                        each ->
                                Case.unknown(
                                                RuleCode.NO_MODE_5,
                                                each.getKey(),
                                                Apart.inOrder(
                                                        each.getValue().stream()
                                                                .map(ForceElement::name)))
                                        .with(
                                                each.getValue().stream()
                                                        .map(ForceElement::id)
                                                        .toList())
                                        .by(each.getKey())
                                        .marked("unstated")
                                        .because("asked"));
    }

    private static boolean isIdentified(Domain domain) {
        return domain == Domain.AIR || domain == Domain.MARITIME;
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE, KEYS);
    }
}
