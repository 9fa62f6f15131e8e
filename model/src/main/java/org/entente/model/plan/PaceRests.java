package org.entente.model.plan;

import org.entente.model.match.Binding;
import org.entente.model.match.Remarks;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the means of the PACE plans of a plan rest on whatever way they take: the net, the keys and
/// frequencies that it needs, their band, its satellite, its controller with where that stands and
/// what powers it, who alone works it, or the way that is no net. Systems of which there are
/// several do not all fail at once.
public final class PaceRests {
    private static final List<String> SATELLITES = List.of("satellite", "transponder");

    private PaceRests() {}

    /// A thing of the plan, or null for what bears only a name; and what it is called.
    public record Rest(@Nullable EntityId thing, String name) {
        public Rest(@Nullable EntityId thing, String name) {
            this.thing = thing;
            this.name = name;
        }

        private static Rest named(String name) {
            return new Rest(null, name);
        }
    }

    /// What several means of that PACE plan rest on, so that they fail together. A net is the first
    /// of its own means, also where its plan does not say so.
    public static List<Rest> shared(Plan plan, PacePlan means) {
        var rests = means.steps().stream().map(step -> of(plan, step));
        var isNamed = means.steps().stream().anyMatch(step -> means.subject().equals(step.net()));
        return isNamed || !(means.subject() instanceof Net.Id net)
                ? shared(rests)
                : shared(Stream.concat(Stream.of(of(plan, net)), rests));
    }

    /// What stands in several of these, in the order in which it is first met again.
    public static List<Rest> shared(Stream<Set<Rest>> means) {
        var seen = new HashSet<Rest>();
        return means.flatMap(Set::stream).filter(rest -> !seen.add(rest)).distinct().toList();
    }

    /// What a means rests on, each only once.
    public static Set<Rest> of(Plan plan, PacePlan.Step step) {
        var rests = new LinkedHashSet<Rest>();
        if (!step.way().isBlank()) {
            rests.add(Rest.named(step.way().strip().toLowerCase(Locale.ROOT)));
        }
        var net = step.net();
        if (net != null) {
            rests.addAll(of(plan, net));
        }
        return rests;
    }

    /// What a net rests on, each only once.
    public static Set<Rest> of(Plan plan, Net.Id id) {
        var rests = new LinkedHashSet<Rest>();
        plan.find(Net.class, id).ifPresent(net -> add(plan, net, rests));
        plan.holders(id).forEach(thing -> add(thing, rests));
        return rests;
    }

    private static void add(Entity thing, Set<Rest> rests) {
        switch (thing) {
            case CryptoKey key -> rests.add(new Rest(key.id(), key.name()));
            case SpectrumAssignment frequency -> {
                rests.add(new Rest(frequency.id(), frequency.name()));
                Stream.ofNullable(frequency.emission().band())
                        .map(band -> Rest.named(band.name()))
                        .forEach(rests::add);
            }
            default -> {}
        }
    }

    private static void add(Plan plan, Net net, Set<Rest> rests) {
        rests.add(new Rest(net.id(), net.name()));
        satellite(net).map(Rest::named).ifPresent(rests::add);
        Stream.ofNullable(net.control().controller())
                .flatMap(id -> plan.find(CisSystem.class, id).stream())
                .forEach(
                        system -> {
                            if (system.station().quantity() == 1) {
                                rests.add(new Rest(system.id(), system.name()));
                            }
                            power(system).map(Rest::named).ifPresent(rests::add);
                            operator(plan, system).ifPresent(rests::add);
                            Stream.ofNullable(system.station().place())
                                    .flatMap(id -> plan.find(Place.class, id).stream())
                                    .map(place -> new Rest(place.id(), place.name()))
                                    .forEach(rests::add);
                        });
    }

    /// By which satellite a net goes, where that is stated: beside the parameters, or as what is
    /// assigned on it.
    public static Optional<String> satellite(Net net) {
        var said = Remarks.said(net.loaded(), Remarks.SATELLITE);
        return said == null ? assigned(net.loaded()) : Optional.of(said);
    }

    private static Optional<String> assigned(Binding loaded) {
        return loaded.statements().keySet().stream()
                .filter(name -> SATELLITES.stream().anyMatch(name::startsWith))
                .sorted()
                .flatMap(name -> Stream.ofNullable(Remarks.said(loaded, name)))
                .findFirst();
    }

    /// From what a system takes its power, where that is stated at one of its ports.
    public static Optional<String> power(CisSystem system) {
        return said(system, Remarks.POWER);
    }

    /// Who alone can work a system, where that is stated at one of its ports: the one person who
    /// holds that post, nobody where several relieve each other, and only a name where there is no
    /// such post.
    public static Optional<Rest> operator(Plan plan, CisSystem system) {
        return said(system, Remarks.OPERATOR).flatMap(number -> holder(plan, number));
    }

    private static Optional<Rest> holder(Plan plan, String number) {
        var posts = plan.billets().filter(post -> post.number().equalsIgnoreCase(number)).toList();
        var holders = posts.stream().flatMap(post -> post.holders().stream()).distinct().toList();
        return switch (holders.size()) {
            case 0 -> Optional.of(Rest.named(number));
            case 1 -> plan.find(Person.class, holders.getFirst()).map(PaceRests::rest);
            default -> Optional.empty();
        };
    }

    private static Rest rest(Person person) {
        return new Rest(person.id(), person.name());
    }

    private static Optional<String> said(CisSystem system, String remark) {
        var all = new ArrayList<Binding>();
        system.ports().forEach(port -> all.addAll(port.bindings()));
        return all.stream()
                .flatMap(binding -> Stream.ofNullable(Remarks.said(binding, remark)))
                .findFirst();
    }
}
