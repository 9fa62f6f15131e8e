package org.entente.app.feature.timeline;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.resources.SheetText;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.Locale;
import java.util.function.Consumer;

/// The forms in which what is shown can be printed.
final class PrintMenu extends MenuButton {
    PrintMenu(Language language, Consumer<TimelineCommand> commands) {
        setId("timeline-print");
        getStyleClass().add(Css.FLAT);
        setGraphic(Icon.of(FluentUiRegularMZ.PRINT_20));
        Icon.name(this, language.say(SheetText.PRINT));
        for (var way : Way.values()) {
            var item = new MenuItem(language.say(way.title()));
            item.setId("timeline-print-" + way.id());
            item.setOnAction(_ -> commands.accept(way.command()));
            getItems().add(item);
        }
    }

    /// Paper and form of file.
    enum Way {
        POSTER(SheetText.POSTER, SheetForm.POSTER, "pdf"),
        PAGES_A3(SheetText.PAGES_A3, SheetForm.A3, "pdf"),
        PAGES_A4(SheetText.PAGES_A4, SheetForm.A4, "pdf"),
        SVG(SheetText.SVG, SheetForm.POSTER, "svg"),
        PNG(SheetText.PNG, SheetForm.POSTER, "png");

        private final SheetText title;
        private final SheetForm form;
        private final String extension;

        Way(SheetText title, SheetForm form, String extension) {
            this.title = title;
            this.form = form;
            this.extension = extension;
        }

        SheetText title() {
            return title;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        TimelineCommand command() {
            return new TimelineCommand.Print(form, extension);
        }
    }
}
