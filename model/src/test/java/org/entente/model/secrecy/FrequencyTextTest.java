package org.entente.model.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "243.150 MHz",
                "7.850 MHz",
                "7,850MHz",
                "7850 kHz",
                "7 850 kHz",
                "7,850 kHz",
                "on 243.150 MHz",
                "12.7512 GHz",
                "243 mhz",
                "121.5 MHZ",
                "Guard 312.125 MHz, then F-017",
                "Change to 5680.5 kHz at H+2",
                "at 243.150 and 311.300 MHz",
                "25 kHz wide on 243.150 MHz",
                "band 225-400 MHz: 312.125 MHz",
                "Fréquence : 7,850 MHz",
            })
    void seesAFrequency(String text) {
        assertThat(FrequencyText.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "F-017",
                "243.150",
                "band 1.5-30MHz",
                "band 225-400MHz",
                "channel 25/12.5kHz",
                "channel 5/25kHz",
                "Band 30-88(108)MHz",
                "chan_kHz(25/12.5/8.33)",
                "Frequency band (225–400 MHz)",
                "NATO Narrowband Waveform, 30-500 MHz, ground-ground",
                "VHF 30-108 MHz",
                "225 to 400 MHz",
                "de 225 à 400 MHz",
                "30.000 MHz to 87.975 MHz",
                "between 225 and 400 MHz",
                "MUOS terminal (5 MHz WCDMA)",
                "ALPHA + 25 kHz",
                "ALPHA + 1.5 MHz",
                "Channel F-017, 25 kHz wide",
                "8.33 kHz",
                "a bandwidth of 1.25 MHz",
                "espacement de 1,25 MHz",
                "2.4 GHz",
                "the 400 MHz band",
                "243.150 MHzz",
                "Grid 32V 1234.5",
            })
    void leavesBandsWidthsAndAliasesAlone(String text) {
        assertThat(FrequencyText.isIn(text)).isFalse();
    }
}
