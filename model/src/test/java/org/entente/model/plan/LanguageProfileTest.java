package org.entente.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LanguageProfileTest {
    @Test
    void readsWhatStaffsWrite() {
        assertThat(LanguageProfile.read("SLP 3322"))
                .map(LanguageProfile::text)
                .hasValue("ENG 3322");
        assertThat(LanguageProfile.read("fra 2+2+21+"))
                .map(LanguageProfile::text)
                .hasValue("FRA 2+2+21+");
        assertThat(LanguageProfile.read("ENG SLP 33-2"))
                .map(LanguageProfile::reading)
                .hasValue(LanguageLevel.UNTESTED);
        assertThat(LanguageProfile.read("3 3 2 2")).map(LanguageProfile::levels).hasValue("3322");
    }

    @Test
    void refusesWhatIsNoProfile() {
        assertThat(LanguageProfile.read("332")).isEmpty();
        assertThat(LanguageProfile.read("33225")).isEmpty();
        assertThat(LanguageProfile.read("5+333")).isEmpty();
        assertThat(LanguageProfile.read("fluent")).isEmpty();
        assertThat(LanguageProfile.read("")).isEmpty();
    }
}
