package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ways on which targets surely reach a quality once some mends are made. Made from those with
/// other mends: only what these can have changed is looked for again, and never what things are at
/// best.
final class Ways {
    private final Fit bare;
    private final Remedy.Goal goal;
    private final Web web;
    private final Set<Mend> mends;
    private final Map<Remedy.Target, Way> found = new HashMap<>();

    /// A path, or the mend by which somebody accepts that there is none; neither where it goes by
    /// hand.
    private record Way(@Nullable Path path, @Nullable Mend waiver) {
        boolean isOn(Mend mend, Fit fit) {
            return mend.equals(waiver) || (path != null && mend.isOn(path, fit));
        }
    }

    private Ways(Fit bare, Remedy.Goal goal, Web web, Set<Mend> mends) {
        this.bare = bare;
        this.goal = goal;
        this.web = web;
        this.mends = mends;
    }

    /// With no mends at all.
    static Ways bare(Assessment assessment, Remedy.Goal goal) {
        var web = assessment.web();
        var ways = new Ways(web.fit, goal, web, Set.of());
        ways.look(goal.targets());
        return ways;
    }

    /// With these mends and no others.
    Ways with(Collection<Mend> others) {
        var chosen = new LinkedHashSet<>(others);
        var mended = bare;
        for (var mend : chosen) {
            mended = mend.applied(mended);
        }
        var touch = Touch.between(web.fit, mended);
        var next = new Ways(bare, goal, touch.isEmpty() ? web : web.next(mended, touch), chosen);
        next.look(open(next, chosen));
        return next;
    }

    /// Keeps what the change cannot have altered, and tells what has to be looked for again. A mend
    /// makes no way worse.
    private List<Remedy.Target> open(Ways next, Set<Mend> chosen) {
        boolean isMore = !mends.containsAll(chosen);
        var gone = mends.stream().filter(mend -> !chosen.contains(mend)).toList();
        var open = new ArrayList<Remedy.Target>();
        for (var target : goal.targets()) {
            var way = found.get(target);
            if (way == null) {
                if (isMore) {
                    open.add(target);
                }
            } else if (gone.stream().anyMatch(mend -> way.isOn(mend, web.fit))) {
                open.add(target);
            } else {
                next.found.put(target, way);
            }
        }
        return open;
    }

    private void look(List<Remedy.Target> targets) {
        var search = new Search(web, new Dead(web));
        for (var target : targets) {
            var way = way(search, target);
            if (way != null) {
                found.put(target, way);
            }
        }
    }

    private @Nullable Way way(Search search, Remedy.Target target) {
        var exchange = web.fit.exchanges().get(target.exchange());
        if (exchange == null || (exchange.phases() >> target.phase() & 1) == 0) {
            return null;
        }
        var quest = new Quest(web, exchange, null);
        var trail = search.sure(quest, 1L << target.phase(), goal.atLeast().level());
        if (trail != null) {
            return new Way(Paths.path(web, trail, target.phase()), null);
        }
        if (exchange.byHand().verdict(target.phase()).lo().compareTo(goal.atLeast()) >= 0) {
            return new Way(null, null);
        }
        return mends.stream()
                .filter(mend -> mend.waived().contains(target.exchange()))
                .findFirst()
                .map(mend -> new Way(null, mend))
                .orElse(null);
    }

    boolean isReached(Remedy.Target target) {
        return found.containsKey(target);
    }

    /// The mends that the way of a target makes use of, in their order.
    Set<Mend> on(Remedy.Target target) {
        var way = found.get(target);
        var on = new LinkedHashSet<Mend>();
        if (way != null) {
            mends.stream().filter(mend -> way.isOn(mend, web.fit)).forEach(on::add);
        }
        return on;
    }
}
