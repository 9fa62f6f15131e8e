package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Direction;
import org.entente.model.match.Statement;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A system, or several of one kind, with which somebody communicates: a radio, a terminal, a
/// command and control system. What it speaks stands at its ports.
public record CisSystem(
        Id id, String name, Make make, Station station, List<Port> ports, Notes notes)
        implements CisEntity {
    public CisSystem {
        ports = List.copyOf(ports);
    }

    /// Identity of a system.
    public record Id(UUID value) implements WaivableId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.CIS_SYSTEM;
        }
    }

    /// What it is: the code of its type in the library of systems, blank where there is none, and
    /// the software and hardware that are fielded, blank where nobody has stated them.
    public record Make(String type, String software, String hardware) {
        public static final Make UNKNOWN = new Make("", "", "");
    }

    /// Whose it is, where it stands if that is known, how many there are (1 or more), and from when
    /// until when it can be used; null is as long as its holder is there.
    public record Station(
            AssigneeId holder,
            Place.@Nullable Id place,
            int quantity,
            @Nullable Timeframe available) {
        public Station(
                AssigneeId holder,
                Place.@Nullable Id place,
                int quantity,
                @Nullable Timeframe available) {
            if (quantity < 1) {
                throw new IllegalArgumentException(
                        "The quantity (%d) must be 1 or more.".formatted(quantity));
            }
            this.holder = holder;
            this.place = place;
            this.quantity = quantity;
            this.available = available;
        }

        public Station withPlace(Place.@Nullable Id newPlace) {
            return new Station(holder, newPlace, quantity, available);
        }

        public Station withAvailable(@Nullable Timeframe newAvailable) {
            return new Station(holder, place, quantity, newAvailable);
        }
    }

    /// Where it connects: the medium in words, which way it works, on how many nets it can be at
    /// once (1 or more, null where nobody states it), the security domain if it is known and who
    /// said so, and the standards that are spoken there.
    public record Port(
            String name,
            String medium,
            Direction direction,
            @Nullable Integer nets,
            SecurityDomain.@Nullable Id domain,
            Statement.Origin domainOrigin,
            List<Binding> bindings) {
        public Port(
                String name,
                String medium,
                Direction direction,
                @Nullable Integer nets,
                SecurityDomain.@Nullable Id domain,
                Statement.Origin domainOrigin,
                List<Binding> bindings) {
            if (nets != null && nets < 1) {
                throw new IllegalArgumentException(
                        "The nets at once (%d) must be 1 or more.".formatted(nets));
            }
            this.name = name;
            this.medium = medium;
            this.direction = direction;
            this.nets = nets;
            this.domain = domain;
            this.domainOrigin = domainOrigin;
            this.bindings = List.copyOf(bindings);
        }

        /// That works both ways, on as many nets as nobody has stated.
        public Port(
                String name,
                String medium,
                SecurityDomain.@Nullable Id domain,
                Statement.Origin domainOrigin,
                List<Binding> bindings) {
            this(name, medium, Direction.TX_RX, null, domain, domainOrigin, bindings);
        }

        /// Of which it is not told who said in which domain it is.
        public Port(
                String name,
                String medium,
                SecurityDomain.@Nullable Id domain,
                List<Binding> bindings) {
            this(name, medium, domain, Statement.Origin.NOBODY, bindings);
        }

        /// With that stated of a parameter where the standard is first spoken; a port that does not
        /// speak it yet does then.
        public Port stating(String key, String parameter, Statement statement) {
            var all = new ArrayList<>(bindings);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).key().equals(key)) {
                    all.set(i, all.get(i).stating(parameter, statement));
                    return withBindings(all);
                }
            }
            all.add(Binding.of(key, Map.of(parameter, statement)));
            return withBindings(all);
        }

        public Port withBindings(List<Binding> newBindings) {
            return new Port(name, medium, direction, nets, domain, domainOrigin, newBindings);
        }

        /// With each of its bindings changed so.
        public Port withBindings(UnaryOperator<Binding> change) {
            return withBindings(bindings.stream().map(change).toList());
        }

        /// In that domain or in none that is known; what was said of another does not count for it.
        public Port withDomain(SecurityDomain.@Nullable Id newDomain) {
            return withDomain(newDomain, Statement.Origin.NOBODY);
        }

        public Port withDomain(SecurityDomain.@Nullable Id newDomain, Statement.Origin origin) {
            return new Port(name, medium, direction, nets, newDomain, origin, bindings);
        }

        public Port withName(String newName) {
            return new Port(newName, medium, direction, nets, domain, domainOrigin, bindings);
        }

        public Port withMedium(String newMedium) {
            return new Port(name, newMedium, direction, nets, domain, domainOrigin, bindings);
        }

        public Port withDirection(Direction newDirection) {
            return new Port(name, medium, newDirection, nets, domain, domainOrigin, bindings);
        }

        public Port withNets(@Nullable Integer newNets) {
            return new Port(name, medium, direction, newNets, domain, domainOrigin, bindings);
        }
    }

    @Override
    public @Nullable Timeframe period() {
        return station.available();
    }

    @Override
    public CisSystem withPeriod(@Nullable Timeframe newPeriod) {
        return withStation(station.withAvailable(newPeriod));
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(
                Stream.concat(Stream.of(station.holder()), Stream.ofNullable(station.place())),
                ports.stream().flatMap(port -> Stream.ofNullable(port.domain())));
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        if (gone.equals(station.holder())) {
            return Stream.empty();
        }
        var there = gone.equals(station.place()) ? station.withPlace(null) : station;
        return Stream.of(
                withStation(there)
                        .withPorts(
                                ports.stream()
                                        .map(
                                                port ->
                                                        gone.equals(port.domain())
                                                                ? port.withDomain(null)
                                                                : port)
                                        .toList()));
    }

    @Override
    public CisSystem withName(String newName) {
        return new CisSystem(id, newName, make, station, ports, notes);
    }

    public CisSystem withStation(Station newStation) {
        return new CisSystem(id, name, make, newStation, ports, notes);
    }

    public CisSystem withPorts(List<Port> newPorts) {
        return new CisSystem(id, name, make, station, newPorts, notes);
    }

    /// The port of that name counted from 0, the first if there are several; the only one where no
    /// name is stated; -1 where there is none.
    public int portAt(String port) {
        if (port.isBlank() && ports.size() == 1) {
            return 0;
        }
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).name().equals(port)) {
                return i;
            }
        }
        return -1;
    }

    public Optional<Port> port(String port) {
        int at = portAt(port);
        return at < 0 ? Optional.empty() : Optional.of(ports.get(at));
    }

    /// With that port, counted from 0, in place of the one it has.
    public CisSystem withPort(int index, Port port) {
        var all = new ArrayList<>(ports);
        all.set(index, port);
        return withPorts(all);
    }

    @Override
    public CisSystem withNotes(Notes newNotes) {
        return new CisSystem(id, name, make, station, ports, newNotes);
    }
}
