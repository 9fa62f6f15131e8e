package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Systems that work together in one standard and one set of parameters.
public record Net(
        Id id,
        String name,
        Type type,
        Control control,
        Binding loaded,
        List<Member> members,
        @Nullable Timeframe period,
        Notes notes)
        implements CisEntity {
    public Net(
            Id id,
            String name,
            Type type,
            Control control,
            Binding loaded,
            List<Member> members,
            @Nullable Timeframe period,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.control = control;
        this.loaded = loaded;
        this.members = List.copyOf(members);
        this.period = period;
        this.notes = notes;
    }

    /// Identity of a net.
    public record Id(UUID value) implements PaceSubjectId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.NET;
        }
    }

    /// What goes over it.
    public enum Type {
        VOICE_NET,
        DATA_NET,
        TDL_NETWORK,
        CHAT_ROOM,
        IP_SEGMENT,
        SIM_FEDERATION
    }

    /// The system that controls the net, the security domain it works in, and how many bits a
    /// second it carries; null where nobody has stated it.
    public record Control(
            CisSystem.@Nullable Id controller,
            SecurityDomain.@Nullable Id domain,
            @Nullable Integer bits) {
        public static final Control UNKNOWN = new Control(null, null);

        /// Of which nobody states how much it carries.
        public Control(CisSystem.@Nullable Id controller, SecurityDomain.@Nullable Id domain) {
            this(controller, domain, null);
        }

        public Control withController(CisSystem.@Nullable Id other) {
            return new Control(other, domain, bits);
        }

        public Control withDomain(SecurityDomain.@Nullable Id other) {
            return new Control(controller, other, bits);
        }

        public Control withBits(@Nullable Integer other) {
            return new Control(controller, domain, other);
        }
    }

    /// A system on the net, by the name of the port with which it works there.
    public record Member(CisSystem.Id system, String port) {}

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(
                Stream.concat(
                        Stream.ofNullable(control.controller()),
                        Stream.ofNullable(control.domain())),
                members.stream().map(Member::system));
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        var left =
                new Control(
                        gone.equals(control.controller()) ? null : control.controller(),
                        gone.equals(control.domain()) ? null : control.domain(),
                        control.bits());
        var present = members.stream().filter(member -> !member.system().equals(gone)).toList();
        return Stream.of(new Net(id, name, type, left, loaded, present, period, notes));
    }

    @Override
    public Net withName(String newName) {
        return new Net(id, newName, type, control, loaded, members, period, notes);
    }

    public Net withMembers(List<Member> newMembers) {
        return new Net(id, name, type, control, loaded, newMembers, period, notes);
    }

    public Net withControl(Control newControl) {
        return new Net(id, name, type, newControl, loaded, members, period, notes);
    }

    public Net withLoaded(Binding newLoaded) {
        return new Net(id, name, type, control, newLoaded, members, period, notes);
    }

    @Override
    public Net withPeriod(@Nullable Timeframe newPeriod) {
        return new Net(id, name, type, control, loaded, members, newPeriod, notes);
    }

    @Override
    public Net withNotes(Notes newNotes) {
        return new Net(id, name, type, control, loaded, members, period, newNotes);
    }
}
