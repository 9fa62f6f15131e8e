package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.app.interop.Radios;
import org.entente.app.interop.StandardWords;
import org.entente.app.report.Block;
import org.entente.app.report.pdf.Pdfs;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.commex.TestPair;
import org.entente.model.label.Notes;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.rule.book.RuleBook;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// What is too long to be read on paper is counted, and says how much is left out and where it is.
class LongTablesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static String text(PrintOrder order, Chapter chapter) {
        var pages =
                Pdfs.pages(
                        Pdfs.written(
                                PlanDocument.of(
                                        order.with(Set.of(chapter)),
                                        Texts.in(Locale.ENGLISH),
                                        CLOCK,
                                        () -> false)));
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }

    /// Exchanges of which nobody knows whether they work, in two phases.
    private static Plan waiting(int exchanges) {
        var things = new ArrayList<Entity>();
        things.add(
                new Phase(
                        new Phase.Id(Things.id("again")),
                        "Second half",
                        Things.days("D", 3, 5),
                        Notes.PLAIN));
        for (int i = 0; i < exchanges; i++) {
            things.add(
                    new ExchangeRequirement(
                            new ExchangeRequirement.Id(Things.id("waiting " + i)),
                            "",
                            "Order no " + i,
                            Radios.OPEN.parties(),
                            Radios.ORDERS.id(),
                            Radios.OPEN.demand(),
                            List.of(Plans.LIVE.id(), new Phase.Id(Things.id("again"))),
                            Notes.PLAIN));
        }
        return Plans.with(Radios.plan(), things.toArray(Entity[]::new));
    }

    private static int count(String text, String words) {
        return text.split(words, -1).length - 1;
    }

    @Test
    void exchangesThatStandAlikeInTwoPhasesStandOnce() {
        var text = text(PrintOrder.whole(waiting(2), List.of()), Chapter.INTEROPERABILITY);

        assertThat(text).contains("Live exercise, Second half (2)", "Live exercise (1)");
        assertThat(count(text, "Order no 1 ")).isEqualTo(1);
        assertThat(text).doesNotContain("too many to print");
    }

    @Test
    void tooManyExchangesAreCountedByNationAndTheRestIsTold() {
        int all = CriticalTable.MOST + 7;
        var text = text(PrintOrder.whole(waiting(all), List.of()), Chapter.INTEROPERABILITY);

        assertThat(text)
                .contains("There are 248, too many to print each of them.")
                .contains("GBR 248 247", "NOR 248 247")
                .contains("Live exercise, Second half (247)")
                .contains("… and 8 more, under Interoperability in the program.");
        assertThat(count(text, "Order no \\d+ Telemark")).isEqualTo(CriticalTable.MOST);
    }

    @Test
    void tooManyPairsAreCountedByNetAndTheRestIsTold() {
        var reading = reading(Radios.plan());
        var pair =
                new TestPair(
                        Radios.NORWEGIAN.id(),
                        Radios.BRITISH.id(),
                        "HF-4415",
                        List.of(Radios.NET.id()),
                        2);
        var standards = StandardWords.of(reading.language(), reading.plan());
        var few = new ArrayList<Block>();
        new PairTable(reading, standards, Collections.nCopies(PairTable.MOST, pair)).add(few);
        var many = new ArrayList<Block>();
        new PairTable(reading, standards, Collections.nCopies(PairTable.MOST + 1, pair)).add(many);

        assertThat(few.toString()).doesNotContain("too many").doesNotContain("one more pair");
        assertThat(many.toString())
                .contains("There are 201, too many to print each of them.")
                .contains("Brigade HF")
                .contains("… and one more pair, under COMMEX in the program.");
        assertThat(count(many.toString(), "Robust 75 bps HF serial tone"))
                .isEqualTo(PairTable.MOST);
    }

    private static Reading reading(Plan plan) {
        return new Reading(
                plan, List.of(), Language.of(Locale.ENGLISH, ZoneOffset.UTC), CLOCK.instant());
    }

    @Test
    void ofVeryManyFindingsOfARuleTheRestIsNamed() {
        int all = FindingSection.MOST + 4;
        var radios = IntStream.range(0, all).mapToObj(LongTablesTest::radio).toList();
        var plan = Plans.with(Radios.plan(), radios.toArray(Entity[]::new));
        var findings = radios.stream().map(CisSystem::id).map(LongTablesTest::finding).toList();

        var few = PrintOrder.whole(plan, findings.subList(0, FindingSection.MOST));
        assertThat(text(few, Chapter.FINDINGS)).doesNotContain("of this rule");
        assertThat(text(PrintOrder.whole(plan, findings), Chapter.FINDINGS))
                .contains("… and 4 more of this rule")
                .contains("Spare 12–15");
    }

    private static CisSystem radio(int number) {
        var known = Radios.BRITISH;
        return new CisSystem(
                new CisSystem.Id(Things.id("spare " + number)),
                "Spare " + number,
                known.make(),
                known.station(),
                known.ports(),
                known.notes());
    }

    private static Finding finding(EntityId subject) {
        var lonely = Things.activity("Nobody cares", Things.days("E", -20, -19), Plans.DEPLOYMENT);
        var found = RuleBook.check(Plans.with(Plans.brigadeExercise(), lonely)).getFirst();
        return new Finding(
                found.rule(), subject.toString(), subject, List.of(), null, found.arguments());
    }
}
