package org.entente.app.feature.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.entente.app.feature.timeline.Filter.Limit;
import org.entente.app.feature.timeline.SheetLook.Clocks;
import org.entente.app.feature.timeline.SheetLook.Shown;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.workspace.Density;
import org.entente.model.label.Classification;
import org.entente.model.plan.Baseline;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// How a sheet looks, as one line of JSON. What a reader does not understand, from a later version
/// or a damaged file, stays as it is without it.
final class LookText {
    private static final System.Logger LOG = System.getLogger(LookText.class.getName());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LookText() {}

    static String of(SheetLook look) {
        var json = MAPPER.createObjectNode();
        json.put("group", look.grouping().name());
        var folded = json.putArray("folded");
        look.folded().stream().map(RowKeyText::of).sorted().forEach(folded::add);
        write(look.filter(), json.putObject("filter"));
        write(look.window(), json.putObject("window"));
        put(json, "density", look.density());
        write(look.shown(), json);
        put(json, "clock", look.clocks().first());
        put(json, "second", look.clocks().second());
        return json.toString();
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    private static void write(@Nullable Span span, ObjectNode json) {
        if (span != null) {
            json.put("from", span.start().toString());
            json.put("until", span.end().toString());
        }
    }

    private static void write(Filter filter, ObjectNode json) {
        json.put("text", filter.text());
        var chosen = json.putObject("chosen");
        filter.chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        facet -> {
                            var values = chosen.putArray(facet.getKey().name());
                            facet.getValue().stream().sorted().forEach(values::add);
                        });
        write(filter.window(), json.putObject("window"));
        put(json, "most", filter.most());
        var limits = json.putArray("limits");
        filter.limits().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(limit -> limits.add(limit.name()));
    }

    private static void write(Shown shown, ObjectNode json) {
        json.put("links", shown.links());
        json.put("path", shown.path());
        json.put("table", shown.table());
        json.put("authority", shown.authority());
        var columns = json.putArray("columns");
        shown.columns().forEach(column -> columns.add(column.name()));
        var baseline = shown.baseline();
        put(json, "baseline", baseline == null ? null : baseline.value());
    }

    /// The look that the text spells; empty where it spells none.
    static Optional<SheetLook> read(String text) {
        try {
            var json = MAPPER.readTree(text);
            return json.isObject() ? Optional.of(look(json)) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            LOG.log(System.Logger.Level.WARNING, "the look of a sheet is no JSON", damaged);
            return Optional.empty();
        }
    }

    private static SheetLook look(JsonNode json) {
        var folded = new HashSet<RowKey>();
        json.path("folded").forEach(key -> RowKeyText.read(key.asText("")).ifPresent(folded::add));
        return new SheetLook(
                one(Grouping.values(), json.path("group")).orElse(Grouping.BAND),
                folded,
                filter(json.path("filter")),
                span(json.path("window")),
                one(Density.values(), json.path("density")).orElse(null),
                shown(json),
                new Clocks(zone(json.path("clock")), zone(json.path("second"))));
    }

    private static Shown shown(JsonNode json) {
        var columns = all(Column.values(), json.path("columns"));
        return new Shown(
                json.path("links").asBoolean(),
                json.path("path").asBoolean(),
                json.path("table").asBoolean(),
                json.path("authority").asBoolean(),
                columns.isEmpty() ? Column.USUAL : columns,
                read(json.path("baseline"), text -> new Baseline.Id(UUID.fromString(text))));
    }

    private static Filter filter(JsonNode json) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = new HashSet<String>();
            json.path("chosen").path(facet.name()).forEach(value -> values.add(value.asText("")));
            if (!values.isEmpty()) {
                chosen.put(facet, Set.copyOf(values));
            }
        }
        var limits = EnumSet.noneOf(Limit.class);
        limits.addAll(all(Limit.values(), json.path("limits")));
        return new Filter(
                json.path("text").asText(""),
                chosen,
                span(json.path("window")),
                one(Classification.values(), json.path("most")).orElse(null),
                limits);
    }

    private static @Nullable Span span(JsonNode json) {
        var from = read(json.path("from"), Instant::parse);
        var until = read(json.path("until"), Instant::parse);
        return from != null && until != null && from.isBefore(until) ? new Span(from, until) : null;
    }

    private static @Nullable ZoneId zone(JsonNode json) {
        return read(json, ZoneId::of);
    }

    private static <T> @Nullable T read(JsonNode json, Function<String, T> reading) {
        var text = json.asText("");
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException _) {
            LOG.log(System.Logger.Level.DEBUG, "a part of the look of a sheet makes no sense");
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] constants, JsonNode json) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(json.asText("")))
                .findFirst();
    }

    private static <E extends Enum<E>> List<E> all(E[] constants, JsonNode json) {
        var found = new ArrayList<E>();
        json.forEach(each -> one(constants, each).ifPresent(found::add));
        return Arrays.stream(constants).filter(found::contains).toList();
    }
}
