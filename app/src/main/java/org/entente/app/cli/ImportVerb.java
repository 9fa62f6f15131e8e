package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.interop.Standards;
import org.entente.app.problem.CjsorMessages;
import org.entente.app.problem.ImportMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.plan.Named;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportReport;
import org.entente.persistence.exchange.ImportResult;
import org.entente.persistence.exchange.ScheduleImport;
import org.entente.persistence.sheet.CjsorResult;
import org.entente.persistence.sheet.Intake;
import org.entente.persistence.sheet.SheetImport;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `entente import FILE --into PACKAGE --out PACKAGE`: takes a schedule of another program, a
/// statement of requirements, tests with their results or the answers of a questionnaire over, all
/// or nothing, and reports what became of it.
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
        if (isPackage(file)) {
            throw call.bad(CliText.IMPORT_PLAN, file);
        }
        var plans = new PlanFile(call);
        var into = call.<String>value(INTO);
        var plan = into.isPresent() ? plans.read(into.get()) : NewPlan.empty(file, call);
        if (SheetImport.isSheet(file)) {
            return table(call, file, plan);
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

    private static boolean isPackage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".entente");
    }

    private static ExitCode table(Call call, Path file, Plan plan) throws BadInputException {
        var messages = new CjsorMessages(call.language(plan.exercise().zone()), plan);
        return switch (SheetImport.read(file, intake(call, plan))) {
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
                            fill(node, read, after);
                        });
                yield ExitCode.FINE;
            }
        };
    }

    private static Intake intake(Call call, Plan plan) {
        return new Intake(
                plan,
                Standards.shipped(),
                new Commex.Witness(
                        call.services().author(), LocalDate.ofInstant(call.now(), ZoneOffset.UTC)));
    }

    private static void fill(ObjectNode node, CjsorResult.Read read, Plan plan) {
        node.put("table", ThingJson.word(read.table()));
        node.put("added", read.added());
        node.put("changed", read.changed());
        node.put("same", read.same());
        var unread = node.putArray("unread");
        read.unread().forEach(unread::add);
        var stated = node.putArray("stated");
        for (var one : read.stated()) {
            var line = stated.addObject();
            line.put("system", one.spot().thing().value().toString());
            line.put(
                    "name", plan.find(Named.class, one.spot().thing()).map(Named::name).orElse(""));
            line.put("standard", one.spot().key());
            line.put("parameter", one.spot().parameter());
            line.put("says", one.after().text());
            line.put("before", one.before().text());
            line.put("contradicts", one.isContradiction());
        }
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
