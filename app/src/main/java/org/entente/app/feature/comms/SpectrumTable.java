package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Columns.Terms;
import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.ArrangementWords;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.SpectrumAssignment.Area;
import org.entente.model.plan.SpectrumAssignment.BandClass;
import org.entente.model.plan.SpectrumAssignment.Clearance;
import org.entente.model.plan.SpectrumAssignment.Emission;
import org.entente.model.plan.SpectrumAssignment.Restriction;
import org.entente.model.plan.SpectrumAssignment.Status;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Frequencies by their aliases: for which nets, where, and what the host nation says.
final class SpectrumTable {
    private static final Terms<Status> STATUS =
            new Terms<>(List.of(Status.values()), ArrangementWords::of);
    private static final Terms<Restriction> RESTRICTION =
            new Terms<>(List.of(Restriction.values()), ArrangementWords::of);

    private SpectrumTable() {}

    static Ledger<SpectrumAssignment> of(Lookup lookup) {
        var columns =
                new Columns<>(lookup, Plan::spectrumAssignments)
                        .text(
                                Head.typed(CommsText.ALIAS, 120),
                                one -> one.emission().alias(),
                                (one, text) -> one.withEmission(alias(one.emission(), text)))
                        .name(Head.needed(CommsText.NAME, 200))
                        .all(
                                Head.typed(ArrangementText.NETS, 200),
                                lookup::net,
                                SpectrumAssignment::nets,
                                SpectrumTable::nets);
        emission(columns, lookup);
        place(columns, lookup);
        return clearance(columns, lookup).period(Head.typed(CommsText.PERIOD, 210));
    }

    private static void emission(Columns<SpectrumAssignment> columns, Lookup lookup) {
        columns.of(
                        Head.typed(ArrangementText.BAND, 70),
                        one -> one.emission().band() == null ? "" : one.emission().band().name(),
                        (one, text) ->
                                Lookup.oneOrNone(
                                        text,
                                        words -> band(lookup, words),
                                        band ->
                                                Answer.revise(
                                                        one.withEmission(
                                                                band(one.emission(), band)))))
                .number(
                        Head.figure(ArrangementText.BANDWIDTH, 156),
                        one -> one.emission().bandwidth(),
                        (one, hertz) ->
                                one.withEmission(
                                        new Emission(
                                                one.emission().alias(),
                                                one.emission().band(),
                                                hertz,
                                                one.emission().power())))
                .number(
                        Head.figure(ArrangementText.POWER, 120),
                        one -> one.emission().power(),
                        (one, watts) ->
                                one.withEmission(
                                        new Emission(
                                                one.emission().alias(),
                                                one.emission().band(),
                                                one.emission().bandwidth(),
                                                watts)));
    }

    private static void place(Columns<SpectrumAssignment> columns, Lookup lookup) {
        columns.oneOrNone(
                        Head.typed(ArrangementText.PLACE, 130),
                        lookup::place,
                        one -> one.area().place(),
                        (one, place) -> area(one, new Area(place, one.area().radius())))
                .number(
                        Head.figure(ArrangementText.RADIUS, 132),
                        one -> one.area().radius(),
                        (one, radius) -> area(one, new Area(one.area().place(), radius)));
    }

    private static Columns<SpectrumAssignment> clearance(
            Columns<SpectrumAssignment> columns, Lookup lookup) {
        return columns.word(
                        Head.typed(ArrangementText.STATUS, 150),
                        STATUS,
                        one -> one.clearance().status(),
                        (one, status) ->
                                one.withClearance(
                                        new Clearance(
                                                status,
                                                one.clearance().host(),
                                                one.clearance().restriction())))
                .oneOrNone(
                        Head.typed(ArrangementText.HOST_NATION, 90),
                        lookup::participant,
                        one -> one.clearance().host(),
                        (one, host) ->
                                one.withClearance(
                                        new Clearance(
                                                one.clearance().status(),
                                                host,
                                                one.clearance().restriction())))
                .wordOrNone(
                        Head.typed(ArrangementText.RESTRICTION, 120),
                        RESTRICTION,
                        one -> one.clearance().restriction(),
                        (one, restriction) ->
                                one.withClearance(
                                        new Clearance(
                                                one.clearance().status(),
                                                one.clearance().host(),
                                                restriction)));
    }

    private static Optional<BandClass> band(Lookup lookup, String text) {
        return lookup.value(text, BandClass.values(), BandClass::name);
    }

    private static Emission alias(Emission old, String alias) {
        return new Emission(alias, old.band(), old.bandwidth(), old.power());
    }

    private static Emission band(Emission old, @Nullable BandClass band) {
        return new Emission(old.alias(), band, old.bandwidth(), old.power());
    }

    private static SpectrumAssignment nets(SpectrumAssignment one, List<Net.Id> nets) {
        return with(one, one.area(), nets);
    }

    private static SpectrumAssignment area(SpectrumAssignment one, Area area) {
        return with(one, area, one.nets());
    }

    private static SpectrumAssignment with(SpectrumAssignment one, Area area, List<Net.Id> nets) {
        return new SpectrumAssignment(
                one.id(),
                one.name(),
                one.emission(),
                area,
                one.clearance(),
                nets,
                one.period(),
                one.notes());
    }
}
