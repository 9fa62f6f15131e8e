package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Direction;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A connection of a system at a station, in one security domain, with the direction in which it
/// works, the standards it speaks and what it rests on. Phases are bits, the first phase the
/// lowest. Where nobody states the domain, the port is supposed to be in it: one port for each
/// domain that it may be in, all of them guises of the same.
public record Port(
        String id,
        Seat seat,
        Direction direction,
        String software,
        List<Binding> bindings,
        Footing footing,
        Set<String> rests) {
    /// At which station, in which domain, and, where that is supposed, of which port it is a guise.
    public record Seat(String station, String domain, String guiseOf) {}

    public Port {
        bindings = List.copyOf(bindings);
        rests = Set.copyOf(rests);
    }

    /// Both ways, in a domain that is stated, with nothing that has to be agreed for it.
    public Port(
            String id,
            String station,
            String domain,
            String software,
            List<Binding> bindings,
            long phases,
            Set<String> rests) {
        this(
                id,
                new Seat(station, domain, ""),
                Direction.TX_RX,
                software,
                bindings,
                Footing.of(phases),
                rests);
    }

    public String station() {
        return seat.station();
    }

    public String domain() {
        return seat.domain();
    }

    public String guiseOf() {
        return seat.guiseOf();
    }

    /// Nobody states its domain.
    public boolean isSupposed() {
        return !guiseOf().isEmpty();
    }

    /// The id by which it is asked about, the same for all guises of one port.
    public String self() {
        return isSupposed() ? guiseOf() : id;
    }

    /// It stands beside the first guise of the same port.
    public boolean isDouble() {
        return isSupposed() && !guiseOf().equals(id);
    }

    /// Its only guise, where nobody states that it is in this domain.
    public Port supposed() {
        return guise(id, domain(), id);
    }

    /// In this domain, of which nobody supposes anything any more.
    public Port settled() {
        return guise(id, domain(), "");
    }

    /// The same in that domain, as a guise of that port.
    public Port guise(String newId, String newDomain, String of) {
        var other = new Seat(station(), newDomain, of);
        return new Port(newId, other, direction, software, bindings, footing, rests);
    }

    public Port withDirection(Direction other) {
        return new Port(id, seat, other, software, bindings, footing, rests);
    }

    /// Can anything get from this port to the other over what joins them?
    boolean reaches(Port other) {
        return direction.sends() && other.direction.receives();
    }

    /// Can the system of the two pass on what it takes in here by giving it out there? What
    /// somebody carries from one station to another asks for no direction.
    boolean passesTo(Port other) {
        return !station().equals(other.station())
                || (direction.receives() && other.direction.sends());
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
        return new Port(id, seat, direction, software, others, footing, rests);
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
        return new Port(id, seat, direction, software, bindings, other, rests);
    }
}
