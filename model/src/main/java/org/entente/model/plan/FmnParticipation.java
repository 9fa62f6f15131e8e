package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// How somebody takes part in the mission network after the rules of federated mission networking
/// (FMN): with a network of their own, as an extension of that of a host, or as its guests.
public record FmnParticipation(
        Id id,
        String name,
        AssigneeId member,
        Standing standing,
        List<Service> services,
        @Nullable Timeframe period,
        Notes notes)
        implements CisArrangement {
    public FmnParticipation(
            Id id,
            String name,
            AssigneeId member,
            Standing standing,
            List<Service> services,
            @Nullable Timeframe period,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.member = member;
        this.standing = standing;
        this.services = List.copyOf(services);
        this.period = period;
        this.notes = notes;
    }

    /// Identity of a participation.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.FMN_PARTICIPATION;
        }
    }

    /// The option, the spiral (1 or more), the role and, for options B and C, whose network it is;
    /// null where nobody has stated it.
    public record Standing(
            @Nullable Option option,
            @Nullable Integer spiral,
            @Nullable Role role,
            @Nullable AssigneeId host) {
        public static final Standing UNKNOWN = new Standing(null, null, null, null);

        public Standing {
            if (spiral != null && spiral < 1) {
                throw new IllegalArgumentException(
                        "The spiral (%d) must be 1 or more.".formatted(spiral));
            }
        }

        public Standing withHost(@Nullable AssigneeId newHost) {
            return new Standing(option, spiral, role, newHost);
        }
    }

    /// A service in which the member differs from its standing; what is null is as it is there.
    public record Service(String service, @Nullable Integer spiral, @Nullable Role role) {}

    /// How somebody is connected.
    public enum Option {
        OPTION_A_MNE,
        OPTION_B_MNX,
        OPTION_C_HOSTED_USERS,
        NON_PARTICIPANT;

        /// True where it works only on the network of a host.
        public boolean needsHost() {
            return this == OPTION_B_MNX || this == OPTION_C_HOSTED_USERS;
        }
    }

    /// What somebody does in the federation.
    public enum Role {
        AFFILIATE,
        MISSION_NETWORK_PARTICIPANT,
        SERVICE_PROVIDER,
        SERVICE_CONSUMER,
        HOST
    }

    /// The spiral that counts for a service; null where nobody has stated it.
    public @Nullable Integer spiral(String service) {
        return services.stream()
                .filter(other -> other.service().equals(service))
                .flatMap(other -> Stream.ofNullable(other.spiral()))
                .findFirst()
                .orElse(standing.spiral());
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(Stream.of(member), Stream.ofNullable(standing.host()));
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        if (gone.equals(member)) {
            return Stream.empty();
        }
        return Stream.of(
                gone.equals(standing.host()) ? withStanding(standing.withHost(null)) : this);
    }

    @Override
    public FmnParticipation withName(String newName) {
        return new FmnParticipation(id, newName, member, standing, services, period, notes);
    }

    public FmnParticipation withStanding(Standing newStanding) {
        return new FmnParticipation(id, name, member, newStanding, services, period, notes);
    }

    public FmnParticipation withServices(List<Service> newServices) {
        return new FmnParticipation(id, name, member, standing, newServices, period, notes);
    }

    @Override
    public FmnParticipation withPeriod(@Nullable Timeframe newPeriod) {
        return new FmnParticipation(id, name, member, standing, services, newPeriod, notes);
    }

    @Override
    public FmnParticipation withNotes(Notes newNotes) {
        return new FmnParticipation(id, name, member, standing, services, period, newNotes);
    }
}
