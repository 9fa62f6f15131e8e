package org.entente.app.interop;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
import org.entente.model.interop.Diode;
import org.entente.model.match.Binding;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Translation;
import org.entente.model.plan.Named;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.GatewayText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From where to where a gateway passes things on, in words: each end by its standard and, where
/// both ends are alike in that, by what sets them apart: edition, security domain, nets, port.
public final class GatewayLegs {
    /// Which of the traits of a port is its security domain.
    private static final int DOMAIN = 1;

    private final Language language;
    private final Plan plan;
    private final StandardWords standards;

    public GatewayLegs(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.standards = StandardWords.of(language, plan);
    }

    /// Which way something passes; of one that passes one way alone it may not be known which.
    public enum Sense {
        THERE,
        BOTH_WAYS,
        ONE_OF_BOTH
    }

    /// One way, or there and back; with what is lost on it. The standard is blank where each end
    /// has its own.
    public record Leg(String standard, String from, String to, Sense sense, Translation way) {
        private boolean isBackOf(Leg other) {
            return sense == other.sense
                    && standard.equals(other.standard)
                    && from.equals(other.to)
                    && to.equals(other.from)
                    && way.fidelity() == other.way.fidelity()
                    && way.lost().equals(other.way.lost());
        }

        private Leg bothWays() {
            return new Leg(standard, from, to, sense == Sense.THERE ? Sense.BOTH_WAYS : sense, way);
        }
    }

    /// Each once, in the order in which they are stated.
    public List<Leg> of(Gateway gateway) {
        var all =
                gateway.translations().stream()
                        .flatMap(way -> legs(gateway, way))
                        .distinct()
                        .toList();
        return all.stream()
                .filter(leg -> all.stream().limit(all.indexOf(leg)).noneMatch(leg::isBackOf))
                .map(leg -> all.stream().anyMatch(leg::isBackOf) ? leg.bothWays() : leg)
                .toList();
    }

    /// Such as `Chat: MS to NS and back`.
    public String words(Leg leg) {
        var words =
                language.say(
                        switch (leg.sense()) {
                            case THERE -> GatewayText.LEG;
                            case BOTH_WAYS -> GatewayText.LEG_BOTH;
                            case ONE_OF_BOTH -> GatewayText.LEG_ONE_OF_BOTH;
                        },
                        leg.from(),
                        leg.to());
        return leg.standard().isEmpty()
                ? words
                : language.say(GatewayText.LEG_OF, leg.standard(), words);
    }

    /// Over every two ports that speak the standards; the standards alone where no two do.
    private Stream<Leg> legs(Gateway gateway, Translation way) {
        var system = plan.find(CisSystem.class, gateway.system()).orElse(null);
        var found =
                system == null
                        ? List.<Leg>of()
                        : system.ports().stream()
                                .filter(from -> speaks(from, way.from()))
                                .flatMap(from -> legs(gateway, way, system, from))
                                .toList();
        return found.isEmpty()
                ? Stream.of(new Leg("", standard(way.from()), standard(way.to()), Sense.THERE, way))
                : found.stream();
    }

    private Stream<Leg> legs(
            Gateway gateway, Translation way, CisSystem system, CisSystem.Port from) {
        return system.ports().stream()
                .filter(to -> !to.equals(from) && speaks(to, way.to()))
                .flatMap(
                        to ->
                                sense(gateway, way, system, from, to).stream()
                                        .map(sense -> leg(system, from, to, way, sense)));
    }

    /// None where a diode does not pass that way.
    private Optional<Sense> sense(
            Gateway gateway,
            Translation way,
            CisSystem system,
            CisSystem.Port from,
            CisSystem.Port to) {
        if (!Diode.isMeant(gateway, way)) {
            return Optional.of(Sense.THERE);
        }
        var passes =
                Diode.passes(
                        plan,
                        domain(plan, system, from).orElse(null),
                        domain(plan, system, to).orElse(null));
        return switch (passes) {
            case TRUE -> Optional.of(Sense.THERE);
            case FALSE -> Optional.empty();
            case UNKNOWN, NOT_APPLICABLE -> Optional.of(Sense.ONE_OF_BOTH);
        };
    }

    private static boolean speaks(CisSystem.Port port, String key) {
        return key.isBlank() || binding(port, key).isPresent();
    }

    private static Optional<Binding> binding(CisSystem.Port port, String key) {
        return port.bindings().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// Between two standards a domain is told where it is crossed.
    private Leg leg(
            CisSystem system,
            CisSystem.Port from,
            CisSystem.Port to,
            Translation way,
            Sense sense) {
        var one = traits(system, from, way.from());
        var other = traits(system, to, way.to());
        boolean isOneStandard = way.from().equals(way.to());
        var mine = standard(way.from());
        var theirs = standard(way.to());
        for (int i = 0; i < one.size(); i++) {
            boolean isApart = !one.get(i).equals(other.get(i));
            if (isApart && isOneStandard) {
                return new Leg(mine, trait(one.get(i)), trait(other.get(i)), sense, way);
            }
            if (isApart && i == DOMAIN) {
                return new Leg("", with(mine, one.get(i)), with(theirs, other.get(i)), sense, way);
            }
        }
        return new Leg("", mine, theirs, sense, way);
    }

    /// What may set two ports apart: edition, domain, nets, name.
    private List<String> traits(CisSystem system, CisSystem.Port port, String key) {
        return List.of(
                binding(port, key).map(Binding::edition).orElse(""),
                domain(plan, system, port).map(this::code).orElse(""),
                nets(plan, system, port).map(Named::name).sorted(NAMES).collect(joining(", ")),
                port.name());
    }

    private String with(String standard, String trait) {
        return language.say(GatewayText.END, standard, trait(trait));
    }

    private String trait(String known) {
        return known.isBlank() ? language.say(GatewayText.END_UNKNOWN) : known;
    }

    private String standard(String key) {
        return key.isBlank() ? language.say(GatewayText.ANY_STANDARD) : standards.brief(key);
    }

    private String code(SecurityDomain.Id id) {
        return plan.find(SecurityDomain.class, id)
                .map(found -> found.code().isBlank() ? found.name() : found.code())
                .orElse("");
    }

    /// The security domain of a port: what is stated, or else that of the nets on which it is, if
    /// they agree.
    public static Optional<SecurityDomain.Id> domain(
            Plan plan, CisSystem system, CisSystem.Port port) {
        SecurityDomain.@Nullable Id stated = port.domain();
        if (stated != null) {
            return Optional.of(stated);
        }
        var domains =
                nets(plan, system, port)
                        .flatMap(net -> Stream.ofNullable(net.control().domain()))
                        .distinct()
                        .toList();
        return domains.size() == 1 ? Optional.of(domains.getFirst()) : Optional.empty();
    }

    private static Stream<Net> nets(Plan plan, CisSystem system, CisSystem.Port port) {
        var member = new Net.Member(system.id(), port.name());
        return plan.nets().filter(net -> net.members().contains(member));
    }
}
