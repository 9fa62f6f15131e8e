package org.entente.app.feature.interop;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.entente.app.draw.fx.FxPainter;
import org.entente.app.network.NetworkGraph.Node;
import org.entente.app.network.NetworkLayout;
import org.entente.app.network.NetworkLayout.Marks;
import org.entente.app.network.NetworkPlan;
import org.entente.app.network.NetworkView;
import org.entente.app.network.NetworkWalk;
import org.entente.app.network.SinglePoints;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// The graph of the networks: dragged and scrolled, made larger and smaller, and walked by arrows
/// from node to node. Paints in the layout pulse.
final class NetworkPane extends Region {
    private static final double ZOOM = 1.2;

    /// What the user does: comes to a node, opens it, or goes back.
    interface Orders {
        /// A node has the pointer or the keyboard; null when none has.
        void told(@Nullable Node node);

        void opened(Node node);

        void shut();
    }

    private final Canvas canvas = new Canvas();
    private final Orders orders;
    private NetworkLayout layout;
    private FxPainter painter;
    private NetworkPlan plan = NetworkPlan.EMPTY;
    private NetworkView view = NetworkView.UNSEEN;
    private SinglePoints points = SinglePoints.NONE;
    private String chosen = "";
    private String hover = "";
    private boolean isFitted;
    private boolean isFresh = true;
    private double lastX;
    private double lastY;
    private boolean isDragged;

    NetworkPane(NetworkLayout layout, FxPainter painter, Orders orders) {
        this.layout = layout;
        this.painter = painter;
        this.orders = orders;
        setId("network-graph");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(this::clicked);
        setOnMouseMoved(event -> hover(view.nodeAt(plan, event.getX(), event.getY())));
        setOnMouseExited(_ -> hover(null));
        setOnScroll(this::scrolled);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::requestLayout);
        setMinSize(0, 0);
    }

    void setLook(NetworkLayout newLayout, FxPainter newPainter) {
        layout = newLayout;
        painter = newPainter;
        requestLayout();
    }

    NetworkPlan plan() {
        return plan;
    }

    NetworkView view() {
        return view;
    }

    String chosen() {
        return chosen;
    }

    SinglePoints points() {
        return points;
    }

    /// Shows another graph whole; the same one where it was.
    void show(NetworkPlan newPlan) {
        if (!newPlan.equals(plan)) {
            boolean isAlike = newPlan.boxes().equals(plan.boxes());
            plan = newPlan;
            isFresh = isFresh || !isAlike;
            if (plan.graph().node(chosen) == null) {
                chosen = "";
            }
            hover = "";
            requestLayout();
        }
    }

    /// Marks what alone takes critical exchanges away.
    void mark(SinglePoints newPoints) {
        points = newPoints;
        requestLayout();
    }

    void fit() {
        isFresh = false;
        isFitted = true;
        requestLayout();
    }

    /// The node under the pointer, else the chosen one.
    @Nullable Node told() {
        return plan.graph().node(hover.isEmpty() ? chosen : hover);
    }

    /// Nodes that are, or hold, single points of failure, the dearest first.
    List<Node> singles() {
        return NetworkWalk.stops(plan).stream()
                .filter(node -> points.cost(node.props().own()) > 0)
                .sorted(
                        Comparator.comparingInt((Node node) -> -points.cost(node.props().own()))
                                .thenComparing(Node::id))
                .toList();
    }

    /// Goes to the single point of failure after the chosen one.
    void nextSingle() {
        var singles = singles();
        if (!singles.isEmpty()) {
            int at = singles.indexOf(plan.graph().node(chosen));
            choose(singles.get((at + 1) % singles.size()));
        }
        requestFocus();
    }

    private void choose(Node node) {
        chosen = node.id();
        var box = plan.boxes().get(chosen);
        if (box != null) {
            view = own().revealing(box);
        }
        tell();
    }

    private void hover(@Nullable Node node) {
        var id = node == null ? "" : node.id();
        if (!id.equals(hover)) {
            hover = id;
            tell();
        }
    }

    private void tell() {
        orders.told(told());
        requestLayout();
    }

    /// What is read out.
    void speak(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        isDragged = false;
    }

    private void dragged(MouseEvent event) {
        isDragged = isDragged || Math.hypot(event.getX() - lastX, event.getY() - lastY) > 3;
        if (isDragged) {
            move(lastX - event.getX(), lastY - event.getY());
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void move(double right, double down) {
        view = own().moved(right, down);
        requestLayout();
    }

    /// The view is from now on the user's own.
    private NetworkView own() {
        isFresh = false;
        isFitted = false;
        return view;
    }

    private void zoom(double times, double x, double y) {
        view = own().zoomed(times, x, y);
        requestLayout();
    }

    private void clicked(MouseEvent event) {
        var node = view.nodeAt(plan, event.getX(), event.getY());
        if (node != null && !isDragged) {
            chosen = node.id();
            tell();
            orders.opened(node);
        }
    }

    private void scrolled(ScrollEvent event) {
        event.consume();
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM, event.getX(), event.getY());
        } else {
            move(-event.getDeltaX(), -event.getDeltaY());
        }
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown() && !event.isShortcutDown() && isDone(event)) {
            event.consume();
        }
    }

    private boolean isDone(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> walk(NetworkWalk.Step.LEFT);
            case RIGHT -> walk(NetworkWalk.Step.RIGHT);
            case UP -> walk(NetworkWalk.Step.UP);
            case DOWN -> walk(NetworkWalk.Step.DOWN);
            case PLUS, ADD, EQUALS -> zoom(ZOOM, getWidth() / 2, getHeight() / 2);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM, getWidth() / 2, getHeight() / 2);
            case DIGIT0, NUMPAD0 -> fit();
            case N -> nextSingle();
            case ESCAPE -> orders.shut();
            case ENTER, SPACE -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open() {
        var node = plan.graph().node(chosen);
        if (node != null) {
            orders.opened(node);
        }
    }

    private void walk(NetworkWalk.Step step) {
        hover = "";
        var next = NetworkWalk.next(plan, chosen, step);
        if (next != null) {
            choose(next);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth()));
        double height = Math.max(1, Math.floor(getHeight()));
        view = view.sized(width, height);
        view = isFresh ? view.readable(plan) : isFitted ? view.fit(plan) : view;
        canvas.setWidth(width);
        canvas.setHeight(height);
        painter.paint(
                layout.drawing(plan, view, new Marks(points, chosen, hover, isFocused())), canvas);
    }
}
