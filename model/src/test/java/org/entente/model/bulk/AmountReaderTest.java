package org.entente.model.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.bulk.AmountReader.Reading;
import org.entente.model.time.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountReaderTest {
    private static Amount amount(int months, int days, int minutes, int workingDays) {
        return new Amount(new Offset(months, days, minutes), workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "+2w, 0, 14, 0, 0",
        "-3d 4h, 0, -3, -240, 0",
        "-3d +4h, 0, -3, 240, 0",
        "+3wd, 0, 0, 0, 3",
        "2 sem, 0, 14, 0, 0",
        "3jo, 0, 0, 0, 3",
        "-1m, -1, 0, 0, 0",
        "−2j, 0, -2, 0, 0",
        "1h30min, 0, 0, 90, 0"
    })
    void readsCountsWithUnits(String typed, int months, int days, int minutes, int workingDays) {
        assertThat(AmountReader.read(typed))
                .isEqualTo(new Reading.Read(amount(months, days, minutes, workingDays)));
    }

    @ParameterizedTest
    @CsvSource({"+2x, +2x", "3d foo, foo", "+, +", "99999999d, 99999999d", "2w 3, 3"})
    void namesThePartThatIsWrong(String typed, String part) {
        assertThat(AmountReader.read(typed)).isEqualTo(new Reading.Unreadable(part));
    }

    @Test
    void nothingTypedIsNoAmount() {
        assertThat(AmountReader.read("  ")).isEqualTo(new Reading.Unreadable(""));
    }

    @Test
    void theTextReadsBackAsTheSame() {
        var amount = amount(1, -10, 95, -2);

        assertThat(amount.text()).isEqualTo("+1m -10d -2wd +1h +35min");
        assertThat(AmountReader.read(amount.text())).isEqualTo(new Reading.Read(amount));
        assertThat(Amount.NOTHING.text()).isEqualTo("0d");
    }
}
