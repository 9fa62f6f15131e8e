package org.entente.app.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Asks the user. Nothing is called when he declines. Called on the JavaFX thread, answers there.
public interface Dialogs {
    /// A kind of file: what the user reads, and its patterns such as `*.pdf`.
    record FileKind(String name, List<String> patterns) {
        public FileKind {
            patterns = List.copyOf(patterns);
        }
    }

    /// What the chooser says at its head, which files it offers, and the name it proposes (blank:
    /// none).
    record FileQuestion(String title, List<FileKind> kinds, String proposal) {
        public FileQuestion {
            kinds = List.copyOf(kinds);
        }
    }

    /// A decision: head, sentence, and the words on the button that says yes.
    record Question(String title, String text, String yes) {}

    /// Why something was not done: head, sentence, and a line for each thing that stands in its
    /// way.
    record Report(String title, String text, List<String> lines) {
        public Report {
            lines = List.copyOf(lines);
        }
    }

    /// An existing file to read.
    void open(FileQuestion question, Consumer<Path> chosen);

    /// A file to write.
    void save(FileQuestion question, Consumer<Path> chosen);

    void folder(String title, Consumer<Path> chosen);

    void confirm(Question question, Runnable agreed);

    /// There is nothing to decide.
    void tell(Report report);

    /// One line of text, never blank; `text` of the question is the label of the line.
    void line(Question question, Consumer<String> given);

    /// The answer belongs to the receiver, who wipes it.
    void password(Question question, Consumer<char[]> given);
}
