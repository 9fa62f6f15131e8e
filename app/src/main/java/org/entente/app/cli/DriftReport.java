package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.drift.DriftRow;
import org.entente.app.drift.DriftTable;
import org.entente.app.drift.SlipText;
import org.entente.app.drift.SortText;
import org.entente.app.format.Language;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.resources.BaselineText;
import org.entente.resources.CliText;

/// What changed in a plan since a baseline, the worst slip first.
record DriftReport(Call call, Plan plan) {
    DriftReport {
        plan = Masking.masked(plan);
    }

    /// Tells it; found means that something changed.
    ExitCode tell(String name) throws BadInputException {
        var language = call.language(plan.exercise().zone());
        var baseline = new BaselineChoice(call, plan).named(name);
        var table = DriftTable.of(plan, baseline, language, () -> false);
        call.tell(() -> print(table, language), node -> fill(node, table));
        return table.rows().isEmpty() ? ExitCode.FINE : ExitCode.FOUND;
    }

    private void print(DriftTable table, Language language) {
        var console = call.console();
        var baseline = table.baseline();
        console.say(table.label().marking());
        call.say(BaselineText.SINCE, baseline.name(), language.formats().zulu(baseline.at()));
        if (table.rows().isEmpty()) {
            call.say(BaselineText.SAME);
        }
        table.rows().forEach(row -> console.say(line(row, language)));
    }

    private String line(DriftRow row, Language language) {
        var slip = SlipText.brief(language, row.slipMinutes());
        return call.texts()
                .get(
                        slip.isEmpty() ? CliText.DIFF_DRIFT : CliText.DIFF_DRIFT_SLIP,
                        language.say(SortText.of(row.sort())),
                        (row.kind() + " " + row.number()).strip(),
                        row.name(),
                        row.before(),
                        row.now(),
                        slip);
    }

    private void fill(ObjectNode node, DriftTable table) {
        ThingJson.head(node, plan);
        node.put("marking", table.label().marking());
        node.put("baseline", table.baseline().name());
        ThingJson.time(node, "frozen", table.baseline().at());
        var changes = node.putArray("changes");
        for (var row : table.rows()) {
            var change = changes.addObject();
            change.put("sort", ThingJson.word(row.sort()));
            change.set("thing", thing(row));
            change.put("before", row.before());
            change.put("now", row.now());
            change.put("slipMinutes", row.slipMinutes());
        }
    }

    /// As it was called in the baseline where it is gone.
    private static ObjectNode thing(DriftRow row) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("kind", ThingJson.word(row.thing().kind()));
        node.put("id", row.thing().value().toString());
        node.put("number", row.number());
        node.put("name", row.name());
        return node;
    }
}
