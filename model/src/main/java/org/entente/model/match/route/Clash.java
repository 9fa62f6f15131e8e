package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.Statement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds where a way asks one thing that is not known to be two: a port that joins two nets of the
/// same standard, each with a value of its own.
final class Clash {
    private final Web web;

    Clash(Web web) {
        this.web = web;
    }

    /// A parameter of a port that is not known, and the values that it may have to be.
    record Open(String port, String key, String parameter, Set<String> values) {}

    @Nullable Open of(Trail trail) {
        for (int i = 0; i + 1 < trail.hops(); i++) {
            var bearer = bearer(trail.carriers()[i]);
            var next = bearer(trail.carriers()[i + 1]);
            if (bearer != null && next != null && bearer.key().equals(next.key())) {
                var open = along(trail, i, bearer.key());
                if (open != null) {
                    return open;
                }
                while (i + 1 < trail.hops() && isOf(trail.carriers()[i + 1], bearer.key())) {
                    i++;
                }
            }
        }
        return null;
    }

    private @Nullable Bearer bearer(int carrier) {
        return web.bearer(carrier);
    }

    private boolean isOf(int carrier, String key) {
        return web.carriers.key[carrier].equals(key);
    }

    private @Nullable Open along(Trail trail, int from, String key) {
        var standard = web.ground.catalogue().standard(key);
        if (standard == null) {
            return null;
        }
        for (int p = 0; p < standard.parameters().size(); p++) {
            var parameter = standard.parameters().get(p);
            if (parameter.comparator() == MatchComparator.EQ
                    && parameter.criticality().left().level() < trail.level()) {
                int port = new Run(trail, key, p).clash(from);
                if (port >= 0) {
                    var id = web.harbours.ports.name(port);
                    return new Open(id, key, parameter.name(), values(port, key, p));
                }
            }
        }
        return null;
    }

    /// Follows what must be the same from port to port.
    private final class Run {
        private final Trail trail;
        private final String key;
        private final int parameter;
        private String value = "";
        private int open = -1;

        Run(Trail trail, String key, int parameter) {
            this.trail = trail;
            this.key = key;
            this.parameter = parameter;
        }

        int clash(int from) {
            for (int i = from; i < trail.hops() && isOf(trail.carriers()[i], key); i++) {
                var bearer = bearer(trail.carriers()[i]);
                var one = statement(trail.ports()[i]);
                var other = statement(trail.ports()[i + 1]);
                if (bearer == null || isClosed(bearer, i, one, other)) {
                    restart();
                } else {
                    boolean isClash =
                            takes(one, trail.ports()[i])
                                    || takes(agreed(bearer), -1)
                                    || takes(other, trail.ports()[i + 1]);
                    if (isClash && open >= 0) {
                        return open;
                    }
                }
            }
            return -1;
        }

        private void restart() {
            value = "";
            open = -1;
        }

        private boolean isClosed(Bearer bearer, int hop, Statement one, Statement other) {
            var from = web.port(trail.ports()[hop]);
            var to = web.port(trail.ports()[hop + 1]);
            return one.standing() == Statement.Standing.NOT_APPLICABLE
                    || other.standing() == Statement.Standing.NOT_APPLICABLE
                    || from == null
                    || to == null
                    || web.judging.trial(bearer, from, to) != null;
        }

        /// Does it contradict what was said before?
        private boolean takes(Statement statement, int port) {
            if (statement.standing() != Statement.Standing.VALUE) {
                open = port < 0 ? open : port;
                return false;
            }
            var said = plain(statement);
            boolean isClash = !value.isEmpty() && !value.equals(said);
            value = said;
            return isClash;
        }

        private Statement agreed(Bearer bearer) {
            return Clash.this.said(bearer.agreed(), key, parameter);
        }

        private Statement statement(int port) {
            return Clash.this.stated(port, key, parameter);
        }
    }

    private Statement stated(int number, String key, int parameter) {
        var port = web.port(number);
        return said(port == null ? null : port.binding(key), key, parameter);
    }

    private Statement said(@Nullable Binding binding, String key, int parameter) {
        var standard = web.ground.catalogue().standard(key);
        return binding == null || standard == null
                ? Statement.UNKNOWN
                : binding.statement(standard, parameter);
    }

    private static String plain(Statement statement) {
        return Speaker.plain(statement.text());
    }

    /// All values that reach a port over nets of the standard through ports that say nothing.
    private Set<String> values(int start, String key, int parameter) {
        var values = new TreeSet<String>();
        var seen = new BitSet();
        seen.set(start);
        var waiting = new ArrayDeque<Integer>(List.of(start));
        while (!waiting.isEmpty()) {
            for (int carrier : web.lines.on(waiting.remove())) {
                var line = web.lines.lines[carrier];
                if (line != null && line.bearer.key().equals(key)) {
                    add(values, said(line.bearer.agreed(), key, parameter));
                    for (int member : line.members) {
                        boolean isSaid = add(values, stated(member, key, parameter));
                        if (!isSaid && !seen.get(member)) {
                            seen.set(member);
                            waiting.add(member);
                        }
                    }
                }
            }
        }
        return values;
    }

    private static boolean add(Set<String> values, Statement statement) {
        boolean isValue = statement.standing() == Statement.Standing.VALUE;
        if (isValue) {
            values.add(plain(statement));
        }
        return isValue;
    }
}
