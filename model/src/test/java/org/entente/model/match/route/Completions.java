package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Everything that what is not known could be: each unknown of a fit with values that stand for
/// all the others, those that suit everybody and those that suit nobody among them.
final class Completions {
    private final List<List<UnaryOperator<Fit>>> choices = new ArrayList<>();

    Completions(Fit fit) {
        int fresh = 0;
        for (var port : new TreeMap<>(fit.ports()).values()) {
            for (int b = 0; b < port.bindings().size(); b++) {
                var statements = new TreeMap<>(port.bindings().get(b).statements());
                for (var entry : statements.entrySet()) {
                    if (entry.getValue().standing() == Statement.Standing.UNKNOWN) {
                        add(port.id(), b, entry.getKey(), fresh++);
                    }
                }
            }
        }
        level(fit);
        new TreeMap<>(fit.ports()).values().forEach(port -> domains(fit, port));
        pacts(fit);
        new TreeMap<>(fit.exchanges()).values().forEach(this::byHand);
        new TreeMap<>(fit.exchanges()).values().forEach(this::needs);
        for (var bearer : new TreeMap<>(fit.bearers()).values()) {
            var id = bearer.id();
            carriages(bearer.carriage(), (into, change) -> carrying(into, id, change));
            var ceiling = bearer.ceiling();
            if (ceiling.width() > 0) {
                choices.add(
                        List.of(
                                into -> granted(into, id, ceiling.hi()),
                                into -> granted(into, id, ceiling.lo())));
            }
        }
        for (var translation : new TreeMap<>(fit.translations()).values()) {
            var id = translation.id();
            carriages(translation.carriage(), (into, change) -> passing(into, id, change));
            if (translation.passage().accredited() == Truth.UNKNOWN) {
                choices.add(
                        List.of(
                                into -> accredited(into, id, Truth.TRUE),
                                into -> accredited(into, id, Truth.FALSE)));
            }
        }
    }

    private void level(Fit fit) {
        if (fit.highest("") > fit.lowest("")) {
            choices.add(List.of(into -> into.withLevel("", 9), into -> into.withLevel("", 0)));
        }
    }

    /// What has to be agreed is in force for all ports alike, or for none.
    private void pacts(Fit fit) {
        fit.ports().values().stream()
                .flatMap(port -> port.footing().pacts().stream())
                .filter(pact -> pact.perhaps() != pact.surely())
                .distinct()
                .sorted(Comparator.comparing(pact -> pact.things().toString()))
                .forEach(
                        pact ->
                                choices.add(
                                        List.of(
                                                into -> closed(into, pact, pact.perhaps()),
                                                into -> closed(into, pact, pact.surely()))));
    }

    private static Fit closed(Fit fit, Pact pact, long phases) {
        var closed = fit;
        for (var port : fit.ports().values()) {
            var pacts = new ArrayList<>(port.footing().pacts());
            pacts.replaceAll(
                    each ->
                            each.things().equals(pact.things())
                                    ? new Pact(each.things(), phases, phases)
                                    : each);
            closed = closed.with(port.withFooting(new Footing(port.footing().there(), pacts)));
        }
        return closed;
    }

    /// In each domain in which it may be, or in one in which it meets nobody.
    private void domains(Fit fit, Port port) {
        if (port.isSupposed() && !port.isDouble()) {
            var guises =
                    fit.ports().keySet().stream()
                            .filter(id -> fit.ports().get(id).self().equals(port.id()))
                            .sorted()
                            .toList();
            var choice = new ArrayList<UnaryOperator<Fit>>();
            guises.forEach(chosen -> choice.add(into -> settled(into, guises, chosen)));
            choice.add(into -> settled(into, guises, ""));
            choices.add(choice);
        }
    }

    private static Fit settled(Fit fit, List<String> guises, String chosen) {
        var settled = fit;
        for (var id : guises) {
            var guise = settled.ports().get(id);
            settled = settled.with(id.equals(chosen) ? guise.settled() : guise.withPhases(0));
        }
        return settled;
    }

    private void byHand(Exchange exchange) {
        var hands = exchange.byHand();
        if (hands.perhaps() != hands.surely()) {
            choices.add(
                    List.of(
                            into -> carried(into, exchange.id(), hands.perhaps()),
                            into -> carried(into, exchange.id(), hands.surely())));
        }
        for (int i = 0; i < hands.over().size(); i++) {
            int at = i;
            var over = hands.over().get(i);
            if (over.perhaps() != over.surely()) {
                choices.add(
                        List.of(
                                into -> spoken(into, exchange.id(), at, over.perhaps()),
                                into -> spoken(into, exchange.id(), at, over.surely())));
            }
        }
    }

    /// Over any standard, or one that nobody speaks; as what a gateway takes, or as nothing else.
    private void needs(Exchange exchange) {
        var need = exchange.need();
        if (need.isOpen()) {
            var products =
                    need.product().isEmpty() ? List.of("ATO", "OTHER") : List.of(need.product());
            var choice = new ArrayList<UnaryOperator<Fit>>();
            for (var product : products) {
                for (var keys : List.of(Set.<String>of(), Set.of("SPOKEN BY NOBODY"))) {
                    var closed =
                            new Need(
                                    keys,
                                    product,
                                    need.level(),
                                    need.releasable(),
                                    need.isSafety(),
                                    need.limits());
                    choice.add(into -> needing(into, exchange.id(), closed));
                }
            }
            choices.add(choice);
        }
    }

