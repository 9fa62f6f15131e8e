package org.entente.model.duty;

import org.entente.model.plan.Domain;
import org.entente.model.plan.Place;
import org.entente.model.plan.Position;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What a unit can be asked to do one after another. A duty of `longDuty` or more, but less than a
/// day, is followed by `rest`; who is bound for days rests and moves within them, so that a way may
/// take six hours of a duty of a day or more. Ways are reckoned as the crow flies at the speed of
/// the domain in kilometres an hour; where a place is not known, only what lies `doubt` apart is
/// safe. The defaults are ours and can be changed for each proposal.
public record DutyTerms(Duration longDuty, Duration rest, int landSpeed, Duration doubt) {
    public static final DutyTerms USUAL =
            new DutyTerms(Duration.ofHours(12), Duration.ofHours(8), 40, Duration.ofHours(24));

    private static final int SHIP_SPEED = 25;
    private static final int AIR_SPEED = 400;
    private static final double EARTH_RADIUS = 6371;
    private static final double NEAR = 1;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WITHIN = Duration.ofHours(6);

    public DutyTerms {
        if (rest.isNegative() || longDuty.isNegative() || doubt.isNegative() || landSpeed < 1) {
            throw new IllegalArgumentException(
                    "Rest (%s) and speed (%d) must be sensible.".formatted(rest, landSpeed));
        }
    }

    public DutyTerms withRest(Duration newRest) {
        return new DutyTerms(longDuty, newRest, landSpeed, doubt);
    }

    public DutyTerms withLandSpeed(int newSpeed) {
        return new DutyTerms(longDuty, rest, newSpeed, doubt);
    }

    /// Why a unit of that domain cannot do both; null where it can. The domain is null for a
    /// contingent.
    public @Nullable Clash clash(Duty one, Duty other, @Nullable Domain domain) {
        if (one.span().overlaps(other.span())) {
            return new Clash.Overlap();
        }
        return one.span().start().isBefore(other.span().start())
                ? inTurn(one, other, domain)
                : inTurn(other, one, domain);
    }

    private @Nullable Clash inTurn(Duty first, Duty second, @Nullable Domain domain) {
        var gap = Duration.between(first.span().end(), second.span().start());
        var length = first.span().length();
        if (gap.compareTo(rest) < 0
                && length.compareTo(longDuty) >= 0
                && length.compareTo(DAY) < 0) {
            return new Clash.NoRest(gap, rest);
        }
        boolean isLong = length.compareTo(DAY) >= 0 || second.span().length().compareTo(DAY) >= 0;
        var clash = way(first.place(), second.place(), gap, domain);
        return clash instanceof Clash.TooFar(_, _, var needed)
                        && isLong
                        && needed.compareTo(gap.plus(WITHIN)) <= 0
                ? null
                : clash;
    }

    private @Nullable Clash way(
            @Nullable Place from, @Nullable Place to, Duration gap, @Nullable Domain domain) {
        if (from != null && to != null && from.id().equals(to.id())) {
            return null;
        }
        var kilometres = kilometres(from, to);
        if (kilometres < 0) {
            return gap.compareTo(doubt) < 0 ? new Clash.WayUnknown(gap) : null;
        }
        var needed = Duration.ofMinutes((long) Math.ceil(kilometres * 60 / speed(domain)));
        return kilometres > NEAR && gap.compareTo(needed) < 0
                ? new Clash.TooFar((int) Math.round(kilometres), gap, needed)
                : null;
    }

    private int speed(@Nullable Domain domain) {
        return switch (domain) {
            case MARITIME -> SHIP_SPEED;
            case AIR -> AIR_SPEED;
            case null -> landSpeed;
            case JOINT, LAND, SPECIAL_OPERATIONS, CYBER, SPACE, LOGISTICS, MEDICAL, CIS ->
                    landSpeed;
        };
    }

    /// The way between two places as the crow flies, in kilometres; negative where nobody knows.
    public static double kilometres(@Nullable Place from, @Nullable Place to) {
        if (from == null || to == null) {
            return -1;
        }
        if (from.id().equals(to.id())) {
            return 0;
        }
        var start = from.position();
        var end = to.position();
        return start == null || end == null ? -1 : kilometres(start, end);
    }

    /// The same between two positions.
    public static double kilometres(Position from, Position to) {
        var latitude = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        var longitude = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        var share =
                latitude * latitude
                        + Math.cos(Math.toRadians(from.latitude()))
                                * Math.cos(Math.toRadians(to.latitude()))
                                * longitude
                                * longitude;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
    }
}
