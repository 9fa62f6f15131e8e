package org.entente.app.feature.timeline;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.draw.StyleTokens;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.workspace.Theme;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.resources.StripText;
import org.entente.resources.TableText;
import org.entente.resources.TenureText;
import org.entente.resources.TextKey;
import org.entente.resources.TimelineText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The timeline in the window: joins the view to plan, session and findings.
public final class TimelineScreen implements Screen {
    private static final Duration TICK = Duration.seconds(20);

    private static final Set<EntityKind> SHOWN =
            Set.of(
                    EntityKind.ACTIVITY,
                    EntityKind.MILESTONE,
                    EntityKind.PHASE,
                    EntityKind.ANCHOR,
                    EntityKind.SAVED_VIEW);

    private final ScreenContext context;
    private final @Nullable SheetLook kept;
    private final Once<TimelineDesk> desk = new Once<>(this::makeDesk);
    private final PauseTransition tick = new PauseTransition(TICK);
    private Subscription subscription = Subscription.EMPTY;

    /// The look that was kept holds at once: other screens compare with its baseline too.
    public TimelineScreen(ScreenContext context) {
        this.context = context;
        this.kept = Beginning.kept(context);
        tick.setOnFinished(
                _ -> {
                    desk().tick();
                    tick.playFromStart();
                });
    }

    private TimelineDesk makeDesk() {
        var session = context.session();
        var made = new TimelineDesk(context, kept, tokens(session.themeProperty().get()));
        subscription =
                Subscription.combine(
                        context.workspace().planProperty().subscribe(made::planChanged),
                        session.selectionProperty().subscribe(made::selectionChanged),
                        session.densityProperty().subscribe(made::densityChanged),
                        session.baselineProperty().subscribe(_ -> made.baselineChanged()),
                        context.interop().subscribe(_ -> made.outlook().update()),
                        session.suppositionProperty().subscribe(_ -> made.outlook().update()),
                        session.themeProperty()
                                .subscribe(theme -> made.view().setTokens(tokens(theme))),
                        context.findings()
                                .stateProperty()
                                .subscribe(state -> made.findingsChanged(state.verdict())));
        return made;
    }

    private static StyleTokens tokens(Theme theme) {
        return StyleTokens.of(theme.name().toLowerCase(Locale.ROOT));
    }

