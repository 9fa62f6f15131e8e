package org.entente.app.cli;

import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.release.Release;
import org.entente.model.release.TakingPart;
import org.entente.resources.CliText;
import org.entente.resources.NationGroup;
import org.entente.resources.Nations;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `entente export PLAN --pdf FILE --package FILE --ics FILE [--nation CODE] [--role ROLE]`: puts a
/// plan on paper, into a package or into a calendar; for one nation only what it may see.
final class ExportVerb implements Verb {
    private static final String PDF = "--pdf";
    private static final String PACKAGE = "--package";
    private static final String CALENDAR = "--ics";
    private static final String NATION = "--nation";
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
        spec.addOption(Arguments.file(texts, PDF, CliText.EXPORT_PDF));
        spec.addOption(Arguments.file(texts, PACKAGE, CliText.EXPORT_PACKAGE));
        spec.addOption(Arguments.file(texts, CALENDAR, CliText.EXPORT_ICS));
        spec.addOption(
                Arguments.option(texts, NATION, String.class, "CODE", CliText.EXPORT_NATION));
        spec.addOption(
                Arguments.option(texts, ROLE, AssignmentRole.class, "ROLE", CliText.EXPORT_ROLE));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        Optional<Path> pdf = call.value(PDF);
        Optional<Path> file = call.value(PACKAGE);
        Optional<Path> calendar = call.value(CALENDAR);
        if (Stream.of(pdf, file, calendar).allMatch(Optional::isEmpty)) {
            throw new WrongUseException(call.texts().get(CliText.EXPORT_NOTHING));
        }
        var plans = new PlanFile(call);
        var plan = released(call, plans.read(call.parameter(0)));
        if (file.isPresent()) {
            plans.write(plan, file.get());
        }
        if (calendar.isPresent()) {
            plans.write(plan, tasks(call, plan), calendar.get());
        }
        if (pdf.isPresent()) {
            plans.print(plan, pdf.get());
        }
        var written = Stream.of(file, calendar, pdf).flatMap(Optional::stream).toList();
        call.tell(() -> {}, node -> ThingJson.written(node, plan, written));
        return ExitCode.FINE;
    }

    /// The whole plan, or what the nation may see of it with the groups to which it belongs today.
    private static Plan released(Call call, Plan plan) throws BadInputException {
        Optional<String> nation = call.value(NATION);
        if (nation.isEmpty()) {
            return plan;
        }
        var code = nation.get();
        if (plan.participants().noneMatch(participant -> participant.code().equals(code))) {
            throw call.bad(CliText.EXPORT_NATION_UNKNOWN, code, plan.exercise().name());
        }
        var today = LocalDate.ofInstant(call.now(), plan.exercise().zone());
        var codes =
                Stream.concat(
                                Stream.of(code),
                                Nations.shipped().groupsOf(code, today).stream()
                                        .map(NationGroup::code))
                        .toList();
        return Release.to(codes, plan)
                .orElseThrow(
                        () ->
                                call.bad(
                                        CliText.EXPORT_NATION_DENIED,
                                        code,
                                        plan.exercise().name(),
                                        plan.exercise().label().marking()));
    }

    private static List<Task> tasks(Call call, Plan plan) {
        Optional<String> nation = call.value(NATION);
        Optional<AssignmentRole> role = call.value(ROLE);
        Set<AssignmentRole> roles =
                role.<Set<AssignmentRole>>map(Set::of).orElse(EnumSet.allOf(AssignmentRole.class));
        return nation.map(code -> TakingPart.tasks(plan, code, roles))
                .orElseGet(() -> plan.tasks().toList());
    }
}
