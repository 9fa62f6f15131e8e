package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.app.draw.Point;
import org.entente.app.draw.StyleTokens;
import org.entente.app.feature.timeline.FilterBarState.About;
import org.entente.app.feature.timeline.FilterBarState.Choice;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.workspace.Density;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Anchor;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Verdict;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Holds the frame that is shown, and changes it with the plan, the session and what the user does.
/// Confined to the JavaFX thread.
final class TimelineDesk implements Actions {
    private final ScreenContext context;
    private final TimelineView view;
    private final RowJobs jobs;
    private final Orders orders;
    private final TaskOrders tasks;
    private final SketchOrders sketches;
    private final TableOrders cells;
    private final Comparison comparison;
    private TimelineFrame frame;
    private final Searching searching;
    private final Filtering filtering;
    private final Hovering hovering;
    private boolean isOutline;
    private Arrangement wanted;
    private boolean hasSize;
    private @Nullable TaskId awaited;
    private @Nullable TaskId sketched;
    private @Nullable Verdict judged;
    private final SavedViews views;
    private final Burdens burdens;
    private final Outlook outlook;
    private final @Nullable SheetLook kept;

    /// `kept` is how the sheet looked when it was left; null the first time.
    TimelineDesk(ScreenContext context, @Nullable SheetLook kept, StyleTokens tokens) {
        this.context = context;
        this.jobs = new RowJobs(context);
        this.isOutline = TimelineProjector.isLarge(context.workspace().plan());
        this.kept = kept;
        this.frame = Beginning.of(context, kept);
        this.wanted = frame.state().arrangement();
        this.searching = new Searching(context, frame.state(), this::foundAll);
        this.filtering = new Filtering(context.language());
        this.view =
                new TimelineView(
                        frame, context.language(), tokens, this, context.session()::suppose);
        this.orders = new Orders(context, view);
        this.views = new SavedViews(context, orders, this::wear);
        this.cells = new TableOrders(context, orders, view);
        this.hovering = new Hovering(context, view);
        this.sketches = new SketchOrders(context, orders);
        this.tasks = new TaskOrders(context, orders, this::reveal);
        this.comparison = new Comparison(context, ghosts -> stress(now -> now.withGhosts(ghosts)));
        this.burdens = new Burdens(context, found -> stress(now -> now.withOverburden(found)));
        this.outlook = new Outlook(context, view, known -> stress(now -> now.withCourse(known)));
        context.session().keepLook(SavedViews.SCREEN, () -> LookText.of(SheetLook.of(frame)));
    }

    private void stress(UnaryOperator<Emphasis> change) {
        show(frame.withEmphasis(change.apply(frame.emphasis())));
    }

    private void wear(SheetLook look) {
        show(look.on(frame));
        context.session().compare(look.shown().baseline());
        arrange(look.arrangement().withFound(found(look.filter())));
    }

    TimelineView view() {
        return view;
    }

    TimelineFrame frame() {
        return frame;
    }

    private void show(TimelineFrame newFrame) {
        var before = frame;
        frame = Views.bounded(newFrame);
        searching.look(frame);
        renderFrame();
        burdens.follow(frame.state());
        view.setEmpty(
                TimelineView.Lack.of(
                        context.workspace().plan(), isOutline, frame.state().isFilteredAway()));
        if (hasSize && !before.viewport().equals(frame.viewport())) {
            var viewport = frame.viewport();
            context.session()
                    .look(
                            new Span(
                                    Instant.ofEpochMilli(viewport.from()),
                                    Instant.ofEpochMilli(viewport.until())));
        }
    }

    private void renderFrame() {
        var spoken = new TaskCards(context.language(), frame.state()).spoken(frame);
        var cell = cells.spoken(frame);
        view.render(
                frame, cell.isEmpty() ? spoken : cell + ", " + spoken, searching.standing(frame));
        filtering.render(frame, view, isOutline);
        view.views().render(views.standing(frame));
    }

    /// Rows for the plan as it stands: at once where little changed or the plan is small, else in
    /// the background.
    void planChanged(Plan plan) {
        comparison.update();
        if (isOutline) {
            projectInBackground(wanted);
            return;
        }
        update(frame.state(), plan);
    }

    /// From rows of an earlier plan to those of this one.
    private void update(TimelineState state, Plan plan) {
        var changes = context.workspace().changesSince(state.plan());
        var next =
                TimelineProjector.isLarge(plan)
                        ? TimelineProjector.quickly(state, plan, changes)
                        : Optional.of(TimelineProjector.update(state, plan, changes));
        next.ifPresentOrElse(
                rows -> {
                    show(frame.withRows(rows));
                    retime();
                },
                () -> inBackground(() -> TimelineProjector.update(state, plan, changes)));
    }

