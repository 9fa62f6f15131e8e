package org.entente.app.cli;

import static org.entente.app.cli.ThingJson.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.interop.PartyBook;
import org.entente.model.interop.Interop;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Weakest;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the exercise, nations and contingents stand as one, in JSON.
record PartyJson(Interop interop, PartyBook book) {
    /// The exercise over all these stages.
    void fill(ObjectNode node, List<Integer> stages) {
        fill(node, book.exercise(PartyBook.bits(stages)).orElse(null));
    }

    /// All of them in one stage.
    void fill(ObjectNode node, int stage) {
        long bits = PartyBook.bits(List.of(stage));
        fill(node.putObject("verdict"), book.exercise(bits).orElse(null));
        fill(node.putArray("nations"), book.nations(bits));
        fill(node.putArray("contingents"), book.contingents(bits));
    }

    private void fill(ArrayNode array, List<PartyBook.Line> lines) {
        for (var line : lines) {
            var node = array.addObject();
            var thing = line.thing();
            if (thing != null) {
                node.set("party", ThingJson.of(interop.plan(), thing));
            }
            node.put("code", line.code());
            fill(node, line.weakest());
        }
    }

    private void fill(ObjectNode node, @Nullable Weakest weakest) {
        node.put("assessed", weakest != null);
        if (weakest != null) {
            InteropJson.fill(node, weakest.verdict());
            node.put("of", weakest.isCritical() ? word(Importance.CRITICAL) : "all");
            node.put("exchanges", weakest.counted());
            fill(node.putObject("weakest"), weakest.weakest());
        }
    }

    private void fill(ObjectNode node, Weakest.Judged judged) {
        interop.origin(judged.exchange().id())
                .ifPresent(at -> node.set("exchange", ThingJson.of(interop.plan(), at.thing())));
        var phase = interop.stages().get(judged.phase()).phase();
        if (phase != null) {
            node.set("phase", ThingJson.of(interop.plan(), phase));
        }
        InteropJson.fill(node, judged.verdict());
    }
}
