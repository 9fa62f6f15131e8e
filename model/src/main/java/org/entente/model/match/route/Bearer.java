package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A net or link of one standard: the ports on it, what is agreed for all of them, and between what
/// it can ever be: at best `MANUAL` for a liaison officer, at worst nothing where nobody knows
/// whether it may be used at all, because that hangs on these pacts.
public record Bearer(
        String id,
        String key,
        Set<String> ports,
        @Nullable Binding agreed,
        Carriage carriage,
        Verdict ceiling,
        Footing footing,
        Set<String> rests) {
    /// The key of a standard that nobody has stated, which no catalogue knows; whatever is on such
    /// a bearer speaks it.
    public static final String UNSTATED = "?";

    /// Behind this stands in its name which part of a net it is.
    private static final String PART = "/";

    /// Part of the name of the same bearer where an answer makes it sure.
    private static final String SETTLED = "/settled";

    public Bearer(
            String id,
            String key,
            Set<String> ports,
            @Nullable Binding agreed,
            Carriage carriage,
            Verdict ceiling,
            Footing footing,
            Set<String> rests) {
        this.id = id;
        this.key = key;
        this.ports = Set.copyOf(ports);
        this.agreed = agreed;
        this.carriage = carriage;
        this.ceiling = ceiling;
        this.footing = footing;
        this.rests = Set.copyOf(rests);
    }

    /// In these phases, hanging on nothing that nobody knows.
    public Bearer(
            String id,
            String key,
            Set<String> ports,
            @Nullable Binding agreed,
            Carriage carriage,
            Verdict ceiling,
            long phases,
            Set<String> rests) {
        this(id, key, ports, agreed, carriage, ceiling, Footing.of(phases), rests);
    }

    /// In which it may be used, perhaps.
    public long phases() {
        return footing.there();
    }

    /// On which it hangs in these phases whether it may be used.
    public List<Pact> pacts() {
        return footing.pacts();
    }

    boolean isUnstated() {
        return key.equals(UNSTATED);
    }

    /// The net of which it is a part: what it rests on by whose name its own begins; itself where
    /// it is no part.
    String whole() {
        return rests.stream().filter(thing -> id.startsWith(thing + PART)).findFirst().orElse(id);
    }

    Bearer withPort(String port) {
        var more = new HashSet<>(ports);
        more.add(port);
        return withPorts(more);
    }

    Bearer withPorts(Set<String> others) {
        return new Bearer(id, key, others, agreed, carriage, ceiling, footing, rests);
    }

    /// In these phases, in which nobody knows whether it may be used, as that hangs on these pacts.
    public Bearer perhaps(String other, long others, List<Pact> open) {
        var unsure = new Verdict(Quality.NONE, ceiling.hi());
        var hanging = new Footing(others, open);
        return new Bearer(other, key, ports, agreed, carriage, unsure, hanging, rests);
    }

    /// What it is once it is known that the thing is valid whenever it is needed, or never: what is
    /// left of it, and beside it one in the phases in which it surely may be used then.
    List<Bearer> answered(String thing, boolean isGood) {
        var answered = footing.answered(thing, isGood);
        long surely = answered.surely();
        long perhaps = answered.phases() & ~surely;
        var left = perhaps(id, perhaps, answered.pacts());
        var settled =
                new Bearer(
                        perhaps == 0 ? id : id + SETTLED,
                        key,
                        ports,
                        agreed,
                        carriage,
                        Verdict.sure(ceiling.hi()),
                        surely,
                        rests);
        if (surely == 0) {
            return List.of(left);
        }
        return perhaps == 0 ? List.of(settled) : List.of(left, settled);
    }

    boolean isDoubted(String thing) {
        return footing.isDoubted(thing);
    }

    public Bearer withCarriage(Carriage other) {
        return new Bearer(id, key, ports, agreed, other, ceiling, footing, rests);
    }

    public Bearer withPhases(long others) {
        return new Bearer(id, key, ports, agreed, carriage, ceiling, footing.within(others), rests);
    }
}
