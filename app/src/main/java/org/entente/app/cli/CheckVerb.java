package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.format.Words;
import org.entente.app.interop.Checking;
import org.entente.app.problem.FindingMessages;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Charge;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.entente.model.secrecy.Masking;
import org.entente.resources.CliText;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import java.util.List;
import java.util.Optional;

/// `entente check PLAN [--fail-on SEVERITY]`: runs every rule.
final class CheckVerb implements Verb {
    private static final String FAIL_ON = "--fail-on";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CliText summary() {
        return CliText.CHECK_SUMMARY;
    }

    @Override
    public void declare(CommandSpec spec, Texts texts) {
        spec.addPositional(Arguments.plan(texts, 0, "PLAN"));
        spec.addOption(Arguments.library(texts));
        spec.addOption(
                Arguments.option(
                        texts,
                        FAIL_ON,
                        Severity.class,
                        "advice|unknown|minor|major|showstopper",
                        CliText.CHECK_FAIL_ON));
    }

    @Override
    public ExitCode run(Call call) throws BadInputException {
        var whole = new PlanFile(call).read(call.parameter(0));
        var verdict = judged(call, whole);
        var plan = Masking.masked(whole);
        var messages = new FindingMessages(plan, call.language(plan.exercise().zone()));
        call.tell(
                () -> print(call, plan, verdict, messages),
                node -> fill(node, plan, verdict, messages));
        Optional<Severity> limit = call.value(FAIL_ON);
        var fails =
                limit.filter(
                        severity ->
                                verdict.open().stream()
                                        .anyMatch(
                                                finding ->
                                                        finding.severity().compareTo(severity)
                                                                >= 0));
        return fails.isPresent() ? ExitCode.FOUND : ExitCode.FINE;
    }

    /// What works with what counts too, as it does in the window.
    private static Verdict judged(Call call, Plan plan) {
        return Checking.of(plan, call.now()).verdict();
    }

    private static void print(Call call, Plan plan, Verdict verdict, FindingMessages messages) {
        var console = call.console();
        console.say(plan.label().marking());
        console.say(plan.exercise().name());
        verdict.open().forEach(finding -> console.say(line(call, finding, messages)));
        call.say(CliText.CHECK_TOTAL, verdict.open().size(), verdict.accepted().size());
    }

    private static String line(Call call, Finding finding, FindingMessages messages) {
        return "%-11s %s  %s"
                .formatted(
                        call.texts().get(Words.of(finding.severity())),
                        finding.rule().code(),
                        messages.sentence(Masking.hide(finding, Finding.class)));
    }

    private static void fill(
            ObjectNode node, Plan plan, Verdict verdict, FindingMessages messages) {
        ThingJson.head(node, plan);
        fill(node.putArray("open"), plan, verdict.open(), messages);
        fill(
                node.putArray("accepted"),
                plan,
                verdict.accepted().stream().map(Verdict.Accepted::finding).toList(),
                messages);
    }

    private static void fill(
            ArrayNode array, Plan plan, List<Finding> findings, FindingMessages messages) {
        for (var finding : findings) {
            var node = array.addObject();
            node.put("rule", finding.rule().code());
            node.put("severity", ThingJson.word(finding.severity()));
            node.put("key", finding.key());
            node.put("message", messages.sentence(Masking.hide(finding, Finding.class)));
            ThingJson.time(node, "at", finding.at());
            node.set("subject", ThingJson.of(plan, finding.subject()));
            var others = node.putArray("others");
            finding.others().forEach(id -> others.add(ThingJson.of(plan, id)));
            fill(node, plan, finding.charge());
        }
    }

    private static void fill(ObjectNode node, Plan plan, @Nullable Charge charge) {
        if (charge != null) {
            var told = node.putObject("charge");
            told.put("line", ThingJson.word(charge.line()));
            var owner = charge.owner();
            if (owner != null) {
                told.set("owner", ThingJson.of(plan, owner));
            }
            ThingJson.time(told, "due", charge.due());
        }
    }
}
