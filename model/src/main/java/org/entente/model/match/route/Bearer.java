package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// A net or link of one standard: the ports on it, what is agreed for all of them, and between what
/// it can ever be: at best `MANUAL` for a liaison officer, at worst nothing where nobody knows
/// whether it may be used at all.
public record Bearer(
        String id,
        String key,
        Set<String> ports,
        @Nullable Binding agreed,
        Carriage carriage,
        Verdict ceiling,
        long phases,
        Set<String> rests) {
    public Bearer(
            String id,
            String key,
            Set<String> ports,
            @Nullable Binding agreed,
            Carriage carriage,
            Verdict ceiling,
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

    /// In these phases, in which nobody knows whether it may be used.
    public Bearer perhaps(String other, long others) {
        var unsure = new Verdict(Quality.NONE, ceiling.hi());
        return new Bearer(other, key, ports, agreed, carriage, unsure, others, rests);
    }

    public Bearer withCarriage(Carriage other) {
        return new Bearer(id, key, ports, agreed, other, ceiling, phases, rests);
    }

    public Bearer withPhases(long others) {
        return new Bearer(id, key, ports, agreed, carriage, ceiling, others, rests);
    }
}
