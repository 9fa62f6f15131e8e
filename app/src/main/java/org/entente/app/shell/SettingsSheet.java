package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.entente.app.control.Choices;
import org.entente.app.control.Form;
import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.app.problem.Dialogs;
import org.entente.app.settings.Settings;
import org.entente.app.settings.ThemeChoice;
import org.entente.app.workspace.Density;
import org.entente.resources.ShellText;
import org.entente.resources.Texts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The settings; every choice holds at once.
final class SettingsSheet {
    private final Language language;
    private final Settings settings;
    private final Dialogs dialogs;
    private final Consumer<UnaryOperator<Settings>> change;

    SettingsSheet(
            Language language,
            Settings settings,
            Dialogs dialogs,
            Consumer<UnaryOperator<Settings>> change) {
        this.language = language;
        this.settings = settings;
        this.dialogs = dialogs;
        this.change = change;
    }

    void show(Overlay overlay) {
        var form = new Form();
        var languages =
                choice(
                        "settings-language",
                        Texts.LANGUAGES,
                        settings.locale(),
                        SettingsSheet::ownName);
        choose(languages, chosen -> old -> old.withLocale(chosen));
        form.add(language.say(ShellText.SETTINGS_LANGUAGE), languages);
        form.add(language.say(ShellText.SETTINGS_THEME), theme());
        form.add(language.say(ShellText.SETTINGS_DENSITY), density());
        form.add(language.say(ShellText.SETTINGS_AUTHOR), author());
        var beneath = form.add(language.say(ShellText.SETTINGS_LIBRARY), library());
        Form.say(beneath, language.say(ShellText.SETTINGS_LIBRARY_HINT), false);
        var sheet =
                Sheet.closing(
                        "settings",
                        language.say(ShellText.SETTINGS_TITLE),
                        language.say(ShellText.SETTINGS_DONE),
                        overlay::close);
        sheet.add(form);
        overlay.show(sheet, Pos.CENTER, languages);
    }

    private static String ownName(Locale locale) {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private ComboBox<ThemeChoice> theme() {
        var box =
                choice(
                        "settings-theme",
                        List.of(ThemeChoice.values()),
                        settings.theme(),
                        theme -> language.say(name(theme)));
        choose(box, chosen -> old -> old.withTheme(chosen));
        return box;
    }

    private static ShellText name(ThemeChoice theme) {
        return switch (theme) {
            case SYSTEM -> ShellText.SETTINGS_THEME_SYSTEM;
            case LIGHT -> ShellText.SETTINGS_THEME_LIGHT;
            case DARK -> ShellText.SETTINGS_THEME_DARK;
        };
    }

    private ComboBox<Density> density() {
        var box =
                choice(
                        "settings-density",
                        List.of(Density.values()),
                        settings.density(),
                        density -> language.say(name(density)));
        choose(box, chosen -> old -> old.withDensity(chosen));
        return box;
    }

    private static ShellText name(Density density) {
        return switch (density) {
            case COMPACT -> ShellText.SETTINGS_DENSITY_COMPACT;
            case NORMAL -> ShellText.SETTINGS_DENSITY_NORMAL;
            case TOUCH -> ShellText.SETTINGS_DENSITY_TOUCH;
        };
    }

    private TextField author() {
        var field = new TextField(settings.author());
        field.setId("settings-author");
        field.textProperty()
                .subscribe(
                        (_, typed) -> {
                            if (!typed.isBlank()) {
                                change.accept(old -> old.withAuthor(typed.strip()));
                            }
                        });
        return field;
    }

    private HBox library() {
        var place = new TextField(settings.library().toString());
        place.setId("settings-library");
        place.setEditable(false);
        HBox.setHgrow(place, Priority.ALWAYS);
        var choose = new Button(language.say(ShellText.SETTINGS_CHOOSE));
        choose.setId("settings-library-choose");
        choose.setOnAction(
                _ ->
                        dialogs.folder(
                                language.say(ShellText.SETTINGS_LIBRARY),
                                folder -> {
                                    place.setText(folder.toString());
                                    change.accept(old -> old.withLibrary(folder));
                                }));
        var line = new HBox(place, choose);
        line.getStyleClass().add("buttons");
        return line;
    }

    private <T> void choose(ComboBox<T> box, Function<T, UnaryOperator<Settings>> choice) {
        box.valueProperty().subscribe((_, chosen) -> change.accept(choice.apply(chosen)));
    }

    private static <T> ComboBox<T> choice(
            String id, List<T> items, T chosen, Function<T, String> name) {
        var box = Choices.of(id, items, name);
        box.setValue(chosen);
        return box;
    }
}
