package org.entente.app.sample;

import org.entente.app.interop.SystemType;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A system of the sample in the making: it joins nets, and states what is agreed for them.
final class Kit {
    /// Stands for a value that each member of a net has for itself.
    static final String OWN = "own";

    private static final String OPEN = "?";
    private static final String EDITION = "(edition)";

    private final CisSystem.Id id;
    private final Whose whose;
    private final SystemType type;
    private final CisSystem.Make make;
    private final CisSystem.Station station;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    /// The key of the holder, its nation and its name, and who states what of it.
    record Whose(String key, String nation, String name, Statement.Origin origin) {}

    /// A port in the making.
    record Slot(
            CisSystem.Port like, SecurityDomain.@Nullable Id domain, Map<String, Draft> drafts) {
        Slot(CisSystem.Port like, SecurityDomain.@Nullable Id domain, Map<String, Draft> drafts) {
            this.like = like;
            this.domain = domain;
            this.drafts = drafts;
        }
    }

    /// A binding in the making.
    static final class Draft {
        private String edition;
        private final BindingRole role;
        private final Map<String, Statement> statements;

        Draft(Binding binding, Statement.Origin origin) {
            edition = binding.edition();
            role = binding.role();
            statements = new HashMap<>();
            binding.statements()
                    .forEach(
                            (name, statement) ->
                                    statements.put(
                                            name,
                                            new Statement(
                                                    statement.standing(),
                                                    statement.text(),
                                                    origin)));
        }
    }

    Kit(
            CisSystem.Id id,
            Whose whose,
            SystemType type,
            CisSystem.Make make,
            CisSystem.Station station) {
        this.id = id;
        this.whose = whose;
        this.type = type;
        this.make = make;
        this.station = station;
    }

    CisSystem.Id id() {
        return id;
    }

    Whose whose() {
        return whose;
    }

    String software() {
        return make.software();
    }

    /// Whether one of its ports speaks that standard, in that domain if the port is there already.
    boolean speaks(String key, SecurityDomain.@Nullable Id domain) {
        return port(key, domain, "") != null;
    }

    private CisSystem.@Nullable Port port(
            String key, SecurityDomain.@Nullable Id domain, String leg) {
        for (var port : type.ports()) {
            var slot = slots.get(port.name());
            boolean isThere = slot == null || Objects.equals(slot.domain(), domain);
            boolean isMeant = leg.isEmpty() || leg.equals(port.name());
            if (isMeant
                    && isThere
                    && port.bindings().stream().anyMatch(each -> each.key().equals(key))) {
                return port;
            }
        }
        return null;
    }

    /// Opens the ports of these names, each in its domain.
    void open(Map<String, SecurityDomain.Id> domains) {
        for (var port : type.ports()) {
            var domain = domains.get(port.name());
            if (domain != null) {
                slots.put(port.name(), slot(port, domain, null));
            }
        }
    }

    /// The name of the port with which it works on a net. A radio has one for each net, everything
    /// else one for all of them.
    String join(Joining net, Catalogue catalogue) {
        var port =
                Objects.requireNonNull(
                        port(net.loaded().key(), net.domain(), net.leg()), net.code());
        var name = net.isShared() ? port.name() : "%s %s".formatted(port.name(), net.code());
        var slot =
                slots.computeIfAbsent(
                        name,
                        _ -> slot(port, net.domain(), net.isShared() ? null : net.loaded().key()));
        fill(Objects.requireNonNull(slot.drafts().get(net.loaded().key())), net, catalogue);
        return name;
    }

    /// What a net asks of a system that joins it, as which of its members it does, whether it
    /// shares a port with other nets, and with which port of a gateway it does; blank for the
    /// first.
    record Joining(
            String code,
            SecurityDomain.@Nullable Id domain,
            Binding loaded,
            int member,
            boolean isShared,
            String leg) {
        Joining(
                String code,
                SecurityDomain.@Nullable Id domain,
                Binding loaded,
                int member,
                boolean isShared,
                String leg) {
            this.code = code;
            this.domain = domain;
            this.loaded = loaded;
            this.member = member;
            this.isShared = isShared;
            this.leg = leg;
        }
    }

    private Slot slot(
            CisSystem.Port port, SecurityDomain.@Nullable Id domain, @Nullable String only) {
        var drafts = new LinkedHashMap<String, Draft>();
        for (var binding : port.bindings()) {
            if (only == null || binding.key().equals(only)) {
                drafts.put(binding.key(), new Draft(binding, whose.origin()));
            }
        }
        return new Slot(port, domain, drafts);
    }

    private void fill(Draft draft, Joining net, Catalogue catalogue) {
        var standard = Objects.requireNonNull(catalogue.standard(net.loaded().key()));
        if (draft.edition.isEmpty()) {
            draft.edition = net.loaded().edition();
        }
        for (var parameter : standard.parameters()) {
            var agreed = net.loaded().statements().get(parameter.name());
            if (agreed != null) {
                boolean isOwn = parameter.comparator() == MatchComparator.UNQ;
                var text = isOwn ? "%s-%02d".formatted(net.code(), net.member()) : agreed.text();
                draft.statements.putIfAbsent(
                        parameter.name(), new Statement(agreed.standing(), text, whose.origin()));
            }
        }
    }

    /// What it states otherwise on the port of that net: a value, or that nothing is known.
    boolean state(String port, String key, String parameter, String value) {
        var slot = slots.get(port);
        var draft = slot == null ? null : slot.drafts().get(key);
        if (draft == null) {
            return false;
        }
        if (parameter.equals(EDITION)) {
            draft.edition = value.equals(OPEN) ? "" : value;
        } else if (value.equals(OPEN)) {
            draft.statements.remove(parameter);
        } else {
            var stated = new Statement(Statement.Standing.VALUE, value, whose.origin());
            draft.statements.put(parameter, stated);
        }
        return true;
    }

    CisSystem system() {
        for (var port : type.ports()) {
            if (slots.keySet().stream()
                    .noneMatch(
                            name ->
                                    name.equals(port.name())
                                            || name.startsWith(port.name() + " "))) {
                slots.put(port.name(), slot(port, null, null));
            }
        }
        var ports =
                slots.entrySet().stream()
                        .map(entry -> port(entry.getKey(), entry.getValue()))
                        .toList();
        return new CisSystem(
                id,
                "%s, %s".formatted(whose.name(), type.names().english()),
                make,
                station,
                ports,
                Notes.PLAIN);
    }

    private CisSystem.Port port(String name, Slot slot) {
        var bindings =
                slot.drafts().entrySet().stream()
                        .map(
                                entry ->
                                        new Binding(
                                                entry.getKey(),
                                                entry.getValue().edition,
                                                entry.getValue().role,
                                                entry.getValue().statements))
                        .toList();
        var port = slot.like().withName(name).withBindings(bindings);
        return slot.domain() == null ? port : port.withDomain(slot.domain(), whose.origin());
    }
}
