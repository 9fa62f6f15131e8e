package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Finds the best way of an exchange through a web: the one whose weakest hop is best, and of
/// those with fewer crossings of domains, then fewer hops, then the quicker. It keeps scratch
/// space, so one search serves one thread.
final class Search {
    private static final int STRIDE = Limits.MOST_CROSSINGS + 1;
    private static final int MANUAL = Quality.MANUAL.level();

    private static final int SHORT_TRIES = 2;

    private final Dead dead;
    private final boolean isStrict;
    private final Pledges pledges;
    private final Map<Long, Integer> pledged = new HashMap<>();
    private Web web;
    private int[] seconds;
    private int[] seen;
    private int[] port = new int[256];
    private int[] carrier = new int[256];
    private int[] before = new int[256];
    private int[] hops = new int[256];
    private int[] crossings = new int[256];
    private int[] sum = new int[256];
    private int[] pledge = new int[256];
    private int labels;
    private int stamp;
    private int goal;
    private boolean isBarred;
    private boolean isCut;
    private boolean isPledging;
    private boolean isRefused;
    private boolean isTwisted;
    private boolean isTangled;
    private boolean isLoose;
    private int mostCrossings;
    private int mostHops;

    /// What is looked for: at least this level, in these phases, at best or at worst, and how far
    /// each port at least is from the end.
    private record Aim(Quest quest, int level, long phases, boolean isHopeful, byte[] distance) {}

    Search(Web web, Dead dead) {
        this(web, dead, true);
    }

    /// Whether what is not known may be one thing only, or be as many as it takes.
    Search(Web web, Dead dead, boolean isStrict) {
        this.web = web;
        this.dead = dead;
        this.isStrict = isStrict;
        this.pledges = new Pledges(web);
        this.seconds = new int[web.harbours.ports.size() * STRIDE];
        this.seen = new int[seconds.length];
    }

    /// Searches another web of the same ports and carriers.
    Search in(Web other) {
        web = other;
        return this;
    }

    /// The last search refused ways on which one thing that is not known would have to be two.
    boolean isTangled() {
        return isTangled;
    }

    /// The way that the last search found may be one of these, for the others led in circles.
    boolean isLoose() {
        return isLoose;
    }

    /// The best way in phases of which at least one is there hop by hop, or null when there is
    /// none. With several phases its own may be none: then it is only a bound.
    @Nullable Trail best(Quest quest, long phases, boolean isHopeful, int mostLevel) {
        isTangled = false;
        isLoose = false;
        if (!quest.isPlaced() || !isAnyOpen(quest, phases, isHopeful)) {
            return null;
        }
        for (int level = mostLevel; level > 0; level--) {
            var trail = best(aim(quest, level, phases, isHopeful));
            if (trail != null) {
                return trail;
            }
            if (level == mostLevel - 1 && level > 1 && !isAny(quest, phases, isHopeful)) {
                break;
            }
        }
        return spoken(quest, phases, isHopeful);
    }

    /// Is there a way of whatever level? Spares the look for one of each level where there is none.
    private boolean isAny(Quest quest, long phases, boolean isHopeful) {
        boolean isAny = best(aim(quest, 1, phases, isHopeful)) != null;
        isLoose = false;
        return isAny;
    }

    private Aim aim(Quest quest, int level, long phases, boolean isHopeful) {
        var distance = web.distances.to(quest.to, level, isHopeful);
        return new Aim(quest, level, phases, isHopeful, distance);
    }

    /// Where nothing carries it, a way by word of mouth over what its plan of means names, one
    /// after the other; in its phases alone.
    private @Nullable Trail spoken(Quest quest, long phases, boolean isHopeful) {
        if (quest.isSpeakable()) {
            for (var over : quest.exchange.byHand().over()) {
                long allowed = phases & over.phases(isHopeful);
                var by = allowed == 0 ? Set.<String>of() : web.bearersOn(over.thing());
                var aim = aim(quest.spoken(web, by), MANUAL, allowed, isHopeful);
                var trail = by.isEmpty() ? null : best(aim);
                if (trail != null) {
                    return trail.within(allowed);
                }
            }
        }
        return null;
    }

    /// A way that is at worst at least of this level in these phases, or null.
    @Nullable Trail sure(Quest quest, long phases, int level) {
        if (!quest.isPlaced() || !isAnyOpen(quest, phases, false)) {
            return null;
        }
        var trail = best(aim(quest, level, phases, false));
        return trail == null && level <= MANUAL ? spoken(quest, phases, false) : trail;
    }

    private @Nullable Trail best(Aim aim) {
        isPledging = isStrict && aim.isHopeful();
        isRefused = false;
        isTwisted = false;
        var trail = cross(aim);
        isTangled |= isRefused && trail == null;
        if (trail == null && isTwisted) {
            isPledging = false;
            trail = cross(aim);
            isLoose = trail != null;
        }
        return trail;
    }

