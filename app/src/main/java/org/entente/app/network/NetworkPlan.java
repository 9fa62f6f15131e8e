package org.entente.app.network;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;

import java.util.List;
import java.util.Map;

/// A graph with the place of each node and the course of each line. The first corner is (0, 0).
public record NetworkPlan(
        NetworkGraph graph, double width, double height, Map<String, Box> boxes, List<Line> lines) {
    public static final NetworkPlan EMPTY =
            new NetworkPlan(NetworkGraph.EMPTY, 0, 0, Map.of(), List.of());

    /// The course of an edge.
    public record Line(NetworkGraph.Edge edge, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    public NetworkPlan {
        boxes = Map.copyOf(boxes);
        lines = List.copyOf(lines);
    }
}
