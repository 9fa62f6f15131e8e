package org.entente.persistence.codec;

import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.BaselinePage.Line;
import org.entente.model.plan.BaselinePage.Tie;
import org.entente.model.plan.EntityId;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Spells a page of a baseline. Each id stands once, in the order in which it is first mentioned;
/// lines and ties name it by its place, which makes a page a quarter as long.
final class PageSpelling {
    private PageSpelling() {}

    static void write(JsonWriter json, BaselinePage page) throws IOException {
        json.id("baseline", page.baseline());
        writeContent(json, page.lines(), page.ties());
    }

    static void writeContent(JsonWriter json, List<Line> lines, List<Tie> ties) throws IOException {
        var places = places(lines, ties);
        json.openList("ids");
        for (var id : places.keySet()) {
            json.element(Vocabulary.KINDS.of(id.kind()) + " " + id.value());
        }
        json.closeList();
        json.openList("lines");
        for (var line : lines) {
            json.openRow();
            json.element(place(places, line.thing()));
            json.element(line.number());
            json.element(line.name());
            json.element(line.start());
            json.element(line.finish());
            json.closeList();
        }
        json.closeList();
        json.openList("ties");
        for (var tie : ties) {
            json.openRow();
            json.element(place(places, tie.from()));
            json.element(place(places, tie.to()));
            json.element(tie.word());
            json.closeList();
        }
        json.closeList();
    }

    private static Map<EntityId, Integer> places(List<Line> lines, List<Tie> ties) {
        var places = new LinkedHashMap<EntityId, Integer>();
        lines.forEach(line -> places.putIfAbsent(line.thing(), places.size()));
        for (var tie : ties) {
            places.putIfAbsent(tie.from(), places.size());
            places.putIfAbsent(tie.to(), places.size());
        }
        return places;
    }

    private static int place(Map<EntityId, Integer> places, EntityId id) {
        return places.getOrDefault(id, -1);
    }

    static BaselinePage read(JsonReader json, BaselinePage.Id id) throws IOException {
        var baseline = new Baseline.Id(json.id("baseline"));
        var content = readContent(json);
        return new BaselinePage(id, baseline, content.lines(), content.ties(), json.notes());
    }

    /// What stands on a page.
    record Content(List<Line> lines, List<Tie> ties) {}

    static Content readContent(JsonReader json) throws IOException {
        var places = new Places(json, ids(json));
        var lines = new ArrayList<Line>();
        json.openList("lines");
        while (json.opensRow()) {
            lines.add(
                    new Line(
                            places.next(),
                            json.element(),
                            json.element(),
                            json.elementInstantOrNothing(),
                            json.elementInstantOrNothing()));
            json.closeRow();
        }
        var ties = new ArrayList<Tie>();
        json.openList("ties");
        while (json.opensRow()) {
            ties.add(new Tie(places.next(), places.next(), json.element()));
            json.closeRow();
        }
        places.end();
        return new Content(lines, ties);
    }

    private static List<EntityId> ids(JsonReader json) throws IOException {
        var ids = new ArrayList<EntityId>();
        var seen = new HashSet<EntityId>();
        json.openList("ids");
        while (json.goesOn()) {
            var id = json.kindAndId();
            if (!seen.add(id)) {
                throw json.refuse("each id once");
            }
            ids.add(id);
        }
        return ids;
    }

    /// The ids by their places, each of which is named first in its turn.
    private static final class Places {
        private final JsonReader json;
        private final List<EntityId> ids;
        private int named;

        Places(JsonReader json, List<EntityId> ids) {
            this.json = json;
            this.ids = ids;
        }

        EntityId next() throws IOException {
            var place = json.elementNumber();
            if (place < 0 || place > named || place >= ids.size()) {
                throw json.refuse("a place in the list of ids, each first named in its turn");
            }
            named = Math.max(named, place + 1);
            return ids.get(place);
        }

        void end() throws IOException {
            if (named != ids.size()) {
                throw json.refuse("no id that is never named");
            }
        }
    }
}
