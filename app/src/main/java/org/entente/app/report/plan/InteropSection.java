package org.entente.app.report.plan;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.MatchWords;
import org.entente.app.interop.Lexicon;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.interop.Parties;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Gap;
import org.entente.model.match.route.PairCell;
import org.entente.model.match.route.Readiness;
import org.entente.model.match.route.Weakest;
import org.entente.resources.CisPaperText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who can work together: how ready each stage is, the nations against each other, and the critical
/// exchanges that do not surely work, with the reason of each.
final class InteropSection {
    private final Reading reading;
    private final Judgement judgement;

    InteropSection(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
    }

    Section section() {
        var title = reading.say(CisPaperText.INTEROPERABILITY);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        if (judgement.hasExchanges()) {
            blocks.add(Block.Paragraph.note(reading.say(CisPaperText.JUDGED_BY)));
            stages(blocks);
            new PartyTable(reading, judgement).add(blocks);
            new GateTable(reading, judgement).add(blocks);
            matrix(blocks);
            new CriticalTable(reading, judgement).add(blocks);
        } else {
            blocks.add(Block.Paragraph.of(reading.say(CisPaperText.NO_EXCHANGES)));
        }
        return new Section(title, PageFormat.A3_LANDSCAPE, blocks);
    }

    private void stages(List<Block> blocks) {
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.READINESS)));
        var columns =
                new ArrayList<>(
                        List.of(
                                Column.share(reading.say(CisPaperText.STAGE), 2),
                                Column.fit(reading.say(CisPaperText.FROM)),
                                Column.fit(reading.say(CisPaperText.UNTIL)),
                                Column.fit(reading.say(CisPaperText.GATE)),
                                Column.number(reading.say(CisPaperText.SCORE)),
                                Column.number(reading.say(CisPaperText.OPEN))));
        for (var colour : best()) {
            columns.add(Column.number(reading.say(MatchWords.of(colour))));
        }
        blocks.add(
                new Block.Table(
                        columns,
                        IntStream.range(0, judgement.interop().stages().size())
                                .mapToObj(this::stage)
                                .toList()));
    }

    private static List<VerdictColour> best() {
        return List.of(VerdictColour.values()).reversed();
    }

    private Row stage(int stage) {
        var span = judgement.interop().stages().get(stage).span();
        var readiness = Readiness.of(judgement.assessment(), stage);
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(judgement.lexicon().stages().get(stage)));
        cells.add(Cell.of(reading.zulu(span.start())));
        cells.add(Cell.of(reading.zulu(span.end())));
        cells.add(gate(readiness.gate()));
        cells.add(
                Cell.of(
                        reading.say(
                                CisPaperText.INTERVAL,
                                readiness.lowestPercent(),
                                readiness.highestPercent())));
        cells.add(Cell.of(number(Gap.of(judgement.assessment(), stage).size())));
        var exchanges = judgement.assessment().exchanges(stage);
        for (var colour : best()) {
            cells.add(
                    Cell.of(
                            number(
                                    (int)
                                            exchanges.stream()
                                                    .filter(one -> colour(one, stage) == colour)
                                                    .count())));
        }
        return new Row(Row.Kind.PLAIN, cells);
    }

    private VerdictColour colour(Exchange exchange, int stage) {
        return judgement.verdict(exchange, stage).colour();
    }

    private String number(int count) {
        return reading.formats().number(count);
    }

    private Cell gate(Readiness.Gate gate) {
        return switch (gate) {
            case READY -> Cell.signed(Sign.MET, reading.say(CisPaperText.READY));
            case NOT_READY -> Cell.signed(Sign.SHOWSTOPPER, reading.say(CisPaperText.NOT_READY));
            case NOT_ASSESSED -> Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_ASSESSED));
        };
    }

    /// Each pair of nations is as good as the worst of what it exchanges in any stage.
    private void matrix(List<Block> blocks) {
        var pairs = pairs();
        var nations = new TreeSet<String>();
        pairs.keySet().stream().map(Pair::one).forEach(nations::add);
        var all = List.copyOf(nations);
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.MATRIX)));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.LEGEND)));
        int high = PairGrid.rowsOnAPage(all.size());
        for (int at = 0; at < all.size(); at += PairGrid.MOST) {
            var columns = all.subList(at, Math.min(all.size(), at + PairGrid.MOST));
            for (int down = 0; down < all.size(); down += high) {
                var rows = all.subList(down, Math.min(all.size(), down + high));
                figure(rows, at == 0 ? withAll(columns) : columns, pairs, blocks);
            }
        }
    }

    /// Before the nations a column for each nation as one.
    private List<String> withAll(List<String> columns) {
        return Stream.concat(Stream.of(Lexicon.ALL), columns.stream()).toList();
    }

    private record Pair(String one, String other) {}

    private Map<Pair, Verdict> pairs() {
        var pairs =
                new TreeMap<Pair, Verdict>(
                        Comparator.comparing(Pair::one).thenComparing(Pair::other));
        for (int stage = 0; stage < judgement.interop().stages().size(); stage++) {
            for (var cell : PairCell.of(judgement.assessment(), stage)) {
                var one = judgement.code(cell.one());
                var other = judgement.code(cell.other());
                pairs.merge(new Pair(one, other), cell.verdict(), Verdict::min);
                if (!one.equals(other)) {
                    pairs.merge(new Pair(other, one), cell.verdict(), Verdict::min);
                }
            }
        }
        var parties = new Parties(judgement.interop(), judgement.assessment());
        parties.nations(Weakest.EVER)
                .forEach(
                        (nation, one) ->
                                pairs.put(
                                        new Pair(judgement.code(nation), Lexicon.ALL),
                                        one.verdict()));
        return pairs;
    }

    private void figure(
            List<String> rows, List<String> columns, Map<Pair, Verdict> pairs, List<Block> blocks) {
        var cells = new HashMap<PairGrid.Spot, VerdictColour>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                var verdict = pairs.get(new Pair(rows.get(row), columns.get(column)));
                if (verdict != null) {
                    cells.put(new PairGrid.Spot(row, column), verdict.colour());
                }
            }
        }
        var heads = columns.stream().map(this::head).toList();
        blocks.add(new Block.Figure(PairGrid.of(rows, heads, cells), spoken(rows, columns, pairs)));
    }

    private String head(String column) {
        return column.equals(Lexicon.ALL) ? reading.say(CisPaperText.ALL) : column;
    }

    /// The same in words: for each colour the pairs that have it, each once.
    private String spoken(List<String> rows, List<String> columns, Map<Pair, Verdict> pairs) {
        return best().stream()
                .map(
                        colour ->
                                reading.say(
                                        CisPaperText.PAIRS_OF,
                                        reading.say(MatchWords.of(colour)),
                                        pairs.entrySet().stream()
                                                .filter(
                                                        entry ->
                                                                entry.getValue().colour() == colour
                                                                        && isIn(
                                                                                entry.getKey(),
                                                                                rows,
                                                                                columns))
                                                .map(entry -> name(entry.getKey()))
                                                .collect(joining(", "))))
                .collect(joining(" "));
    }

    private boolean isIn(Pair pair, List<String> rows, List<String> columns) {
        return rows.contains(pair.one())
                && columns.contains(pair.other())
                && !pair.other().equals(Lexicon.ALL)
                && pair.one().compareTo(pair.other()) <= 0;
    }

    private String name(Pair pair) {
        return reading.say(CisPaperText.PAIR, pair.one(), pair.other());
    }
}
