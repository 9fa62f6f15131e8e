package org.entente.app.feature.export;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.share.Recipient;
import org.entente.model.plan.Plan;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A form in which a plan can leave the program.
///
/// @param id also the id of its button
public record ExportFormat(String id, Wording wording, Ikon icon, Kind kind, Writer writer) {
    /// A form that always gives files with that extension, without the dot.
    public ExportFormat(String id, Wording wording, Ikon icon, String extension, Writer writer) {
        this(id, wording, icon, new Kind(_ -> List.of(), _ -> extension), writer);
    }

    /// What it is called, and what it is good for.
    public record Wording(TextKey title, TextKey about) {}

    /// What the user picks with it, which may depend on the recipient and on the plan as that may
    /// see it, and the extension of its files.
    public record Kind(Function<Order, List<Pick>> picks, Function<Order, String> extension) {}

    /// Something to pick; the first option stands until another one is picked.
    public record Pick(String id, String title, List<Option> options) {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /// One thing that can be picked, and how the user reads it.
    public record Option(String id, String name) {}

    /// What is to be written: the plan as the recipient may see it, and the option that was picked
    /// of each pick, both by their ids.
    public record Order(Plan plan, Recipient recipient, Map<String, String> picked) {
        public Order {
            picked = Map.copyOf(picked);
        }

        /// The id of the option that was picked; blank where there was nothing to pick.
        public String picked(String pick) {
            return picked.getOrDefault(pick, "");
        }
    }

    /// Writes the plan, beside the JavaFX thread.
    public interface Writer {
        void write(Order order, Path file, Progress progress) throws Exception;
    }
}
