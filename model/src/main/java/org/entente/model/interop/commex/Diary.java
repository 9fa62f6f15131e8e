package org.entente.model.interop.commex;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Anchors;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a plan holds already that a session of tests has to heed: the tests that have their time,
/// when systems are fielded, and which system directs which net.
public final class Diary {
    private final List<Booking> bookings;
    private final Map<CisSystem.Id, Optional<Span>> fielded;
    private final Map<Net.Id, CisSystem.Id> controllers;

    /// A test that has its time.
    record Booking(Span span, Set<CisSystem.Id> systems, Set<CisSystem.Id> controls) {}

    private Diary(
            List<Booking> bookings,
            Map<CisSystem.Id, Optional<Span>> fielded,
            Map<Net.Id, CisSystem.Id> controllers) {
        this.bookings = bookings;
        this.fielded = fielded;
        this.controllers = controllers;
    }

    /// That of a plan. Systems of which nobody states since when they are fielded are there; those
    /// whose time cannot be told are not.
    public static Diary of(Plan plan) {
        var anchors = Schedule.of(plan).anchors();
        var fielded = new HashMap<CisSystem.Id, Optional<Span>>();
        plan.cisSystems()
                .filter(system -> system.period() != null)
                .forEach(system -> fielded.put(system.id(), span(anchors, system.period())));
        var controllers = new HashMap<Net.Id, CisSystem.Id>();
        plan.nets()
                .forEach(
                        net ->
                                Optional.ofNullable(net.control().controller())
                                        .ifPresent(one -> controllers.put(net.id(), one)));
        var bookings = new ArrayList<Booking>();
        plan.evidence()
                .filter(test -> test.result().isOpen())
                .forEach(
                        test ->
                                span(anchors, test.period())
                                        .map(span -> booking(plan, test, span))
                                        .ifPresent(bookings::add));
        return new Diary(List.copyOf(bookings), fielded, controllers);
    }

    private static Optional<Span> span(Anchors anchors, @Nullable Timeframe time) {
        return time == null ? Optional.empty() : anchors.span(time);
    }

    private static Booking booking(Plan plan, Evidence test, Span span) {
        var one = test.provider().system();
        var other = test.consumer().system();
        var controls = new HashSet<>(controls(plan, one, test.standard()));
        controls.retainAll(controls(plan, other, test.standard()));
        return new Booking(span, new HashSet<>(List.of(one, other)), controls);
    }

    private static Set<CisSystem.Id> controls(Plan plan, CisSystem.Id member, String standard) {
        return plan.holders(member)
                .filter(Net.class::isInstance)
                .map(Net.class::cast)
                .filter(net -> net.loaded().key().equals(standard))
                .map(net -> net.control().controller())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    List<Booking> bookings() {
        return bookings;
    }

    boolean isThere(CisSystem.Id system, Span round) {
        var time = fielded.get(system);
        return time == null || time.filter(span -> span.contains(round)).isPresent();
    }

    /// The stations that direct the nets of a pair.
    Set<CisSystem.Id> controls(TestPair pair) {
        var controls = new HashSet<CisSystem.Id>();
        pair.nets().stream().map(controllers::get).filter(Objects::nonNull).forEach(controls::add);
        return controls;
    }
}