    TimelineDesk desk() {
        return desk.get();
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public TextKey title() {
        return TimelineText.TITLE;
    }

    @Override
    public Ikon icon() {
        return FluentUiRegularAL.CALENDAR_AGENDA_20;
    }

    @Override
    public Node node() {
        return desk().view();
    }

    @Override
    public boolean shows(EntityKind kind) {
        return SHOWN.contains(kind);
    }

    @Override
    public void reveal(EntityId id) {
        desk().reveal(id);
    }

    @Override
    public List<Command> commands() {
        return Stream.of(
                        groupings(),
                        views(),
                        looks(),
                        readings(),
                        sights(),
                        deeds(),
                        columns(),
                        prints())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<Command> views() {
        return new ViewCommands(() -> desk().view().views(), command -> desk().command(command))
                .all();
    }

    private Stream<Command> prints() {
        return Stream.of(PrintWay.values())
                .map(
                        way ->
                                command(
                                        "timeline-print-as-" + way.id(),
                                        way.title(),
                                        FluentUiRegularMZ.PRINT_20,
                                        way.command()));
    }

    private Stream<Command> columns() {
        var table =
                command(
                                "timeline-table",
                                TableText.COMMAND_TABLE,
                                FluentUiRegularMZ.TABLE_20,
                                new TimelineCommand.ToggleTable())
                        .told("T");
        return Stream.concat(Stream.of(table), Stream.of(Column.values()).map(this::column));
    }

    private Command column(Column column) {
        return Command.of(
                "timeline-column-" + column.name().toLowerCase(Locale.ROOT),
                column.command(),
                FluentUiRegularMZ.TABLE_20,
                () -> desk().command(new TimelineCommand.ToggleColumn(column)));
    }

    private Stream<Command> deeds() {
        return Stream.of(Deed.values())
                .map(
                        deed ->
                                command(
                                                deed.id(),
                                                deed.title(),
                                                deed.icon(),
                                                new TimelineCommand.Perform(deed))
                                        .told(deed.keys()));
    }

    private Stream<Command> groupings() {
        return Stream.of(
                command(
                        "timeline-group-band",
                        TimelineText.COMMAND_GROUP_BAND,
                        FluentUiRegularAL.LAYER_20,
                        new TimelineCommand.GroupBy(Grouping.BAND)),
                command(
                        "timeline-group-phase",
                        TimelineText.COMMAND_GROUP_PHASE,
                        FluentUiRegularAL.LAYER_20,
                        new TimelineCommand.GroupBy(Grouping.PHASE)),
                command(
                        "timeline-group-participant",
                        TimelineText.COMMAND_GROUP_PARTICIPANT,
                        FluentUiRegularMZ.PEOPLE_20,
                        new TimelineCommand.GroupBy(Grouping.PARTICIPANT)),
                command(
                        "timeline-group-place",
                        TimelineText.COMMAND_GROUP_PLACE,
                        FluentUiRegularAL.LOCATION_20,
                        new TimelineCommand.GroupBy(Grouping.PLACE)),
                command(
                        "timeline-group-kind",
                        TimelineText.COMMAND_GROUP_KIND,
                        FluentUiRegularMZ.TAG_20,
                        new TimelineCommand.GroupBy(Grouping.KIND)),
                command(
                        "timeline-group-role",
                        TimelineText.COMMAND_GROUP_ROLE,
                        FluentUiRegularMZ.PERSON_20,
                        new TimelineCommand.GroupBy(Grouping.ROLE)));
    }

    private Stream<Command> looks() {
        return Stream.of(
                command(
                        "timeline-show-all",
                        TimelineText.COMMAND_FIT,
                        FluentUiRegularMZ.PAGE_FIT_20,
                        new TimelineCommand.Fit()),
                command(
                        "timeline-go-to-now",
                        TimelineText.COMMAND_TODAY,
                        FluentUiRegularAL.CALENDAR_TODAY_20,
                        new TimelineCommand.GoToNow()),
                command(
                        "timeline-go-to-startex",
                        TimelineText.COMMAND_STARTEX,
                        FluentUiRegularAL.FLAG_20,
                        new TimelineCommand.GoToStartex()),
                command(
                        "timeline-add-activity",
                        TimelineText.COMMAND_ADD,
                        FluentUiRegularAL.ADD_20,
                        new TimelineCommand.AddActivity()),
                command(
                        "timeline-dependencies",
                        TimelineText.COMMAND_LINKS,
                        FluentUiRegularAL.CONNECTOR_20,
                        new TimelineCommand.ToggleLinks()),
                command(
                        "timeline-critical-path",
                        TimelineText.COMMAND_PATH,
                        FluentUiRegularAL.FLASH_ON_20,
                        new TimelineCommand.ToggleFloat()));
    }

    private Stream<Command> readings() {
        return Stream.of(
                command(
                        "timeline-suppose",
                        StripText.COMMAND_SUPPOSE,
                        FluentUiRegularMZ.PLUG_DISCONNECTED_20,
                        new TimelineCommand.ToggleSuppose()),
                command(
                                "timeline-filter-line",
                                TimelineText.COMMAND_FILTER,
                                FluentUiRegularAL.FILTER_20,
                                new TimelineCommand.ToggleFilter())
                        .on("Shortcut+Shift+F"),
                command(
                        "timeline-filter-window",
                        TimelineText.COMMAND_WINDOW,
                        FluentUiRegularAL.FILTER_20,
                        new TimelineCommand.ToggleWindow()),
                command(
                                "timeline-find-next",
                                TimelineText.COMMAND_FIND_NEXT,
                                FluentUiRegularMZ.SEARCH_20,
                                new TimelineCommand.FindNext())
                        .on("F3"),
                command(
                                "timeline-find-previous",
                                TimelineText.COMMAND_FIND_PREVIOUS,
                                FluentUiRegularMZ.SEARCH_20,
                                new TimelineCommand.FindPrevious())
                        .on("Shift+F3"));
    }

    private Stream<Command> sights() {
        return Stream.of(
                command(
                        "timeline-load",
                        TimelineText.COMMAND_LOAD,
                        FluentUiRegularMZ.PEOPLE_20,
                        new TimelineCommand.TellLoad()),
                command(
                                "timeline-authority-lines",
                                TenureText.COMMAND,
                                FluentUiRegularMZ.SHIELD_20,
                                new TimelineCommand.ToggleAuthority())
                        .on("Shortcut+Shift+Y"),
                command(
                        "timeline-fold-all",
                        TimelineText.COMMAND_FOLD,
                        FluentUiRegularAL.ARROW_MINIMIZE_20,
                        new TimelineCommand.FoldAll(true)),
                command(
                        "timeline-unfold-all",
                        TimelineText.COMMAND_UNFOLD,
                        FluentUiRegularAL.ARROW_MAXIMIZE_20,
                        new TimelineCommand.FoldAll(false)),
                Command.of(
                                "timeline-jump",
                                TimelineText.COMMAND_JUMP,
                                FluentUiRegularAL.CALENDAR_TODAY_20,
                                () -> desk().view().focusJump())
                        .on("Shortcut+G"),
                Command.of(
                                "timeline-search",
                                TimelineText.COMMAND_SEARCH,
                                FluentUiRegularMZ.SEARCH_20,
                                () -> desk().view().focusSearch())
                        .on("Shortcut+F"));
    }

    private Command command(String id, TextKey title, Ikon icon, TimelineCommand command) {
        return Command.of(id, title, icon, () -> desk().command(command));
    }

    @Override
    public void shown() {
        desk().tick();
        tick.playFromStart();
    }

    @Override
    public void hidden() {
        tick.stop();
    }

    @Override
    public void close() {
        if (tick.getStatus() != Animation.Status.STOPPED) {
            tick.stop();
        }
        subscription.unsubscribe();
    }
}
