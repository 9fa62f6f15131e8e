package org.entente.app.feature.timeline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.feature.timeline.TimelineCommand.AddActivity;
import org.entente.app.feature.timeline.TimelineCommand.FindNext;
import org.entente.app.feature.timeline.TimelineCommand.FindPrevious;
import org.entente.app.feature.timeline.TimelineCommand.Fit;
import org.entente.app.feature.timeline.TimelineCommand.GoTo;
import org.entente.app.feature.timeline.TimelineCommand.GoToNow;
import org.entente.app.feature.timeline.TimelineCommand.GoToStartex;
import org.entente.app.feature.timeline.TimelineCommand.GroupBy;
import org.entente.app.feature.timeline.TimelineCommand.SearchFor;
import org.entente.app.feature.timeline.TimelineCommand.ToggleAuthority;
import org.entente.app.feature.timeline.TimelineCommand.ToggleFilter;
import org.entente.app.feature.timeline.TimelineCommand.ToggleFloat;
import org.entente.app.feature.timeline.TimelineCommand.ToggleLinks;
import org.entente.app.feature.timeline.TimelineCommand.ToggleSuppose;
import org.entente.app.feature.timeline.TimelineCommand.Zoom;
import org.entente.app.format.Language;
import org.entente.resources.StripText;
import org.entente.resources.TenureText;
import org.entente.resources.TextKey;
import org.entente.resources.TimelineText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The one line above the chart.
final class TimelineToolbar extends HBox {
    private final Language language;
    private final Consumer<TimelineCommand> commands;
    private final Map<Grouping, RadioMenuItem> groupings = new EnumMap<>(Grouping.class);
    private final MenuButton grouping;
    private final ToggleButton links;
    private final ToggleButton filter;
    private final ToggleButton path;
    private final ToggleButton authority;
    private final ToggleButton suppose;
    private final TextField jump = new TextField();
    private final TextField search = new TextField();
    private final Label found = new Label();
    private final BaselineMenu baselines;
    private final ViewMenu views;
    private final ClockMenu clocks;
    private boolean isRendering;

    TimelineToolbar(Language language, Consumer<TimelineCommand> commands) {
        this.language = language;
        this.commands = commands;
        getStyleClass().add(Css.TOOLBAR);
        setId("timeline-toolbar");
        grouping = groupings();
        baselines = new BaselineMenu(language, this::send);
        views = new ViewMenu(language, this::send);
        clocks = new ClockMenu(language, this::send);
        links =
                toggle(
                        "timeline-links",
                        FluentUiRegularAL.CONNECTOR_20,
                        TimelineText.TOOL_LINKS,
                        new ToggleLinks());
        filter =
                toggle(
                        "timeline-filter",
                        FluentUiRegularAL.FILTER_20,
                        TimelineText.TOOL_FILTER,
                        new ToggleFilter());
        path =
                toggle(
                        "timeline-path",
                        FluentUiRegularAL.FLASH_ON_20,
                        TimelineText.TOOL_PATH,
                        new ToggleFloat());
        authority = authorities();
        suppose = supposes();
        fill();
        searchField();
        jumpField();
        getChildren().addAll(search, filter);
    }

    private ToggleButton authorities() {
        return toggle(
                "timeline-authority",
                FluentUiRegularMZ.SHIELD_20,
                TenureText.TOOL,
                new ToggleAuthority());
    }

    private ToggleButton supposes() {
        return toggle(
                "timeline-suppose",
                FluentUiRegularMZ.PLUG_DISCONNECTED_20,
                StripText.TOOL,
                new ToggleSuppose());
    }

    /// All from the left to what grows.
    private void fill() {
        var add =
                button(
                        "timeline-add",
                        FluentUiRegularAL.ADD_20,
                        TimelineText.TOOL_ADD,
                        new AddActivity());
        getChildren()
                .addAll(
                        views,
                        grouping,
                        gap(),
                        zooms(),
                        gap(),
                        moments(),
                        jump,
                        clocks,
                        gap(),
                        links,
                        path,
                        authority,
                        suppose,
                        baselines,
                        new PrintMenu(language, this::send),
                        gap(),
                        add,
                        wide(),
                        found);
    }

