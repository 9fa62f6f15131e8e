package org.entente.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.model.match.route.Fit;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.ExchangeRequirement.Setting;
import org.jspecify.annotations.Nullable;

/// How much is exchanged and passes, and what more is known of tests, for programs. What nobody has
/// stated is left out.
final class FlowJson {
    private FlowJson() {}

    static void fill(ObjectNode node, Flow flow) {
        if (flow.equals(Flow.UNKNOWN)) {
            return;
        }
        var written = node.putObject("flow");
        var pattern = flow.pattern();
        if (pattern != null) {
            written.put("pattern", ThingJson.word(pattern));
        }
        put(written, "hourly", flow.hourly());
        put(written, "bytes", flow.bytes());
        put(written, "bitsPerSecond", flow.bits());
        put(written, "accuracy", flow.accuracy());
        put(written, "assurance", flow.assurance());
    }

    static void fill(ObjectNode node, Setting setting) {
        put(node, "activity", setting.activity());
        put(node, "trigger", setting.trigger());
        if (!setting.agreed().isEmpty()) {
            var agreed = node.putArray("agreed");
            setting.agreed().forEach(agreed::add);
        }
    }

    /// Of a net the bits a second, of a gateway the messages an hour.
    static void fill(ObjectNode hop, Fit fit, String carrier) {
        var bearer = fit.bearers().get(carrier);
        var translation = fit.translations().get(carrier);
        if (bearer != null) {
            put(hop, "bitsPerSecond", bearer.carriage().bits());
        }
        if (translation != null) {
            put(hop, "hourly", translation.carriage().hourly());
        }
    }

    /// What was behind the result of a test, and where and how it was shown.
    static void fill(ObjectNode node, Evidence.Result result) {
        var category = result.category();
        var grade = result.grade();
        if (category != null) {
            node.put("category", ThingJson.word(category));
        }
        if (grade != null) {
            node.put("grade", ThingJson.word(grade));
        }
    }

    private static void put(ObjectNode node, String field, @Nullable Integer number) {
        if (number != null) {
            node.put(field, number);
        }
    }

    private static void put(ObjectNode node, String field, String words) {
        if (!words.isBlank()) {
            node.put(field, words);
        }
    }
}
