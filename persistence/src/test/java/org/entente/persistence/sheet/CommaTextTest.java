package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class CommaTextTest {
    private static List<Map<Integer, String>> rows(String text) {
        var table = CommaText.read(text);
        assertThat(table.open()).isNull();
        return table.rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsCellsWithWhateverStandsInThem(String separator) {
        var text = "\"a%1$sb\"%1$s \"c\nd\" %1$s\"e\"\"f\"\r\n\r\n%1$sg%1$s".formatted(separator);

        assertThat(rows(text))
                .containsExactly(
                        Map.of(0, "a" + separator + "b", 1, "c\nd", 2, "e\"f"),
                        Map.of(),
                        Map.of(1, "g"));
        assertThat(CommaText.read(text).widths()).containsExactly(3, 1, 3);
    }

    @Test
    void listsInACellAreNoColumns() {
        assertThat(rows("Unit,Standards\nBrigade,FM; AM; SSB; HF\n"))
                .containsExactly(
                        Map.of(0, "Unit", 1, "Standards"),
                        Map.of(0, "Brigade", 1, "FM; AM; SSB; HF"));
    }

    @Test
    void commasOfFiguresAreNoColumns() {
        assertThat(rows("REL TO FIN, SWE\nNet;Rate;Mode\nAlpha;2,4;FM\nBravo;16,0;AM\n"))
                .contains(Map.of(0, "Alpha", 1, "2,4", 2, "FM"), Map.of(0, "REL TO FIN, SWE"));
    }

    @Test
    void aQuotationMarkInsideACellIsALetter() {
        assertThat(rows("Antenna,Number\n12\" dish,3\n6' mast \"north\",1\n"))
                .contains(Map.of(0, "12\" dish", 1, "3"), Map.of(0, "6' mast \"north\"", 1, "1"));
    }

    @Test
    void namesTheRowOfAQuotationMarkThatIsNotClosed() {
        assertThat(CommaText.read("a;b\n\n\"c;d\ne;f\n").open()).isEqualTo(2);
        assertThat(CommaText.read("a,b\nc,\"d").open()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var cells = List.of("=1+1", "'=1", "-", "\"", "a\nb", ",;\t", "é");

        var text = CommaText.write(List.of(cells, List.of("last")));

        assertThat(text).startsWith("\"'=1+1\",\"''=1\",\"'-\",\"\"\"\",").endsWith("\"last\"\r\n");
        assertThat(rows(text).getFirst().values()).containsExactlyElementsOf(read(cells));
    }

    /// Cells without what stands around them, and without those that are blank then.
    private static List<String> read(List<String> cells) {
        return cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }
}
