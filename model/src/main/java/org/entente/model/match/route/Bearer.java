package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// A net or link of one standard: the ports on it, what is agreed for all of them, and the best it
/// can ever be, which is `MANUAL` for a liaison officer.
public record Bearer(
        String id,
        String key,
        Set<String> ports,
        @Nullable Binding agreed,
        Carriage carriage,
        Quality ceiling,
        long phases,
        Set<String> rests) {
    public Bearer(
            String id,
            String key,
            Set<String> ports,
            @Nullable Binding agreed,
            Carriage carriage,
            Quality ceiling,
            long phases,
            Set<String> rests) {
        this.id = id;
        this.key = key;
        this.ports = Set.copyOf(ports);
        this.agreed = agreed;
        this.carriage = carriage;
        this.ceiling = ceiling;
        this.phases = phases;
        this.rests = Set.copyOf(rests);
    }

    Bearer withPort(String port) {
        var more = new HashSet<>(ports);
        more.add(port);
        return withPorts(more);
    }

    Bearer withPorts(Set<String> others) {
        return new Bearer(id, key, others, agreed, carriage, ceiling, phases, rests);
    }

    public Bearer withCarriage(Carriage other) {
        return new Bearer(id, key, ports, agreed, other, ceiling, phases, rests);
    }

    public Bearer withPhases(long others) {
        return new Bearer(id, key, ports, agreed, carriage, ceiling, others, rests);
    }
}