    /// Reckons the times of a big plan anew beside the JavaFX thread; what was reworded stands
    /// where it is stated meanwhile.
    private void retime() {
        var state = frame.state();
        var times = state.items().times();
        if (times.areOf(state.plan())) {
            return;
        }
        var changes = context.workspace().changesSince(times.plan());
        jobs.retime(
                () -> TimelineProjector.retimed(state, times.after(state.plan(), changes)),
                after -> retimed(state, after));
    }

    @SuppressWarnings("ReferenceEquality") // What an edit left alone is the same reference.
    private void retimed(TimelineState before, TimelineState after) {
        if (frame.state() == before) {
            show(frame.withRows(after));
        } else {
            retime();
        }
    }

    private void projectInBackground(Arrangement arrangement) {
        var plan = context.workspace().plan();
        inBackground(() -> TimelineProjector.project(plan, arrangement));
    }

    private void inBackground(Supplier<TimelineState> work) {
        jobs.project(work, this::projected);
    }

    private void projected(TimelineState state) {
        var isFirst = isOutline;
        isOutline = false;
        show(frame.withRows(state));
        if (isFirst) {
            show(begun(frame));
        }
        update(state, context.workspace().plan());
        if (!state.arrangement().equals(wanted)) {
            arrange(wanted);
        }
        if (awaited != null && !frame.state().rowsOf(awaited).isEmpty()) {
            show(Views.showing(frame, awaited));
            awaited = null;
        }
    }

    void selectionChanged(Set<EntityId> ids) {
        show(frame.withSpotlight(frame.spotlight().withSelection(ids)));
    }

    void densityChanged(Density density) {
        show(frame.withMeasures(frame.measures().withRowHeight(density.rowHeight())));
    }

    @SuppressWarnings("ReferenceEquality") // The same verdict, on its way to be another.
    void findingsChanged(Verdict verdict) {
        if (verdict == judged) {
            return;
        }
        judged = verdict;
        show(frame.withEmphasis(frame.emphasis().withFound(verdict)));
        var filter = frame.state().arrangement().filter();
        if (filter.limits().contains(Filter.Limit.FOUND)) {
            filter(filter);
        }
    }

    void baselineChanged() {
        comparison.update();
    }

    Outlook outlook() {
        return outlook;
    }

    void tick() {
        show(frame.withNow(context.clock().instant()));
    }

    void reveal(EntityId id) {
        switch (id) {
            case TaskId task -> {
                awaited = task;
                arrange(frame.state().showing(task));
                if (!frame.state().rowsOf(task).isEmpty()) {
                    awaited = null;
                    show(Views.showing(frame, task));
                }
            }
            case Phase.Id phase -> {
                arrange(frame.state().arrangement().withGrouping(Grouping.BAND));
                frame.state()
                        .rowOf(RowKey.heading(phase))
                        .ifPresent(row -> show(Navigation.toRow(frame, row)));
            }
            case Anchor.Id anchor ->
                    frame.state()
                            .plan()
                            .find(Anchor.class, anchor)
                            .flatMap(found -> frame.state().schedule().instant(found.at()))
                            .ifPresent(at -> show(Views.centred(frame, at)));
            case SavedView.Id saved -> views.choose(saved);
            default -> {}
        }
    }

    /// What looks at every task of a big plan again is done in the background.
    private void arrange(Arrangement arrangement) {
        wanted = arrangement;
        var state = frame.state();
        if (TimelineProjector.isLarge(state.plan())
                && !TimelineProjector.arrangesQuickly(state, arrangement)) {
            inBackground(() -> TimelineProjector.arranged(state, arrangement));
        } else {
            show(frame.withRows(TimelineProjector.arranged(state, arrangement)));
        }
    }

    @Override
    public void input(Input input) {
        var reaction = TimelineGestures.on(frame, view.hits(), input);
        var hovered = frame.spotlight().hovered();
        show(reaction.frame());
        reaction.effects().forEach(this::carryOut);
        hovering.follow(frame, input, hovered);
    }

    private void carryOut(Effect effect) {
        switch (effect) {
            case Effect.Visit(var id) -> context.session().go(id);
            case Effect.Select(var ids) -> context.session().select(ids);
            case Effect.Open(var id) -> context.session().inspect(id);
            case Effect.Arrange(var arrangement) -> arrange(arrangement);
            case Effect.Move move -> orders.move(frame, move);
            case Effect.Sketch sketch -> named(sketches.add(frame, sketch));
            case Effect.Connect connect -> sketches.connect(frame, connect);
            case Effect.Cell cell -> cells.perform(frame, cell);
            case Effect.Perform(var deed) -> tasks.perform(frame, deed);
            case Effect.Remove(var ids) -> orders.remove(frame, ids);
            case Effect.Rename(var id, var row) -> orders.beginRename(frame, id, row);
        }
    }

    Optional<TaskCard> card(TaskId task) {
        return hovering.card(frame, task);
    }

    @Override
    public void resized(double width, double height) {
        show(frame.withViewport(frame.viewport().sized(width, height)));
        if (!hasSize) {
            hasSize = true;
            show(begun(frame));
        }
    }

