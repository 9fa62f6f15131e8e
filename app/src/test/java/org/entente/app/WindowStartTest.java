package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The failures are worded as the toolkit and the loader word them.
final class WindowStartTest {
    private static Optional<String> failing(Locale locale, Throwable failure) {
        return new WindowStart(Texts.in(locale)).attempt(() -> throwing(failure));
    }

    private static void throwing(Throwable failure) {
        switch (failure) {
            case RuntimeException refusal -> throw refusal;
            case Error broken -> throw broken;
            default -> throw new IllegalArgumentException(failure);
        }
    }

    @Test
    void saysNothingWhereTheToolkitStarts() {
        var started = new AtomicInteger();

        assertThat(new WindowStart(Texts.in(Locale.ENGLISH)).attempt(started::incrementAndGet))
                .isEmpty();
        assertThat(started).hasValue(1);
    }

    @Test
    void namesGtkAndHowToInstallItInBothLanguages() {
        var failure = new UnsupportedOperationException("Unable to load glass GTK library.");

        assertThat(failing(Locale.ENGLISH, failure).orElseThrow())
                .startsWith("The window cannot be shown, for the library GTK 3")
                .contains("libgtk-3.so.0", "sudo apt install libgtk-3-0", "sudo dnf install gtk3")
                .doesNotContain("Exception", "\n");
        assertThat(failing(Locale.FRENCH, failure).orElseThrow())
                .startsWith("La fenêtre ne peut pas s'afficher : il manque la bibliothèque GTK 3")
                .contains("sudo apt install libgtk-3-0", "sudo dnf install gtk3");
    }

    @Test
    void saysThatNoDisplayAnswersInBothLanguages() {
        var failure = new UnsupportedOperationException("Unable to open DISPLAY");

        assertThat(failing(Locale.ENGLISH, failure).orElseThrow())
                .contains("no X11 display answers", "entente --help")
                .doesNotContain("GTK");
        assertThat(failing(Locale.FRENCH, failure).orElseThrow())
                .contains("aucun écran X11 ne répond", "entente --help");
    }

    @Test
    void namesTheLibraryThatTheLoaderMissesAndNotTheOneThatAskedForIt() {
        var failure =
                new UnsatisfiedLinkError(
                        "/opt/openjfx/cache/libglassgtk3.so: libXtst.so.6: cannot open shared"
                                + " object file: No such file or directory");

        assertThat(failing(Locale.ENGLISH, failure).orElseThrow())
                .contains("the library libXtst.so.6 is missing")
                .doesNotContain("libglassgtk3");
        assertThat(failing(Locale.FRENCH, failure).orElseThrow())
                .contains("il manque la bibliothèque libXtst.so.6.");
        assertThat(
                        failing(
                                Locale.ENGLISH,
                                new UnsatisfiedLinkError(
                                        "libgtk-3.so.0: cannot open shared object file: No such"
                                                + " file or directory")))
                .hasValueSatisfying(said -> assertThat(said).contains("sudo apt install"));
    }

    @Test
    void tellsTheWordsOfALoaderThatNamesNoLibrary() {
        assertThat(
                        failing(
                                        Locale.ENGLISH,
                                        new UnsatisfiedLinkError("no glass in java.library.path"))
                                .orElseThrow())
                .contains("cannot be loaded (no glass in java.library.path)");
    }

    @Test
    void aFaultOfTheProgramStaysOne() {
        var fault = new UnsupportedOperationException("immutable");

        assertThatThrownBy(() -> failing(Locale.ENGLISH, fault)).isSameAs(fault);
        assertThatThrownBy(() -> failing(Locale.ENGLISH, new IllegalStateException("twice")))
                .hasMessage("twice");
    }
}
