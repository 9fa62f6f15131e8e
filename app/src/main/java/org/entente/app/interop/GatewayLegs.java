package org.entente.app.interop;

import static org.entente.app.format.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.Language;
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
import java.util.Objects;
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

    /// One way, or there and back; with what is lost on it. The standard is blank where each end
    /// has its own.
    public record Leg(
            String standard, String from, String to, boolean isBothWays, Translation way) {
        private boolean isBackOf(Leg other) {
            return standard.equals(other.standard)
                    && from.equals(other.to)
                    && to.equals(other.from)
                    && way.fidelity() == other.way.fidelity()
                    && way.lost().equals(other.way.lost());
        }

        private Leg bothWays() {
            return new Leg(standard, from, to, true, way);
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
                        leg.isBothWays() ? GatewayText.LEG_BOTH : GatewayText.LEG,
                        leg.from(),
                        leg.to());
        return leg.standard().isEmpty()
                ? words
                : language.say(GatewayText.LEG_OF, leg.standard(), words);
    }

    /// Over every two ports that speak the standards; the standards alone where no two do.
    private Stream<Leg> legs(Gateway gateway, Translation way) {
        var system = plan.find(CisSystem.class, gateway.system()).orElse(null);
        var ports = system == null ? List.<CisSystem.Port>of() : system.ports();
        var found =
                ports.stream()
                        .filter(from -> speaks(from, way.from()))
                        .flatMap(
                                from ->
                                        ports.stream()
                                                .filter(
                                                        to ->
                                                                !to.equals(from)
                                                                        && speaks(to, way.to()))
                                                .map(
                                                        to ->
                                                                leg(
                                                                        Objects.requireNonNull(
                                                                                system),
                                                                        from,
                                                                        to,
                                                                        way)))
                        .toList();
        return found.isEmpty()
                ? Stream.of(new Leg("", standard(way.from()), standard(way.to()), false, way))
                : found.stream();
    }

    private static boolean speaks(CisSystem.Port port, String key) {
        return key.isBlank() || binding(port, key).isPresent();
    }

    private static Optional<Binding> binding(CisSystem.Port port, String key) {
        return port.bindings().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// Between two standards a domain is told where it is crossed.
    private Leg leg(CisSystem system, CisSystem.Port from, CisSystem.Port to, Translation way) {
        var one = traits(system, from, way.from());
        var other = traits(system, to, way.to());
        boolean isOneStandard = way.from().equals(way.to());
        var mine = standard(way.from());
        var theirs = standard(way.to());
        for (int i = 0; i < one.size(); i++) {
            boolean isApart = !one.get(i).equals(other.get(i));
            if (isApart && isOneStandard) {
                return new Leg(mine, trait(one.get(i)), trait(other.get(i)), false, way);
            }
            if (isApart && i == DOMAIN) {
                return new Leg("", with(mine, one.get(i)), with(theirs, other.get(i)), false, way);
            }
        }
        return new Leg("", mine, theirs, false, way);
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
