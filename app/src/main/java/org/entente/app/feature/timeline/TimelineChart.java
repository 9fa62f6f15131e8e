package org.entente.app.feature.timeline;

import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.entente.app.draw.Box;
import org.entente.app.draw.Point;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.feature.timeline.Input.Stroke;
import org.entente.model.plan.EntityId;

import java.util.Optional;
import java.util.function.Supplier;

/// Canvases, scroll bars and what floats above them. Paints in the layout pulse, at most once in
/// each.
final class TimelineChart extends Region {
    private static final double BAR = 14;
    private static final double GRIP = 6;
    private static final Duration CARD_DELAY = Duration.millis(350);
    private static final Duration REFUSAL_TIME = Duration.seconds(6);
    private static final Duration CREEP_STEP = Duration.millis(30);
    private static final double BEYOND = 0.25;
    private static final double WIDEST = 0.85;

    private final Actions actions;
    private final Layers layers;
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final Region splitter = new Region();
    private final CardView card = new CardView();
    private final Label refusal = new Label();
    private final RenameField rename;
    private final CellField cell;
    private final PauseTransition cardDelay = new PauseTransition(CARD_DELAY);
    private final PauseTransition creep = new PauseTransition(CREEP_STEP);
    private final PauseTransition refusalTime = new PauseTransition(REFUSAL_TIME);
    private TimelineFrame frame;
    private Point pointer = new Point(0, 0);
    private boolean isRendering;

