package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.CatalogueReader;
import org.entente.model.match.EditionReader;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchScope;
import org.entente.resources.Resource;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/// Every row of what ships can be read, so a slip of the pen fails here.
final class StandardsTest {
    @Test
    void everyRowOfTheCatalogueIsRead() {
        var reading = CatalogueReader.read(Resource.text("interop_catalogue.csv"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.standards()).hasSize(143);
        assertThat(reading.standards().stream().mapToInt(each -> each.parameters().size()).sum())
                .isEqualTo(449);
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
}
