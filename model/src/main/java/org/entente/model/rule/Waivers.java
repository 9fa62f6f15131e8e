package org.entente.model.rule;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Waiver;
import org.entente.model.schedule.Schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The waivers of a plan that count at a moment: those that somebody has signed and whose time it
/// is. One whose time is not stated, or hangs on an anchor that is missing, does not count.
public final class Waivers {
    private final List<Waiver> live;

    private Waivers(List<Waiver> live) {
        this.live = live;
    }

    public static Waivers at(Plan plan, Instant now) {
        var schedule = Schedule.of(plan);
        return new Waivers(
                plan.waivers()
                        .filter(waiver -> waiver.grant().isSigned())
                        .filter(waiver -> isLive(schedule, waiver, now))
                        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
                        .toList());
    }

    private static boolean isLive(Schedule schedule, Waiver waiver, Instant now) {
        var period = waiver.period();
        return period != null
                && schedule.instant(period.start()).filter(start -> !start.isAfter(now)).isPresent()
                && schedule.instant(period.finish()).filter(end -> end.isAfter(now)).isPresent();
    }

    /// Which one accepts the finding: one for its rule that names anything concerned, or one for
    /// whatever is found at its subject.
    public Optional<Waiver> of(Finding finding) {
        return live.stream().filter(waiver -> covers(waiver, finding)).findFirst();
    }

    private static boolean covers(Waiver waiver, Finding finding) {
        if (waiver.rule().isBlank()) {
            return waiver.subject().equals(finding.subject());
        }
        return waiver.rule().strip().equalsIgnoreCase(finding.rule().code())
                && (waiver.subject().equals(finding.subject())
                        || finding.others().contains(waiver.subject()));
    }

    /// The things of which is accepted whatever is amiss with them.
    public Set<EntityId> subjects() {
        return live.stream()
                .filter(waiver -> waiver.rule().isBlank())
                .map(Waiver::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
