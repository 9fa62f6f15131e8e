package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.format.Names;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.resources.CliText;

import java.util.List;

/// Tells which texts of a plan were left out of what was written, because they look like key
/// material, and what to do about it. What they say is not told.
record MaskedTexts(Call call, Plan released, List<Masking.Spot> spots) {
    private static final int MOST = 20;

    void print() {
        if (spots.isEmpty()) {
            return;
        }
        var names = new Names(call.language(released.exercise().zone()), released);
        spots.stream()
                .limit(MOST)
                .forEach(spot -> say(CliText.EXPORT_MASKED, names.of(spot.thing()), spot.field()));
        if (spots.size() > MOST) {
            say(CliText.EXPORT_MASKED_MORE, spots.size() - MOST);
        }
        say(CliText.EXPORT_MASKED_REMEDY);
    }

    private void say(CliText key, Object... arguments) {
        call.console().complain(call.texts().get(key, arguments));
    }

    void fill(ObjectNode node) {
        var array = node.putArray("masked");
        for (var spot : spots) {
            var one = array.addObject();
            one.set("thing", ThingJson.of(released, spot.thing()));
            one.put("field", spot.field());
        }
    }
}
