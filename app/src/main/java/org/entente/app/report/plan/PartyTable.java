package org.entente.app.report.plan;

import org.entente.app.format.MatchWords;
import org.entente.app.interop.PartyBook;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.match.route.Weakest;
import org.entente.resources.CisPaperText;
import org.entente.resources.PartyText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How the exercise and each contingent stand as one, in each stage and in all.
final class PartyTable {
    /// More stages than these do not stand beside each other on paper.
    static final int MOST = 10;

    private final Reading reading;
    private final Judgement judgement;
    private final PartyBook book;

    PartyTable(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
        this.book = new PartyBook(reading.language(), judgement.interop(), judgement.assessment());
    }

    /// Stages in which nothing is judged are left out.
    void add(List<Block> blocks) {
        var stages =
                IntStream.range(0, judgement.interop().stages().size())
                        .boxed()
                        .filter(stage -> book.exercise(1L << stage).isPresent())
                        .toList();
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.PARTIES)));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.PARTIES_NOTE)));
        for (int at = 0; at == 0 || at < stages.size(); at += MOST) {
            blocks.add(table(stages.subList(at, Math.min(stages.size(), at + MOST))));
        }
    }

    private Block table(List<Integer> stages) {
        var columns = new ArrayList<Column>();
        columns.add(Column.share(reading.say(CisPaperText.PARTY), 1));
        columns.add(Column.fit(reading.say(CisPaperText.ALL_STAGES)));
        stages.forEach(stage -> columns.add(Column.fit(judgement.lexicon().stages().get(stage))));
        columns.add(Column.share(reading.say(CisPaperText.WEAKEST), 2.4));
        var bits = new ArrayList<Long>();
        bits.add(Weakest.EVER);
        stages.forEach(stage -> bits.add(1L << stage));
        return new Block.Table(columns, rows(bits));
    }

    private List<Row> rows(List<Long> bits) {
        var rows = new ArrayList<Row>();
        rows.add(
                row(
                        Row.Kind.TOTAL,
                        reading.say(PartyText.EXERCISE),
                        bits,
                        one -> book.exercise(one).orElse(null)));
        var columns = new HashMap<Long, List<PartyBook.Line>>();
        bits.forEach(one -> columns.put(one, book.contingents(one)));
        for (var line : columns.getOrDefault(Weakest.EVER, List.of())) {
            rows.add(
                    row(
                            Row.Kind.PLAIN,
                            line.name(),
                            bits,
                            one -> same(columns.getOrDefault(one, List.of()), line)));
        }
        return rows;
    }

    /// The weakest exchange of all stages, which stand first, comes last.
    private Row row(
            Row.Kind kind, String name, List<Long> bits, Function<Long, @Nullable Weakest> how) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(name));
        bits.forEach(one -> cells.add(cell(how.apply(one))));
        var ever = how.apply(bits.getFirst());
        cells.add(Cell.of(ever == null ? "" : name(ever.weakest())));
        return new Row(kind, cells);
    }

    private String name(Weakest.Judged judged) {
        return judgement.lexicon().name(judged.exchange().id());
    }

    private static @Nullable Weakest same(List<PartyBook.Line> lines, PartyBook.Line wanted) {
        return lines.stream()
                .filter(line -> Objects.equals(line.thing(), wanted.thing()))
                .findFirst()
                .map(PartyBook.Line::weakest)
                .orElse(null);
    }

    private Cell cell(@Nullable Weakest weakest) {
        return weakest == null
                ? Cell.signed(Sign.UNKNOWN, reading.say(CisPaperText.NOT_JUDGED))
                : Cell.signed(
                        NetTable.sign(weakest.verdict().colour()),
                        MatchWords.levels(weakest.verdict()));
    }
}
