package org.entente.app.network;

import org.entente.app.draw.Box;
import org.entente.app.network.NetworkGraph.Node;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;

/// Walks from node to node by arrows: to the nearest that lies that way.
public final class NetworkWalk {
    /// Which way.
    public enum Step {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int x;
        private final int y;

        Step(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    private NetworkWalk() {}

    /// Those that can be walked to: every node but the frames.
    public static List<Node> stops(NetworkPlan plan) {
        var frames = new HashSet<String>();
        plan.graph().nodes().forEach(node -> frames.add(node.frame()));
        return plan.graph().nodes().stream().filter(node -> !frames.contains(node.id())).toList();
    }

    /// The same node where nothing lies that way; the first of all where none was chosen.
    public static @Nullable Node next(NetworkPlan plan, String from, Step step) {
        var stops = stops(plan);
        var start = plan.boxes().get(from);
        if (start == null || stops.stream().noneMatch(node -> node.id().equals(from))) {
            return stops.isEmpty() ? null : stops.getFirst();
        }
        @Nullable Node best = plan.graph().node(from);
        double least = Double.MAX_VALUE;
        for (var node : stops) {
            var box = plan.boxes().get(node.id());
            double far = box == null ? Double.MAX_VALUE : distance(start, box, step);
            if (far < least) {
                least = far;
                best = node;
            }
        }
        return best;
    }

    /// What lies aside counts more than what lies ahead; what does not lie that way at all is out
    /// of reach.
    private static double distance(Box from, Box to, Step step) {
        double right = to.x() + to.width() / 2 - from.x() - from.width() / 2;
        double down = to.y() + to.height() / 2 - from.y() - from.height() / 2;
        double ahead = right * step.x + down * step.y;
        double aside = Math.abs(right * step.y) + Math.abs(down * step.x);
        return ahead <= 1 ? Double.MAX_VALUE : ahead + 3 * aside;
    }
}
