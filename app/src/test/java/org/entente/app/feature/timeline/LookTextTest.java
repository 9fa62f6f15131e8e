package org.entente.app.feature.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.feature.timeline.SheetLook.Clocks;
import org.entente.app.feature.timeline.SheetLook.Shown;
import org.entente.app.feature.timeline.table.Column;
import org.entente.app.workspace.Density;
import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

final class LookTextTest {
    private static final List<ZoneId> ZONES =
            List.of(ZoneOffset.UTC, ZoneId.of("Europe/Oslo"), ZoneId.of("America/New_York"));

    @Test
    void readsBackEveryLookThatItWrote() {
        for (int seed = 0; seed < 500; seed++) {
            var look = look(new Random(seed));

            assertThat(LookText.read(LookText.of(look))).as("seed %d", seed).contains(look);
        }
    }

    @Test
    void isTheSameTextForTheSameLook() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(LookText.of(look(new Random(seed))))
                    .isEqualTo(LookText.of(look(new Random(seed))));
        }
    }

    @Test
    void takesNothingFromWhatIsNoLook() {
        assertThat(LookText.read("")).isEmpty();
        assertThat(LookText.read("{\"group\":")).isEmpty();
        assertThat(LookText.read("[1]")).isEmpty();
    }

    @Test
    void leavesAsItIsWhatItDoesNotUnderstand() {
        var read =
                LookText.read(
                        "{\"group\":\"MOON\",\"folded\":[\"PHASE:no|x\",7],\"clock\":\"Mars/Base\","
                            + "\"window\":{\"from\":\"later\"},\"density\":\"TIGHT\","
                            + "\"filter\":{\"most\":\"COSMIC\",\"chosen\":{\"SIZE\":[\"1\"]}}}");

        assertThat(read)
                .contains(
                        new SheetLook(
                                Grouping.BAND,
                                Set.of(),
                                Filter.ALL,
                                null,
                                null,
                                new Shown(false, false, false, false, Column.USUAL, null),
                                new Clocks(null, null)));
    }

    private static SheetLook look(Random random) {
        var folded = new HashSet<RowKey>();
        for (int n = random.nextInt(4); n > 0; n--) {
            folded.add(key(random));
        }
        return new SheetLook(
                one(Grouping.values(), random),
                folded,
                filter(random),
                span(random),
                random.nextBoolean() ? one(Density.values(), random) : null,
                shown(random),
                new Clocks(zone(random), zone(random)));
    }

    private static <T> T one(T[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static ZoneId zone(Random random) {
        return random.nextBoolean() ? ZONES.get(random.nextInt(ZONES.size())) : null;
    }

    private static Span span(Random random) {
        var from = Instant.ofEpochSecond(random.nextInt(2_000_000_000));
        return random.nextBoolean() ? new Span(from, from.plusSeconds(60)) : null;
    }

    private static RowKey key(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> RowKey.heading(new Phase.Id(new UUID(1, random.nextInt(9))));
            case 1 -> RowKey.heading(GroupKey.of("MAIN | \"EXCON\""));
            case 2 -> RowKey.task(new Place.Id(new UUID(2, 2)), Plans.ATTACK.id());
            default -> RowKey.lane(GroupKey.NOWHERE, Plans.NORRBOTTEN.id(), random.nextInt(5));
        };
    }

    private static Filter filter(Random random) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (int n = random.nextInt(3); n > 0; n--) {
            chosen.put(one(Facet.values(), random), Set.of("", "NOR " + random.nextInt(9)));
        }
        return new Filter(
                random.nextBoolean() ? "pont \"été\"" : "",
                Map.copyOf(chosen),
                span(random),
                random.nextBoolean() ? one(Classification.values(), random) : null,
                random.nextBoolean() ? Set.of(one(Filter.Limit.values(), random)) : Set.of());
    }

    private static Shown shown(Random random) {
        var columns = new ArrayList<Column>();
        IntStream.range(0, Column.values().length)
                .filter(_ -> random.nextInt(3) > 0)
                .forEach(at -> columns.add(Column.values()[at]));
        return new Shown(
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                columns.isEmpty() ? Column.USUAL : columns,
                random.nextBoolean() ? new Baseline.Id(new UUID(3, 3)) : null);
    }
}
