package org.entente.app.cli;

import org.entente.app.interop.Checking;
import org.entente.app.interop.GateBook;
import org.entente.app.interop.PartyBook;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.share.Recipient;
import org.entente.model.interop.Gates;
import org.entente.model.match.route.Readiness;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.util.List;
import java.util.Optional;

/// `entente interop PLAN [--phase P] [--at DTG] [--without X,Y] [--nation CODE] [--fail-on GATE]`:
/// the verdict on every exchange, stage by stage, and why it is no better.
final class InteropVerb implements Verb {
    static final String NATION = ExportVerb.NATION;
    private static final String FAIL_ON = "--fail-on";

    @Override
    public String name() {
        return "interop";
    }

    @Override
    public CliText summary() {
        return CliText.INTEROP_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "PLAN"));
        spec.addOption(Arguments.library(texts));
        option(spec, texts, InteropQuestion.PHASE, "PHASE", CliText.INTEROP_PHASE);
        option(spec, texts, InteropQuestion.AT, "DTG", CliText.INTEROP_AT);
        option(spec, texts, InteropQuestion.WITHOUT, "NAME,CODE", CliText.INTEROP_WITHOUT);
        option(spec, texts, NATION, "CODE", CliText.INTEROP_NATION);
        spec.addOption(
                Arguments.option(
                        texts,
                        FAIL_ON,
                        Readiness.Gate.class,
                        "not_ready|not_assessed",
                        CliText.INTEROP_FAIL_ON));
    }

    private static void option(
            CommandSpec spec, Texts texts, String name, String label, CliText description) {
        spec.addOption(Arguments.option(texts, name, String.class, label, description));
    }

    /// The gates as the checks find the plan now.
    static List<Gates.Sheet> sheets(Call call, InteropQuestion question) {
        var plan = question.interop().plan();
        var found = Checking.of(plan, call.now()).verdict();
        return GateBook.sheets(question.interop(), found, call.now());
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var recipient = new Recipient(call.<String>value(NATION).orElse(null), null);
        var plan = ReleasedPlan.of(call, recipient, new PlanFile(call).read(call.parameter(0)));
        var question = InteropQuestion.of(call, plan);
        var language = call.language(plan.exercise().zone());
        var lexicon = new PlanLexicon(language, question.interop());
        var sayings = new Sayings(language, lexicon, question.assessment());
        var book = new PartyBook(language, question.interop(), question.assessment());
        call.tell(
                () -> new InteropLines(call, question, language, sayings, book).print(),
                node -> {
                    new InteropJson(question, sayings, book).fill(node);
                    if (recipient.nation() != null) {
                        node.put("nation", recipient.nation());
                    }
                    new GateJson(plan).fill(node, sheets(call, question));
                });
        Optional<Readiness.Gate> limit = call.value(FAIL_ON);
        return limit.filter(gate -> isReached(question, gate)).isPresent()
                ? ExitCode.FOUND
                : ExitCode.FINE;
    }

    /// Not ready is worse than not assessed, which is worse than ready.
    private static boolean isReached(InteropQuestion question, Readiness.Gate limit) {
        return question.stages().stream()
                .map(stage -> Readiness.of(question.assessment(), stage).gate())
                .anyMatch(gate -> rank(gate) >= rank(limit));
    }

    private static int rank(Readiness.Gate gate) {
        return switch (gate) {
            case READY -> 0;
            case NOT_ASSESSED -> 1;
            case NOT_READY -> 2;
        };
    }
}
