package org.entente.app.cli;

import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

/// `entente open PLAN`: shows the window on a plan of the library or on a package.
final class OpenVerb implements Verb {
    @Override
    public String name() {
        return "open";
    }

    @Override
    public CliText summary() {
        return CliText.OPEN_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "PLAN"));
        spec.addOption(Arguments.library(texts));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        new PlanFile(call).read(call.parameter(0));
        call.services().window().accept(call.parameter(0));
        return ExitCode.FINE;
    }
}
