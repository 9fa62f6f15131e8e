package org.entente.app.cli;

import org.entente.app.format.PlanNames;
import org.entente.app.sample.SavedTemplate;
import org.entente.model.schedule.Schedule;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `entente template PLAN --out FOLDER`: saves a plan as a template of the user's own.
final class TemplateVerb implements Verb {
    private static final String OUT = "--out";

    @Override
    public String name() {
        return "template";
    }

    @Override
    public CliText summary() {
        return CliText.TEMPLATE_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "PLAN"));
        spec.addOption(Arguments.option(texts, OUT, Path.class, "FOLDER", CliText.TEMPLATE_OUT));
        spec.addOption(Arguments.library(texts));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var plan = new PlanFile(call).read(call.parameter(0));
        if (Schedule.of(plan).startex().isEmpty()) {
            throw call.bad(CliText.TEMPLATE_NO_STARTEX);
        }
        var folder = call.<Path>value(OUT).orElse(Path.of(PlanNames.file(plan, "template")));
        try {
            SavedTemplate.write(plan, call.texts(), folder);
        } catch (IOException refused) {
            throw call.bad(CliText.NEW_BAD_TEMPLATE, folder, String.valueOf(refused.getMessage()));
        }
        call.tell(
                () -> call.console().say(folder.toString()),
                node -> ThingJson.written(node, plan, List.of(folder)));
        return ExitCode.FINE;
    }
}
