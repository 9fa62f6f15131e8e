package org.entente.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class StaffRolesTest {
    @Test
    void tellsWhatEveryCodeStandsForInBothLanguages() {
        var roles = StaffRoles.shipped();

        assertThat(roles.codes()).startsWith("OSE", "OCE", "ODE").doesNotHaveDuplicates();
        assertThat(roles.codes())
                .allSatisfy(
                        code -> {
                            assertThat(roles.name(code, Locale.ENGLISH)).isPresent();
                            assertThat(roles.name(code, Locale.FRENCH)).isPresent();
                        });
        assertThat(roles.name("XYZ", Locale.ENGLISH)).isEmpty();
    }
}
