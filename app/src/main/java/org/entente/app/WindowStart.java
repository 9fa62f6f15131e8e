package org.entente.app;

import org.entente.resources.CliText;
import org.entente.resources.Texts;

import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Starts the toolkit of the window. Where the computer lacks what that needs, it says so in words
/// instead.
record WindowStart(Texts texts) {
    private static final System.Logger LOG = System.getLogger(WindowStart.class.getName());

    /// As the loader names what it cannot open; the first it names may be the one that asked.
    private static final Pattern LIBRARY =
            Pattern.compile("(?<name>lib[\\w.+-]+\\.so[.\\d]*): cannot open shared object file");

    private static final String GTK = "libgtk-3.so.0";

    /// What is missing and how to get it; empty where the toolkit has started.
    Optional<String> attempt(Runnable toolkit) {
        try {
            toolkit.run();
            return Optional.empty();
        } catch (UnsupportedOperationException failure) {
            return Optional.of(refused(failure));
        } catch (LinkageError failure) {
            LOG.log(Level.ERROR, "a library of the window cannot be loaded", failure);
            return Optional.of(missing(failure));
        }
    }

    /// The toolkit tells these two apart by nothing but their words.
    private String refused(UnsupportedOperationException failure) {
        var words = Objects.requireNonNullElse(failure.getMessage(), "");
        if (words.contains("DISPLAY")) {
            return logged(CliText.NO_DISPLAY, failure);
        }
        if (words.contains("GTK")) {
            return logged(CliText.NO_GTK, failure);
        }
        throw failure;
    }

    private String logged(CliText text, UnsupportedOperationException failure) {
        LOG.log(Level.ERROR, "the window cannot be shown", failure);
        return texts.get(text);
    }

    private String missing(LinkageError failure) {
        var words = Objects.requireNonNullElse(failure.getMessage(), "");
        var named = LIBRARY.matcher(words);
        if (!named.find()) {
            return texts.get(CliText.NO_LIBRARY_NAMED, words);
        }
        var library = named.group("name");
        return library.equals(GTK)
                ? texts.get(CliText.NO_GTK)
                : texts.get(CliText.NO_LIBRARY, library);
    }
}
