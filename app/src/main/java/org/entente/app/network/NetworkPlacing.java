package org.entente.app.network;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.network.NetworkGraph.Edge;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkGraph.Node;
import org.entente.app.network.NetworkPlan.Line;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Places a graph in layers from left to right. What stands in a frame without lines of its own is
/// set in rows; the rest is left to the layout. The same graph is always placed alike.
public final class NetworkPlacing {
    static final double ROW = 52;
    static final double HEAD = 40;
    private static final double WIDE = 232;
    private static final double NARROW = 112;
    private static final double GAP = 8;
    private static final double APART = 24;
    private static final double LAYERS = 48;

    /// How much wider than high a frame is about where nothing else is asked for.
    public static final double USUAL = 1.5;

    private final NetworkGraph graph;
    private final double shape;
    private final Map<String, List<Node>> inside = new LinkedHashMap<>();
    private final Set<String> joined = new HashSet<>();
    private final Map<String, ElkNode> placed = new HashMap<>();
    private final Map<ElkEdge, Edge> edges = new LinkedHashMap<>();

    private NetworkPlacing(NetworkGraph graph, double shape) {
        this.graph = graph;
        this.shape = shape;
        for (var node : graph.nodes()) {
            if (!node.frame().isEmpty()) {
                inside.computeIfAbsent(node.frame(), _ -> new ArrayList<>()).add(node);
            }
        }
        for (var edge : graph.edges()) {
            joined.add(edge.from());
            joined.add(edge.to());
        }
    }

    /// Null when it was told to stop.
    public static @Nullable NetworkPlan place(NetworkGraph graph, BooleanSupplier isStopped) {
        return place(graph, USUAL, isStopped);
    }

    /// The same with frames that are about so much wider than high.
    public static @Nullable NetworkPlan place(
            NetworkGraph graph, double shape, BooleanSupplier isStopped) {
        return graph.nodes().isEmpty()
                ? new NetworkPlan(graph, 0, 0, Map.of(), List.of())
                : new NetworkPlacing(graph, shape).placed(isStopped);
    }

    private @Nullable NetworkPlan placed(BooleanSupplier isStopped) {
        var root = ElkGraphUtil.createGraph();
        options(root);
        if (graph.nodes().stream().anyMatch(this::isWoven)) {
            root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        }
        for (var node : graph.nodes()) {
            if (node.frame().isEmpty()) {
                placed.put(node.id(), isWoven(node) ? woven(node, root) : made(node, root));
            }
        }
        for (var edge : graph.edges()) {
            var from = placed.get(edge.from());
            var to = placed.get(edge.to());
            if (from != null && to != null) {
                edges.put(ElkGraphUtil.createSimpleEdge(from, to), edge);
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new Monitor(isStopped));
        return isStopped.getAsBoolean() ? null : read(root);
    }

    private void options(ElkNode node) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYERS);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, APART);
        node.setProperty(CoreOptions.ASPECT_RATIO, shape);
        node.setProperty(CoreOptions.RANDOM_SEED, 1);
    }

    /// Whether lines lead to what is in it.
    private boolean isWoven(Node frame) {
        return inside.getOrDefault(frame.id(), List.of()).stream()
                .anyMatch(node -> joined.contains(node.id()));
    }

    private ElkNode woven(Node frame, ElkNode root) {
        var made = ElkGraphUtil.createNode(root);
        options(made);
        made.setProperty(CoreOptions.PADDING, new ElkPadding(HEAD + GAP, GAP, GAP, GAP));
        for (var node : inside.getOrDefault(frame.id(), List.of())) {
            placed.put(node.id(), made(node, made));
        }
        return made;
    }

    private ElkNode made(Node node, ElkNode parent) {
        var made = ElkGraphUtil.createNode(parent);
        int count = inside.getOrDefault(node.id(), List.of()).size();
        if (count == 0) {
            made.setDimensions(width(node), ROW);
        } else {
            int columns = columns(count, width(first(node)));
            int rows = (count + columns - 1) / columns;
            made.setDimensions(
                    GAP + columns * (width(first(node)) + GAP), HEAD + GAP + rows * (ROW + GAP));
        }
        return made;
    }

    private Node first(Node frame) {
        return inside.getOrDefault(frame.id(), List.of(frame)).getFirst();
    }

    private static double width(Node node) {
        return node.kind() == Kind.NATION ? NARROW : WIDE;
    }

    private int columns(int count, double width) {
        return (int)
                Math.max(1, Math.round(Math.sqrt(count * (ROW + GAP) * shape / (width + GAP))));
    }

    private NetworkPlan read(ElkNode root) {
        var boxes = new HashMap<String, Box>();
        placed.forEach((id, node) -> boxes.put(id, box(node)));
        inside.forEach((frame, nodes) -> rows(boxes.get(frame), nodes, boxes));
        var lines = new ArrayList<Line>();
        edges.forEach((drawn, edge) -> lines.add(new Line(edge, points(drawn))));
        graph.hints().forEach(edge -> lines.add(straight(edge, boxes)));
        return new NetworkPlan(graph, root.getWidth(), root.getHeight(), boxes, lines);
    }

    /// Straight from the middle of one to that of the other.
    private static Line straight(Edge edge, Map<String, Box> boxes) {
        return new Line(
                edge,
                Stream.of(edge.from(), edge.to())
                        .flatMap(id -> Stream.ofNullable(boxes.get(id)))
                        .map(
                                box ->
                                        new Point(
                                                box.x() + box.width() / 2,
                                                box.y() + box.height() / 2))
                        .toList());
    }

    /// Those that the layout has not placed, in rows.
    private void rows(@Nullable Box frame, List<Node> nodes, Map<String, Box> boxes) {
        double width = width(nodes.getFirst());
        int columns = columns(nodes.size(), width);
        for (int i = 0; frame != null && i < nodes.size(); i++) {
            double x = frame.x() + GAP + i % columns * (width + GAP);
            int row = i / columns;
            double y = frame.y() + HEAD + row * (ROW + GAP);
            boxes.putIfAbsent(nodes.get(i).id(), new Box(x, y, width, ROW));
        }
    }

    private static Box box(ElkNode node) {
        var at = corner(node);
        return new Box(at.x(), at.y(), node.getWidth(), node.getHeight());
    }

    private static Point corner(ElkNode node) {
        double x = 0;
        double y = 0;
        for (var at = node; at.getParent() != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }

    private static List<Point> points(ElkEdge edge) {
        var points = new ArrayList<Point>();
        var base = corner(edge.getContainingNode());
        for (var section : edge.getSections()) {
            points.add(moved(base, section.getStartX(), section.getStartY()));
            for (var bend : section.getBendPoints()) {
                points.add(moved(base, bend.getX(), bend.getY()));
            }
            points.add(moved(base, section.getEndX(), section.getEndY()));
        }
        return points;
    }

    private static Point moved(Point base, double x, double y) {
        return new Point(base.x() + x, base.y() + y);
    }

    /// Stops between two steps of the layout.
    private static final class Monitor extends BasicProgressMonitor {
        private final BooleanSupplier isStopped;

        Monitor(BooleanSupplier isStopped) {
            this.isStopped = isStopped;
        }

        @Override
        public boolean isCanceled() {
            return isStopped.getAsBoolean();
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
            return new Monitor(isStopped);
        }
    }
}
