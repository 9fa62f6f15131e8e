package org.entente.app.shell;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.entente.app.concurrent.RunningTask;
import org.entente.app.control.Focus;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.workspace.Findings;
import org.entente.model.plan.EntityId;
import org.entente.resources.ShellText;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The frame around an open plan: header, rail, the screen, the inspector, the status bar. Lives as
/// long as the plan is open in one language.
final class PlanFrame extends BorderPane {
    /// At this width and below, the rail shows icons alone and the inspector slides over a screen
    /// that does not give way.
    static final double NARROW = 1366;
    private static final int MOST_COUNTED = 99;

    private static final String FINDINGS = "findings";

    /// What the frame asks of the shell.
    record Orders(
            Supplier<ContextMenu> menu,
            Runnable palette,
            Runnable undo,
            Runnable retry,
            Runnable edit,
            Consumer<EntityId> move,
            Runnable takeIn) {}

    private final ScreenContext context;
    private final HeaderPanel header;
    private final StatusPanel status;
    private final TasksButton tasks;
    private final InspectorPanel inspector;
    private final Workbench workbench;
    private final ScreenSwitch screenSwitch;
    private final RailView rail;
    private final List<Node> regions;
    private final Subscription selection;
    private final Subscription findings;
    private boolean isInspectorUnwanted;

    PlanFrame(
            OpenPlan open,
            ScreenContext context,
            List<Screen> screens,
            ObservableList<RunningTask> running,
            Orders orders) {
        this.context = context;
        setId("plan-frame");
        var language = context.language();
        var headerView = new HeaderView(language, orders.menu(), orders.palette());
        this.header = new HeaderPanel(headerView, context);
        this.tasks = new TasksButton(language, running);
        var statusView = statusView(orders);
        this.status = new StatusPanel(statusView, open, context);
        this.inspector = new InspectorPanel(context, orders.move(), () -> setInspectorOpen(false));
        this.workbench = new Workbench(inspector.view());
        this.rail =
                new RailView(
                        language.say(ShellText.RAIL_TITLE),
                        items(screens),
                        id -> context.session().go(id));
        this.findings = open.findings().stateProperty().subscribe(this::count);
        this.screenSwitch = new ScreenSwitch(screens, context.session(), this::host);
        this.selection =
                Subscription.combine(
                        context.session().selectionProperty().subscribe(_ -> offerInspector()),
                        context.session().whenInspected(this::goToInspector),
                        context.session().whenTakenIn(orders.takeIn()));
        var top = top(headerView, open, orders);
        this.regions =
                Stream.concat(
                                top.getChildren().stream(),
                                Stream.of(rail, workbench.host(), inspector.view(), statusView))
                        .toList();
        setTop(top);
        setLeft(rail);
        setCenter(workbench);
        setBottom(statusView);
        widthProperty().subscribe(width -> setNarrow(width.doubleValue()));
    }

    private VBox top(HeaderView headerView, OpenPlan open, Orders orders) {
        var top = new VBox(headerView);
        if (open.workspace().isReadOnly()) {
            top.getChildren()
                    .add(new ReadOnlyStrip(context.language(), open.obstacle(), orders.edit()));
        }
        return top;
    }

    private StatusView statusView(Orders orders) {
        return new StatusView(
                context.language(),
                tasks,
                new StatusView.Orders(orders.retry(), this::goToFindings, orders.undo()));
    }

    private void host(Screen screen) {
        workbench.show(screen);
        rail.render(screen.id());
    }

    private List<RailView.Item> items(List<Screen> screens) {
        return IntStream.range(0, screens.size())
                .mapToObj(
                        i ->
                                new RailView.Item(
                                        screens.get(i).id(),
                                        context.say(screens.get(i).title()),
                                        context.say(screens.get(i).section().title()),
                                        screens.get(i).icon(),
                                        keys(i + 1)))
                .toList();
    }

    private static String keys(int number) {
        return KeyCombination.valueOf(ShellCommands.keys(number)).getDisplayText();
    }

    /// What fits beside an icon; the status bar tells the whole number.
    static String counted(int open) {
        if (open == 0) {
            return "";
        }
        return open > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(open);
    }

    /// How many findings are open, beside the name of their screen; none while that is not known.
    private void count(Findings.State state) {
        int open = state.verdict().open().size();
        rail.count(FINDINGS, counted(open));
    }

    private void goToInspector() {
        setInspectorOpen(true);
        Focus.first(inspector.view()).ifPresent(Node::requestFocus);
    }

    private void goToFindings() {
        context.session().go(FINDINGS);
    }

    /// The parts that F6 goes round.
    List<Node> regions() {
        return regions;
    }

    void toggleInspector() {
        setInspectorOpen(!workbench.isInspectorOpen());
    }

    private void setInspectorOpen(boolean open) {
        isInspectorUnwanted = !open;
        workbench.setInspectorOpen(open);
    }

    /// Where room is short the inspector comes with a selection and goes with it, unless the user
    /// closed it.
    private void offerInspector() {
        if (workbench.isNarrow()) {
            workbench.setInspectorOpen(
                    !isInspectorUnwanted && !context.session().selection().isEmpty());
        }
    }

    private void setNarrow(double width) {
        var narrow = width <= NARROW;
        if (width > 0 && narrow != workbench.isNarrow()) {
            workbench.setNarrow(narrow);
            rail.setNarrow(narrow);
            workbench.setInspectorOpen(!isInspectorUnwanted && !narrow);
            offerInspector();
        }
    }

    /// Lets go of everything it listens to.
    void close() {
        header.close();
        status.close();
        tasks.close();
        inspector.close();
        screenSwitch.close();
        selection.unsubscribe();
        findings.unsubscribe();
    }
}
