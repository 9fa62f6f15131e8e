package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class TableTest {
    @Test
    void readsCellsByTheNameOfTheirColumn() {
        var table = Table.parse("t.tsv", "# note\nb\ta\n\n2\t\n", "a", "b");

        assertThat(table.rows()).hasSize(1);
        int number = table.rows().getFirst().as("b", Integer::valueOf);
        assertThat(number).isEqualTo(2);
        assertThat(table.rows().getFirst().optional("a")).isEmpty();
    }

    @Test
    void readsBlankCellsWhereAnOptionalColumnIsMissing() {
        var without = Table.parse("t.tsv", "a\n1", "a", "b?").rows().getFirst();
        var with = Table.parse("t.tsv", "a\tb\n1\t2", "a", "b?").rows().getFirst();

        assertThat(without.optional("b")).isEmpty();
        assertThat(with.optional("b")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|t.tsv, line 0: no line names the columns.",
                "a|t.tsv, line 1, column b: the column is missing.",
                "a,b,c|t.tsv, line 1: there are columns that nobody knows.",
                "a,b,a|t.tsv, line 1, column a: the column stands twice.",
                "a,b;1|t.tsv, line 2: 1 cells stand where 2 belong.",
                "a,b;1,2;1,2,3|t.tsv, line 3: 3 cells stand where 2 belong.",
                "#;a,b;1, 2|t.tsv, line 3, column b: blanks stand around the text."
            })
    void namesFileLineAndColumnOfAFault(String text, String message) {
        var lines = (text == null ? "" : text).replace(',', '\t').replace(';', '\n');

        assertThatThrownBy(() -> Table.parse("t.tsv", lines, "a", "b"))
                .isInstanceOf(BadTableException.class)
                .hasMessage(message);
    }

    @Test
    void tellsWhichCellCannotBeRead() {
        var row = Table.parse("t.tsv", "a\tb\n\tsoon", "a", "b").rows().getFirst();

        assertThatThrownBy(() -> row.text("a"))
                .hasMessage("t.tsv, line 2, column a: the cell is blank.");
        assertThatThrownBy(() -> row.as("b", LocalDate::parse))
                .hasMessageStartingWith("t.tsv, line 2, column b: ")
                .hasMessageContaining("soon");
    }

    @Test
    void refusesTheSameKeyTwice() {
        var table = Table.parse("t.tsv", "a\tb\nx\t1\nx\t2", "a", "b");

        assertThatThrownBy(() -> table.distinct("a"))
                .hasMessage("t.tsv, line 3, column a: (x) stands twice.");
    }
}
