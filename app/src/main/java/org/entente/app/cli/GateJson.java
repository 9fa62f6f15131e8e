package org.entente.app.cli;

import static org.entente.app.cli.ThingJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.model.baseline.ReadinessSnapshot;
import org.entente.model.interop.Gates;
import org.entente.model.plan.Plan;

import java.util.List;

/// The gates as things stand and how ready each stage was at each baseline, in JSON.
final class GateJson {
    private final Plan plan;

    GateJson(Plan plan) {
        this.plan = plan;
    }

    void fill(ObjectNode node, List<Gates.Sheet> sheets) {
        var gates = node.putArray("gates");
        sheets.forEach(sheet -> fill(gates.addObject(), sheet));
        var trend = node.putArray("trend");
        ReadinessSnapshot.all(plan).forEach(snapshot -> fill(trend.addObject(), snapshot));
    }

    private void fill(ObjectNode node, Gates.Sheet sheet) {
        node.put("code", word(sheet.gate().code()));
        var at = sheet.at();
        if (at != null) {
            ThingJson.time(node, "at", at);
        }
        node.put("met", word(sheet.met()));
        var demands = node.putArray("demands");
        sheet.lines().forEach(line -> fill(demands, line));
    }

    private void fill(ArrayNode demands, Gates.Line line) {
        var node = demands.addObject();
        node.put("demand", word(Gates.kind(line.demand())));
        node.put("asked", Gates.asked(line.demand()));
        node.put("met", word(line.met()));
        node.put("done", line.done());
        node.put("all", line.all());
        var missing = node.putArray("missing");
        line.missing().forEach(id -> missing.add(ThingJson.of(plan, id)));
    }

    private void fill(ObjectNode node, ReadinessSnapshot snapshot) {
        node.set("baseline", ThingJson.of(plan, snapshot.baseline()));
        ThingJson.time(node, "at", snapshot.at());
        var points = node.putArray("stages");
        for (var point : snapshot.points()) {
            var stage = points.addObject();
            var phase = point.phase();
            if (phase != null) {
                stage.set("phase", ThingJson.of(plan, phase));
            }
            InteropJson.fill(stage, point.readiness());
        }
    }
}
