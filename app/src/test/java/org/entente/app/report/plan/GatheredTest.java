package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a printed finding names below its sentence.
final class GatheredTest {
    private static final List<CisSystem> SPARE =
            IntStream.range(0, 40).mapToObj(GatheredTest::radio).toList();
    private static final ExchangeRequirement ORDER =
            new ExchangeRequirement(
                    new ExchangeRequirement.Id(Things.id("numbered")),
                    "IER-7",
                    "Fire order",
                    Radios.OPEN.parties(),
                    null,
                    Radios.OPEN.demand(),
                    List.of(),
                    Radios.OPEN.notes());
    private static final Plan PLAN =
            Plans.with(Plans.with(Radios.plan(), SPARE.toArray(Entity[]::new)), ORDER);
    private static final Argument SHORT = new Argument.Word("Spare A / Spare B +2");

    /// No two follow one another, so that none stands in a run.
    private static CisSystem radio(int number) {
        return new CisSystem(
                new CisSystem.Id(Things.id("gathered " + number)),
                "Spare %d".formatted(10 + 2 * number),
                Radios.BRITISH.make(),
                Radios.BRITISH.station(),
                Radios.BRITISH.ports(),
                Radios.BRITISH.notes());
    }

    private static Finding finding(int others, Argument argument) {
        var ids = SPARE.stream().limit(others).<EntityId>map(CisSystem::id).toList();
        return new Finding(
                RuleCode.SAFETY_FIELDS_LOST, "key", ids.getFirst(), ids, null, List.of(argument));
    }

    private static String told(Locale locale, Finding finding) {
        var language = Language.of(locale, ZoneOffset.UTC);
        var now = Instant.parse("2026-11-22T12:00:00Z");
        return new Gathered(new Reading(PLAN, List.of(), language, now))
                .told(finding, "Spare 10 and more.");
    }

    @Test
    void namesWhatASentenceGathersBehindItsFirstOnceEach() {
        assertThat(told(Locale.ENGLISH, finding(3, SHORT)))
                .isEqualTo("Spare 10 and more.\nAlso concerned: Spare 12; Spare 14");
        assertThat(told(Locale.FRENCH, finding(3, SHORT)))
                .isEqualTo("Spare 10 and more.\nAussi concernés : Spare 12; Spare 14");
    }

    @Test
    void namesNationsByTheirCodesAndExchangesByTheirNumbers() {
        var finding =
                new Finding(
                        RuleCode.SAFETY_FIELDS_LOST,
                        "key",
                        SPARE.getFirst().id(),
                        List.of(Plans.SWEDEN.id(), Radios.OPEN.id(), ORDER.id()),
                        null,
                        List.of(SHORT));

        assertThat(told(Locale.ENGLISH, finding)).endsWith("\nAlso concerned: IER-7; SWE; open");
    }

    @Test
    void looksIntoListsAndPhrasesForWhatIsShortened() {
        var several = new Argument.Several(List.of(new Argument.Word("Spare 10")), 1);
        var phrase = new Argument.Phrase(List.of(new Argument.Word("of"), several));

        assertThat(told(Locale.ENGLISH, finding(2, several))).endsWith("concerned: Spare 12");
        assertThat(told(Locale.ENGLISH, finding(2, phrase))).endsWith("concerned: Spare 12");
    }

    @Test
    void saysNothingMoreWhereTheSentenceNamesAll() {
        var all = new Argument.Several(List.of(new Argument.Word("Spare 10")), 0);

        assertThat(told(Locale.ENGLISH, finding(3, all))).isEqualTo("Spare 10 and more.");
        assertThat(told(Locale.ENGLISH, finding(3, new Argument.Word("E+2 of the plan"))))
                .isEqualTo("Spare 10 and more.");
        assertThat(told(Locale.ENGLISH, finding(1, SHORT))).isEqualTo("Spare 10 and more.");
    }

    @Test
    void saysWhereTheRestStandsWhereItIsTooMuchForPaper() {
        assertThat(told(Locale.ENGLISH, finding(Gathered.MOST + 1, SHORT)))
                .doesNotContain("in the program");
        assertThat(told(Locale.ENGLISH, finding(Gathered.MOST + 4, SHORT)))
                .endsWith("… and 3 more, under Findings in the program");
    }
}
