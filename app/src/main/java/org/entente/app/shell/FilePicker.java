package org.entente.app.shell;

import org.entente.app.problem.Dialogs.FileQuestion;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Lets the user pick a file or a folder; null where he declines. Called on the JavaFX thread,
/// waits for the answer.
public interface FilePicker {
    /// An existing file.
    @Nullable Path open(FileQuestion question);

    /// A file to be written.
    @Nullable Path save(FileQuestion question);

    /// An existing folder.
    @Nullable Path folder(String title);
}
