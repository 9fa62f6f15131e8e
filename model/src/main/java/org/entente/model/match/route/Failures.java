package org.entente.model.match.route;

import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes away one thing, or two at once, and looks again. Only what the ways in use rest on is
/// tried: nothing else can cost them anything. The ends of an exchange are never taken away.
public final class Failures {
    private final Assessment assessment;
    private final Web web;
    private final Props props;
    private final Dead dead;
    private final Search search;
    private final Map<Trial, List<Stretch>> tried = new HashMap<>();
    private @Nullable Quest last;

    public Failures(Assessment assessment) {
        this.assessment = assessment;
        this.web = assessment.web();
        this.props = new Props(web);
        this.dead = new Dead(web);
        this.search = new Search(web, dead);
    }

    /// What goes by hand in a phase, and what may be there that is not seen.
    private record Beside(Verdict byHand, Unseen unseen) {
        static Beside of(Exchange exchange, int phase) {
            return new Beside(exchange.byHand().verdict(phase), exchange.unseen().at(phase));
        }
    }

    /// A time in which the same two ways serve, what there is beside them, and what they give.
    private record Stretch(
            long phases, @Nullable Trail worst, @Nullable Trail best, Beside beside) {
        Verdict verdict() {
            var ways = new Verdict(Graded.quality(worst), Graded.quality(best));
            return beside.unseen().around(ways.max(beside.byHand()), 0);
        }

        Stretch with(long others, @Nullable Trail fearful, @Nullable Trail hopeful) {
            return new Stretch(others, fearful, hopeful, beside);
        }

        @SuppressWarnings("ReferenceEquality")
        boolean isLike(Stretch other) {
            return best == other.best && worst == other.worst && beside.equals(other.beside);
        }
    }

    /// What of which kinds fails in a stretch.
    private record Trial(Stretch stretch, Set<Integer> kinds) {}

    /// Is told how many exchanges have been looked at; says whether to go on.
    @FunctionalInterface
    public interface Watch {
        boolean goesOn(int done, int all);
    }

    /// What one thing alone costs these exchanges; null when the watch did not go on.
    public @Nullable List<Loss> singles(List<String> exchanges, Watch watch) {
        return each(exchanges, this::single, watch);
    }

    /// What two things together cost these exchanges beyond what each does alone; null when the
    /// watch did not go on.
    public @Nullable List<Loss> pairs(List<String> exchanges, Watch watch) {
        return each(exchanges, this::pairs, watch);
    }

    private static @Nullable List<Loss> each(
            List<String> exchanges, Function<String, List<Loss>> look, Watch watch) {
        var losses = new ArrayList<Loss>();
        for (int i = 0; i < exchanges.size(); i++) {
            if (!watch.goesOn(i, exchanges.size())) {
                return null;
            }
            losses.addAll(look.apply(exchanges.get(i)));
        }
        return losses;
    }

    /// What one thing alone costs the exchange.
    public List<Loss> single(String exchange) {
        var losses = new ArrayList<Loss>();
        var graded = assessment.graded(exchange);
        if (graded != null) {
            for (var stretch : stretches(graded)) {
                for (var thing : things(graded, stretch)) {
                    for (var left : without(graded, stretch, Set.of(thing))) {
                        add(losses, new Case(graded, stretch, left), Set.of(thing));
                    }
                }
            }
        }
        return losses;
    }

    private record Case(Graded graded, Stretch before, Stretch after) {}

    private static void add(List<Loss> losses, Case found, Set<String> things) {
        var before = found.before().verdict();
        var after = found.after().verdict();
        if (!after.equals(before)) {
            var id = found.graded().exchange.id();
            losses.add(new Loss(id, found.after().phases(), things, before, after));
        }
    }

    /// What two things together cost the exchange beyond what each of them does alone.
    public List<Loss> pairs(String exchange) {
        var losses = new ArrayList<Loss>();
        var graded = assessment.graded(exchange);
        if (graded != null) {
            for (var stretch : stretches(graded)) {
                pairs(graded, stretch, losses);
            }
        }
        return losses;
    }

    private void pairs(Graded graded, Stretch stretch, List<Loss> losses) {
        Map<String, List<Stretch>> alone = new HashMap<>();
        for (var thing : things(graded, stretch)) {
            alone.put(thing, without(graded, stretch, Set.of(thing)));
        }
        for (var one : alone.entrySet()) {
            for (var left : one.getValue()) {
                for (var other : things(graded, left)) {
                    if (!other.equals(one.getKey())) {
                        pair(new Case(graded, left, left), one.getKey(), other, alone, losses);
                    }
                }
            }
        }
    }

    private void pair(
            Case found,
            String one,
            String other,
            Map<String, List<Stretch>> alone,
            List<Loss> losses) {
        var second = alone.get(other);
        if (second != null && one.compareTo(other) >= 0) {
            addMissed(losses, found, one, other, alone);
            return;
        }
        var both = Set.of(one, other);
        for (var rest : without(found.graded(), found.after(), both)) {
            addJoint(losses, new Case(found.graded(), found.after(), rest), both, second);
        }
    }

