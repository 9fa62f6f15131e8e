package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import org.entente.app.format.MatchWords;
import org.entente.app.interop.AssumptionBook;
import org.entente.app.interop.GateBook;
import org.entente.app.interop.GateWords;
import org.entente.app.problem.AssumptionWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.baseline.ReadinessSnapshot;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Gates;
import org.entente.model.match.Truth;
import org.entente.model.match.route.Readiness;
import org.entente.model.plan.Baseline;
import org.entente.resources.AssumptionText;
import org.entente.resources.CisPaperText;
import org.entente.resources.GateSheetText;
import org.entente.resources.ReadinessText;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The gate sheet, what is taken as given, and how ready the stages were from baseline to baseline.
final class GateTable {
    private static final int MOST_NAMED = 8;

    private final Reading reading;
    private final Judgement judgement;
    private final GateWords words;

    GateTable(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
        this.words = new GateWords(reading.language());
    }

    void add(List<Block> blocks) {
        var rows = new ArrayList<Row>();
        var standing = GateBook.standing(reading.plan(), reading.verdict(), reading.now());
        for (var sheet : GateBook.sheets(judgement.interop(), standing)) {
            rows.add(
                    new Row(
                            Row.Kind.GROUP,
                            List.of(
                                    Cell.of(words.of(sheet.gate().code())),
                                    met(sheet.met()),
                                    Cell.of(words.at(sheet.at())),
                                    Cell.of(""))));
            sheet.lines().forEach(line -> rows.add(row(line)));
        }
        blocks.add(new Block.Heading(2, reading.say(GateSheetText.TITLE)));
        blocks.add(
                new Block.Table(
                        List.of(
                                Column.share(reading.say(GateSheetText.DEMAND), 3),
                                Column.fit(reading.say(GateSheetText.MET)),
                                Column.fit(reading.say(GateSheetText.DONE)),
                                Column.share(reading.say(GateSheetText.MISSING), 3)),
                        rows));
        assumptions(blocks);
        trend(blocks);
    }

    /// What is taken as given and is not what is usual.
    private void assumptions(List<Block> blocks) {
        var assumed = new AssumptionWords(reading.language());
        var rows =
                AssumptionBook.lines(reading.plan()).stream()
                        .filter(line -> !line.isUsual())
                        .map(
                                line ->
                                        Row.of(
                                                Cell.of(assumed.of(line.matter(), line.subject())),
                                                number(line.usual()),
                                                number(line.value())))
                        .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, reading.say(AssumptionText.TITLE)));
            blocks.add(
                    new Block.Table(
                            List.of(
                                    Column.share(reading.say(AssumptionText.WHAT), 3),
                                    Column.number(reading.say(AssumptionText.USUAL)),
                                    Column.number(reading.say(AssumptionText.HERE))),
                            rows));
        }
    }

    private Cell number(int value) {
        return Cell.of(reading.language().formats().number(value));
    }

    private Row row(Gates.Line line) {
        var missing =
                line.missing().stream()
                        .map(id -> judgement.lexicon().name(FitIds.of(id)))
                        .sorted(NAMES)
                        .toList();
        var named = String.join("; ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        return Row.of(
                Cell.of(words.of(line.demand())),
                met(line.met()),
                Cell.of(words.done(line)),
                Cell.of(
                        missing.size() <= MOST_NAMED
                                ? named
                                : reading.say(
                                        CisPaperText.AND_MORE,
                                        named,
                                        missing.size() - MOST_NAMED)));
    }

    private Cell met(Truth met) {
        var sign =
                switch (met) {
                    case TRUE -> Sign.MET;
                    case FALSE -> Sign.SHOWSTOPPER;
                    case UNKNOWN, NOT_APPLICABLE -> Sign.UNKNOWN;
                };
        return Cell.signed(sign, words.met(met));
    }

    private Cell gate(Readiness.Gate gate) {
        var sign =
                switch (gate) {
                    case READY -> Sign.MET;
                    case NOT_READY -> Sign.SHOWSTOPPER;
                    case NOT_ASSESSED -> Sign.UNKNOWN;
                };
        return Cell.signed(sign, reading.say(MatchWords.of(gate)));
    }

    private void trend(List<Block> blocks) {
        var rows = new ArrayList<Row>();
        for (var snapshot : ReadinessSnapshot.all(reading.plan())) {
            var name =
                    reading.plan()
                            .find(Baseline.class, snapshot.baseline())
                            .map(Baseline::name)
                            .orElse("");
            for (var point : snapshot.points()) {
                if (point.readiness().counts().all() > 0) {
                    rows.add(
                            row(
                                    name,
                                    reading.zulu(snapshot.at()),
                                    stage(point),
                                    point.readiness()));
                }
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, reading.say(ReadinessText.TREND)));
        blocks.add(
                new Block.Table(
                        List.of(
                                Column.share(reading.say(ReadinessText.BASELINE), 2),
                                Column.fit(reading.say(ReadinessText.AT)),
                                Column.share(reading.say(CisPaperText.STAGE), 2),
                                Column.fit(reading.say(ReadinessText.GATE)),
                                Column.number(reading.say(ReadinessText.SCORE))),
                        rows));
    }

    private String stage(ReadinessSnapshot.Point point) {
        var stages = judgement.interop().stages();
        return IntStream.range(0, stages.size())
                .filter(i -> Objects.equals(stages.get(i).phase(), point.phase()))
                .mapToObj(judgement.lexicon().stages()::get)
                .findFirst()
                .orElse("");
    }

    private Row row(String name, String at, String stage, Readiness readiness) {
        return Row.of(
                Cell.of(name),
                Cell.of(at),
                Cell.of(stage),
                gate(readiness.gate()),
                Cell.of(
                        reading.say(
                                CisPaperText.INTERVAL,
                                readiness.lowestPercent(),
                                readiness.highestPercent())));
    }
}
