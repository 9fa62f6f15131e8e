package org.entente.app.cli;

import org.entente.persistence.PlanLibrary;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the commands work with.
///
/// @param locale the language to speak unless a command says otherwise
/// @param author whose name stands on what is made
/// @param libraryPlace where the plans live unless a command says otherwise
/// @param libraries opens a library folder
/// @param window shows the main window on that plan or package, given as it was typed
public record Services(
        Clock clock,
        Locale locale,
        String author,
        Path libraryPlace,
        Function<Path, PlanLibrary> libraries,
        Consumer<String> window) {}
