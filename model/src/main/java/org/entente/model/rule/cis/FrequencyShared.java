package org.entente.model.rule.cis;

import org.entente.model.duty.DutyTerms;
import org.entente.model.match.Truth;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two nets use one frequency, or frequencies closer to each other than their bandwidths allow, at
/// the same time in places that are too near to each other. Frequencies lie close where one alias
/// is written as so much beside the other: `ALPHA` and `ALPHA + 25 kHz`. Unknown where nobody has
/// stated where one of them works.
final class FrequencyShared implements CisRule {
    /// Kilometres around a place where nobody has stated how far it reaches; a default from memory.
    private static final int USUAL_REACH = 30;

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Spectra.close(wiring).flatMap(all -> pairs(wiring, all));
    }

    private static Stream<Case> pairs(Wiring wiring, List<SpectrumAssignment> all) {
        var found = new ArrayList<Case>();
        var used = all.stream().filter(each -> !each.nets().isEmpty()).toList();
        for (int i = 0; i < used.size(); i++) {
            for (int j = i + 1; j < used.size(); j++) {
                var one = used.get(i);
                var other = used.get(j);
                if (Spectra.isAtOneTime(wiring, one, other)
                        && !one.nets().equals(other.nets())
                        && Spectra.isClose(one, other)) {
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
                                    new Argument.Word(words(wiring, one, other)));
                };
        return Optional.ofNullable(found).map(each -> each.with(other.id()));
    }

    /// The other one, how close in spectrum and in space, and in which phases both count.
    private static String words(Wiring wiring, SpectrumAssignment one, SpectrumAssignment other) {
        var phases =
                wiring.plan()
                        .phases()
                        .filter(phase -> isIn(wiring, one, phase) && isIn(wiring, other, phase))
                        .map(Phase::name)
                        .toList();
        double apart = apart(wiring, one.area(), other.area());
        return "%s: ±%d kHz, %d km%s"
                .formatted(
                        other.name(),
                        Spectra.guard(one, other) / 1000,
                        Math.round(apart),
                        phases.isEmpty() ? "" : ", " + Apart.named(phases));
    }

    private static boolean isIn(Wiring wiring, SpectrumAssignment one, Phase phase) {
        var counts = wiring.span(one.period());
        return wiring.situation()
                .span(phase.id())
                .filter(span -> counts.isEmpty() || counts.get().overlaps(span))
                .isPresent();
    }

    private static Truth isNear(
            Wiring wiring, SpectrumAssignment.Area one, SpectrumAssignment.Area other) {
        double apart = apart(wiring, one, other);
        return apart < 0 ? Truth.UNKNOWN : Truth.of(apart < reach(one) + reach(other));
    }

    /// In kilometres; negative where nobody knows.
    private static double apart(
            Wiring wiring, SpectrumAssignment.Area one, SpectrumAssignment.Area other) {
        return DutyTerms.kilometres(place(wiring, one.place()), place(wiring, other.place()));
    }

    private static @Nullable Place place(Wiring wiring, Place.@Nullable Id id) {
        return id == null ? null : wiring.plan().find(Place.class, id).orElse(null);
    }

    private static int reach(SpectrumAssignment.Area area) {
        var radius = area.radius();
        return radius == null ? USUAL_REACH : radius;
    }
}
