package org.entente.app.cli;

import org.entente.app.feature.timeline.SheetViews;
import org.entente.app.share.Recipient;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.persistence.exchange.CalendarExport;
import org.entente.persistence.exchange.ProjectExport;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `entente export PLAN --pdf FILE [--chapters A,B] --package FILE --ics FILE --mspdi FILE --cjsor
/// FILE --tests FILE --questions FILE [--nation CODE] [--role ROLE]`: puts a plan on paper, into a
/// package, a calendar, a schedule or a spreadsheet; for one nation only what it may see.
final class ExportVerb implements Verb {
    private static final String PACKAGE = "--package";
    private static final String CALENDAR = "--ics";
    private static final String PROJECT = "--mspdi";
    private static final List<String> PLANS = List.of(PACKAGE, CALENDAR, PROJECT);
    static final String NATION = "--nation";
    private static final String ROLE = "--role";

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
        PaperExport.declare(spec, texts);
        spec.addOption(Arguments.file(texts, PACKAGE, CliText.EXPORT_PACKAGE));
        spec.addOption(Arguments.file(texts, CALENDAR, CliText.EXPORT_ICS));
        spec.addOption(Arguments.file(texts, PROJECT, CliText.EXPORT_MSPDI));
        ForceExport.declare(spec, texts);
        CisExport.declare(spec, texts);
        SheetExport.declare(spec, texts);
        spec.addOption(
                Arguments.option(texts, NATION, String.class, "CODE", CliText.EXPORT_NATION));
        spec.addOption(
                Arguments.option(texts, ROLE, AssignmentRole.class, "ROLE", CliText.EXPORT_ROLE));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var paper = new PaperExport(call);
        var pdf = paper.file();
        var forces = new ForceExport(call);
        var cis = new CisExport(call);
        var sheets = new SheetExport(call);
        boolean isAsked = cis.isAsked() || forces.isAsked() || sheets.isAsked() || pdf.isPresent();
        if (!isAsked && PLANS.stream().noneMatch(call::has)) {
            throw new WrongUseException(call.texts().get(CliText.EXPORT_NOTHING));
        }
        var whole = new PlanFile(call).read(call.parameter(0));
        var plan = ReleasedPlan.of(call, recipient(call), whole);
        var plans = plans(call, plan);
        if (pdf.isPresent()) {
            paper.print(plan, pdf.get());
        }
        var written =
                Stream.of(
                                plans.stream(),
                                forces.write(plan).stream(),
                                cis.write(plan).stream(),
                                pdf.stream(),
                                sheets.write(plan).stream())
                        .flatMap(files -> files)
                        .toList();
        var masked = new MaskedTexts(call, plan, Recipient.masked(whole, plan));
        call.tell(
                masked::print,
                node -> {
                    ThingJson.written(node, plan, written);
                    masked.fill(node);
                });
        return ExitCode.FINE;
    }

    /// Writes what other programs read the plan from, and tells which files came of it.
    private static List<Path> plans(Call call, Plan plan) throws BadInputException {
        Optional<Path> file = call.value(PACKAGE);
        Optional<Path> calendar = call.value(CALENDAR);
        Optional<Path> project = call.value(PROJECT);
        var plans = new PlanFile(call);
        if (file.isPresent()) {
            plans.write(plan, file.get());
        }
        var tasks = tasks(call, plan);
        if (calendar.isPresent()) {
            plans.write(plan, CalendarExport.write(plan, tasks, call.now()), calendar.get());
        }
        if (project.isPresent()) {
            plans.write(plan, ProjectExport.write(plan, tasks, call.now()), project.get());
        }
        return Stream.of(file, calendar, project).flatMap(Optional::stream).toList();
    }

    /// Those of the recipient that the view lets through.
    private static List<Task> tasks(Call call, Plan plan) throws BadInputException {
        var isShown =
                new ViewChoice(call, plan)
                        .named()
                        .flatMap(view -> SheetViews.filter(plan, view, call.now()))
                        .orElse(_ -> true);
        return recipient(call).tasks(plan).stream().filter(isShown).toList();
    }

    private static Recipient recipient(Call call) {
        return new Recipient(
                call.<String>value(NATION).orElse(null),
                call.<AssignmentRole>value(ROLE).orElse(null));
    }
}
