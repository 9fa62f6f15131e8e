package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Columns.Terms;
import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.ArrangementWords;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AddressAssignment.Type;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Addresses, numbers and aliases of call signs; of one type none is given twice at one time.
final class AddressTable {
    private static final Terms<Type> TYPE =
            new Terms<>(List.of(Type.values()), ArrangementWords::of);

    private AddressTable() {}

    static Ledger<AddressAssignment> of(Lookup lookup) {
        return new Columns<>(lookup, Plan::addressAssignments)
                .word(
                        Head.needed(ArrangementText.TYPE, 190),
                        TYPE,
                        AddressAssignment::type,
                        AddressAssignment::withType)
                .text(
                        Head.typed(ArrangementText.VALUE, 170),
                        AddressAssignment::value,
                        AddressAssignment::withValue)
                .oneOrNone(
                        Head.typed(ArrangementText.HOLDER, 220),
                        lookup::holder,
                        AddressAssignment::holder,
                        (one, holder) -> given(one, holder, one.net()))
                .oneOrNone(
                        Head.typed(ArrangementText.NET, 220),
                        lookup::net,
                        AddressAssignment::net,
                        (one, net) -> given(one, one.holder(), net))
                .name(Head.typed(CommsText.NAME, 240))
                .period(Head.typed(CommsText.PERIOD, 210))
                .marked(AddressTable::mark);
    }

    private static AddressAssignment given(
            AddressAssignment one, @Nullable AssigneeId holder, Net.@Nullable Id net) {
        return new AddressAssignment(
                one.id(),
                one.name(),
                one.type(),
                one.value(),
                holder,
                net,
                one.period(),
                one.notes());
    }

    private static String mark(AddressAssignment one) {
        var value = one.value().strip().toLowerCase(Locale.ROOT);
        var net = one.type().isPerNet() && one.net() != null ? one.net().toString() : "";
        return value.isEmpty() ? "" : one.type().name() + ' ' + value + ' ' + net;
    }
}
