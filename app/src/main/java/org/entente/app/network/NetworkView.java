package org.entente.app.network;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.network.NetworkGraph.Node;
import org.jspecify.annotations.Nullable;

/// Which part of a placed graph is in view: its left upper corner, how large it is shown, and how
/// much room there is.
public record NetworkView(double left, double top, double zoom, double width, double height) {
    public static final NetworkView UNSEEN = new NetworkView(0, 0, 1, 1, 1);
    private static final double LEAST = 0.08;
    private static final double MOST = 2;
    private static final double READABLE = 0.7;
    private static final double EDGE = 12;

    /// All of the plan, never larger than it is.
    public NetworkView fit(NetworkPlan plan) {
        return fit(plan, LEAST);
    }

    /// As much of the plan as can be read, from its left upper corner where that is not all.
    public NetworkView readable(NetworkPlan plan) {
        return fit(plan, READABLE);
    }

    private NetworkView fit(NetworkPlan plan, double least) {
        double wanted =
                Math.min(
                        (width - 2 * EDGE) / Math.max(1, plan.width()),
                        (height - 2 * EDGE) / Math.max(1, plan.height()));
        double to = Math.clamp(wanted, least, 1);
        double right = (plan.width() - width / to) / 2;
        double down = (plan.height() - height / to) / 2;
        double edge = -EDGE / to;
        return new NetworkView(right > 0 ? edge : right, down > 0 ? edge : down, to, width, height);
    }

    public NetworkView sized(double newWidth, double newHeight) {
        return new NetworkView(left, top, zoom, newWidth, newHeight);
    }

    /// Moved by so many pixels.
    public NetworkView moved(double right, double down) {
        return new NetworkView(left + right / zoom, top + down / zoom, zoom, width, height);
    }

    /// So many times larger, what is at that place staying there.
    public NetworkView zoomed(double times, double x, double y) {
        double to = Math.clamp(zoom * times, LEAST, MOST);
        return new NetworkView(
                left + x / zoom - x / to, top + y / zoom - y / to, to, width, height);
    }

    /// Moved as little as shows the box.
    public NetworkView revealing(Box box) {
        var seen = scaled(box);
        double right = Math.max(0, seen.right() + EDGE - width);
        double down = Math.max(0, seen.bottom() + EDGE - height);
        return moved(
                seen.x() < EDGE ? seen.x() - EDGE : right,
                seen.y() < EDGE ? seen.y() - EDGE : down);
    }

    Point at(Point point) {
        return new Point((point.x() - left) * zoom, (point.y() - top) * zoom);
    }

    Box scaled(Box box) {
        return new Box(
                Math.round((box.x() - left) * zoom),
                Math.round((box.y() - top) * zoom),
                Math.round(box.width() * zoom),
                Math.round(box.height() * zoom));
    }

    boolean isSeen(Box scaled) {
        return scaled.right() >= 0
                && scaled.bottom() >= 0
                && scaled.x() <= width
                && scaled.y() <= height;
    }

    /// The node under that place in pixels, what stands in a frame before the frame.
    public @Nullable Node nodeAt(NetworkPlan plan, double x, double y) {
        @Nullable Node found = null;
        for (var node : plan.graph().nodes()) {
            var box = plan.boxes().get(node.id());
            if (box != null && (found == null || !node.frame().isEmpty())) {
                var seen = scaled(box);
                found =
                        x >= seen.x() && x <= seen.right() && y >= seen.y() && y <= seen.bottom()
                                ? node
                                : found;
            }
        }
        return found;
    }
}
