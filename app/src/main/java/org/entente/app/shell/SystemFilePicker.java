package org.entente.app.shell;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.entente.app.problem.Dialogs.FileQuestion;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;

/// The choosers of the operating system, in front of a window.
public final class SystemFilePicker implements FilePicker {
    private final Window owner;

    public SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public @Nullable Path open(FileQuestion question) {
        return path(chooser(question).showOpenDialog(owner));
    }

    @Override
    public @Nullable Path save(FileQuestion question) {
        return path(chooser(question).showSaveDialog(owner));
    }

    @Override
    public @Nullable Path folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner));
    }

    private static FileChooser chooser(FileQuestion question) {
        var chooser = new FileChooser();
        chooser.setTitle(question.title());
        chooser.setInitialFileName(question.proposal().isBlank() ? null : question.proposal());
        for (var kind : question.kinds()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
        }
        return chooser;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
