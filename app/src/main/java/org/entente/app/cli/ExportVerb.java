package org.entente.app.cli;

import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// `entente export PLAN --pdf FILE --package FILE`: puts a plan on paper or into a package.
final class ExportVerb implements Verb {
    private static final String PDF = "--pdf";
    private static final String PACKAGE = "--package";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CliText summary() {
        return CliText.EXPORT_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "PLAN"));
        spec.addOption(Arguments.library(texts));
        spec.addOption(Arguments.file(texts, PDF, CliText.EXPORT_PDF));
        spec.addOption(Arguments.file(texts, PACKAGE, CliText.EXPORT_PACKAGE));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        Optional<Path> pdf = call.value(PDF);
        Optional<Path> file = call.value(PACKAGE);
        if (pdf.isEmpty() && file.isEmpty()) {
            throw new WrongUseException(call.texts().get(CliText.EXPORT_NOTHING));
        }
        var plans = new PlanFile(call);
        var plan = plans.read(call.parameter(0));
        if (file.isPresent()) {
            plans.write(plan, file.get());
        }
        if (pdf.isPresent()) {
            plans.print(plan, pdf.get());
        }
        var written = Stream.of(file, pdf).flatMap(Optional::stream).toList();
        call.tell(() -> {}, node -> ThingJson.written(node, plan, written));
        return ExitCode.FINE;
    }
}