    /// Both are on the ways in use, so the pair is tried from the lesser of them, unless that one
    /// alone leads to ways that no longer rest on this one.
    private void addMissed(
            List<Loss> losses,
            Case found,
            String one,
            String other,
            Map<String, List<Stretch>> alone) {
        for (var first : Objects.requireNonNullElse(alone.get(other), List.<Stretch>of())) {
            long shared = first.phases() & found.after().phases();
            if (shared != 0 && !things(found.graded(), first).contains(one)) {
                var from = found.after().with(shared, found.after().worst(), found.after().best());
                for (var rest : without(found.graded(), from, Set.of(one, other))) {
                    var single = List.of(first);
                    addJoint(
                            losses,
                            new Case(found.graded(), from, rest),
                            Set.of(one, other),
                            single);
                }
            }
        }
    }

    private static void addJoint(
            List<Loss> losses, Case found, Set<String> things, @Nullable List<Stretch> second) {
        var first = found.before().verdict();
        var joint = found.after().verdict();
        long left = found.after().phases();
        for (var other : second == null ? List.<Stretch>of() : second) {
            long phases = left & other.phases();
            if (phases != 0) {
                addWorse(
                        losses,
                        found,
                        things,
                        new Bound(phases, first.min(other.verdict()), joint));
                left &= ~phases;
            }
        }
        if (left != 0) {
            addWorse(losses, found, things, new Bound(left, first, joint));
        }
    }

    private record Bound(long phases, Verdict alone, Verdict joint) {}

    private static void addWorse(List<Loss> losses, Case found, Set<String> things, Bound bound) {
        if (!bound.joint().equals(bound.joint().max(bound.alone()))) {
            var id = found.graded().exchange.id();
            losses.add(new Loss(id, bound.phases(), things, bound.alone(), bound.joint()));
        }
    }

    private static List<Stretch> stretches(Graded graded) {
        var list = new ArrayList<Stretch>();
        for (int phase = 0; phase < graded.best.length; phase++) {
            if (graded.isIn(phase) && graded.best[phase] != null) {
                add(
                        list,
                        new Stretch(
                                1L << phase,
                                graded.worst[phase],
                                graded.best[phase],
                                Beside.of(graded.exchange, phase)));
            }
        }
        return list;
    }

    /// Together with one that is like it, if there is one.
    private static void add(List<Stretch> list, Stretch more) {
        for (int i = 0; i < list.size(); i++) {
            var known = list.get(i);
            if (known.isLike(more)) {
                list.set(i, known.with(known.phases() | more.phases(), more.worst(), more.best()));
                return;
            }
        }
        list.add(more);
    }

    private Set<String> things(Graded graded, Stretch stretch) {
        var things = new LinkedHashSet<String>();
        for (var trail : new @Nullable Trail[] {stretch.best(), stretch.worst()}) {
            if (trail != null) {
                things.addAll(props.of(trail));
            }
        }
        things.remove(graded.exchange.from());
        things.remove(graded.exchange.to());
        return things;
    }

    /// The ways that are left without these things, none better than those of the stretch. Things
    /// that fail alike are tried once.
    private List<Stretch> without(Graded graded, Stretch stretch, Set<String> things) {
        var quest = asked(graded.exchange);
        var kinds = things.stream().map(props::kind).collect(Collectors.toUnmodifiableSet());
        return tried.computeIfAbsent(new Trial(stretch, kinds), _ -> left(quest, stretch, things));
    }

    /// The exchange by numbers; with another one, what was tried before no longer counts.
    @SuppressWarnings("ReferenceEquality")
    private Quest asked(Exchange exchange) {
        var quest = last;
        if (quest == null || quest.exchange != exchange) {
            tried.clear();
            quest = new Quest(web, exchange, null);
            last = quest;
        }
        return quest;
    }

    private List<Stretch> left(Quest quest, Stretch stretch, Set<String> things) {
        dead.revive();
        dead.kill(props, things);
        var list = new ArrayList<Stretch>();
        for (var hopeful : ways(quest, stretch.phases(), stretch.best(), true)) {
            var most = hopeful.trail() == null ? null : stretch.worst();
            for (var fearful : ways(quest, hopeful.phases(), most, false)) {
                list.add(stretch.with(fearful.phases(), fearful.trail(), hopeful.trail()));
            }
        }
        return list;
    }

    private record Way(long phases, @Nullable Trail trail) {}

    /// The way as it was where nothing of it failed, else the best that is left in each phase.
    private List<Way> ways(Quest quest, long phases, @Nullable Trail was, boolean isHopeful) {
        var list = new ArrayList<Way>();
        if (was == null || isWhole(was)) {
            list.add(new Way(phases, was));
            return list;
        }
        long left = phases;
        while (left != 0) {
            var trail = search.best(quest, left, isHopeful, was.level());
            long served = trail == null ? left : trail.phases() & left;
            if (served == 0) {
                served = Long.lowestOneBit(left);
                trail = search.best(quest, served, isHopeful, was.level());
            }
            list.add(new Way(served, trail));
            left &= ~served;
        }
        return list;
    }

    private boolean isWhole(Trail trail) {
        for (int port : trail.ports()) {
            if (dead.isPortDead(port)) {
                return false;
            }
        }
        for (int carrier : trail.carriers()) {
            if (dead.isCarrierDead(carrier)) {
                return false;
            }
        }
        return true;
    }
}
