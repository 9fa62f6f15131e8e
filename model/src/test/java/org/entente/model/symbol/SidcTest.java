package org.entente.model.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.plan.Echelon;
import org.entente.model.symbol.StandardIdentity.Affiliation;
import org.junit.jupiter.api.Test;

import java.util.List;

class SidcTest {
    /// A friendly armoured infantry battalion headquarters of an exercise.
    private static final String BATTALION = "10131002161211020000";

    @Test
    void readsWhatEachDigitSays() {
        var code = new Sidc(BATTALION);

        assertThat(code.version()).isEqualTo("10");
        assertThat(code.context()).isEqualTo(SymbolContext.EXERCISE);
        assertThat(code.identity()).isEqualTo(StandardIdentity.FRIEND);
        assertThat(code.set()).isEqualTo(SymbolSet.LAND_UNIT);
        assertThat(code.status()).isEqualTo(SymbolStatus.PRESENT);
        assertThat(code.station()).isEqualTo(Station.HEADQUARTERS);
        assertThat(code.amplifier()).isEqualTo(Amplifier.BATTALION);
        assertThat(code.entity()).isEqualTo("121102");
        assertThat(code.upperModifier()).isEqualTo("00");
        assertThat(code.lowerModifier()).isEqualTo("00");
    }

    @Test
    void writesTheDigitsInTwoSetsOfTenAndReadsThemAgain() {
        var code = new Sidc(BATTALION);

        assertThat(code.spaced()).isEqualTo("1013100216 1211020000");
        assertThat(Sidc.find(code.spaced())).contains(code);
        assertThat(Sidc.find("1013-1002-16 1211-0200-00")).contains(code);
    }

    @Test
    void changesOnePartAndKeepsTheRest() {
        var code = new Sidc(BATTALION);

        assertThat(code.withAmplifier(Amplifier.BRIGADE).digits())
                .isEqualTo("10131002181211020000");
        assertThat(code.withStation(Station.NONE).digits()).isEqualTo("10131000161211020000");
        assertThat(code.withIdentity(StandardIdentity.HOSTILE).digits())
                .isEqualTo("10161002161211020000");
        assertThat(code.withEntity(SymbolSet.SEA_SURFACE, "120204").digits())
                .isEqualTo("10133002161202040000");
    }

    @Test
    void tellsHowManyDigitsThereAre() {
        assertThat(Sidc.read("101310")).isEqualTo(new SidcReading.WrongLength(6));
        assertThat(Sidc.read("")).isEqualTo(new SidcReading.WrongLength(0));
    }

    @Test
    void tellsWhichPositionIsNoDigit() {
        assertThat(Sidc.read("1013100216121102000O")).isEqualTo(new SidcReading.NoDigit(20, "O"));
        assertThat(Sidc.read("SFGPUCI----F---")).isEqualTo(new SidcReading.NoDigit(1, "S"));
    }

    @Test
    void tellsWhichPositionMeansNothingAndWhatWouldMeanSomething() {
        assertThat(Sidc.read("10931002161211020000"))
                .isEqualTo(
                        new SidcReading.NoMeaning(
                                SidcReading.Part.CONTEXT, 3, "9", List.of("0", "1", "2")));
        assertThat(Sidc.read("10139902161211020000"))
                .isInstanceOfSatisfying(
                        SidcReading.NoMeaning.class,
                        fault -> {
                            assertThat(fault.part()).isEqualTo(SidcReading.Part.SYMBOL_SET);
                            assertThat(fault.position()).isEqualTo(5);
                            assertThat(fault.found()).isEqualTo("99");
                            assertThat(fault.allowed()).contains("01", "10", "30");
                        });
    }

    @Test
    void isNeverMadeOfAnythingElse() {
        assertThatThrownBy(() -> new Sidc("1013 1002161211020000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twenty digits");
    }

    @Test
    void framesASideOnlySupposedByDashes() {
        assertThat(StandardIdentity.values())
                .filteredOn(StandardIdentity::isUnsure)
                .containsExactly(
                        StandardIdentity.PENDING,
                        StandardIdentity.ASSUMED_FRIEND,
                        StandardIdentity.SUSPECT);
        assertThat(StandardIdentity.SUSPECT.affiliation()).isEqualTo(Affiliation.HOSTILE);
    }

    @Test
    void knowsTheMarkOfEachEchelonAndTheEchelonOfEachMark() {
        assertThat(Echelon.BATTALION.amplifier()).isEqualTo(Amplifier.BATTALION);
        assertThat(Echelon.SHIP.amplifier()).isEqualTo(Amplifier.NONE);
        assertThat(Echelon.of(Amplifier.BATTALION)).contains(Echelon.BATTALION);
        assertThat(Echelon.of(Amplifier.SQUAD)).contains(Echelon.SECTION);
        assertThat(Echelon.of(Amplifier.ARMY)).contains(Echelon.HEADQUARTERS);
        assertThat(Echelon.of(Amplifier.NONE)).isEmpty();
        assertThat(Echelon.of(Amplifier.TOWED)).isEmpty();
    }
}