    private @Nullable Trail cross(Aim aim) {
        for (mostCrossings = 0;
                mostCrossings <= aim.quest().limits().crossings();
                mostCrossings++) {
            var trail = reach(aim);
            if (trail != null || !isBarred) {
                return trail;
            }
        }
        return null;
    }

    @Nullable Trail best(Quest quest, long phases, boolean isHopeful) {
        return best(quest, phases, isHopeful, Quality.PROVEN.level());
    }

    /// Looks for the shortest ways first, then for those that are one hop longer, as most that take
    /// the place of another are, and for all others at once.
    private @Nullable Trail reach(Aim aim) {
        isBarred = false;
        int[] starts = web.harbours.ofStation[aim.quest().from];
        mostHops = Math.max(1, Rise.least(aim.distance(), starts));
        int most = aim.quest().limits().hops();
        for (int tries = 1; mostHops <= most; tries++) {
            var trail = reach(aim, starts);
            if (trail != null || !isCut) {
                return trail;
            }
            mostHops = tries == SHORT_TRIES ? Math.max(most, mostHops + 1) : mostHops + 1;
        }
        return null;
    }

    private @Nullable Trail reach(Aim aim, int[] starts) {
        labels = 0;
        goal = -1;
        isCut = false;
        stamp++;
        for (int start : starts) {
            if (isNear(aim, start, 0) && isOpen(aim, start)) {
                push(new Label(start, -1, -1, 0, 0), Pledges.NONE);
            }
        }
        for (int i = 0; i < labels && (goal < 0 || hops[i] < hops[goal]); i++) {
            expand(aim, i);
        }
        return goal < 0 ? null : trail(aim);
    }

    /// Can the end still be reached from here with so many hops in all?
    private boolean isNear(Aim aim, int at, int taken) {
        int left = aim.distance()[at];
        if (left == Distances.NEVER) {
            return false;
        }
        isCut |= taken + left > mostHops;
        return taken + left <= mostHops;
    }

    private record Label(int port, int carrier, int before, int crossings, int seconds) {}

    private void expand(Aim aim, int label) {
        var out = web.outs[port[label]];
        for (int from = 0; from < out.size(); from = out.end(from)) {
            if (isUsable(aim, out.carriers[from])) {
                expand(aim, label, out, from);
            }
        }
    }

    /// Over one carrier.
    private void expand(Aim aim, int label, Out out, int from) {
        var levels = out.levels(aim.isHopeful());
        int by = out.carriers[from];
        int taken = hops[label] + 1;
        int end = out.end(from);
        for (int i = from; i < end; i++) {
            if (levels[i] >= aim.level() && isNear(aim, out.heads[i], taken)) {
                step(aim, label, out.heads[i], by);
            }
        }
    }

    private void step(Aim aim, int label, int head, int by) {
        var harbours = web.harbours;
        int crossed =
                crossings[label] + (harbours.domain[head] == harbours.domain[port[label]] ? 0 : 1);
        int takes = (aim.isHopeful() ? web.carriers.quickest : web.carriers.slowest)[by];
        int total = (int) Math.min(Integer.MAX_VALUE, (long) sum[label] + takes);
        boolean isCrossable = crossed <= mostCrossings;
        if ((isCrossable && !isNews(head * STRIDE, crossed, total)) || !isOpen(aim, head)) {
            return;
        }
        isBarred |= !isCrossable;
        if (isCrossable && isInTime(aim, total)) {
            int promise = promise(aim, label, head, by);
            if (promise != Pledges.BROKEN && isNews(head, promise, crossed, total)) {
                go(aim, new Label(head, by, label, crossed, total), promise);
            }
        }
    }

    private int promise(Aim aim, int label, int head, int by) {
        if (!isPledging) {
            return Pledges.NONE;
        }
        var hop = new Pledges.Hop(port[label], by, head, aim.level());
        int promise = pledges.after(pledge[label], hop);
        isRefused |= promise == Pledges.BROKEN;
        return promise;
    }

    private void go(Aim aim, Label label, int promise) {
        if (isPledging && (isCircle(label) || isDoubled(label))) {
            isTwisted = true;
            return;
        }
        push(label, promise);
        if (web.harbours.station[label.port()] == aim.quest().to) {
            arrive(label.seconds());
        }
    }

