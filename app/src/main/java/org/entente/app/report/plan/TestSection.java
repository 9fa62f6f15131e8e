package org.entente.app.report.plan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.format.CisWords;
import org.entente.app.format.MatchWords;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.app.report.Sign;
import org.entente.model.match.Quality;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Importance;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Participant;
import org.entente.resources.CisPaperText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is still to be tested: the links of critical exchanges that nobody has proven; and what
/// came of the tests that were made, by event.
final class TestSection {
    private static final int COLUMNS = 6;

    private final Reading reading;
    private final Judgement judgement;

    /// Two systems on a net, in the order of their names.
    private record Link(String one, String other, String carrier) {}

    TestSection(Reading reading, Judgement judgement) {
        this.reading = reading;
        this.judgement = judgement;
    }

    Section section() {
        var title = reading.say(CisPaperText.TESTS);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        planned(blocks);
        results(blocks);
        if (blocks.size() == 1) {
            blocks.add(Block.Paragraph.of(reading.say(CisPaperText.NO_TESTS)));
        }
        return new Section(title, PageFormat.A4_LANDSCAPE, blocks);
    }

    private void planned(List<Block> blocks) {
        var links = untested();
        if (links.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.TO_TEST)));
        blocks.add(Block.Paragraph.note(reading.say(CisPaperText.TO_TEST_NOTE)));
        var rows = new ArrayList<Row>();
        links.forEach((link, exchanges) -> rows.add(row(link, exchanges)));
        blocks.add(
                new Block.Table(
                        List.of(
                                Column.share(reading.say(CisPaperText.PROVIDER), 2),
                                Column.share(reading.say(CisPaperText.CONSUMER), 2),
                                Column.share(reading.say(CisPaperText.NET), 2),
                                Column.share(reading.say(CisPaperText.EXCHANGES), 3),
                                Column.share(reading.say(CisPaperText.RESULT), 2)),
                        rows));
    }

    private Map<Link, TreeSet<String>> untested() {
        var found = new LinkedHashMap<Link, TreeSet<String>>();
        for (int stage = 0; stage < judgement.interop().stages().size(); stage++) {
            for (var exchange : judgement.assessment().exchanges(stage)) {
                if (exchange.importance() == Importance.CRITICAL) {
                    addUntested(exchange, stage, found);
                }
            }
        }
        var sorted =
                new TreeMap<Link, TreeSet<String>>(
                        comparing(Link::one)
                                .thenComparing(Link::other)
                                .thenComparing(Link::carrier));
        sorted.putAll(found);
        return sorted;
    }

    private void addUntested(Exchange exchange, int stage, Map<Link, TreeSet<String>> found) {
        var path = judgement.assessment().best(exchange.id(), stage);
        if (path == null) {
            return;
        }
        for (var hop : path.hops()) {
            var link = judgement.assessment().explain(hop);
            if (link != null && link.verdict().lo() != Quality.PROVEN) {
                var names = Stream.of(system(hop.from()), system(hop.to())).sorted().toList();
                var key =
                        new Link(
                                names.getFirst(),
                                names.getLast(),
                                judgement.lexicon().name(hop.carrier()));
                found.computeIfAbsent(key, _ -> new TreeSet<>())
                        .add(judgement.lexicon().name(exchange.id()));
            }
        }
    }

    private String system(String port) {
        var known = judgement.interop().fit().ports().get(port);
        var nation = known == null ? "" : judgement.nation(known.station());
        return reading.say(CisPaperText.OF_NATION, nation, judgement.lexicon().name(port));
    }

    private Row row(Link link, TreeSet<String> exchanges) {
        return Row.of(
                Cell.of(link.one()),
                Cell.of(link.other()),
                Cell.of(link.carrier()),
                Cell.of(String.join(" · ", exchanges)),
                Cell.EMPTY);
    }

    private void results(List<Block> blocks) {
        var events =
                new TreeMap<>(
                        reading.plan()
                                .evidence()
                                .collect(groupingBy(test -> test.result().event().strip())));
        if (events.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Row>();
        events.forEach(
                (event, tests) -> {
                    var name = event.isEmpty() ? reading.say(CisPaperText.NO_EVENT) : event;
                    rows.add(
                            Row.group(
                                    Cell.across(
                                            reading.say(CisPaperText.COUNTED, name, tests.size()),
                                            COLUMNS)));
                    tests.stream()
                            .sorted(
                                    comparing((Evidence test) -> test.result().on())
                                            .thenComparing(Evidence::name)
                                            .thenComparing(test -> test.id().value()))
                            .map(this::row)
                            .forEach(rows::add);
                });
        blocks.add(new Block.Heading(2, reading.say(CisPaperText.RESULTS)));
        blocks.add(new Block.Table(columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                Column.fit(reading.say(CisPaperText.DAY)),
                Column.fit(reading.say(CisPaperText.STANDARD)),
                Column.share(reading.say(CisPaperText.PROVIDER), 2),
                Column.share(reading.say(CisPaperText.CONSUMER), 2),
                Column.fit(reading.say(CisPaperText.RESULT)),
                Column.share(reading.say(CisPaperText.DEPTH), 2));
    }

    private Row row(Evidence test) {
        var result = test.result();
        return Row.of(
                Cell.of(reading.formats().date(result.on())),
                Cell.of(test.standard()),
                Cell.of(side(test.provider())),
                Cell.of(side(test.consumer())),
                outcome(result.outcome()),
                Cell.of(
                        result.issue().isBlank()
                                ? reading.say(CisWords.of(result.depth()))
                                : reading.say(
                                        CisPaperText.DEPTH_AND_ISSUE,
                                        reading.say(CisWords.of(result.depth())),
                                        result.issue())));
    }

    private String side(Evidence.Side side) {
        var nation =
                reading.plan()
                        .find(CisSystem.class, side.system())
                        .flatMap(system -> reading.participant(system.station().holder()))
                        .map(Participant::code)
                        .orElse("");
        var name = reading.say(CisPaperText.OF_NATION, nation, reading.name(side.system()));
        return side.software().isBlank()
                ? name
                : reading.say(CisPaperText.WITH_SOFTWARE, name, side.software());
    }

    private Cell outcome(TestResult result) {
        var words = reading.say(MatchWords.of(result));
        return switch (result) {
            case SUCCESS -> Cell.of(words);
            case LIMITED_SUCCESS -> Cell.signed(Sign.MINOR, words);
            case INTEROPERABILITY_ISSUE -> Cell.signed(Sign.SHOWSTOPPER, words);
            case NOT_TESTED, PENDING -> Cell.signed(Sign.UNKNOWN, words);
        };
    }
}
