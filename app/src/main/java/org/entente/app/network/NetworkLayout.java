package org.entente.app.network;

import org.entente.app.draw.Box;
import org.entente.app.draw.Drawing;
import org.entente.app.draw.Point;
import org.entente.app.draw.Shape;
import org.entente.app.draw.Shape.Align;
import org.entente.app.draw.Style;
import org.entente.app.draw.TextMeasurer;
import org.entente.app.draw.VerdictMark;
import org.entente.app.network.NetworkGraph.Edge;
import org.entente.app.network.NetworkGraph.Kind;
import org.entente.app.network.NetworkGraph.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws what of a placed graph is in view: frames, lines, then nodes with their signs. Single
/// points of failure have a heavy edge, a diamond and words. Text is as large at any zoom; names
/// are broken into as many lines as there is room for, and what has none keeps its colour and sign.
public final class NetworkLayout {
    private static final double PAD = 6;
    private static final double SIGN = 18;
    private static final double LEAST_SIGN = 10;
    private static final double DIAMOND = 5;
    private static final double LINE = 15;
    private static final double ASCENT = 0.7;
    private static final int SCREEN = 100;

    private final TextMeasurer measurer;
    private final int percent;
    private final Says says;

    /// What is written in few words of a node that costs so many exchanges alone, and of one that
    /// holds so many single points of failure.
    public interface Says {
        String alone(int exchanges);

        String inside(int points);
    }

    /// What is marked: single points of failure, the chosen node, the one under the pointer.
    public record Marks(SinglePoints points, String chosen, String hover, boolean hasKeyboard) {}

    /// @param percent how large text is, of its size on screen; less than 100 on paper alone
    public NetworkLayout(TextMeasurer measurer, int percent, Says says) {
        this.measurer = measurer;
        this.percent = percent;
        this.says = says;
    }

    public Drawing drawing(NetworkPlan plan, NetworkView view, Marks marks) {
        var shapes = new ArrayList<Shape>();
        shapes.add(
                new Shape.Fill(
                        new Box(0, 0, view.width(), view.height()), style("grid.background")));
        var frames = new HashSet<String>();
        plan.graph().nodes().forEach(node -> frames.add(node.frame()));
        each(plan, view, frames, true, (node, box) -> frame(node, box, shapes));
        lines(plan, view, marks, shapes);
        each(plan, view, frames, false, (node, box) -> node(node, box, marks, shapes));
        chosen(plan, view, marks, shapes);
        return new Drawing(view.width(), view.height(), shapes, List.of());
    }

    private interface Painting {
        void paint(Node node, Box box);
    }

    private static void each(
            NetworkPlan plan,
            NetworkView view,
            Set<String> frames,
            boolean areFrames,
            Painting painting) {
        for (var node : plan.graph().nodes()) {
            var box = plan.boxes().get(node.id());
            if (box != null && frames.contains(node.id()) == areFrames) {
                var scaled = view.scaled(box);
                if (view.isSeen(scaled)) {
                    painting.paint(node, scaled);
                }
            }
        }
    }

    private Style style(String token) {
        return percent == SCREEN ? Style.of(token) : Style.of(token).fromScreen(percent);
    }

    private void frame(Node node, Box box, List<Shape> shapes) {
        shapes.add(new Shape.Bar(box, 4, style("network.frame")));
        var bold = style("label.group");
        var small = style("label.count");
        double base = box.y() + line() + 2;
        double width = box.width() - 2 * PAD;
        var title = measurer.fit(node.words().title(), bold, width);
        shapes.add(new Shape.Label(new Point(box.x() + PAD, base), title, Align.START, bold));
        double left = width - measurer.width(title, bold) - 2 * PAD;
        if (measurer.width(node.words().detail(), small) <= left) {
            shapes.add(
                    new Shape.Label(
                            new Point(box.right() - PAD, base),
                            node.words().detail(),
                            Align.END,
                            small));
        }
    }

    private double line() {
        return LINE * percent / SCREEN;
    }

    private static boolean isAt(Edge edge, String node) {
        return edge.from().equals(node) || edge.to().equals(node);
    }

