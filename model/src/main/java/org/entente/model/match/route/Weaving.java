package org.entente.model.match.route;

import org.entente.model.match.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/// Makes a web, whole or from the one before it, of which only the hops from and to what was
/// touched are judged again.
final class Weaving {
    final Ground ground;
    final Fit fit;
    final Harbours harbours;
    final Carriers carriers;
    final Lines lines;
    final @Nullable Speaker[] speakers;
    final Judging judging;
    final Out[] outs;

    private Weaving(Ground ground, Fit fit) {
        this.ground = ground;
        this.fit = fit;
        harbours = new Harbours(fit, null);
        carriers = new Carriers(fit, null);
        lines = new Lines(ground, fit, harbours.ports, carriers.names);
        judging = new Judging(ground, fit);
        speakers = new Speaker[harbours.ports.size()];
        outs = new Out[speakers.length];
        for (var id : fit.ports().keySet()) {
            listen(id);
        }
    }

    private Weaving(Web before, Fit fit, Touch touch) {
        this.ground = before.ground;
        this.fit = fit;
        harbours =
                touch.isOfPortsKept()
                        ? before.harbours.timed(fit, touch)
                        : new Harbours(fit, before.harbours);
        carriers = touch.isOfCarriersKept() ? before.carriers : new Carriers(fit, before.carriers);
        boolean isKept =
                touch.isOfCarriersKept() && harbours.ports.size() == before.harbours.ports.size();
        lines = isKept ? before.lines : new Lines(ground, fit, harbours.ports, carriers.names);
        judging = touch.isOfTestsKept() ? before.judging : new Judging(ground, fit);
        speakers = Arrays.copyOf(before.speakers, harbours.ports.size());
        outs = Arrays.copyOf(before.outs, speakers.length);
        for (var id : touch.ports()) {
            listen(id);
        }
        for (var id : touch.timed()) {
            time(id);
        }
    }

    static Web of(Ground ground, Fit fit) {
        var weaving = new Weaving(ground, fit);
        for (int port = 0; port < weaving.outs.length; port++) {
            weaving.outs[port] = weaving.out(port);
        }
        return new Web(weaving, new Distances(weaving.outs, weaving.harbours.ofStation), null);
    }

    static Web next(Web before, Fit fit, Touch touch) {
        var weaving = new Weaving(before, fit, touch);
        var marks = weaving.marks(before, touch);
        var changed = weaving.weave(before, marks);
        weaving.addTimed(changed, marks);
        marks.ports().or(weaving.tails(before.lines, marks.carriers()));
        marks.ports().or(weaving.tails(weaving.lines, marks.carriers()));
        var rise = new Rise(before, weaving, changed, marks);
        var distances = before.distances.next(weaving.outs, weaving.harbours.ofStation, rise);
        return new Web(weaving, distances, rise);
    }

    /// The web in which one port says more. At best it is no better than before, so the distances
    /// at best hold; those at worst do not.
    static Web told(Web before, Port port) {
        var touch = Touch.words(port.id());
        var weaving = new Weaving(before, before.fit.with(port), touch);
        weaving.weave(before, weaving.marks(before, touch));
        return new Web(weaving, before.distances, null);
    }

    private void listen(String id) {
        var port = fit.ports().get(id);
        int number = harbours.ports.number(id);
        if (number >= 0) {
            speakers[number] = port == null ? null : new Speaker(ground.catalogue(), port);
        }
    }

    /// It says the same as before at other times.
    private void time(String id) {
        var port = fit.ports().get(id);
        int number = harbours.ports.number(id);
        var speaker = speakers[number];
        speakers[number] = port == null || speaker == null ? null : speaker.timed(port);
    }

    private Rise.Marks marks(Web before, Touch touch) {
        var ports = numbers(touch.ports(), harbours.ports);
        return new Rise.Marks(
                ports,
                numbers(touch.timed(), harbours.ports),
                numbers(touch.carriers(), carriers.names),
                new Heirs(before.harbours, harbours, ports));
    }