    private static Fit needing(Fit fit, String id, Need need) {
        return fit.with(fit.exchanges().get(id).withNeed(need));
    }

    private static Fit carried(Fit fit, String id, long phases) {
        var exchange = fit.exchanges().get(id);
        var over = exchange.byHand().over();
        return fit.with(exchange.withByHand(new ByHand(phases, phases, over)));
    }

    private static Fit spoken(Fit fit, String id, int at, long phases) {
        var exchange = fit.exchanges().get(id);
        var hands = exchange.byHand();
        var over = new ArrayList<>(hands.over());
        over.set(at, new ByHand.Over(over.get(at).thing(), phases, phases));
        return fit.with(exchange.withByHand(new ByHand(hands.surely(), hands.perhaps(), over)));
    }

    /// The fit with each answer that there could be to one question alone.
    Stream<Fit> answered(Fit fit) {
        return choices.stream().flatMap(List::stream).map(answer -> answer.apply(fit));
    }

    long count() {
        long count = 1;
        for (var choice : choices) {
            count *= choice.size();
        }
        return count;
    }

    int unknown() {
        return choices.size();
    }

    void each(Fit fit, Consumer<Fit> use) {
        each(fit, 0, use);
    }

    private void each(Fit fit, int at, Consumer<Fit> use) {
        if (at == choices.size()) {
            use.accept(fit);
            return;
        }
        for (var choice : choices.get(at)) {
            each(choice.apply(fit), at + 1, use);
        }
    }

    static List<String> values(String name, int fresh) {
        return switch (name) {
            case "key", "freq" -> List.of("a", "b", "z" + fresh);
            case "mode" -> List.of("x, y", "z" + fresh);
            case "id" -> List.of("1, 2, 3, 4, 5, 6, 7, 8, 9", "z" + fresh);
            case "ed" -> List.of("e1, e2, e3", "none" + fresh);
            case "band" -> List.of("1-6", (100 + fresh) + "");
            case "ref" -> List.of("held", "missing");
            case "set" -> List.of("p, q", "z" + fresh);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void add(String port, int binding, String name, int fresh) {
        var choice = new ArrayList<UnaryOperator<Fit>>();
        for (var value : values(name, fresh)) {
            choice.add(fit -> stated(fit, port, binding, name, value));
        }
        choices.add(choice);
    }

    private static Fit stated(Fit fit, String id, int binding, String name, String value) {
        var port = fit.ports().get(id);
        var bindings = new ArrayList<>(port.bindings());
        var old = bindings.get(binding);
        var statements = new HashMap<>(old.statements());
        statements.put(name, Statement.of(value));
        bindings.set(binding, new Binding(old.key(), old.edition(), old.role(), statements));
        return fit.with(port.withBindings(bindings));
    }

    private interface Carry {
        Fit with(Fit fit, UnaryOperator<Carriage> change);
    }

    private void carriages(Carriage carriage, Carry carry) {
        if (carriage.seconds() == null) {
            choices.add(
                    List.of(
                            into -> carry.with(into, old -> taking(old, 0)),
                            into -> carry.with(into, old -> taking(old, 9_999))));
        }
        if (carriage.bits() == null) {
            choices.add(
                    List.of(
                            into -> carry.with(into, old -> carrying(old, 9_999)),
                            into -> carry.with(into, old -> carrying(old, 0))));
        }
        if (carriage.hourly() == null) {
            choices.add(
                    List.of(
                            into -> carry.with(into, old -> passing(old, 9_999)),
                            into -> carry.with(into, old -> passing(old, 0))));
        }
    }

    private static Carriage taking(Carriage old, int seconds) {
        return new Carriage(seconds, old.bits(), old.hourly());
    }

    private static Carriage carrying(Carriage old, int bits) {
        return new Carriage(old.seconds(), bits, old.hourly());
    }

    private static Carriage passing(Carriage old, int hourly) {
        return new Carriage(old.seconds(), old.bits(), hourly);
    }

    private static Fit carrying(Fit fit, String id, UnaryOperator<Carriage> change) {
        var old = fit.bearers().get(id);
        return fit.with(old.withCarriage(change.apply(old.carriage())));
    }

    private static Fit granted(Fit fit, String id, Quality ceiling) {
        var old = fit.bearers().get(id);
        return fit.with(
                new Bearer(
                        id,
                        old.key(),
                        old.ports(),
                        old.agreed(),
                        old.carriage(),
                        Verdict.sure(ceiling),
                        old.phases(),
                        old.rests()));
    }

    private static Fit passing(Fit fit, String id, UnaryOperator<Carriage> change) {
        var old = fit.translations().get(id);
        return fit.with(old.withCarriage(change.apply(old.carriage())));
    }

    private static Fit accredited(Fit fit, String id, Truth truth) {
        var old = fit.translations().get(id);
        var passage = old.passage();
        return fit.with(
                new Translation(
                        id,
                        old.gateway(),
                        old.from(),
                        old.to(),
                        new Passage(
                                passage.products(), passage.fidelity(), truth, passage.ceiling()),
                        old.carriage(),
                        old.phases(),
                        old.rests()));
    }
}
