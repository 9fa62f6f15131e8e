package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.app.report.Block;
import org.entente.app.report.Cell;
import org.entente.app.report.Row;
import org.entente.app.report.Sign;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.ExchangeRequirement.Pattern;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class FlowTableTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Flow TRACKS =
            new Flow(Pattern.PUBLISH_SUBSCRIBE, 90, 4_000, "within 10 m", "signed");

    private static ExchangeRequirement exchange(String number, Flow flow) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(Things.id(number)),
                number,
                "Own forces",
                Radios.OPEN.parties(),
                Radios.ORDERS.id(),
                Radios.OPEN.demand().withFlow(flow),
                List.of(),
                Notes.PLAIN);
    }

    private static List<Block> blocks(Locale locale, Entity... things) {
        var blocks = new ArrayList<Block>();
        var language = Language.of(locale, ZoneOffset.UTC);
        new FlowTable(new Reading(Plans.with(Radios.plan(), things), List.of(), language, NOW))
                .add(blocks);
        return blocks;
    }

    private static List<List<String>> rows(Locale locale, Entity... things) {
        return blocks(locale, things).stream()
                .flatMap(
                        block ->
                                block instanceof Block.Table table
                                        ? table.rows().stream()
                                        : Stream.<Row>empty())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static Entity[] many(int count, IntFunction<Flow> flow) {
        return IntStream.range(0, count)
                .mapToObj(i -> exchange("X-%03d".formatted(i * 2), flow.apply(i)))
                .toArray(Entity[]::new);
    }

    @Test
    void nothingIsPrintedWhereNobodyStatesAny() {
        assertThat(blocks(Locale.ENGLISH, exchange("FFT-001", Flow.UNKNOWN))).isEmpty();
    }

    @Test
    void exchangesOfWhichThereIsAsMuchStandOnce() {
        var rows =
                rows(
                        Locale.ENGLISH,
                        exchange("FFT-010", Flow.UNKNOWN.withHourly(3_600).withBytes(625_000)),
                        exchange("FFT-003", TRACKS),
                        exchange("FFT-001", TRACKS),
                        exchange("FFT-002", TRACKS),
                        exchange("FFT-009", Flow.UNKNOWN));

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "FFT-001–003",
                                "ORDERS",
                                "publish and subscribe",
                                "90",
                                "4 kB",
                                "0.8 kbit/s",
                                "within 10 m; signed"),
                        List.of(
                                "FFT-010",
                                "ORDERS",
                                "not stated",
                                "3,600",
                                "625 kB",
                                "5000 kbit/s",
                                ""));
    }

    @Test
    void whatNobodyHasStatedOfItIsSaidToBeSoAndNoRateIsMadeUp() {
        var silent = exchange("FFT-001", Flow.UNKNOWN.withAssurance("signé"));
        var rows = rows(Locale.FRENCH, silent);

        assertThat(rows)
                .containsExactly(
                        List.of(
                                "FFT-001",
                                "ORDERS",
                                "non déclaré",
                                "non déclaré",
                                "non déclaré",
                                "",
                                "signé"));
        assertThat(blocks(Locale.FRENCH, silent).getLast())
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table ->
                                assertThat(table.rows().getFirst().cells())
                                        .filteredOn(cell -> cell.sign() == Sign.UNKNOWN)
                                        .hasSize(3));
    }

    @Test
    void tooManyLinesAreCut() {
        int most = FlowTable.MOST;

        assertThat(rows(Locale.ENGLISH, many(most, Flow.UNKNOWN::withHourly))).hasSize(most);
        assertThat(rows(Locale.ENGLISH, many(most + 2, Flow.UNKNOWN::withHourly)))
                .hasSize(most + 1)
                .last()
                .isEqualTo(List.of("… and 2 more lines, under Communications in the program."));
    }

    @Test
    void tooManyExchangesInALineAreCounted() {
        int named = FlowTable.NAMED;

        assertThat(rows(Locale.ENGLISH, many(named, _ -> TRACKS)))
                .singleElement()
                .satisfies(cells -> assertThat(cells.getFirst()).endsWith("X-076, X-078"));
        assertThat(rows(Locale.ENGLISH, many(named + 3, _ -> TRACKS)))
                .singleElement()
                .satisfies(cells -> assertThat(cells.getFirst()).endsWith("X-078; and 3 more"));
    }
}
