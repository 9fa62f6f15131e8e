package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which bearers and translations hang on which ports, all by number and in order.
final class Lines {
    private static final int[] NONE = {};

    final @Nullable Line[] lines;
    final @Nullable Translation[] translations;
    private final int[][] on;
    private final int[][] from;
    private final int[][] into;

    Lines(Ground ground, Fit fit, Names ports, Names carriers) {
        lines = new Line[carriers.size()];
        translations = new Translation[carriers.size()];
        on = new int[ports.size()][];
        from = new int[ports.size()][];
        into = new int[ports.size()][];
        for (int i = 0; i < lines.length; i++) {
            var bearer = fit.bearers().get(carriers.name(i));
            var translation = fit.translations().get(carriers.name(i));
            if (bearer != null) {
                var line = new Line(ground.catalogue(), bearer, ports);
                lines[i] = line;
                for (int member : line.members) {
                    enter(on, member, i);
                }
            } else if (translation != null) {
                translations[i] = translation;
                enter(from, ports.number(translation.from()), i);
                enter(into, ports.number(translation.to()), i);
            }
        }
    }

    private static void enter(int[][] lists, int port, int carrier) {
        if (port >= 0) {
            var old = lists[port] == null ? NONE : lists[port];
            var more = Arrays.copyOf(old, old.length + 1);
            more[old.length] = carrier;
            lists[port] = more;
        }
    }

    /// The bearers that a port is on.
    int[] on(int port) {
        return of(on, port);
    }

    /// The translations that begin at a port.
    int[] from(int port) {
        return of(from, port);
    }

    /// The translations that end at a port.
    int[] into(int port) {
        return of(into, port);
    }

    private static int[] of(int[][] lists, int port) {
        return port < 0 || port >= lists.length || lists[port] == null ? NONE : lists[port];
    }

    /// The ports from which the hops by a carrier go out.
    int[] tails(int carrier, Names ports) {
        var line = carrier < 0 || carrier >= lines.length ? null : lines[carrier];
        if (line != null) {
            return line.members;
        }
        var translation = carrier < 0 || carrier >= lines.length ? null : translations[carrier];
        return translation == null
                ? NONE
                : IntStream.of(ports.number(translation.from())).filter(at -> at >= 0).toArray();
    }
}
