package org.entente.app.cli;

import org.entente.app.interop.QuestionPaper;
import org.entente.app.interop.Standards;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.TestExport;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tests with their results and the questions to a nation as tables: `--tests FILE` (XLSX or CSV),
/// `--questions FILE --nation CODE`.
final class CisExport {
    private static final String TESTS = "--tests";
    private static final String QUESTIONS = "--questions";
    private static final String WORKBOOK = ".xlsx";
    private static final String COMMAS = ".csv";

    private final Call call;

    CisExport(Call call) {
        this.call = call;
    }

    static void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Arguments.file(texts, TESTS, CliText.EXPORT_TESTS));
        spec.addOption(Arguments.file(texts, QUESTIONS, CliText.EXPORT_QUESTIONS));
    }

    /// Whether anything is to be written. Questions are for one nation, so that none reads those of
    /// another.
    boolean isAsked() throws BadInputException {
        if (call.has(QUESTIONS) && !call.has(ExportVerb.NATION)) {
            throw new WrongUseException(call.texts().get(CliText.EXPORT_QUESTIONS_NATION));
        }
        return call.has(TESTS) || call.has(QUESTIONS);
    }

    /// Writes what was asked for, and tells which files came of it.
    List<Path> write(Plan released) throws BadInputException {
        var plans = new PlanFile(call);
        var written = new ArrayList<Path>();
        Optional<Path> tests = call.value(TESTS);
        Optional<Path> questions = call.value(QUESTIONS);
        if (tests.isPresent()) {
            plans.write(released, tests(released, tests.get()), tests.get());
            written.add(tests.get());
        }
        if (questions.isPresent()) {
            plans.write(released, questions(released), questions.get());
            written.add(questions.get());
        }
        return written;
    }

    private byte[] tests(Plan plan, Path file) throws BadInputException {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(COMMAS)) {
            return TestExport.commas(plan);
        }
        if (name.endsWith(WORKBOOK)) {
            return TestExport.workbook(plan);
        }
        throw call.bad(CliText.EXPORT_TESTS_KIND, file);
    }

    private byte[] questions(Plan plan) {
        var nation = call.<String>value(ExportVerb.NATION).orElseThrow();
        var interop = Standards.interop(plan, LocalDate.ofInstant(call.now(), ZoneOffset.UTC));
        return QuestionPaper.write(call.language(plan.exercise().zone()), interop, nation);
    }
}
