package org.entente.persistence.codec;

import org.entente.model.plan.Ask;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Filing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Spells how a task is filed. One that is not filed has no such field, and neither has one of a
/// file that is older than the field.
final class FilingSpelling {
    private static final String FIELD = "filing";
    private static final String ASKS = "asks";

    private FilingSpelling() {}

    static void write(JsonWriter json, Filing filing) throws IOException {
        if (filing.equals(Filing.NONE)) {
            return;
        }
        json.open(FIELD);
        if (filing.kind() != null) {
            json.name("kind", Vocabulary.TASKS, filing.kind());
        }
        if (!filing.asks().isEmpty()) {
            write(json, filing.asks());
        }
        json.text("role", filing.role());
        json.close();
    }

    private static void write(JsonWriter json, List<Ask> asks) throws IOException {
        json.openList(ASKS);
        for (var ask : asks) {
            json.open();
            json.number("count", ask.count());
            if (ask.domain() != null) {
                json.name("domain", Vocabulary.DOMAINS, ask.domain());
            }
            if (ask.echelon() != null) {
                json.name("echelon", Vocabulary.ECHELONS, ask.echelon());
            }
            json.text("nation", ask.nation());
            json.close();
        }
        json.closeList();
    }

    static Filing read(JsonReader json) throws IOException {
        if (!json.announces(FIELD)) {
            return Filing.NONE;
        }
        json.open(FIELD);
        var kind = json.announces("kind") ? json.name("kind", Vocabulary.TASKS) : null;
        var asks = json.announces(ASKS) ? asks(json) : List.<Ask>of();
        var role = json.text("role");
        json.close();
        return new Filing(kind, role, asks);
    }

    private static List<Ask> asks(JsonReader json) throws IOException {
        var asks = new ArrayList<Ask>();
        json.openList(ASKS);
        while (json.opensElement()) {
            var count = json.count("count");
            if (!Ask.isCount(count)) {
                throw json.refuse("a count from 1 to 999");
            }
            Domain domain =
                    json.announces("domain") ? json.name("domain", Vocabulary.DOMAINS) : null;
            Echelon echelon =
                    json.announces("echelon") ? json.name("echelon", Vocabulary.ECHELONS) : null;
            asks.add(new Ask(count, domain, echelon, json.text("nation")));
            json.close();
        }
        return asks;
    }
}
