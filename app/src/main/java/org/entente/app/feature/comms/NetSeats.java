package org.entente.app.feature.comms;

import org.entente.app.format.ArrangementWords;
import org.entente.app.interop.Superiors;
import org.entente.model.edit.Edit;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AddressAssignment.Type;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.CryptoKey.Share;
import org.entente.model.plan.CryptoKey.Status;
import org.entente.model.plan.Net;
import org.entente.resources.CommsText;
import org.entente.resources.NetPlanText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What members of a net have on it: port, call sign, address and keys, and what a text typed into
/// one of these cells means.
record NetSeats(Lookup lookup, Superiors superiors) {
    private static final Map<String, Type> USUAL =
            Map.of(
                    "TDL-L16", Type.JTIDS_UNIT,
                    "TDL-JREAP", Type.JTIDS_UNIT,
                    "TDL-L22", Type.NILE_UNIT,
                    "TDL-L11", Type.PARTICIPATING_UNIT,
                    "TDL-VMF", Type.UNIT_REFERENCE_NUMBER,
                    "MSG-XMPP", Type.XMPP_DOMAIN,
                    "MSG-SMTP", Type.MAIL_DOMAIN,
                    "VOIP-SIP", Type.SIP_DOMAIN,
                    "VOIP-NUM", Type.NUMBER_RANGE,
                    "SIM-DIS", Type.DIS_SITE_APPLICATION);

    String callSign(Net net, Net.Member member) {
        return value(given(net, member, Type.CALL_SIGN));
    }

    String address(Net net, Net.Member member) {
        return type(net).map(type -> value(given(net, member, type))).orElse("");
    }

    private static String value(Optional<AddressAssignment> given) {
        return given.map(AddressAssignment::value).orElse("");
    }

    private Optional<AddressAssignment> given(Net net, Net.Member member, Type type) {
        var holder = holder(member);
        return lookup.plan()
                .addressAssignments()
                .filter(one -> one.type() == type && net.id().equals(one.net()))
                .filter(one -> one.holder() != null && one.holder().equals(holder))
                .findFirst();
    }

    private @Nullable AssigneeId holder(Net.Member member) {
        return lookup.plan()
                .find(CisSystem.class, member.system())
                .map(system -> system.station().holder())
                .orElse(null);
    }

    /// The type of address that is already used on the net, or the usual one for its standard.
    private Optional<Type> type(Net net) {
        return lookup.plan()
                .addressAssignments()
                .filter(one -> net.id().equals(one.net()) && one.type() != Type.CALL_SIGN)
                .map(AddressAssignment::type)
                .findFirst()
                .or(() -> Optional.ofNullable(USUAL.get(net.loaded().key())))
                .or(
                        () ->
                                net.type() == Net.Type.IP_SEGMENT
                                        ? Optional.of(Type.IP_PREFIX)
                                        : Optional.empty());
    }

    /// How far each key of the net has come with the member, in order of the keys.
    String keys(Net net, Net.Member member) {
        var keys = new NetKeys(lookup).keys(net);
        return keys.stream()
                .map(key -> say(NetPlanText.KEY, key.name(), status(key, member)))
                .collect(Collectors.joining(Lookup.BETWEEN));
    }

    private String status(CryptoKey key, Net.Member member) {
        return share(key, member)
                .flatMap(share -> key.status(share.holder()))
                .map(this::word)
                .orElseGet(() -> say(NetPlanText.NOT_FOR));
    }

    private String say(NetPlanText text, Object... arguments) {
        return lookup.language().say(text, arguments);
    }

    private String word(Status status) {
        return lookup.language().say(ArrangementWords.of(status));
    }

    /// The share of the member, or of whom it stands under.
    private Optional<Share> share(CryptoKey key, Net.Member member) {
        var holder = holder(member);
        return holder == null
                ? Optional.empty()
                : superiors.upward(holder).stream()
                        .flatMap(
                                one ->
                                        key.distribution().stream()
                                                .filter(share -> share.holder().equals(one)))
                        .findFirst();
    }

