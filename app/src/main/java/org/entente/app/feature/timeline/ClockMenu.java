package org.entente.app.feature.timeline;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.model.plan.Plan;
import org.entente.resources.ViewText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// The choice of the two clocks by which the axis is read.
final class ClockMenu extends MenuButton {
    private final Language language;
    private final Consumer<TimelineCommand> commands;
    private @Nullable Plan known;
    private List<ZoneId> chosen = List.of();

    ClockMenu(Language language, Consumer<TimelineCommand> commands) {
        this.language = language;
        this.commands = commands;
        setId("timeline-clocks");
        getStyleClass().add(Css.FLAT);
        setGraphic(Icon.of(FluentUiRegularAL.CLOCK_20));
        Icon.name(this, language.say(ViewText.CLOCKS));
        setOnShowing(_ -> fill());
        getItems().setAll(new Menu(language.say(ViewText.CLOCK_FIRST)));
    }

    /// What is chosen now; the list of zones is made when it is asked for.
    void render(TimelineFrame frame) {
        known = frame.state().plan();
        chosen = List.of(frame.viewport().scale().zone(), frame.second());
    }

    private void fill() {
        var plan = known;
        if (plan == null) {
            return;
        }
        var zones = new Zones(language).of(plan);
        getItems()
                .setAll(
                        menu("timeline-clock-first", ViewText.CLOCK_FIRST, zones, false),
                        menu("timeline-clock-second", ViewText.CLOCK_SECOND, zones, true));
    }

    private Menu menu(String id, ViewText title, List<Zones.Choice> zones, boolean isSecond) {
        var menu = new Menu(language.say(title));
        menu.setId(id);
        for (var zone : zones) {
            var item = new RadioMenuItem(zone.name());
            item.setId(id + "-" + zone.zone().getId().replace('/', '-'));
            item.setMnemonicParsing(false);
            item.setSelected(zone.zone().equals(chosen.get(isSecond ? 1 : 0)));
            item.setOnAction(
                    _ -> commands.accept(new TimelineCommand.ReadClock(isSecond, zone.zone())));
            menu.getItems().add(item);
        }
        return menu;
    }
}
