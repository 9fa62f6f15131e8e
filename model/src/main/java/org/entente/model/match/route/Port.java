package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A connection of a system at a station, in one security domain, with the standards it speaks and
/// what it rests on. Phases are bits, the first phase the lowest. Where nobody states the domain,
/// the port is supposed to be in it: one port for each domain that it may be in, all of them guises
/// of the same.
public record Port(
        String id,
        String station,
        String domain,
        String software,
        List<Binding> bindings,
        Footing footing,
        Set<String> rests,
        String guiseOf) {
    public Port {
        bindings = List.copyOf(bindings);
        rests = Set.copyOf(rests);
    }

    /// In a domain that is stated, with nothing that has to be agreed for it.
    public Port(
            String id,
            String station,
            String domain,
            String software,
            List<Binding> bindings,
            long phases,
            Set<String> rests) {
        this(id, station, domain, software, bindings, Footing.of(phases), rests, "");
    }

    /// Nobody states its domain.
    public boolean isSupposed() {
        return !guiseOf.isEmpty();
    }

    /// The id by which it is asked about, the same for all guises of one port.
    public String self() {
        return isSupposed() ? guiseOf : id;
    }

    /// It stands beside the first guise of the same port.
    public boolean isDouble() {
        return isSupposed() && !guiseOf.equals(id);
    }

    /// Its only guise, where nobody states that it is in this domain.
    public Port supposed() {
        return new Port(id, station, domain, software, bindings, footing, rests, id);
    }

    /// In this domain, of which nobody supposes anything any more.
    public Port settled() {
        return new Port(id, station, domain, software, bindings, footing, rests, "");
    }

    /// The binding to a standard, the first if there are several.
    public @Nullable Binding binding(String key) {
        for (var binding : bindings) {
            if (binding.key().equals(key)) {
                return binding;
            }
        }
        return null;
    }

    public Port withBindings(List<Binding> others) {
        return new Port(id, station, domain, software, others, footing, rests, guiseOf);
    }

    /// In which it may be used, perhaps.
    public long phases() {
        return footing.phases();
    }

    /// There in these.
    public Port withPhases(long others) {
        return withFooting(footing.within(others));
    }

    public Port withFooting(Footing other) {
        return new Port(id, station, domain, software, bindings, other, rests, guiseOf);
    }
}
