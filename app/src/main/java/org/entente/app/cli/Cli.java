package org.entente.app.cli;

import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The command line: `entente sample|new|open|check|export|import|diff|schedule|interop`. Bad input
/// ends with a sentence and exit code 3, never with a stack trace.
public final class Cli {
    private static final List<Verb> VERBS =
            List.of(
                    new SampleVerb(),
                    new NewVerb(),
                    new OpenVerb(),
                    new CheckVerb(),
                    new ExportVerb(),
                    new ImportVerb(),
                    new DiffVerb(),
                    new ScheduleVerb(),
                    new InteropVerb(),
                    new TemplateVerb());

    private final Services services;
    private final Console console;

    public Cli(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    /// Whether the first word asks for the command line rather than for a window.
    public static boolean speaks(String word) {
        return word.startsWith("-") || VERBS.stream().anyMatch(verb -> verb.name().equals(word));
    }

    public ExitCode run(List<String> words) {
        var commandLine = commandLine(Texts.in(spoken(words)));
        try {
            var typed = commandLine.parseArgs(words.toArray(String[]::new));
            return execute(commandLine, typed);
        } catch (ParameterException wrong) {
            console.complain(String.valueOf(wrong.getMessage()));
            wrong.getCommandLine().usage(console.err());
            console.err().flush();
            return ExitCode.WRONG_USE;
        } catch (WrongUseException wrong) {
            console.complain(String.valueOf(wrong.getMessage()));
            return ExitCode.WRONG_USE;
        } catch (BadInputException bad) {
            console.complain(String.valueOf(bad.getMessage()));
            return ExitCode.BAD_INPUT;
        }
    }

    private ExitCode execute(CommandLine commandLine, ParseResult typed) throws BadInputException {
        var last = typed.subcommand() == null ? typed : typed.subcommand();
        if (last.isUsageHelpRequested() || typed.isUsageHelpRequested()) {
            last.commandSpec().commandLine().usage(console.out());
            return ExitCode.FINE;
        }
        if (typed.isVersionHelpRequested()) {
            commandLine.printVersionHelp(console.out());
            return ExitCode.FINE;
        }
        if (typed.subcommand() == null) {
            throw new ParameterException(
                    commandLine, Texts.in(services.locale()).get(CliText.COMMAND_MISSING));
        }
        var verb = (Verb) last.commandSpec().userObject();
        return verb.run(new Call(last, services, console));
    }

    /// The language is needed before the words are parsed, because help is in it.
    private Locale spoken(List<String> words) {
        return Stream.iterate(0, at -> at + 1 < words.size(), at -> at + 1)
                .filter(at -> words.get(at).equals(Call.LANGUAGE))
                .findFirst()
                .map(at -> Locale.of(words.get(at + 1)))
                .orElseGet(services::locale);
    }

    private static CommandLine commandLine(Texts texts) {
        var root = CommandSpec.create().name("entente").mixinStandardHelpOptions(true);
        root.version("Entente " + Version.text());
        root.usageMessage().description(texts.get(CliText.ENTENTE_SUMMARY));
        root.usageMessage().footer(texts.get(CliText.EXIT_CODES));
        VERBS.forEach(verb -> root.addSubcommand(verb.name(), spec(verb, texts)));
        return new CommandLine(root).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static CommandSpec spec(Verb verb, Texts texts) {
        var spec = CommandSpec.wrapWithoutInspection(verb).name(verb.name());
        spec.mixinStandardHelpOptions(true);
        spec.usageMessage().description(texts.get(verb.summary()));
        spec.addOption(Arguments.flag(texts, Call.JSON, CliText.OPTION_JSON));
        spec.addOption(
                Arguments.option(texts, Call.LANGUAGE, String.class, "en|fr", CliText.OPTION_LANG));
        verb.declare(spec, texts);
        return spec;
    }
}
