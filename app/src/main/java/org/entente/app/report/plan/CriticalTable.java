package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import org.entente.app.format.MatchWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Importance;
import org.entente.model.plan.NaturalOrder;
import org.entente.resources.CisPaperText;
import org.entente.resources.PaperText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The critical exchanges that do not surely work, the worst first, each once for all the stages in
/// which it stands alike. Where they are too many to be read, they are counted by nation, and those
/// that are printed are the worst of what stands alike in the most stages.
final class CriticalTable {
    /// So many are printed: about six pages.
    static final int MOST = 240;

    private static final int COLUMNS = 5;
    private static final Comparator<Case> WORST_FIRST =
            comparing((Case one) -> one.verdict().hi())
                    .thenComparing(one -> one.verdict().lo())
                    .thenComparing(Case::name, NaturalOrder.NAMES)
                    .thenComparing(one -> one.exchange().id());

    private final Reading reading;
    private final Judgement judgement;

    /// An exchange, how it stands, and why.
    private record Case(Exchange exchange, String name, Verdict verdict, String why) {}

    CriticalTable(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
    }

    void add(List<Block> blocks) {
        var groups = groups();
        if (groups.isEmpty()) {
            return;
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.CRITICAL)));
        int all = groups.values().stream().mapToInt(List::size).sum();
        if (all > MOST) {
            blocks.add(Block.Paragraph.note(reading.say(CisPaperText.CRITICAL_LEFT, all, MOST)));
            blocks.add(nations());
        }
        var rows = new ArrayList<Row>();
        int room = MOST;
        for (var group : groups.entrySet()) {
            if (room > 0) {
                add(group.getKey(), group.getValue(), room, rows);
                room -= group.getValue().size();
            }
        }
        if (all > MOST) {
            rows.add(
                    Row.of(
                            Cell.across(
                                    reading.say(CisPaperText.MORE_EXCHANGES, all - MOST),
                                    COLUMNS)));
        }
        blocks.add(new Block.Table(columns(), rows));
    }

    private void add(List<Integer> stages, List<Case> cases, int room, List<Row> rows) {
        var names = Runs.of(stages.stream().map(judgement.lexicon().stages()::get).toList());
        var title = reading.say(CisPaperText.COUNTED, String.join(", ", names), cases.size());
        rows.add(Row.group(Cell.across(title, COLUMNS)));
        cases.stream().limit(room).map(this::row).forEach(rows::add);
    }

    /// By the stages in which they stand alike: those that stand so longest and first come first.
    private SequencedMap<List<Integer>, List<Case>> groups() {
        var alike = new TreeMap<Case, List<Integer>>(WORST_FIRST.thenComparing(Case::why));
        for (int stage = 0; stage < count(); stage++) {
            int at = stage;
            failing(stage)
                    .forEach(
                            exchange ->
                                    alike.computeIfAbsent(at(exchange, at), _ -> new ArrayList<>())
                                            .add(at));
        }
        var found = new LinkedHashMap<List<Integer>, List<Case>>();
        alike.forEach(
                (one, stages) -> found.computeIfAbsent(stages, _ -> new ArrayList<>()).add(one));
        var groups = new LinkedHashMap<List<Integer>, List<Case>>();
        found.keySet().stream()
                .sorted(
                        comparingInt((List<Integer> stages) -> -stages.size())
                                .thenComparing(List::getFirst)
                                .thenComparing(Object::toString))
                .forEach(stages -> groups.put(stages, found.getOrDefault(stages, List.of())));
        return groups;
    }

    private int count() {
        return judgement.interop().stages().size();
    }

    private Stream<Exchange> failing(int stage) {
        return judgement.assessment().exchanges(stage).stream()
                .filter(exchange -> exchange.importance() == Importance.CRITICAL)
                .filter(exchange -> isFailing(judgement.verdict(exchange, stage)));
    }

    private static boolean isFailing(Verdict verdict) {
        return verdict.lo().compareTo(Quality.DEGRADED) < 0;
    }

    private Case at(Exchange exchange, int stage) {
        return new Case(
                exchange,
                judgement.lexicon().name(exchange.id()),
                judgement.verdict(exchange, stage),
                judgement.reason(exchange, stage));
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(CisPaperText.EXCHANGE), 2),
                Column.share(reading.say(CisPaperText.PRODUCER), 1.4),
                Column.share(reading.say(CisPaperText.CONSUMER), 1.4),
                Column.fit(reading.say(CisPaperText.VERDICT)),
                Column.share(reading.say(CisPaperText.WHY), 4));
    }

    private Row row(Case one) {
        var sign = one.verdict().colour() == VerdictColour.GREY ? Sign.UNKNOWN : Sign.SHOWSTOPPER;
        var lexicon = judgement.lexicon();
        return Row.of(
                Cell.of(one.name()),
                Cell.of(lexicon.name(one.exchange().from())),
                Cell.of(lexicon.name(one.exchange().to())),
                Cell.signed(sign, MatchWords.levels(one.verdict())),
                Cell.of(one.why()));
    }

    /// How many of them each nation sends or gets in each stage.
    private Block nations() {
        var counts = new TreeMap<String, int[]>(NaturalOrder.NAMES);
        for (int stage = 0; stage < count(); stage++) {
            int at = stage;
            failing(stage).forEach(exchange -> ends(exchange, at, counts));
        }
        var columns = new ArrayList<Column>();
        columns.add(Column.share(reading.say(PaperText.NATION), 1));
        judgement.lexicon().stages().forEach(name -> columns.add(Column.number(name)));
        return new Block.Table(columns, counts.entrySet().stream().map(this::row).toList());
    }

    private void ends(Exchange exchange, int stage, Map<String, int[]> counts) {
        Stream.of(exchange.from(), exchange.to())
                .map(judgement::nation)
                .distinct()
                .forEach(nation -> counts.computeIfAbsent(nation, _ -> new int[count()])[stage]++);
    }

    private Row row(Map.Entry<String, int[]> nation) {
        return Row.of(
                Stream.concat(
                                Stream.of(nation.getKey()),
                                IntStream.of(nation.getValue()).mapToObj(reading.formats()::number))
                        .map(Cell::of)
                        .toArray(Cell[]::new));
    }
}
