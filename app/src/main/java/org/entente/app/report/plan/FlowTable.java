package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.entente.app.format.FlowWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.InformationProduct;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// How much is exchanged, as far as somebody states it. Exchanges of one product of which there is
/// as much stand once, as runs of their numbers.
final class FlowTable {
    /// So many rows are printed: about six pages.
    static final int MOST = 160;

    /// So many exchanges are named in a row.
    static final int NAMED = 40;

    private static final int COLUMNS = 7;

    private final Reading reading;
    private final FlowWords words;

    /// What exchanges that stand once have in common.
    private record Load(InformationProduct.@Nullable Id product, Flow flow) {}

    FlowTable(Reading reading) {
        this.reading = reading;
        this.words = new FlowWords(reading.language());
    }

    void add(List<Block> blocks) {
        var loads = loads();
        if (loads.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Row>();
        loads.entrySet().stream()
                .limit(MOST)
                .forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
        if (loads.size() > MOST) {
            var more = reading.say(CisPaperText.MORE_FLOWS, loads.size() - MOST);
            rows.add(Row.of(Cell.across(more, COLUMNS)));
        }
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.FLOWS)));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.FLOWS_NOTE)));
        blocks.add(new Block.Table(columns(), rows));
    }

    /// In the order of the first exchange of each.
    private SequencedMap<Load, List<String>> loads() {
        return reading.plan()
                .exchangeRequirements()
                .filter(one -> !one.demand().flow().equals(Flow.UNKNOWN))
                .sorted(comparing(FlowTable::called, NAMES).thenComparing(one -> one.id().value()))
                .collect(
                        groupingBy(
                                one -> new Load(one.product(), one.demand().flow()),
                                LinkedHashMap::new,
                                mapping(FlowTable::called, toList())));
    }

    private static String called(ExchangeRequirement one) {
        return one.number().isBlank() ? one.name() : one.number();
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(CisPaperText.EXCHANGE), 3),
                Column.share(reading.say(CisPaperText.PRODUCT), 2),
                Column.fit(reading.say(CisPaperText.PATTERN)),
                Column.number(reading.say(CisPaperText.HOURLY)),
                Column.number(reading.say(CisPaperText.SIZE)),
                Column.number(reading.say(CisPaperText.TAKES)),
                Column.share(reading.say(CisPaperText.ASKED_OF_IT), 2));
    }

    private Row row(Load load, List<String> exchanges) {
        var flow = load.flow();
        var product = load.product();
        var pattern = flow.pattern();
        var hourly = flow.hourly();
        var bytes = flow.bytes();
        var bits = flow.bits();
        return Row.of(
                Cell.of(named(exchanges)),
                Cell.of(product == null ? "" : reading.name(product)),
                stated(pattern == null ? "" : reading.say(FlowWords.of(pattern))),
                stated(hourly == null ? "" : reading.formats().number(hourly)),
                stated(bytes == null ? "" : words.size(bytes)),
                Cell.of(bits == null ? "" : words.rate(bits)),
                Cell.of(
                        Stream.of(flow.accuracy(), flow.assurance())
                                .filter(each -> !each.isBlank())
                                .collect(joining("; "))));
    }

    private String named(List<String> exchanges) {
        var runs = Runs.of(exchanges.stream().limit(NAMED).toList());
        var first = String.join(", ", runs);
        return exchanges.size() <= NAMED
                ? first
                : reading.say(CisPaperText.AND_MORE, first, exchanges.size() - NAMED);
    }

    private Cell stated(String text) {
        return text.isEmpty()
                ? Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_STATED))
                : Cell.of(text);
    }
}
