package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Place;
import org.entente.model.plan.Position;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two nets use one frequency at the same time in places that are too near to each other. Unknown
/// where nobody has stated where one of them works.
final class FrequencyShared implements CisRule {
    /// Kilometres around a place where nobody has stated how far it reaches; a default from memory.
    private static final int USUAL_REACH = 30;

    private static final double EARTH_RADIUS_KM = 6371;

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Spectra.shared(wiring).flatMap(all -> pairs(wiring, all));
    }

    private static Stream<Case> pairs(Wiring wiring, List<SpectrumAssignment> all) {
        var found = new ArrayList<Case>();
        var used = all.stream().filter(each -> !each.nets().isEmpty()).toList();
        for (int i = 0; i < used.size(); i++) {
            for (int j = i + 1; j < used.size(); j++) {
                var one = used.get(i);
                var other = used.get(j);
                if (Spectra.isAtOneTime(wiring, one, other) && !one.nets().equals(other.nets())) {
                    judge(wiring, one, other).ifPresent(found::add);
                }
            }
        }
        return found.stream();
    }

    private static Optional<Case> judge(
            Wiring wiring, SpectrumAssignment one, SpectrumAssignment other) {
        var found =
                switch (isNear(wiring, one.area(), other.area())) {
                    case FALSE, NOT_APPLICABLE -> null;
                    case UNKNOWN -> Case.unknown(RuleCode.FREQUENCY_SHARED, one.id(), other.name());
                    case TRUE ->
                            Case.found(
                                    RuleCode.FREQUENCY_SHARED,
                                    one.id(),
                                    new Argument.Thing(one.id()),
                                    new Argument.Word(other.name()));
                };
        return Optional.ofNullable(found).map(each -> each.with(other.id()));
    }

    private static Truth isNear(
            Wiring wiring, SpectrumAssignment.Area one, SpectrumAssignment.Area other) {
        if (one.place() == null || other.place() == null) {
            return Truth.UNKNOWN;
        }
        if (one.place().equals(other.place())) {
            return Truth.TRUE;
        }
        var mine = position(wiring, one.place());
        var theirs = position(wiring, other.place());
        return mine.isEmpty() || theirs.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(kilometres(mine.get(), theirs.get()) < reach(one) + reach(other));
    }

    private static Optional<Position> position(Wiring wiring, Place.Id place) {
        return wiring.plan()
                .find(Place.class, place)
                .flatMap(each -> Optional.ofNullable(each.position()));
    }

    private static int reach(SpectrumAssignment.Area area) {
        var radius = area.radius();
        return radius == null ? USUAL_REACH : radius;
    }

    private static double kilometres(Position one, Position other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double half =
                Math.pow(Math.sin(north / 2), 2)
                        + Math.cos(Math.toRadians(one.latitude()))
                                * Math.cos(Math.toRadians(other.latitude()))
                                * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }
}