    private MenuButton groupings() {
        var group = new ToggleGroup();
        var menu = new MenuButton();
        menu.setId("timeline-group");
        menu.getStyleClass().add(Css.FLAT);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setGraphic(Icon.of(FluentUiRegularAL.LAYER_20));
        for (var each : Grouping.values()) {
            var item = new RadioMenuItem(language.say(name(each)));
            item.setId("timeline-group-" + each.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(_ -> send(new GroupBy(each)));
            groupings.put(each, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    static TimelineText name(Grouping grouping) {
        return switch (grouping) {
            case BAND -> TimelineText.TOOL_BAND;
            case PHASE -> TimelineText.TOOL_PHASE;
            case PARTICIPANT -> TimelineText.TOOL_PARTICIPANT;
            case PLACE -> TimelineText.TOOL_PLACE;
            case KIND -> TimelineText.TOOL_KIND;
            case ROLE -> TimelineText.TOOL_ROLE;
        };
    }

    private HBox zooms() {
        return new HBox(
                button(
                        "timeline-zoom-out",
                        FluentUiRegularMZ.ZOOM_OUT_20,
                        TimelineText.TOOL_FURTHER,
                        new Zoom(false)),
                button(
                        "timeline-zoom-in",
                        FluentUiRegularMZ.ZOOM_IN_20,
                        TimelineText.TOOL_CLOSER,
                        new Zoom(true)),
                button(
                        "timeline-fit",
                        FluentUiRegularMZ.PAGE_FIT_20,
                        TimelineText.TOOL_FIT,
                        new Fit()));
    }

    private HBox moments() {
        return new HBox(
                button(
                        "timeline-today",
                        FluentUiRegularAL.CALENDAR_TODAY_20,
                        TimelineText.TOOL_TODAY,
                        new GoToNow()),
                button(
                        "timeline-startex",
                        FluentUiRegularAL.FLAG_20,
                        TimelineText.TOOL_STARTEX,
                        new GoToStartex()));
    }

    private Button button(String id, Ikon icon, TimelineText name, TimelineCommand command) {
        return Icon.button(id, icon, language.say(name), () -> send(command));
    }

    private ToggleButton toggle(String id, Ikon icon, TextKey name, TimelineCommand command) {
        var button = new ToggleButton("", Icon.of(icon));
        button.setId(id);
        button.getStyleClass().add(Css.FLAT);
        button.setOnAction(_ -> send(command));
        Icon.name(button, language.say(name));
        return button;
    }

    private void searchField() {
        search.setId("timeline-search");
        search.getStyleClass().add(Css.SEARCH);
        search.setPromptText(language.say(TimelineText.TOOL_SEARCH));
        search.setAccessibleText(language.say(TimelineText.TOOL_SEARCH));
        search.setPrefColumnCount(18);
        search.textProperty().subscribe((_, text) -> send(new SearchFor(text)));
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        send(event.isShiftDown() ? new FindPrevious() : new FindNext());
                    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                        event.consume();
                        search.clear();
                    }
                });
        found.setId("timeline-found");
        found.getStyleClass().add(Css.CAPTION);
    }

    private void jumpField() {
        jump.setId("timeline-jump");
        jump.setPromptText(language.say(TimelineText.TOOL_JUMP_PROMPT));
        jump.setAccessibleText(language.say(TimelineText.TOOL_JUMP));
        jump.setTooltip(new Tooltip(language.say(TimelineText.TOOL_JUMP)));
        jump.setPrefColumnCount(9);
        jump.setOnAction(_ -> send(new GoTo(jump.getText())));
    }

    private void send(TimelineCommand command) {
        if (!isRendering) {
            commands.accept(command);
        }
    }

    private static Node gap() {
        var gap = new Region();
        gap.getStyleClass().add("gap");
        gap.setMinWidth(12);
        return gap;
    }

    private static Node wide() {
        var wide = new Region();
        HBox.setHgrow(wide, Priority.ALWAYS);
        return wide;
    }

    private String answers(String searched, Matches.Standing standing) {
        if (searched.isBlank()) {
            return "";
        }
        return standing.place() == 0
                ? language.say(TimelineText.TOOL_FOUND, standing.count())
                : language.say(TimelineText.TOOL_FOUND_AT, standing.place(), standing.count());
    }

    /// Puts the keyboard where a moment to go to is typed.
    void focusJump() {
        jump.requestFocus();
        jump.selectAll();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Whether things can be thought to be off now.
    void supposing(boolean isOpen) {
        suppose.setSelected(isOpen);
    }

    ViewMenu views() {
        return views;
    }

    /// What is chosen now; `standing` is which of how many answers to the search.
    void render(TimelineFrame frame, Matches.Standing standing) {
        isRendering = true;
        try {
            var chosen = frame.state().arrangement().grouping();
            groupings.forEach((each, item) -> item.setSelected(each == chosen));
            var name = language.say(name(chosen));
            grouping.setText(name);
            grouping.setAccessibleText(language.say(TimelineText.TOOL_GROUP) + ": " + name);
            baselines.render(frame);
            clocks.render(frame);
            links.setSelected(frame.emphasis().links() == Emphasis.Shown.ALL);
            filter.setSelected(!frame.state().arrangement().filter().isOpen());
            authority.setSelected(frame.state().arrangement().authority());
            suppose.setDisable(frame.emphasis().course().isEmpty());
            path.setSelected(frame.emphasis().hasPath());
            if (!search.getText().equals(frame.emphasis().search())) {
                search.setText(frame.emphasis().search());
            }
            found.setText(answers(frame.emphasis().search(), standing));
        } finally {
            isRendering = false;
        }
    }
}
