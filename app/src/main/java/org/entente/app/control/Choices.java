package org.entente.app.control;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.entente.app.format.Formats;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Boxes to choose from, whose items are shown by a name.
public final class Choices {
    private Choices() {}

    /// Days as the user reads and types them.
    public static StringConverter<LocalDate> days(Formats formats) {
        return new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : formats.date(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return formats.readDate(text).orElse(null);
            }
        };
    }

    public static <T> ComboBox<T> of(String id, List<T> items, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : name.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        return box;
    }
}
