package org.entente.app.feature.timeline;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.SheetText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.function.Consumer;

/// The forms in which what is shown can be printed.
final class PrintMenu extends MenuButton {
    PrintMenu(Language language, Consumer<TimelineCommand> commands) {
        setId("timeline-print");
        getStyleClass().add(Css.FLAT);
        setGraphic(Icon.of(FluentUiRegularMZ.PRINT_20));
        Icon.name(this, language.say(SheetText.PRINT));
        for (var way : PrintWay.values()) {
            var item = new MenuItem(language.say(way.title()));
            item.setId("timeline-print-" + way.id());
            item.setOnAction(_ -> commands.accept(way.command()));
            getItems().add(item);
        }
    }
}
