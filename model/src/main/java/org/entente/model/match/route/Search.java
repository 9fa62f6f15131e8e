package org.entente.model.match.route;

import org.entente.model.match.Quality;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;

/// Finds the best way of an exchange through a web: the one whose weakest hop is best, and of
/// those with fewer crossings of domains, then fewer hops, then the quicker. It keeps scratch
/// space, so one search serves one thread.
final class Search {
    /// No level was given up because the ends do not hang together.
    static final int NOWHERE = Integer.MAX_VALUE;

    private static final int STRIDE = Limits.MOST_CROSSINGS + 1;

    private final Web web;
    private final Dead dead;
    private final int[] seconds;
    private final int[] seen;
    private int[] port = new int[256];
    private int[] carrier = new int[256];
    private int[] before = new int[256];
    private int[] hops = new int[256];
    private int[] crossings = new int[256];
    private int[] sum = new int[256];
    private int labels;
    private int stamp;
    private int goal;
    private boolean isBarred;
    private BitSet reached = new BitSet();
    private int parted = NOWHERE;

    /// What is looked for: at least this level, in these phases, at best or at worst.
    private record Aim(Quest quest, int level, long phases, boolean isHopeful, int mostCrossings) {}

    Search(Web web, Dead dead) {
        this.web = web;
        this.dead = dead;
        this.seconds = new int[web.harbours.ports.size() * STRIDE];
        this.seen = new int[seconds.length];
    }

    /// The best way in phases of which at least one is there hop by hop, or null when there is
    /// none. With several phases its own may be none: then it is only a bound.
    @Nullable Trail best(Quest quest, long phases, boolean isHopeful, int mostLevel) {
        reached = new BitSet();
        parted = NOWHERE;
        if (!quest.isPlaced()) {
            return null;
        }
        for (int level = mostLevel; level > 0; level--) {
            if (isJoined(quest, level, isHopeful)) {
                for (int most = 0; most <= quest.limits().crossings(); most++) {
                    var trail = reach(new Aim(quest, level, phases, isHopeful, most));
                    if (trail != null) {
                        return trail;
                    }
                    if (!isBarred) {
                        break;
                    }
                }
                remember();
            } else {
                parted = level;
            }
        }
        return null;
    }

    private void remember() {
        for (int i = 0; i < labels; i++) {
            reached.set(port[i]);
        }
    }

    /// The ports that the last search got to in vain, at levels above the one that it found.
    BitSet reached() {
        return reached;
    }

    /// The lowest level that the last search gave up because the ends do not hang together.
    int parted() {
        return parted;
    }

    @Nullable Trail best(Quest quest, long phases, boolean isHopeful) {
        return best(quest, phases, isHopeful, Quality.PROVEN.level());
    }

    boolean isJoined(Quest quest, int level, boolean isHopeful) {
        for (int one : web.harbours.ofStation[quest.from]) {
            for (int other : web.harbours.ofStation[quest.to]) {
                if (web.islands.isJoined(one, other, level, isHopeful)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Trail reach(Aim aim) {
        labels = 0;
        goal = -1;
        isBarred = false;
        stamp++;
        for (int start : web.harbours.ofStation[aim.quest().from]) {
            if (isOpen(aim, start)) {
                push(new Label(start, -1, -1, 0, 0));
            }
        }
        for (int i = 0; i < labels; i++) {
            if (goal >= 0 && hops[i] >= hops[goal]) {
                break;
            }
            if (hops[i] < aim.quest().limits().hops()) {
                expand(aim, i);
            }
        }
        return goal < 0 ? null : trail(aim);
    }

    private record Label(int port, int carrier, int before, int crossings, int seconds) {}

    private void expand(Aim aim, int label) {
        var out = web.outs[port[label]];
        var levels = out.levels(aim.isHopeful());
        for (int i = 0; i < out.size(); i++) {
            if (levels[i] >= aim.level()) {
                step(aim, label, out.heads[i], out.carriers[i]);
            }
        }
    }

    private void step(Aim aim, int label, int head, int by) {
        if (!isOpen(aim, head) || !isUsable(aim, by)) {
            return;
        }
        var harbours = web.harbours;
        int crossed =
                crossings[label] + (harbours.domain[head] == harbours.domain[port[label]] ? 0 : 1);
        int takes = (aim.isHopeful() ? web.carriers.quickest : web.carriers.slowest)[by];
        int total = (int) Math.min(Integer.MAX_VALUE, (long) sum[label] + takes);
        isBarred |= crossed > aim.mostCrossings();
        if (crossed <= aim.mostCrossings()
                && isInTime(aim, total)
                && isNews(head, crossed, total)) {
            push(new Label(head, by, label, crossed, total));
            if (harbours.station[head] == aim.quest().to) {
                arrive(total);
            }
        }
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
        return (web.harbours.phases[at] & aim.phases()) != 0
                && !dead.isPortDead(at)
                && aim.quest().mayBeAt(web.harbours, at);
    }

    /// Nobody was there with as few hops and crossings in as short a time.
    private boolean isNews(int at, int crossed, int total) {
        for (int c = 0; c <= crossed; c++) {
            int slot = at * STRIDE + c;
            if (seen[slot] == stamp && seconds[slot] <= total) {
                return false;
            }
        }
        return true;
    }

    private void push(Label label) {
        if (labels == port.length) {
            grow();
        }
        port[labels] = label.port();
        carrier[labels] = label.carrier();
        before[labels] = label.before();
        hops[labels] = label.before() < 0 ? 0 : hops[label.before()] + 1;
        crossings[labels] = label.crossings();
        sum[labels] = label.seconds();
        labels++;
        int slot = label.port() * STRIDE + label.crossings();
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
    }

    private Trail trail(Aim aim) {
        int length = hops[goal];
        var ports = new int[length + 1];
        var carriers = new int[length];
        long phases = -1L;
        int label = goal;
        for (int i = length; i >= 0; i--) {
            ports[i] = port[label];
            phases &= web.harbours.phases[port[label]];
            if (i > 0) {
                carriers[i - 1] = carrier[label];
                phases &= web.carriers.phases[carrier[label]];
                label = before[label];
            }
        }
        return new Trail(aim.level(), ports, carriers, crossings[goal], sum[goal], phases);
    }
}