    private void lines(NetworkPlan plan, NetworkView view, Marks marks, List<Shape> shapes) {
        for (var line : plan.lines()) {
            var edge = line.edge();
            boolean isLit = isAt(edge, marks.chosen()) || isAt(edge, marks.hover());
            if (!isLit && plan.graph().hints().contains(edge)) {
                continue;
            }
            var verdict = edge.verdict();
            var token =
                    verdict == null ? "network.edge" : VerdictMark.line(verdict.colour()).token();
            var style = style(isLit ? "network.edge.lit" : token);
            var points = line.points().stream().map(view::at).toList();
            if (edge.isOneWay()) {
                shapes.add(new Shape.Link(points, style));
            } else {
                for (int i = 1; i < points.size(); i++) {
                    shapes.add(new Shape.Line(points.get(i - 1), points.get(i), style));
                }
            }
        }
    }

    private void node(Node node, Box box, Marks marks, List<Shape> shapes) {
        double radius =
                switch (node.kind()) {
                    case GATEWAY, NATION -> box.height() / 2;
                    case NET, DOMAIN -> 4;
                    case SYSTEM -> 0;
                };
        boolean isGateway = node.kind() == Kind.GATEWAY;
        shapes.add(
                new Shape.Bar(box, radius, style(isGateway ? "network.gateway" : "network.node")));
        var single = marks.points().among(node.props().own());
        double left = sign(node, box, Math.max(PAD, radius / 2), shapes);
        boolean hasMany = node.kind() == Kind.NATION || node.kind() == Kind.DOMAIN;
        var costs =
                single.isEmpty()
                        ? ""
                        : hasMany
                                ? says.inside(single.size())
                                : says.alone(marks.points().cost(node.props().own()));
        words(node, costs, new Box(left, box.y(), box.right() - PAD - left, box.height()), shapes);
        if (!single.isEmpty()) {
            shapes.add(new Shape.Bar(box, radius, style("network.single")));
            shapes.add(
                    new Shape.Diamond(
                            new Point(box.right() - radius / 2, box.y()),
                            DIAMOND,
                            style("network.single.sign")));
        }
    }

    /// Where the words begin after it.
    private static double sign(Node node, Box box, double pad, List<Shape> shapes) {
        var verdict = node.verdict();
        double size = Math.min(SIGN, box.height() - 4);
        if (verdict == null || size < LEAST_SIGN) {
            return box.x() + pad;
        }
        VerdictMark.draw(
                new Box(
                        box.x() + pad,
                        Math.round(box.y() + (box.height() - size) / 2),
                        Math.min(SIGN, box.width() / 3),
                        size),
                verdict.colour(),
                shapes);
        return box.x() + pad + Math.min(SIGN, box.width() / 3) + PAD;
    }

    private void words(Node node, String costs, Box room, List<Shape> shapes) {
        var title = style(node.kind() == Kind.NET ? "label.title" : "label.group");
        var detail = style(costs.isEmpty() ? "label.count" : "network.single.text");
        double line = line();
        int most = (int) (room.height() / line);
        if (most == 0 || room.width() < line) {
            return;
        }
        var titles = wrapped(node.words().title(), title, room.width(), most);
        boolean hasMore = titles.size() < most;
        double height = (titles.size() + (hasMore ? 1 : 0)) * line;
        double base = room.y() + (room.height() - height) / 2 + line * ASCENT;
        for (var text : titles) {
            shapes.add(label(room.x(), base, text, title, room.width()));
            base += line;
        }
        if (hasMore) {
            var text = second(node.words().detail(), costs, detail, room.width());
            shapes.add(label(room.x(), base, text, detail, room.width()));
        }
    }

    /// The text in lines that are broken between words; what is left over stands in the last.
    private List<String> wrapped(String text, Style style, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            boolean isLast = lines.size() == most - 1;
            if (!line.isEmpty() && !isLast && measurer.width(line + " " + word, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// What it costs stands before all else, whole.
    private String second(String detail, String costs, Style style, double width) {
        if (costs.isEmpty()) {
            return detail;
        }
        var both = String.join(" · ", costs, detail);
        return measurer.width(both, style) <= width ? both : costs;
    }

    private Shape label(double x, double y, String text, Style style, double width) {
        return new Shape.Label(
                new Point(x, y), measurer.fit(text, style, width), Align.START, style);
    }

    private void chosen(NetworkPlan plan, NetworkView view, Marks marks, List<Shape> shapes) {
        var hover = plan.boxes().get(marks.hover());
        if (hover != null) {
            shapes.add(new Shape.Bar(view.scaled(hover), 4, style("overlay.hover")));
        }
        var box = plan.boxes().get(marks.chosen());
        if (box != null) {
            var token = marks.hasKeyboard() ? "overlay.selection" : "overlay.hover";
            shapes.add(new Shape.Bar(view.scaled(box), 4, style(token)));
        }
    }
}
