package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.CatalogueKeys;
import org.entente.app.sample.SamplePlan;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.Community;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class LedgersTest {
    private static final int THINGS = 40;
    private static final OwnStandard STANDARD =
            new OwnStandard(
                    new OwnStandard.Id(Things.id("standard of the plan")),
                    "OWN-1",
                    "Standard of the plan",
                    "ABC 12",
                    "edition~VER!B@S",
                    List.of(
                            new OwnStandard.Pair("1", "2", true),
                            new OwnStandard.Pair("1", "3", false)),
                    OwnStandard.Origin.TYPED,
                    Notes.PLAIN);

    private static final Community COMMUNITY =
            new Community(
                    new Community.Id(Things.id("community of the plan")),
                    "COALITION",
                    "Community of the plan",
                    List.of(
                            new Community.Member("NOR", null, null),
                            new Community.Member("SWE", LocalDate.of(2024, 3, 7), null)),
                    Notes.PLAIN);

    /// Some of the names of the sample belong to several things; those are refused, never guessed.
    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void whatACellShowsCanBeTypedBackAndChangesNothing(String locale) {
        var plan = Plans.with(SamplePlan.of(LocalDate.of(2027, 4, 22)), STANDARD, COMMUNITY);
        var language = Language.of(Locale.of(locale), plan.exercise().zone());
        var desk = new Desk(new Lookup(plan, language), Shelf.shipped());

        for (var topic : Topic.values()) {
            int same = typedBack(desk.ledger(topic), plan);
            assertThat(same).as(topic.name()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void standardsStandInCellsByTheirTitles(String locale) {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 22));
        var language = Language.of(Locale.of(locale), plan.exercise().zone());
        var desk = new Desk(new Lookup(plan, language), Shelf.shipped());

        for (var topic : Topic.values()) {
            assertThat(CatalogueKeys.raw(cells(desk.ledger(topic), plan)))
                    .as(topic.name())
                    .isEmpty();
        }
        assertThat(CatalogueKeys.raw("RF-VHF; Link 22 (TDL-L22)"))
                .as("a planted key")
                .containsExactly("RF-VHF; Link 22 (TDL-L22)");
    }

    private static <E extends CisEntity> String cells(Ledger<E> ledger, Plan plan) {
        return ledger.things(plan)
                .flatMap(thing -> ledger.cells(thing).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// By key alone, by title with the key, and by a title that only one standard has.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TDL-FWD | TDL-FWD",
                "Data forwarding Link 11/11B <-> 16 <-> 22 (TDL-FWD) | TDL-FWD",
                "data forwarding link 11/11B <-> 16 <-> 22 | TDL-FWD",
                "anything (TDL-FWD) | TDL-FWD",
                "Link | ''",
                "(of no catalogue) | ''"
            })
    void aStandardIsTypedByKeyOrTitle(String text, String key) {
        var language = Language.of(Locale.ENGLISH, Plans.bare().exercise().zone());
        var cells = new StandardCells(language, Shelf.shipped().catalogue());

        assertThat(cells.key(text).orElse("")).isEqualTo(key);
    }

    private static <E extends CisEntity> int typedBack(Ledger<E> ledger, Plan plan) {
        int same = 0;
        for (var thing : ledger.things(plan).limit(THINGS).toList()) {
            var cells = ledger.cells(thing);
            for (int column = 0; column < cells.size(); column++) {
                if (ledger.heads().get(column).isTyped()) {
                    switch (ledger.typed(thing, column, cells.get(column))) {
                        case Answer.Change(var edit) -> {
                            assertThat(edit).isIn(unchanged(thing));
                            same++;
                        }
                        case Answer.Wrong(var why, var words) ->
                                assertThat(why).as(words).isEqualTo(CommsText.NOT_FOUND);
                    }
                }
            }
        }
        return same;
    }

    private static List<Edit> unchanged(CisEntity thing) {
        return List.of(new Edit.Revise(thing), new Edit.Rename(thing.id(), thing.name()));
    }
}