    private static BitSet numbers(Set<String> ids, Names names) {
        var numbers = new BitSet();
        for (var id : ids) {
            int number = names.number(id);
            if (number >= 0) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    private BitSet tails(Lines of, BitSet touched) {
        var tails = new BitSet();
        touched.stream()
                .flatMap(carrier -> Arrays.stream(of.tails(carrier, harbours.ports)))
                .forEach(tails::set);
        return tails;
    }

    /// Judges anew what was touched, and tells the ports of which hops may differ.
    private BitSet weave(Web before, Rise.Marks marks) {
        var whole = (BitSet) marks.ports().clone();
        whole.or(tails(before.lines, marks.carriers()));
        whole.or(tails(lines, marks.carriers()));
        var partly = new BitSet();
        marks.ports().stream().forEach(port -> reach(partly, before.lines, port));
        marks.ports().stream().forEach(port -> reach(partly, lines, port));
        partly.andNot(whole);
        partly.stream().forEach(port -> outs[port] = outs[port].without(marks.ports()));
        whole.stream().forEach(port -> outs[port] = out(port));
        marks.ports().stream().forEach(port -> into(port, partly));
        whole.or(partly);
        for (int port = 0; port < outs.length; port++) {
            outs[port] = outs[port] == null ? Out.NOWHERE : outs[port];
        }
        return whole;
    }

    /// Ports at other times have the hops that they had, and so have those that reach them.
    private void addTimed(BitSet changed, Rise.Marks marks) {
        changed.or(marks.timed());
        marks.timed().stream().forEach(port -> reach(changed, lines, port));
        marks.ports().or(marks.timed());
    }

    /// The ports that have hops to a port.
    private void reach(BitSet ports, Lines of, int port) {
        for (int carrier : of.on(port)) {
            var line = of.lines[carrier];
            if (line != null) {
                Arrays.stream(line.members).forEach(ports::set);
            }
        }
        for (int carrier : of.into(port)) {
            Arrays.stream(of.tails(carrier, harbours.ports)).forEach(ports::set);
        }
    }

    /// Adds the hops to a port from those of which only these are judged again.
    private void into(int port, BitSet partly) {
        for (int carrier : lines.on(port)) {
            var line = lines.lines[carrier];
            if (line != null) {
                for (int member : line.members) {
                    if (partly.get(member)) {
                        addHop(outs[member], member, carrier, port);
                    }
                }
            }
        }
        for (int carrier : lines.into(port)) {
            for (int tail : lines.tails(carrier, harbours.ports)) {
                if (partly.get(tail)) {
                    addPassage(outs[tail], tail, carrier);
                }
            }
        }
    }

    private Out out(int port) {
        if (speakers[port] == null) {
            return Out.NOWHERE;
        }
        var out = new Out(16);
        for (int carrier : lines.on(port)) {
            var line = lines.lines[carrier];
            if (line != null) {
                for (int member : line.members) {
                    addHop(out, port, carrier, member);
                }
            }
        }
        for (int carrier : lines.from(port)) {
            addPassage(out, port, carrier);
        }
        return out;
    }

    private void addHop(Out out, int port, int carrier, int head) {
        var line = lines.lines[carrier];
        var one = speakers[port];
        var other = speakers[head];
        if (line != null
                && one != null
                && other != null
                && harbours.station[head] != harbours.station[port]) {
            var verdict = judging.verdict(line, one, other);
            if (verdict != null) {
                add(out, head, carrier, verdict);
            }
        }
    }

    private void addPassage(Out out, int port, int carrier) {
        var translation = lines.translations[carrier];
        if (translation != null) {
            int head = harbours.ports.number(translation.to());
            var one = speakers[port];
            var other = head < 0 ? null : speakers[head];
            if (one != null && other != null) {
                add(out, head, carrier, Judging.verdict(translation, one.port, other.port));
            }
        }
    }

    private static void add(Out out, int head, int carrier, Verdict verdict) {
        if (verdict.hi().level() > 0) {
            out.add(head, carrier, verdict.lo().level(), verdict.hi().level());
        }
    }
}
