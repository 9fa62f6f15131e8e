package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.FitIds;
import org.entente.model.label.Notes;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// How things are called where they may fail or stand in the way.
class PlanLexiconTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Language ENGLISH = Language.of(Locale.ENGLISH, ZoneOffset.UTC);
    private static final CryptoKey FIRST = key("first", "Key CV-16", "1");
    private static final CryptoKey SECOND = key("second", "Key CV-16", "2");
    private static final CryptoKey UNSTATED = key("unstated", "Key CV-16", "");
    private static final CryptoKey ALONE = key("alone", "Key L-01", "1");

    private static CryptoKey key(String id, String name, String edition) {
        return new CryptoKey(
                new CryptoKey.Id(Things.id(id)),
                name,
                new CryptoKey.Issue(edition, "SDU", CryptoKey.Status.ORDERED),
                List.of(),
                List.of(),
                null,
                Notes.PLAIN);
    }

    private static String name(Locale locale, CryptoKey key) {
        var plan = Plans.with(Plans.brigadeExercise(), FIRST, SECOND, UNSTATED, ALONE);
        var language = Language.of(locale, ZoneOffset.UTC);
        return new PlanLexicon(language, Standards.interop(plan, TODAY)).name(FitIds.of(key.id()));
    }

    @ParameterizedTest
    @CsvSource({"en, 'Key CV-16, edition 2'", "fr, 'Key CV-16, édition 2'"})
    void keysOfOneAliasAreToldApartByTheirEditions(Locale locale, String name) {
        assertThat(name(locale, SECOND)).isEqualTo(name);
        assertThat(name(locale, FIRST)).isNotEqualTo(name(locale, SECOND));
    }

    @Test
    void whoBelongsToNoContingentStandsForItself() {
        var command =
                new Participant(
                        new Participant.Id(Things.id("AIRCOM")),
                        ParticipantKind.ORGANISATION,
                        "AIRCOM",
                        "Allied Air Command",
                        Notes.PLAIN);
        var picture =
                new ExchangeRequirement(
                        new ExchangeRequirement.Id(Things.id("picture")),
                        "",
                        "picture",
                        new ExchangeRequirement.Parties(command.id(), Plans.TELEMARK.id()),
                        Radios.ORDERS.id(),
                        Radios.SURE.demand(),
                        List.of(),
                        Notes.PLAIN);
        var plan = Plans.with(Radios.plan(), command, picture);
        var lexicon = new PlanLexicon(ENGLISH, Standards.interop(plan, TODAY));

        var self = lexicon.contingentOf(FitIds.of(command.id()));

        assertThat(lexicon.code(self)).isEqualTo("AIRCOM");
        assertThat(lexicon.name(self)).isEqualTo("Allied Air Command");
        assertThat(lexicon.contingentOf(FitIds.of(Plans.TELEMARK.id())))
                .isEqualTo(Plans.NORWEGIANS.id().toString());
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void aKeyIsCalledByItsAliasAloneWhereNoOtherIsOrNobodyStatedItsEdition(Locale locale) {
        assertThat(name(locale, ALONE)).isEqualTo("Key L-01");
        assertThat(name(locale, UNSTATED)).isEqualTo("Key CV-16");
    }
}
