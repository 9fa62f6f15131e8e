package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A connection of a system at a station, in one security domain, with the standards it speaks and
/// what it rests on. The phases are bits, the first phase the lowest.
public record Port(
        String id,
        String station,
        String domain,
        String software,
        List<Binding> bindings,
        long phases,
        Set<String> rests) {
    public Port {
        bindings = List.copyOf(bindings);
        rests = Set.copyOf(rests);
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
        return new Port(id, station, domain, software, others, phases, rests);
    }

    public Port withPhases(long others) {
        return new Port(id, station, domain, software, bindings, others, rests);
    }
}
