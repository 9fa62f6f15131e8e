package org.entente.app.cli;

import org.entente.app.format.PlanNames;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.sample.NationCodes;
import org.entente.app.sample.NewExercise;
import org.entente.app.sample.PlanTemplate;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.Plan;
import org.entente.resources.BadTableException;
import org.entente.resources.CliText;
import org.entente.resources.Nations;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// `entente new --name NAME --template A --startex DATE`: makes a plan from a template.
final class NewVerb implements Verb {
    private static final String NAME = "--name";
    private static final String TEMPLATE = "--template";
    private static final String HOST = "--host";
    private static final String NATIONS = "--nations";
    private static final String STARTEX = "--startex";
    private static final String ZONE = "--zone";
    private static final String OUT = "--out";
    private static final String STANDARD = "blank";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public CliText summary() {
        return CliText.NEW_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addOption(required(texts, NAME, String.class, "NAME", CliText.NEW_NAME));
        spec.addOption(
                required(texts, STARTEX, LocalDate.class, "YYYY-MM-DD", CliText.NEW_STARTEX));
        spec.addOption(
                Arguments.option(texts, TEMPLATE, String.class, codes(), CliText.NEW_TEMPLATE));
        spec.addOption(Arguments.option(texts, HOST, String.class, "NOR", CliText.NEW_HOST));
        spec.addOption(
                Arguments.option(texts, NATIONS, String.class, "SWE,FIN,GBR", CliText.NEW_NATIONS));
        spec.addOption(
                Arguments.option(texts, ZONE, String.class, "Europe/Oslo", CliText.NEW_ZONE));
        spec.addOption(Arguments.file(texts, OUT, CliText.NEW_OUT));
    }

    private static OptionSpec required(
            Texts texts, String name, Class<?> type, String label, CliText description) {
        return Arguments.option(texts, name, type, label, description).toBuilder()
                .required(true)
                .build();
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var template = template(call);
        var zone = zone(call);
        var name = call.<String>value(NAME).orElseThrow();
        var wanted =
                new NewExercise(
                        UUID.randomUUID(),
                        name,
                        template.kind(),
                        call.<String>value(HOST).orElse(""),
                        call.<LocalDate>value(STARTEX).orElseThrow(),
                        zone,
                        nations(call));
        return switch (made(call, template, wanted)) {
            case Outcome.Refused(var reason) ->
                    throw new BadInputException(
                            new RefusalMessages(call.language(zone)).sentence(reason, Plan.EMPTY));
            case Outcome.Applied(var plan, _) -> {
                var file = call.<Path>value(OUT).orElse(Path.of(PlanNames.file(plan, "entente")));
                new PlanFile(call).write(plan, file);
                call.tell(() -> {}, node -> ThingJson.written(node, plan, List.of(file)));
                yield ExitCode.FINE;
            }
        };
    }

    private static Outcome made(Call call, PlanTemplate template, NewExercise wanted)
            throws BadInputException {
        try {
            return template.make(wanted, call.texts().locale());
        } catch (BadTableException wrong) {
            throw call.bad(
                    CliText.NEW_BAD_TEMPLATE, template.code(), String.valueOf(wrong.getMessage()));
        }
    }

    private static List<String> nations(Call call) throws BadInputException {
        var known = Nations.shipped();
        var codes = NationCodes.read(call.<String>value(NATIONS).orElse(""));
        for (var code : codes) {
            if (known.find(code).isEmpty()) {
                throw call.bad(CliText.NEW_NO_NATION, code);
            }
        }
        return codes;
    }

    private static PlanTemplate template(Call call) throws BadInputException {
        var code = call.<String>value(TEMPLATE).orElse(STANDARD);
        if (Files.isRegularFile(Path.of(code).resolve("template.tsv"))) {
            return own(call, Path.of(code));
        }
        return PlanTemplate.list().stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> call.bad(CliText.NEW_NO_TEMPLATE, code, codes()));
    }

    private static PlanTemplate own(Call call, Path folder) throws BadInputException {
        try {
            return PlanTemplate.in(folder);
        } catch (IOException | BadTableException unreadable) {
            throw call.bad(
                    CliText.NEW_BAD_TEMPLATE, folder, String.valueOf(unreadable.getMessage()));
        }
    }

    private static String codes() {
        return PlanTemplate.list().stream()
                .map(PlanTemplate::code)
                .collect(Collectors.joining("|"));
    }

    private static ZoneId zone(Call call) throws BadInputException {
        var name = call.<String>value(ZONE).orElse("UTC");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw call.bad(CliText.NEW_NO_ZONE, name);
        }
    }
}