    /// A port that does not say something can be passed once only, for it keeps what it promised.
    private boolean isCircle(Label label) {
        var speaker = web.speakers[label.port()];
        if (speaker != null && speaker.isOpen) {
            for (int at = label.before(); at >= 0; at = before[at]) {
                if (port[at] == label.port()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A port is in one domain only, so that no way leads through two of its guises.
    private boolean isDoubled(Label label) {
        int self = web.harbours.self[label.port()];
        if (web.harbours.supposed[label.port()]) {
            for (int at = label.before(); at >= 0; at = before[at]) {
                if (port[at] != label.port() && web.harbours.self[port[at]] == self) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The way that was found last counts where it is the first or the quickest.
    private void arrive(int total) {
        if (goal < 0 || total < sum[goal]) {
            goal = labels - 1;
        }
    }

    private boolean isUsable(Aim aim, int by) {
        return (web.carriers.phases[by] & aim.phases()) != 0
                && !dead.isCarrierDead(by)
                && aim.quest().mayUse(by, aim.isHopeful());
    }

    private static boolean isInTime(Aim aim, int total) {
        int most = aim.quest().limits().seconds();
        return most == Integer.MAX_VALUE || total <= most;
    }

    private boolean isOpen(Aim aim, int at) {
        return isOpen(aim.quest(), aim.phases(), at, aim.isHopeful());
    }

    private boolean isOpen(Quest quest, long phases, int at, boolean isHopeful) {
        return (web.harbours.phases(isHopeful)[at] & phases) != 0
                && !dead.isPortDead(at)
                && quest.mayBeAt(web.harbours, at, isHopeful);
    }

    /// Is there a port to begin with, and one to end with?
    private boolean isAnyOpen(Quest quest, long phases, boolean isHopeful) {
        return isAnyOpen(quest, quest.to, phases, isHopeful)
                && isAnyOpen(quest, quest.from, phases, isHopeful);
    }

    private boolean isAnyOpen(Quest quest, int station, long phases, boolean isHopeful) {
        for (int at : web.harbours.ofStation[station]) {
            if (isOpen(quest, phases, at, isHopeful)) {
                return true;
            }
        }
        return false;
    }

    /// Nobody was there with as few hops and crossings in as short a time, promising as little.
    private boolean isNews(int at, int promise, int crossed, int total) {
        return isNews(at * STRIDE, crossed, total)
                && (promise == Pledges.NONE || isNews(slot(at, promise), crossed, total));
    }

    private boolean isNews(int slot, int crossed, int total) {
        for (int c = 0; c <= crossed; c++) {
            if (seen[slot + c] == stamp && seconds[slot + c] <= total) {
                return false;
            }
        }
        return true;
    }

    /// Where it is noted who was at a port with a promise.
    private int slot(int at, int promise) {
        if (promise == Pledges.NONE) {
            return at * STRIDE;
        }
        long both = (long) at << Integer.SIZE | promise;
        var known = pledged.get(both);
        if (known == null) {
            known = web.harbours.ports.size() * STRIDE + pledged.size() * STRIDE;
            pledged.put(both, known);
            if (known + STRIDE > seen.length) {
                seen = Arrays.copyOf(seen, known + 64 * STRIDE);
                seconds = Arrays.copyOf(seconds, seen.length);
            }
        }
        return known;
    }

    private void push(Label label, int promise) {
        if (labels == port.length) {
            grow();
        }
        port[labels] = label.port();
        carrier[labels] = label.carrier();
        before[labels] = label.before();
        hops[labels] = label.before() < 0 ? 0 : hops[label.before()] + 1;
        crossings[labels] = label.crossings();
        sum[labels] = label.seconds();
        pledge[labels] = promise;
        labels++;
        int slot = slot(label.port(), promise) + label.crossings();
        if (seen[slot] != stamp || label.seconds() < seconds[slot]) {
            seen[slot] = stamp;
            seconds[slot] = label.seconds();
        }
    }

    private void grow() {
        int room = 2 * port.length;
        port = Arrays.copyOf(port, room);
        carrier = Arrays.copyOf(carrier, room);
        before = Arrays.copyOf(before, room);
        hops = Arrays.copyOf(hops, room);
        crossings = Arrays.copyOf(crossings, room);
        sum = Arrays.copyOf(sum, room);
        pledge = Arrays.copyOf(pledge, room);
    }

    private Trail trail(Aim aim) {
        int length = hops[goal];
        var ports = new int[length + 1];
        var carriers = new int[length];
        long phases = -1L;
        long[] there = web.harbours.phases(aim.isHopeful());
        int label = goal;
        for (int i = length; i >= 0; i--) {
            ports[i] = port[label];
            phases &= there[port[label]];
            if (i > 0) {
                carriers[i - 1] = carrier[label];
                phases &= web.carriers.phases[carrier[label]];
                label = before[label];
            }
        }
        return new Trail(aim.level(), ports, carriers, crossings[goal], sum[goal], phases);
    }
}
