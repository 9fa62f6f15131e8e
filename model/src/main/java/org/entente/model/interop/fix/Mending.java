package org.entente.model.interop.fix;

import org.entente.model.interop.Interop;
import org.entente.model.match.LinkVerdict;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.Parameter;
import org.entente.model.match.Point;
import org.entente.model.match.Quality;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Path;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Mends that make ports agree: one for all parameters of one scope at one port, and a test for all
/// that is not known between two.
final class Mending {
    private final Interop interop;
    private final Tariff tariff;
    private final TreeMap<String, Mend> mends;

    Mending(Interop interop, Tariff tariff, TreeMap<String, Mend> mends) {
        this.interop = interop;
        this.tariff = tariff;
        this.mends = mends;
    }

    /// What stands in the way of two ports on a bearer.
    void hop(String from, String carrier, String to) {
        var hop = new Path.Hop(from, carrier, to, Verdict.NONE);
        var link = interop.assessment().explain(hop);
        if (link != null && link.together().lo().compareTo(Quality.DEGRADED) < 0) {
            var open = new ArrayList<Mend.Spot>();
            for (var point : link.points()) {
                if (point.counts()
                        && point.parameter().criticality() == MatchCriticality.BLOCKING) {
                    point(hop, link, point, open);
                }
            }
            if (!open.isEmpty() && link.mismatches().stream().noneMatch(Mending::isBlocking)) {
                test(hop, link.standard().key(), open);
            }
        }
    }

    private static boolean isBlocking(Point point) {
        return point.parameter().criticality() == MatchCriticality.BLOCKING;
    }

    private void point(Path.Hop hop, LinkVerdict link, Point point, List<Mend.Spot> open) {
        var key = link.standard().key();
        var name = point.parameter().name();
        for (var side : sides(hop, link, point)) {
            var spot = new Mend.Spot(side, key, name);
            add(kind(point.parameter()), spot);
            if (point.truth() == Truth.UNKNOWN) {
                open.add(spot);
            }
        }
    }

    /// Who has to change: who does not say it, else who says something else than the net asks, else
    /// who is with fewer of the net, so that mending one link breaks no other.
    private List<String> sides(Path.Hop hop, LinkVerdict link, Point point) {
        var sides = new ArrayList<String>();
        boolean isOpen = point.truth() == Truth.UNKNOWN;
        if (isOpen ? isUnknown(point.one()) : isOther(point.one(), point.asked())) {
            sides.add(hop.from());
        }
        if (isOpen ? isUnknown(point.other()) : isOther(point.other(), point.asked())) {
            sides.add(hop.to());
        }
        return sides.isEmpty() ? lonelier(hop, link, point) : sides;
    }

    private List<String> lonelier(Path.Hop hop, LinkVerdict link, Point point) {
        long one = allies(hop, link, point, point.one());
        long other = allies(hop, link, point, point.other());
        if (one == other || point.parameter().comparator() == MatchComparator.UNQ) {
            return List.of(hop.from(), hop.to());
        }
        return List.of(one < other ? hop.from() : hop.to());
    }

    /// How many on the bearer say the same.
    private long allies(Path.Hop hop, LinkVerdict link, Point point, Statement said) {
        var standard = link.standard();
        int at = standard.indexOf(point.parameter().name());
        var bearer = interop.fit().bearers().get(hop.carrier());
        return bearer == null
                ? 0
                : bearer.ports().stream()
                        .map(interop.fit().ports()::get)
                        .filter(Objects::nonNull)
                        .map(port -> port.binding(standard.key()))
                        .filter(Objects::nonNull)
                        .map(binding -> binding.statement(standard, at))
                        .filter(each -> plain(each).equals(plain(said)))
                        .count();
    }

    private static boolean isUnknown(Statement statement) {
        return statement.standing() == Statement.Standing.UNKNOWN;
    }

    private static boolean isOther(Statement said, @Nullable Statement asked) {
        return asked != null
                && asked.standing() == Statement.Standing.VALUE
                && said.standing() == Statement.Standing.VALUE
                && !plain(said).equals(plain(asked));
    }

    private static String plain(Statement statement) {
        return statement.text().strip().toLowerCase(Locale.ROOT);
    }

    /// What has to be done about a parameter, by where it is mended.
    static MendKind kind(Parameter parameter) {
        if (parameter.comparator() == MatchComparator.UNQ) {
            return MendKind.RENUMBER;
        }
        return switch (parameter.scope()) {
            case KEY -> MendKind.LOAD_KEY;
            case CONFIGURATION -> MendKind.ISSUE_NETCONFIG;
            case SOFTWARE -> MendKind.CHANGE_EDITION;
            case EQUIPMENT -> MendKind.LOAN_RADIO;
            case PROCEDURE -> MendKind.TRAIN;
            case SPECTRUM -> MendKind.SPECTRUM_REQUEST;
            case AUTHORISATION -> authorisation(parameter.name().toLowerCase(Locale.ROOT));
        };
    }

    private static MendKind authorisation(String name) {
        if (name.contains("releas")) {
            return MendKind.RELEASE_DECISION;
        }
        return name.contains("agree") ? MendKind.SIGN_AGREEMENT : MendKind.ACCREDIT;
    }

    private void add(MendKind kind, Mend.Spot spot) {
        var id = String.join("|", kind.name(), spot.port(), spot.key());
        var old = mends.get(id);
        var spots = old == null ? new ArrayList<Mend.Spot>() : new ArrayList<>(old.spots());
        if (!spots.contains(spot)) {
            spots.add(spot);
            mends.put(id, mend(id, kind, spots));
        }
    }

    private void test(Path.Hop hop, String key, List<Mend.Spot> open) {
        boolean isInOrder = hop.from().compareTo(hop.to()) <= 0;
        var one = isInOrder ? hop.from() : hop.to();
        var other = isInOrder ? hop.to() : hop.from();
        var id = String.join("|", MendKind.TEST_BILATERAL.name(), one, other, key);
        mends.put(id, mend(id, MendKind.TEST_BILATERAL, open));
    }

    private Mend mend(String id, MendKind kind, List<Mend.Spot> spots) {
        var price = tariff.price(kind);
        return new Mend(
                id, kind, price.cost(), price.leadDays(), spots, List.of(), List.of(), Set.of());
    }
}
