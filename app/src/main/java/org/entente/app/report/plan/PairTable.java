package org.entente.app.report.plan;

import static java.util.Comparator.comparingInt;

import org.entente.app.interop.StandardWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.model.interop.commex.TestPair;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Net;
import org.entente.resources.CisPaperText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The pairs that critical exchanges wait for and that have no time yet, those that most wait for
/// first. Where they are too many to be read, they are counted by net, on which all can be tested
/// together, and the first stand for the rest.
final class PairTable {
    /// So many are printed: about nine pages.
    static final int MOST = 200;

    private static final int COLUMNS = 5;

    private final Reading reading;
    private final StandardWords standards;
    private final List<TestPair> pairs;

    PairTable(Reading reading, StandardWords standards, List<TestPair> pairs) {
        this.reading = reading;
        this.standards = standards;
        this.pairs = pairs;
    }

    void add(List<Block> blocks) {
        if (pairs.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.TO_TEST)));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.TO_TEST_NOTE)));
        var rows = new ArrayList<Row>();
        pairs.stream().limit(MOST).map(this::row).forEach(rows::add);
        if (pairs.size() > MOST) {
            var left = pairs.size() - MOST;
            blocks.add(
                    Block.Paragraph.note(
                            reading.say(CisPaperText.TO_TEST_LEFT, pairs.size(), MOST)));
            blocks.add(nets());
            rows.add(Row.of(Cell.across(reading.say(CisPaperText.MORE_PAIRS, left), COLUMNS)));
        }
        blocks.add(new Block.Table(columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(CisPaperText.PROVIDER), 2),
                Column.share(reading.say(CisPaperText.CONSUMER), 2),
                Column.share(reading.say(CisPaperText.STANDARD), 1.6),
                Column.share(reading.say(CisPaperText.NET), 2),
                Column.number(reading.say(CisPaperText.EXCHANGES)));
    }

    private Row row(TestPair pair) {
        return Row.of(
                Cell.of(reading.system(pair.one())),
                Cell.of(reading.system(pair.other())),
                Cell.of(standards.brief(pair.standard())),
                Cell.of(
                        pair.nets().stream()
                                .map(reading::name)
                                .sorted(NaturalOrder.NAMES)
                                .collect(Collectors.joining(" · "))),
                Cell.of(reading.formats().number(pair.exchanges())));
    }

    /// How many pairs there are on each net, the most first; a pair counts on each of its nets.
    private Block nets() {
        Map<Net.Id, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> pair.nets().forEach(net -> counts.merge(net, 1, Integer::sum)));
        return new Block.Table(
                List.of(
                        Column.share(reading.say(CisPaperText.NET), 1),
                        Column.number(reading.say(CisPaperText.PAIRS))),
                counts.entrySet().stream()
                        .sorted(
                                comparingInt((Map.Entry<Net.Id, Integer> one) -> -one.getValue())
                                        .thenComparing(
                                                one -> reading.name(one.getKey()),
                                                NaturalOrder.NAMES))
                        .map(
                                one ->
                                        Row.of(
                                                Cell.of(reading.name(one.getKey())),
                                                Cell.of(reading.formats().number(one.getValue()))))
                        .toList());
    }
}
