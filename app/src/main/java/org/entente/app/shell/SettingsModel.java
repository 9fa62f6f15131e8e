package org.entente.app.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.entente.app.concurrent.Background;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The settings that hold now. A change holds at once and is saved in the background, before what
/// is asked of the disk later.
public final class SettingsModel {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SettingsFile file;
    private final Background background;
    private volatile Settings latest;
    private Consumer<Exception> whenNotSaved = _ -> {};

    public SettingsModel(Settings read, SettingsFile file, Background background) {
        this.settings = new ReadOnlyObjectWrapper<>(read);
        this.latest = read;
        this.file = file;
        this.background = background;
    }

    public Settings settings() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    void onNotSaved(Consumer<Exception> listener) {
        whenNotSaved = listener;
    }

    void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (next.equals(settings.get())) {
            return;
        }
        settings.set(next);
        latest = next;
        background.startOnDisk(
                new Background.Job<>("settings", _ -> written(), _ -> {}, whenNotSaved));
    }

    /// Writes what holds by then, so that a slow older job does no harm.
    private Settings written() throws IOException {
        var now = latest;
        file.write(now);
        return now;
    }
}
