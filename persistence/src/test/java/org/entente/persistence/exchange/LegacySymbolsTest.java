package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolContext;
import org.entente.model.symbol.SymbolSet;
import org.entente.model.symbol.SymbolStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegacySymbolsTest {
    private static final LegacySymbols SYMBOLS = LegacySymbols.shipped();

    private static Sidc modern(String code) {
        return SYMBOLS.modern(code, StandardIdentity.FRIEND).orElseThrow().code();
    }

    @Test
    void readsEachLetterOfAnOldCode() {
        var code = modern("SHGDUCIZ--AF---");

        assertThat(code.identity()).isEqualTo(StandardIdentity.HOSTILE);
        assertThat(code.context()).isEqualTo(SymbolContext.REALITY);
        assertThat(code.set()).isEqualTo(SymbolSet.LAND_UNIT);
        assertThat(code.status()).isEqualTo(SymbolStatus.DAMAGED);
        assertThat(code.station()).isEqualTo(Station.HEADQUARTERS);
        assertThat(code.amplifier()).isEqualTo(Amplifier.BATTALION);
        assertThat(code.entity()).isEqualTo("121102");
    }

    @Test
    void takesASideThatIsLeftOpenFromTheForce() {
        assertThat(SYMBOLS.modern("S-G-UCI---AH--G", StandardIdentity.NEUTRAL).orElseThrow().code())
                .extracting(Sidc::identity, Sidc::context, Sidc::amplifier)
                .containsExactly(
                        StandardIdentity.NEUTRAL, SymbolContext.EXERCISE, Amplifier.BRIGADE);
    }

    @Test
    void tellsWhereItReadsTheNextMoreGeneral() {
        var found = SYMBOLS.modern("SFGPUCIQQQ-D---", StandardIdentity.FRIEND).orElseThrow();

        assertThat(found.isExact()).isFalse();
        assertThat(found.code().entity()).isEqualTo("121100");
    }

    @Test
    void knowsNothingOfOtherSchemesAndLengths() {
        assertThat(SYMBOLS.modern("WAS-WSTSWA--A--", StandardIdentity.FRIEND)).isEmpty();
        assertThat(SYMBOLS.modern("SFGP", StandardIdentity.FRIEND)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryStationSoThatItIsReadAgain(Station station) {
        for (var size : Amplifier.values()) {
            if (size == Amplifier.NONE || size.isEchelon()) {
                var code = Sidc.friend(SymbolSet.LAND_UNIT, station, size, "140700");
                assertThat(modern(SYMBOLS.legacy(code).orElseThrow())).isEqualTo(code);
                assertThat(SYMBOLS.isExact(code)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesEverySideSoThatItIsReadAgain(StandardIdentity identity) {
        var code =
                Sidc.friend(SymbolSet.SEA_SURFACE, Station.NONE, Amplifier.NONE, "120204")
                        .withIdentity(identity);

        assertThat(modern(SYMBOLS.legacy(code).orElseThrow())).isEqualTo(code);
    }

    @Test
    void writesWhatItDoesNotKnowAsTheNextMoreGeneralAndSaysSo() {
        var code = Sidc.friend(SymbolSet.LAND_UNIT, Station.NONE, Amplifier.COMPANY, "121177");

        assertThat(SYMBOLS.legacy(code)).contains("SDGPUCI----E---");
        assertThat(SYMBOLS.isExact(code)).isFalse();
        assertThat(
                        SYMBOLS.legacy(
                                Sidc.friend(
                                        SymbolSet.CYBERSPACE,
                                        Station.NONE,
                                        Amplifier.NONE,
                                        "000000")))
                .isEmpty();
    }
}
