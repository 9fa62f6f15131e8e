package org.entente.model.rule.cis;

import org.entente.model.duty.DutyTerms;
import org.entente.model.plan.Position;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The units of a Link 11 net disagree on the link reference point, by how many nautical miles
/// where they are written as positions, on the time or on the net control station.
final class Link11Apart implements CisRule {
    private static final String KEY = "TDL-L11";
    private static final Gauge GAUGE = Gauge.all(KEY, "DLRP", "NCS/roll-call", "time reference");
    private static final Gauge POINT = Gauge.of("DLRP", KEY);

    /// Degrees and minutes, such as `6430N00600E`.
    private static final Pattern POSITION =
            Pattern.compile("(\\d{2})-?(\\d{2})\\s*([NS])\\s*(\\d{3})-?(\\d{2})\\s*([EW])");

    private static final double MINUTES = 60;
    private static final double NAUTICAL_MILE = 1.852;

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.LINK_11_APART, GAUGE)
                .map(found -> found.isKnown() ? measured(wiring, found) : found);
    }

    private static Case measured(Wiring wiring, Case found) {
        return wiring.webs().stream()
                .filter(web -> web.net().id().equals(found.things().getFirst()))
                .flatMap(web -> miles(web).stream())
                .findFirst()
                .map(miles -> found.adding(new Argument.Word("– DLRP: %d NM".formatted(miles))))
                .orElse(found);
    }

    /// How far the points lie apart that are furthest from each other, if any do.
    private static Optional<Long> miles(Web web) {
        var points =
                POINT.in(web.standard()).stream()
                        .flatMap(at -> web.seats().stream().map(seat -> seat.text(at)))
                        .distinct()
                        .flatMap(text -> position(text).stream())
                        .toList();
        return points.stream()
                .flatMap(one -> points.stream().map(other -> DutyTerms.kilometres(one, other)))
                .map(kilometres -> Math.round(kilometres / NAUTICAL_MILE))
                .max(Long::compare)
                .filter(miles -> miles > 0);
    }

    private static Optional<Position> position(String text) {
        var read = POSITION.matcher(text.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        double latitude = degrees(read.group(1), read.group(2), read.group(3).equals("S"));
        double longitude = degrees(read.group(4), read.group(5), read.group(6).equals("W"));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Position(latitude, longitude))
                : Optional.empty();
    }

    private static double degrees(String whole, String minutes, boolean isNegative) {
        double all = Integer.parseInt(whole) + Integer.parseInt(minutes) / MINUTES;
        return isNegative ? -all : all;
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
