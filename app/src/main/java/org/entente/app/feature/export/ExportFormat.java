package org.entente.app.feature.export;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.share.Recipient;
import org.entente.model.plan.Plan;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;

import java.nio.file.Path;

/// A form in which a plan can leave the program.
///
/// @param id also the id of its button
/// @param extension of its files, without the dot
public record ExportFormat(String id, Wording wording, Ikon icon, String extension, Writer writer) {
    /// What it is called, and what it is good for.
    public record Wording(TextKey title, TextKey about) {}

    /// What is to be written: the plan as the recipient may see it.
    public record Order(Plan plan, Recipient recipient) {}

    /// Writes the plan, beside the JavaFX thread.
    public interface Writer {
        void write(Order order, Path file, Progress progress) throws Exception;
    }
}
