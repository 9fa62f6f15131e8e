package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.CatalogueKeys;
import org.entente.app.problem.FindingMessages;
import org.entente.app.report.pdf.Pdfs;
import org.entente.app.sample.SamplePlan;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.book.RuleBook;
import org.entente.resources.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Who reads a page or a finding is told standards by what people call them.
class KeysOnPaperTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Plan PLAN = SamplePlan.of(LocalDate.of(2027, 4, 22));

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void standardsAreToldByTheirTitles(String locale) {
        var findings = RuleBook.check(PLAN);
        var paper = paper(locale, findings);

        assertThat(paper).contains("JREAP", "HAVE QUICK I/II");
        assertThat(CatalogueKeys.raw(paper)).isEmpty();
        assertThat(CatalogueKeys.raw(told(locale, findings))).isEmpty();
        assertThat(CatalogueKeys.raw(paper + " It has no system that speaks RF-VHF."))
                .as("a planted key")
                .hasSize(1);
    }

    private static String paper(String locale, List<Finding> findings) {
        var order =
                PrintOrder.whole(PLAN, findings)
                        .with(
                                Set.of(
                                        Chapter.CIS,
                                        Chapter.INTEROPERABILITY,
                                        Chapter.TESTS,
                                        Chapter.QUESTIONS,
                                        Chapter.FINDINGS));
        return String.join(
                " ",
                Pdfs.pages(
                        Pdfs.written(
                                PlanDocument.of(
                                        order, Texts.in(Locale.of(locale)), CLOCK, () -> false))));
    }

    private static String told(String locale, List<Finding> findings) {
        var messages =
                new FindingMessages(PLAN, Language.of(Locale.of(locale), PLAN.exercise().zone()));
        return findings.stream()
                .map(finding -> messages.sentence(finding) + ' ' + messages.advice(finding))
                .collect(Collectors.joining("\n"));
    }
}