    Answer typed(Net net, Net.Member member, NetPlan.Cell cell, Typed typed) {
        return switch (cell) {
            case PORT -> port(net, member, typed.text());
            case CALL_SIGN -> give(net, member, Type.CALL_SIGN, typed);
            case ADDRESS ->
                    type(net)
                            .map(type -> give(net, member, type, typed))
                            .orElseGet(
                                    () -> new Answer.Wrong(NetPlanText.NO_ADDRESS, typed.text()));
            case KEYS -> key(net, member, typed.text());
            case SYSTEM, AT_ONCE, SPOILS -> new Answer.Wrong(CommsText.NOT_FOUND, typed.text());
        };
    }

    /// A text, and what makes the identity and the rest of something new.
    record Typed(String text, NewArrangements fresh) {}

    private Answer port(Net net, Net.Member member, String text) {
        var system = lookup.plan().find(CisSystem.class, member.system());
        var ports = system.map(CisSystem::ports).orElse(List.of());
        var names = ports.stream().map(CisSystem.Port::name).toList();
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(text))
                .findFirst()
                .map(name -> Answer.revise(with(net, member, name)))
                .orElseGet(() -> new Answer.Wrong(NetPlanText.NO_PORT, String.join(", ", names)));
    }

    private static Net with(Net net, Net.Member member, String port) {
        var moved = new Net.Member(member.system(), port);
        return net.withMembers(
                net.members().stream().map(one -> one.equals(member) ? moved : one).toList());
    }

    /// A blank text takes the address back.
    private Answer give(Net net, Net.Member member, Type type, Typed typed) {
        var ledger = AddressTable.of(lookup);
        var old = given(net, member, type);
        if (typed.text().isEmpty()) {
            return old.<Answer>map(one -> new Answer.Change(new Edit.Remove(one.id())))
                    .orElseGet(() -> Answer.revise(net));
        }
        var next =
                old.map(one -> one.withValue(typed.text()))
                        .orElseGet(() -> fresh(net, member, type, typed));
        if (new Marks<>(ledger, lookup).isTaken(next)) {
            return new Answer.Wrong(CommsText.DOUBLED, typed.text());
        }
        return old.isPresent() ? Answer.revise(next) : new Answer.Change(new Edit.Add(next));
    }

    private AddressAssignment fresh(Net net, Net.Member member, Type type, Typed typed) {
        var blank = typed.fresh().address();
        return new AddressAssignment(
                blank.id(),
                lookup.language()
                        .say(NetPlanText.ADDRESS_OF, typed.text(), lookup.name(member.system())),
                type,
                typed.text(),
                holder(member),
                net.id(),
                net.period(),
                blank.notes());
    }

    /// How far the keys of the net have come with the member; blank: it is not to have them.
    private Answer key(Net net, Net.Member member, String text) {
        var status = lookup.value(text, Status.values(), this::word);
        var keys = new NetKeys(lookup).keys(net).stream().filter(NetKeys::isCounting).toList();
        if (status.isEmpty() && !text.isEmpty()) {
            return new Answer.Wrong(NetPlanText.NO_STATUS, text);
        }
        return new Answer.Change(
                new Edit.Batch(
                        keys.stream()
                                .<Edit>map(
                                        key ->
                                                new Edit.Revise(
                                                        with(key, member, status.orElse(null))))
                                .toList()));
    }

    private CryptoKey with(CryptoKey key, Net.Member member, @Nullable Status status) {
        var holder = share(key, member).map(Share::holder).orElse(holder(member));
        var others = key.distribution().stream().filter(one -> !one.holder().equals(holder));
        var own =
                holder == null || status == null
                        ? Stream.<Share>of()
                        : Stream.of(new Share(holder, status));
        return key.withDistribution(Stream.concat(others, own).toList());
    }
}
