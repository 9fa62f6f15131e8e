package org.entente.app.cli;

import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

/// One command of the command line.
interface Verb {
    String name();

    /// What `--help` says the command does.
    CliText summary();

    /// Adds the command's own options and parameters.
    void declare(CommandSpec spec, Texts texts);

    ExitCode run(Call call) throws BadInputException;
}
