package org.entente.app.feature.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Standards;
import org.entente.app.sample.SamplePlan;
import org.entente.model.interop.Interop;
import org.entente.model.interop.fix.Fix;
import org.entente.model.interop.fix.Fixes;
import org.entente.model.interop.fix.Tariff;
import org.entente.model.match.route.MendKind;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Whatever a fix would put into the plan is seen before it is made.
final class FixWordsTest {
    private static final LocalDate HISTORIC = LocalDate.of(2018, 10, 25);
    private static final Fixes.Names NAMES =
            new Fixes.Names("Gateway", "Test", "Liaison officer", "System", "Risk");

    private final Interop interop =
            Standards.interop(SamplePlan.of(HISTORIC), HISTORIC.minusWeeks(22));
    private final List<Fix> fixes =
            Fixes.candidates(interop, Tariff.USUAL, NAMES, UUID::randomUUID);

    @Test
    void noFixOfTheSampleIsBlank() {
        assertThat(fixes).isNotEmpty();
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var words = words(locale);
            assertThat(fixes)
                    .allSatisfy(fix -> assertThat(words.of(fix)).as("%s", fix).isNotBlank());
        }
    }

    @Test
    void saysWhatAFixBringsThatStatesNoParameter() {
        assertThat(first(MendKind.LNO_EXCHANGE)).contains(" means of ", ": Liaison officer, may");
        assertThat(first(MendKind.CHANGE_PACE)).contains(" means of ", ": N-10 ", ", may carry ");
        assertThat(first(MendKind.ACCEPT_RISK)).startsWith("Waiver for ");
        assertThat(first(MendKind.TEST_BILATERAL)).startsWith("Test planned: ");
        assertThat(first(MendKind.DEPLOY_GATEWAY)).startsWith("New gateway ");
        assertThat(first(MendKind.FIELD_EQUIPMENT)).startsWith("New system at ");
    }

    @Test
    void saysWhichAgreementIsSignedAndFromWhenUntilWhen() {
        assertThat(first(MendKind.SIGN_AGREEMENT))
                .isEqualTo("Security arrangement: MNE: signed, in force from E-18m to ENDEX+6m");
    }

    @Test
    void saysFromWhenUntilWhenSomethingIsValidThen() {
        var words = words(Locale.ENGLISH);

        assertThat(fixes)
                .filteredOn(fix -> fix.mend().isRenewal() && fix.kind() == MendKind.ACCREDIT)
                .extracting(words::of)
                .containsExactly("Guard German network and Mission Secret: E-20w … D+30");
    }

    private String first(MendKind kind) {
        var words = words(Locale.ENGLISH);
        return fixes.stream()
                .filter(fix -> fix.kind() == kind && fix.edit() != null)
                .findFirst()
                .map(words::of)
                .orElse(kind + " is not offered");
    }

    private FixWords words(Locale locale) {
        var language = Language.of(locale, ZoneOffset.UTC);
        return new FixWords(language, interop, new PlanLexicon(language, interop));
    }
}
