package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.stream.Stream;

/// An address, number or alias of a call sign that is given to somebody or to a net. Two of one
/// type must not be the same, or overlap where they are ranges.
public record AddressAssignment(
        Id id,
        String name,
        Type type,
        String value,
        @Nullable AssigneeId holder,
        Net.@Nullable Id net,
        @Nullable Timeframe period,
        Notes notes)
        implements CisArrangement {
    /// Identity of an address.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.ADDRESS_ASSIGNMENT;
        }
    }

    /// What kind of address it is: call signs by their alias, numbers of units on tactical data
    /// links, addresses of networks and services, of simulations and of identification, and the
    /// accounts under which keys are kept, by an alias of their number.
    public enum Type {
        CALL_SIGN,
        JTIDS_UNIT,
        NILE_UNIT,
        PARTICIPATING_UNIT,
        UNIT_REFERENCE_NUMBER,
        TRACK_NUMBER_BLOCK,
        AS_NUMBER,
        IP_PREFIX,
        DNS_ZONE,
        MAIL_DOMAIN,
        XMPP_DOMAIN,
        SIP_DOMAIN,
        NUMBER_RANGE,
        COUNTRY_IDENTIFIER,
        DIS_SITE_APPLICATION,
        MMSI,
        MODE_2_BLOCK,
        MODE_3_BLOCK,
        MODE_S_ADDRESS,
        COMSEC_ACCOUNT;

        /// True where the same address on another net is another address.
        public boolean isPerNet() {
            return this == DIS_SITE_APPLICATION;
        }
    }

    @Override
    public String code() {
        return value;
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(Stream.ofNullable(holder), Stream.ofNullable(net));
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.of(
                new AddressAssignment(
                        id,
                        name,
                        type,
                        value,
                        gone.equals(holder) ? null : holder,
                        gone.equals(net) ? null : net,
                        period,
                        notes));
    }

    @Override
    public AddressAssignment withName(String newName) {
        return new AddressAssignment(id, newName, type, value, holder, net, period, notes);
    }

    public AddressAssignment withType(Type newType) {
        return new AddressAssignment(id, name, newType, value, holder, net, period, notes);
    }

    public AddressAssignment withValue(String newValue) {
        return new AddressAssignment(id, name, type, newValue, holder, net, period, notes);
    }

    @Override
    public AddressAssignment withPeriod(@Nullable Timeframe newPeriod) {
        return new AddressAssignment(id, name, type, value, holder, net, newPeriod, notes);
    }

    @Override
    public AddressAssignment withNotes(Notes newNotes) {
        return new AddressAssignment(id, name, type, value, holder, net, period, newNotes);
    }
}