    TimelineChart(
            TimelineFrame frame,
            Layers layers,
            RenameField rename,
            CellField cell,
            Actions actions) {
        this.frame = frame;
        this.layers = layers;
        this.rename = rename;
        this.cell = cell;
        this.actions = actions;
        setId("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        getChildren()
                .addAll(
                        layers.labels(),
                        layers.grid(),
                        layers.content(),
                        layers.overlay(),
                        splitter,
                        vertical,
                        horizontal,
                        card,
                        refusal,
                        rename,
                        cell);
        scrollBars();
        splitter();
        refusal();
        creep.setOnFinished(_ -> take(new Input.Creep()));
        new Pointers(this::take, () -> this.frame.head()).watch(layers, this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::tab);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        layers.overlay().setOnMouseMoved(event -> moved(new Point(event.getX(), event.getY())));
        focusedProperty().subscribe(() -> requestRedraw());
    }

    /// Tab goes from cell to cell; with Shift it leaves the chart as anywhere, until it is in one.
    private void tab(KeyEvent event) {
        var table = frame.measures().table();
        if (event.getCode() == KeyCode.TAB
                && table.isShown()
                && !event.isShortcutDown()
                && (table.isActive() || !event.isShiftDown())) {
            event.consume();
            take(new Input.Key(Stroke.TAB, KeyStrokes.modifiers(event)));
        }
    }

    private void typed(KeyEvent event) {
        var text = event.getCharacter();
        if (frame.measures().table().isActive()
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !text.isBlank()
                && text.chars().noneMatch(Character::isISOControl)) {
            event.consume();
            take(new Input.Typed(text));
        }
    }

    private void take(Input input) {
        switch (input) {
            case Input.Press press -> begin(press.at());
            case Input.PressLabel _ -> begin(pointer);
            case Input.Drag(var at) -> pointer = at;
            case Input.Scroll _, Input.Key _, Input.Typed _ -> hideFloating();
            case Input.Leave _ -> hideCard();
            case Input.Hover _, Input.HoverLabel _, Input.Release _, Input.Creep _ -> {}
        }
        actions.input(input);
        if (Edges.isHeldAtEdge(frame)) {
            creep.playFromStart();
        } else {
            creep.stop();
        }
        setCursor(Pointers.cursor(frame, layers, pointer));
    }

    private void begin(Point at) {
        pointer = at;
        requestFocus();
        hideFloating();
    }

    private void moved(Point at) {
        pointer = at;
        actions.input(new Input.Hover(at));
        setCursor(Pointers.cursor(frame, layers, at));
    }

    private void hideFloating() {
        hideCard();
        refusal.setVisible(false);
    }

    private void hideCard() {
        cardDelay.stop();
        card.hide();
    }

    private void scrollBars() {
        vertical.setId("timeline-scroll-rows");
        vertical.setOrientation(Orientation.VERTICAL);
        horizontal.setId("timeline-scroll-time");
        vertical.valueProperty()
                .subscribe(
                        (_, value) -> {
                            if (!isRendering) {
                                actions.scrollTo(value.doubleValue());
                            }
                        });
        horizontal
                .valueProperty()
                .subscribe(
                        (_, value) -> {
                            if (!isRendering) {
                                actions.panTo(value.doubleValue());
                            }
                        });
    }

    private void splitter() {
        splitter.setId("timeline-splitter");
        splitter.setCursor(Cursor.H_RESIZE);
        splitter.setOnMouseDragged(
                event ->
                        actions.labelWidth(
                                Math.min(
                                        sceneToLocal(event.getSceneX(), event.getSceneY()).getX(),
                                        frame.measures().table().isShown()
                                                ? getWidth() * WIDEST
                                                : getWidth() / 2)));
    }

    private void refusal() {
        refusal.setId("timeline-refusal");
        refusal.getStyleClass().addAll("floating", "timeline-refusal");
        refusal.setWrapText(true);
        refusal.setMaxWidth(320);
        refusal.setManaged(false);
        refusal.setVisible(false);
        refusal.setMouseTransparent(true);
        refusalTime.setOnFinished(_ -> refusal.setVisible(false));
    }

    /// What the border between names and bars is called.
    void nameSplitter(String name) {
        splitter.setAccessibleText(name);
    }

    Layers layers() {
        return layers;
    }

    void setPainter(FxPainter painter) {
        layers.setPainter(painter);
        requestRedraw();
    }

    void requestRedraw() {
        setNeedsLayout(true);
    }

    void render(TimelineFrame newFrame, String spoken) {
        frame = newFrame;
        isRendering = true;
        try {
            scroll();
        } finally {
            isRendering = false;
        }
        if (!spoken.equals(getAccessibleText())) {
            setAccessibleText(spoken);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        requestRedraw();
    }

    private void scroll() {
        vertical.setMax(frame.greatestTop());
        vertical.setVisibleAmount(frame.viewport().height());
        vertical.setVisibleAmount(
                frame.greatestTop()
                        * frame.viewport().height()
                        / Math.max(1, frame.contentHeight()));
        vertical.setUnitIncrement(frame.measures().rowHeight());
        vertical.setBlockIncrement(frame.viewport().height());
        vertical.setValue(frame.viewport().top());
        var viewport = frame.viewport();
        var length = viewport.width() * viewport.scale().millisPerPixel();
        var from = viewport.scale().start();
        var extent = frame.state().extent();
        var least = extent.map(span -> (double) span.start().toEpochMilli()).orElse(from);
        var most = extent.map(span -> (double) span.end().toEpochMilli()).orElse(from);
        horizontal.setMin(Math.min(least - length * BEYOND, from));
        horizontal.setMax(Math.max(most - length * (1 - BEYOND), from));
        var range = horizontal.getMax() - horizontal.getMin();
        horizontal.setVisibleAmount(range * length / Math.max(1, range + length));
        horizontal.setUnitIncrement(length / 20);
        horizontal.setBlockIncrement(length);
        horizontal.setValue(from);
    }

    /// Shows the card beside the pointer after a moment.
    void showCardSoon(Supplier<Optional<TaskCard>> about) {
        hideCard();
        cardDelay.setOnFinished(_ -> about.get().ifPresent(this::showCard));
        cardDelay.playFromStart();
    }

    /// Shows the card beside the pointer at once.
    void showCard(TaskCard about) {
        cardDelay.stop();
        card.show(about);
        card.applyCss();
        card.layout();
        card.autosize();
        card.place(
                frame.measures().labelWidth() + pointer.x(),
                frame.head() + pointer.y(),
                getWidth(),
                getHeight());
    }

    void hideTheCard() {
        hideCard();
    }

    /// Tells beside the point why something cannot be.
    void showRefusal(String sentence, Point at) {
        hideCard();
        refusal.setText(sentence);
        refusal.setVisible(true);
        refusal.applyCss();
        refusal.resize(
                Math.min(320, refusal.prefWidth(-1)),
                refusal.prefHeight(Math.min(320, refusal.prefWidth(-1))));
        var x = frame.measures().labelWidth() + at.x() + 12;
        var y = frame.head() + at.y() + 16;
        refusal.relocate(
                Math.rint(Math.clamp(x, 0, Math.max(0, getWidth() - refusal.getWidth() - BAR))),
                Math.rint(Math.clamp(y, 0, Math.max(0, getHeight() - refusal.getHeight() - BAR))));
        setAccessibleHelp(sentence);
        refusalTime.playFromStart();
    }

    Point pointer() {
        return pointer;
    }

    void beginRename(EntityId id, String name, Box where) {
        rename.begin(id, name);
        rename.resizeRelocate(where.x(), where.y(), where.width(), where.height());
        rename.requestFocus();
        rename.selectAll();
    }

    void beginCell(CellField.Start start, Box where) {
        cell.resizeRelocate(where.x(), where.y(), where.width(), where.height());
        cell.begin(start);
    }

    @Override
    protected void layoutChildren() {
        var labelWidth = frame.measures().labelWidth();
        var width = Math.max(1, Math.floor(getWidth() - labelWidth - BAR));
        var height = Math.max(1, Math.floor(getHeight() - frame.head() - BAR));
        if (frame.viewport().width() != width || frame.viewport().height() != height) {
            actions.resized(width, height);
        }
        layers.relocate(frame);
        splitter.resizeRelocate(labelWidth - GRIP / 2, 0, GRIP, getHeight());
        vertical.resizeRelocate(getWidth() - BAR, frame.head(), BAR, height);
        horizontal.resizeRelocate(labelWidth, getHeight() - BAR, width, BAR);
        layers.paint(frame);
    }
}
