package org.entente.app.cli;

import org.entente.app.sample.SamplePlan;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// `entente sample --out FILE [--startex DATE]`: writes the sample exercise.
final class SampleVerb implements Verb {
    private static final String OUT = "--out";
    private static final String STARTEX = "--startex";

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public CliText summary() {
        return CliText.SAMPLE_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Arguments.file(texts, OUT, CliText.SAMPLE_OUT));
        spec.addOption(
                Arguments.option(
                        texts, STARTEX, LocalDate.class, "YYYY-MM-DD", CliText.SAMPLE_STARTEX));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var today = LocalDate.ofInstant(call.now(), call.services().clock().getZone());
        var startex =
                call.<LocalDate>value(STARTEX).orElseGet(() -> SamplePlan.defaultStartex(today));
        var file = call.<Path>value(OUT).orElse(Path.of("northern-concord.entente"));
        var plan = SamplePlan.of(startex);
        new PlanFile(call).write(plan, file);
        call.tell(() -> {}, node -> ThingJson.written(node, plan, List.of(file)));
        return ExitCode.FINE;
    }
}
