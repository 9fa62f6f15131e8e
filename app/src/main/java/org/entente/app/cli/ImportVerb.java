package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.problem.CjsorMessages;
import org.entente.app.problem.ImportMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportReport;
import org.entente.persistence.exchange.ImportResult;
import org.entente.persistence.exchange.ScheduleImport;
import org.entente.persistence.sheet.CjsorImport;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `entente import FILE --into PACKAGE --out PACKAGE`: takes a schedule of another program or a
/// statement of requirements over, all or nothing, and reports what became of it.
final class ImportVerb implements Verb {
    private static final String INTO = "--into";
    private static final String OUT = "--out";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CliText summary() {
        return CliText.IMPORT_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.parameter(texts, 0, "FILE", CliText.IMPORT_FILE));
        spec.addOption(Arguments.option(texts, INTO, String.class, "PLAN", CliText.IMPORT_INTO));
        spec.addOption(Arguments.file(texts, OUT, CliText.IMPORT_OUT));
        spec.addOption(Arguments.library(texts));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var file = Path.of(call.parameter(0));
        var plans = new PlanFile(call);
        var into = call.<String>value(INTO);
        var plan = into.isPresent() ? plans.read(into.get()) : NewPlan.empty(file, call);
        if (CjsorImport.isSpreadsheet(file)) {
            return requirements(call, file, plan);
        }
        var messages = new ImportMessages(call.language(plan.exercise().zone()), plan);
        return switch (ScheduleImport.read(file, plan)) {
            case ImportResult.Refused(var problem) ->
                    throw new BadInputException(messages.sentence(problem));
            case ImportResult.Read(var edit, var report) -> {
                var out = out(call, file);
                var after = applied(plan, edit);
                plans.write(after, out);
                call.tell(
                        () -> messages.lines(report).forEach(call.console()::say),
                        node -> {
                            ThingJson.written(node, after, List.of(out));
                            fill(node, report);
                        });
                yield ExitCode.FINE;
            }
        };
    }

    private static ExitCode requirements(Call call, Path file, Plan plan) throws BadInputException {
        var messages = new CjsorMessages(call.language(plan.exercise().zone()), plan);
        return switch (CjsorImport.read(file, plan)) {
            case CjsorResult.Refused(var problem) ->
                    throw new BadInputException(messages.sentence(problem));
            case CjsorResult.Read read -> {
                var out = out(call, file);
                var after = applied(plan, read.edit());
                new PlanFile(call).write(after, out);
                call.tell(
                        () ->
                                messages.lines(String.valueOf(file.getFileName()), read)
                                        .forEach(call.console()::say),
                        node -> {
                            ThingJson.written(node, after, List.of(out));
                            fill(node, read);
                        });
                yield ExitCode.FINE;
            }
        };
    }

    private static void fill(ObjectNode node, CjsorResult.Read read) {
        node.put("added", read.added());
        node.put("changed", read.changed());
        node.put("same", read.same());
        var unread = node.putArray("unread");
        read.unread().forEach(unread::add);
    }

    private static Path out(Call call, Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return call.<Path>value(OUT).orElse(Path.of(name + ".entente"));
    }

    /// The import tried the edit with this very plan before it handed it over.
    private static Plan applied(Plan plan, Edit edit) {
        return switch (PlanEditor.apply(plan, edit)) {
            case Outcome.Applied(var after, _) -> after;
            case Outcome.Refused(var reason) ->
                    throw new IllegalStateException(
                            "The plan must take what the import tried (%s).".formatted(reason));
        };
    }

    private static void fill(ObjectNode node, ImportReport report) {
        node.put("file", report.file());
        node.put("format", ThingJson.word(report.format()));
        var mapped = node.putObject("mapped");
        report.mapped().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> mapped.put(ThingJson.word(entry.getKey()), entry.getValue()));
        var remarks = node.putArray("remarks");
        for (var remark : report.remarks()) {
            remarks.addObject()
                    .put("loss", ThingJson.word(remark.loss()))
                    .put("dropped", remark.isDropped())
                    .put("place", remark.place())
                    .put("value", remark.value())
                    .put("now", remark.now());
        }
    }
}
