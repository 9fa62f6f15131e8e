package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.OwnStandards;
import org.entente.model.label.Notes;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.EditionReader;
import org.entente.model.match.Editions;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Truth;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.OwnStandard;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.QuestionColumn;
import org.entente.persistence.sheet.QuestionFields;
import org.entente.resources.Resource;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/// Every row of what ships can be read, so a slip of the pen fails here.
final class StandardsTest {
    @Test
    void everyRowOfTheCatalogueIsRead() {
        var reading = CatalogueReader.read(Resource.text("interop_catalogue.csv"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.standards()).hasSize(143);
        assertThat(reading.standards().stream().mapToInt(each -> each.parameters().size()).sum())
                .isEqualTo(451);
    }

    @Test
    void everyParameterHasFieldOfItsOwnInForm() {
        var system = new CisSystem.Id(Things.id("radio"));
        var names = new HashSet<String>();
        for (var standard : Standards.shipped().inOrder()) {
            for (var parameter : standard.parameters()) {
                var spot = new Question.Spot(system, 0, standard.key(), parameter.name());
                var name = QuestionFields.name(spot, QuestionColumn.ANSWER);

                assertThat(name).doesNotContain(".");
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(QuestionFields.read(name))
                        .contains(new QuestionFields.Field(spot, QuestionColumn.ANSWER));
            }
        }
        assertThat(names).hasSize(451);
    }

    @Test
    void everyComparatorAndScopeOccurs() {
        var parameters =
                Standards.shipped().inOrder().stream()
                        .flatMap(standard -> standard.parameters().stream())
                        .toList();

        assertThat(parameters)
                .extracting(parameter -> parameter.comparator())
                .containsAll(Arrays.asList(MatchComparator.values()));
        assertThat(parameters)
                .extracting(parameter -> parameter.scope())
                .containsAll(Arrays.asList(MatchScope.values()));
    }

    @Test
    void everyEditionIsOfStandardThatComparesEditions() {
        var catalogue = Standards.shipped();
        var rows = EditionReader.read(Resource.text("interop_editions.csv")).rows();

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            var standard = catalogue.standard(row.pair().key());
                            assertThat(standard).isNotNull();
                            assertThat(standard.editionIndex()).isNotNegative();
                            assertThat(row.reason()).isNotBlank();
                        });
    }

    @Test
    void whatComesFromMemoryIsMarkedWhereItIsKept() {
        assertThat(Resource.text("systems/profiles.tsv"))
                .contains("APP-28(A)", "ACP 133(D)")
                .startsWith("#")
                .contains("Everything is a default from memory: it may be changed");
        assertThat(EditionReader.read(Resource.text("interop_editions.csv")).rows())
                .filteredOn(row -> isFromMemory(row.pair().key()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason()).endsWith("a default from memory"));
    }

    /// What has to match there was seen in no source.
    private static boolean isFromMemory(String key) {
        var standard = Standards.shipped().standard(key);
        return standard != null && standard.verified().endsWith("/M");
    }

    @Test
    void everyShippedPairOfEditionsGivesWayToThatOfAUser() {
        var rows = EditionReader.read(Resource.text("interop_editions.csv")).rows();

        for (var row : rows) {
            var pair = row.pair();
            var own = own(pair.key(), pair.one(), pair.other(), !row.worksTogether());

            assertThat(together(Standards.shipped(), pair)).isEqualTo(row.worksTogether());
            assertThat(together(over(own), pair)).isEqualTo(!row.worksTogether());
        }
    }

    @Test
    void aUserStatesOtherEditionsOfTypesFromMemory() {
        var typed = own("PROC-ORD", "APP-28(A)", "APP-28(B)", true);
        var editions = over(typed).editions();

        assertThat(Standards.shipped().editions().together("PROC-ORD", "APP-28(A)", "APP-28(B)"))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(editions.together("PROC-ORD", "APP-28(B)", "APP-28(A)")).isEqualTo(Truth.TRUE);
    }

    private static boolean together(Catalogue catalogue, Editions.Pair pair) {
        var truth = catalogue.editions().together(pair.key(), pair.one(), pair.other());
        assertThat(truth).isIn(Truth.TRUE, Truth.FALSE);
        return truth == Truth.TRUE;
    }

    private static Catalogue over(OwnStandard own) {
        return OwnStandards.over(Standards.shipped(), Plans.brigadeExercise().put(own));
    }

    private static OwnStandard own(String key, String one, String other, boolean works) {
        return new OwnStandard(
                new OwnStandard.Id(Things.id("own")),
                key,
                "",
                "",
                "",
                List.of(new OwnStandard.Pair(one, other, works)),
                OwnStandard.Origin.TYPED,
                Notes.PLAIN);
    }
}
