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

    /// Part of the name of a bearer in the phases in which nobody knows whether it may be used.
    private static final String PERHAPS = PART + "perhaps";

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
        return footing.phases();
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

    /// What it is once it is known that the thing is valid whenever it is needed, or never.
    List<Bearer> answered(String thing, boolean isGood) {
        return withFooting(footing.answered(thing, isGood)).parts(id + PART + thing, id);
    }

    /// What it is once that thing is valid.
    List<Bearer> signed(String thing) {
        return withFooting(footing.signed(thing)).parts(id + PART + thing, id);
    }

    /// As far as it surely may be used, and beside it by another name for the phases in which that
    /// hangs on something that nobody knows. Those in which it may not be used stay with the last,
    /// so that it tells what keeps it from that.
    public List<Bearer> parts() {
        return parts(id, id + PERHAPS);
    }

    private List<Bearer> parts(String sure, String open) {
        var certain = Verdict.sure(ceiling.hi());
        var unsure = new Verdict(Quality.NONE, ceiling.hi());
        long surely = footing.surely();
        if (surely == phases() || surely == 0) {
            return List.of(part(id, footing.there(), surely == phases() ? certain : unsure));
        }
        return List.of(part(sure, surely, certain), part(open, footing.there() & ~surely, unsure));
    }

    private Bearer part(String name, long phases, Verdict best) {
        return new Bearer(name, key, ports, agreed, carriage, best, footing.within(phases), rests);
    }

    boolean isDoubted(String thing) {
        return footing.isDoubted(thing);
    }

    public Bearer withCarriage(Carriage other) {
        return new Bearer(id, key, ports, agreed, other, ceiling, footing, rests);
    }

    Bearer withFooting(Footing other) {
        return new Bearer(id, key, ports, agreed, carriage, ceiling, other, rests);
    }

    public Bearer withPhases(long others) {
        return withFooting(footing.within(others));
    }
}