    /// Where the user looked last, else everything.
    private TimelineFrame begun(TimelineFrame from) {
        var worn = kept == null ? from : kept.ofAnyHeight().on(from);
        return context.session()
                .windowProperty()
                .get()
                .map(window -> worn.withViewport(worn.viewport().over(window)))
                .orElseGet(() -> Views.fitted(worn));
    }

    @Override
    public void labelWidth(double width) {
        show(frame.withMeasures(frame.measures().withLabelWidth(width)));
    }

    @Override
    public void scrollTo(double top) {
        show(frame.withViewport(frame.viewport().withTop(Math.rint(top))));
    }

    @Override
    public void panTo(double millis) {
        var scale = frame.viewport().scale();
        show(
                frame.withViewport(
                        frame.viewport()
                                .withScale(
                                        new TimeScale(
                                                millis, scale.millisPerPixel(), scale.zone()))));
    }

    /// Shows what was just drawn, for its name to be given at once.
    private void named(Activity.Id id) {
        if (context.workspace().plan().has(id)) {
            sketched = id;
            context.session().show(id);
            var rows = frame.state().rowsOf(id);
            if (!rows.isEmpty()) {
                orders.beginRename(frame, id, frame.state().row(rows.getFirst()).key());
            }
        }
    }

    @Override
    public boolean cellTyped(TaskId task, Column column, String text) {
        return cells.write(frame, task, column, text);
    }

    @Override
    public void renameGivenUp(EntityId id) {
        if (id.equals(sketched)) {
            context.workspace().undo();
        }
        sketched = null;
    }

    @Override
    public void renamed(EntityId id, String name) {
        orders.rename(frame, id, name);
    }

    @Override
    public List<Choice> choices(About about) {
        return filtering.choices(frame, about);
    }

    @Override
    public void toggle(About about) {
        filter(Filtering.toggled(frame, about));
    }

    @Override
    public void command(TimelineCommand command) {
        switch (command) {
            case TimelineCommand.GroupBy(var grouping) ->
                    arrange(frame.state().arrangement().withGrouping(grouping));
            case TimelineCommand.ToggleAuthority _ -> toggleAuthority();
            case TimelineCommand.ToggleSuppose _ -> outlook.toggle();
            case TimelineCommand.SearchFor(var text) -> search(text);
            case TimelineCommand.FindNext _ -> find(1);
            case TimelineCommand.FindPrevious _ -> find(-1);
            case TimelineCommand.ToggleFilter _ -> filter(filtering.toggled(frame));
            case TimelineCommand.FilterBy(var filter) -> filter(filter);
            case TimelineCommand.ToggleWindow _ -> filter(Filtering.toggled(frame, About.WINDOW));
            case TimelineCommand.FoldAll(var isFolded) ->
                    arrange(frame.state().foldingAll(isFolded));
            case TimelineCommand.GoTo(var typed) -> goTo(typed);
            case TimelineCommand.Look look -> show(Views.after(frame, look));
            case TimelineCommand.OfViews of -> views.carryOut(frame, of);
            case TimelineCommand.TellLoad _ -> hovering.tellLoad(frame);
            case TimelineCommand.CompareWith(var baseline) -> context.session().compare(baseline);
            case TimelineCommand.Print(var form, var extension) ->
                    new Printing(context).ask(frame, form, extension);
            case TimelineCommand.Perform(var deed) -> input(deed.typed());
            case TimelineCommand.AddActivity _ -> orders.add(frame);
        }
    }

    private void toggleAuthority() {
        var arrangement = frame.state().arrangement();
        arrange(arrangement.withAuthority(!arrangement.authority()));
        if (frame.state().arrangement().authority()) {
            show(frame.withViewport(frame.viewport().withTop(0)));
        }
    }

    private void search(String text) {
        stress(now -> now.withSearch(text));
        if (!frame.state().arrangement().filter().text().isBlank()) {
            arrange(frame.state().arrangement().withFilter(text));
        }
    }

    private void find(int step) {
        searching.step(frame, step).ifPresent(task -> context.session().show(task));
    }

    private void foundAll() {
        renderFrame();
        if (searching.wanted() != 0) {
            find(searching.wanted());
        }
    }

    private void filter(Filter filter) {
        arrange(frame.state().arrangement().withFilter(filter).withFound(found(filter)));
        filtering.render(frame, view, isOutline);
    }

    /// The things with findings, where the filter asks for them.
    private Set<EntityId> found(Filter filter) {
        return filter.limits().contains(Filter.Limit.FOUND)
                ? frame.emphasis().found().keySet()
                : Set.of();
    }

    private void goTo(String typed) {
        switch (new Jump(frame.state().schedule()).read(typed)) {
            case Jump.Landing(var at) -> show(Views.centred(frame, at));
            case Jump.Nowhere(var part, var reason) ->
                    view.showRefusal(context.say(reason, part), new Point(0, 0));
        }
    }
}
