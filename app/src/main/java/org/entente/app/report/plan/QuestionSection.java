package org.entente.app.report.plan;

import org.entente.app.format.MatchWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.match.Parameter;
import org.entente.model.match.route.Gap;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/// What nations have not stated of their systems and exchanges wait for: a page each, with room for
/// the answer.
final class QuestionSection {
    private final Reading reading;
    private final Judgement judgement;
    private final @Nullable String nation;

    /// A parameter of a port.
    private record Spot(String nation, String port, String key, String parameter) {}

    QuestionSection(Reading reading, Judgement judgement, @Nullable String nation) {
        this.reading = reading;
        this.judgement = judgement;
        this.nation = nation;
    }

    Section section() {
        var title = reading.say(CisPaperText.QUESTIONS);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        var nations = nations();
        if (nations.isEmpty()) {
            blocks.add(Block.Paragraph.of(reading.say(CisPaperText.NO_QUESTIONS)));
        }
        boolean isFirst = true;
        for (var entry : nations.entrySet()) {
            if (!isFirst) {
                blocks.add(new Block.PageBreak());
            }
            isFirst = false;
            blocks.add(new Block.Heading(2, entry.getKey()));
            blocks.add(
                    Block.Paragraph.note(
                            reading.say(CisPaperText.QUESTIONS_NOTE, entry.getValue().size())));
            blocks.add(new Block.Table(columns(), entry.getValue()));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private TreeMap<String, List<Row>> nations() {
        var most = new HashMap<Spot, Integer>();
        for (int stage = 0; stage < judgement.interop().stages().size(); stage++) {
            for (var gap : Gap.of(judgement.assessment(), stage)) {
                var code = judgement.code(gap.nation());
                if (nation == null || nation.equals(code)) {
                    var spot = new Spot(code, gap.port(), gap.key(), gap.parameter());
                    most.merge(spot, gap.exchanges(), Math::max);
                }
            }
        }
        var nations = new TreeMap<String, List<Row>>();
        most.entrySet().stream()
                .sorted(
                        (a, b) -> {
                            int more = Integer.compare(b.getValue(), a.getValue());
                            return more != 0
                                    ? more
                                    : a.getKey().toString().compareTo(b.getKey().toString());
                        })
                .forEach(
                        entry ->
                                nations.computeIfAbsent(
                                                entry.getKey().nation(), _ -> new ArrayList<>())
                                        .add(row(entry.getKey(), entry.getValue())));
        return nations;
    }

    private List<Column> columns() {
        return List.of(
                Column.share(reading.say(CisPaperText.SYSTEM), 2),
                Column.share(reading.say(CisPaperText.STANDARD), 2),
                Column.fit(reading.say(CisPaperText.PARAMETER)),
                Column.fit(reading.say(CisPaperText.MENDED_IN)),
                Column.number(reading.say(CisPaperText.WAITING)),
                Column.share(reading.say(CisPaperText.ANSWER), 3));
    }

    private Row row(Spot spot, int exchanges) {
        var standard = judgement.assessment().ground().catalogue().standard(spot.key());
        var parameter =
                standard == null
                        ? null
                        : standard.parameters().stream()
                                .filter(one -> one.name().equals(spot.parameter()))
                                .findFirst()
                                .orElse(null);
        return Row.of(
                Cell.of(judgement.lexicon().name(spot.port())),
                Cell.of(standard == null ? spot.key() : standard.title()),
                Cell.of(spot.parameter()),
                Cell.of(scope(parameter)),
                Cell.of(reading.formats().number(exchanges)),
                Cell.EMPTY);
    }

    private String scope(@Nullable Parameter parameter) {
        return parameter == null ? "" : reading.say(MatchWords.of(parameter.scope()));
    }
}
