package org.entente.app.feature.comms;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.SystemPaste;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class PasteWordsTest {
    private final PasteWords words = new PasteWords(Language.of(Locale.ENGLISH, ZoneOffset.UTC));

    @Test
    void tellsWhatWouldComeAndHowMuchMore() {
        assertThat(words.offered(List.of("Radio, held by Telemark")))
                .isEqualTo("One row is understood and will be added:\nRadio, held by Telemark");
        assertThat(words.offered(IntStream.range(0, 8).mapToObj(at -> "R" + at).toList()))
                .startsWith("8 rows")
                .endsWith("R7");
        assertThat(words.offered(IntStream.range(0, 10).mapToObj(at -> "R" + at).toList()))
                .endsWith("R7\n… and 2 more");
    }

    @Test
    void tellsEachCellThatCannotBeTakenOnItsOwnLine() {
        var faults =
                List.of(
                        new SystemPaste.Fault(
                                1,
                                SystemPaste.Column.HOLDER,
                                SystemPaste.Reason.HOLDER_NOT_KNOWN,
                                "Nobody"),
                        new SystemPaste.Fault(
                                2, SystemPaste.Column.HOLDER, SystemPaste.Reason.BLANK, ""));

        assertThat(words.of(faults).text())
                .isEqualTo("Nothing was pasted: 2 cells cannot be taken.");
        assertThat(words.of(faults).lines())
                .containsExactly(
                        "Row 1, Held by (Nobody): nobody is called that.",
                        "Row 2, Held by: Must not be blank.");
    }
}
