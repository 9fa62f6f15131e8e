package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.app.Slipped;
import org.entente.app.report.Document;
import org.entente.app.report.pdf.Pdfs;
import org.entente.app.sample.SamplePlan;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.force.Balance;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Acceptance;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Rank;
import org.entente.model.plan.Requirement;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.time.When;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

final class PlanDocumentTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void tellsOnItsCoverWhatExerciseItIsAndWhen() {
        var cover = pages(Plans.brigadeExercise()).getFirst();

        assertThat(cover)
                .contains("NORTHERN BRIGADE")
                .contains("STARTEX 120600ZMAR27 · Fri 12 Mar 2027")
                .contains("3 nations, no organisations, no agencies")
                .contains("Exercise data 2", "Milestones 3");
    }

    @Test
    void listsMilestonesInTheOrderOfTimeWithBothTimesAndWhoAnswers() {
        var text = String.join(" ", pages(Plans.brigadeExercise()));

        assertThat(text).contains("EXPLAN signed E-150d 130500ZOCT26 Tue 13 Oct 2026");
        assertThat(text.indexOf("EXPLAN signed")).isLessThan(text.indexOf("Brigade ready"));
        assertThat(text.indexOf("Brigade ready")).isLessThan(text.indexOf("Final report"));
    }

    @Test
    void setsTheExitConditionsBelowTheirMilestoneWithWhoDecided() {
        var milestone = Plans.brigadeExercise().milestones().findFirst().orElseThrow();
        var decided = new ExitCondition.Decision(false, Plans.STARTEX, "Maj Berg");
        var open = Things.condition(milestone, "Names in billets");
        var met = Things.condition(milestone, "JIA signed").withDecision(decided);

        var text = String.join(" ", pages(Plans.with(Plans.brigadeExercise(), open, met)));

        assertThat(text)
                .contains("Names in billets Open")
                .contains("JIA signed Met: 12 Mar 2027, Maj Berg");
    }

    @Test
    void printsWhatIsNumberedInTheOrderOfTheNumbers() {
        var milestone = Plans.brigadeExercise().milestones().findFirst().orElseThrow();
        var ten = Things.condition(milestone, "Condition 10 holds");
        var nine = Things.condition(milestone, "Condition 9 holds");

        var text = String.join(" ", pages(Plans.with(Plans.brigadeExercise(), ten, nine)));

        assertThat(text.indexOf("Condition 9 holds"))
                .isNotNegative()
                .isLessThan(text.indexOf("Condition 10 holds"));
    }

    @Test
    void tellsInAChapterWhatChangedSinceTheBaseline() {
        var plan = Slipped.since(Plans.brigadeExercise());

        var pages = pages(plan);

        assertThat(pages.getFirst()).contains("What changed since MPC");
        assertThat(String.join(" ", pages))
                .contains("Frozen 201200ZNOV26 by Maj Berg.")
                .contains("Renamed after the conference")
                .containsPattern("Moved \\(\\d+\\)")
                .containsPattern("[+−]\\d+ d");
    }

    private static List<String> chapter(Plan plan, Chapter chapter) {
        var order = PrintOrder.whole(plan, RuleBook.check(plan)).with(Set.of(chapter));
        var document = PlanDocument.of(order, Texts.in(Locale.ENGLISH), CLOCK, () -> false);
        return Pdfs.pages(Pdfs.written(document));
    }

    @Test
    void givesEachNationOfTheSampleOnePage() {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 22));
        var nations =
                Stream.concat(
                                plan.offers().map(Offer::participant),
                                plan.contingents().map(Contingent::participant))
                        .distinct()
                        .count();

        var pages = chapter(plan, Chapter.NATIONS);

        assertThat(nations).isGreaterThan(25);
        assertThat(pages).hasSize((int) nations + 1);
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> page.contains("What we ask of you"))
                .allMatch(page -> page.contains("What you promised"))
                .allMatch(page -> page.contains("What is open"));
    }

    @Test
    void tellsABelgianOnlyOfBelgium() {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 22));
        var order =
                PrintOrder.whole(plan, List.of()).with(Set.of(Chapter.NATIONS)).forNation("BEL");

        var document = PlanDocument.of(order, Texts.in(Locale.ENGLISH), CLOCK, () -> false);

        assertThat(Pdfs.pages(Pdfs.written(document))).hasSize(2);
        assertThat(Pdfs.pages(Pdfs.written(document)).getLast())
                .contains("BEL Belgium", "Motorised company: you were invited; please answer.");
    }

    @Test
    void balancesWhatTheSampleAsksAndNamesTheGaps() {
        var plan = SamplePlan.of(LocalDate.of(2027, 4, 22));
        var total = Balance.of(plan).total();
        var text = String.join(" ", chapter(plan, Chapter.BALANCE));

        assertThat(total.gap()).isPositive();
        assertThat(text)
                .contains("By nation", "By command", "By echelon", "By phase")
                .contains(
                        "Total %d %d %d"
                                .formatted(total.asked(), total.offered(), total.confirmed()))
                .contains("Lines that no offer fills");
    }

    @Test
    void marksWhereANationTransfersLessThanWasAsked() {
        var asked =
                Things.requirement("R-1", "Mechanised battalion")
                        .withSubordination(
                                new Requirement.Subordination("LCC", CommandAuthority.OPCON));
        var step =
                new Offer.Step(OfferState.OFFERED, "NOR", LocalDate.of(2026, 11, 1), "FORCEPREP");
        var offer =
                new Offer(
                        new Offer.Id(Things.id("less")),
                        asked.id(),
                        Plans.NORWAY.id(),
                        new Offer.Content(
                                OfferScope.WHOLE, Plans.TELEMARK.id(), 600, CommandAuthority.TACON),
                        List.of(step),
                        Notes.PLAIN);
        var plan = Plans.with(Plans.brigadeExercise(), asked, offer);

        assertThat(String.join(" ", chapter(plan, Chapter.TRANSFERS)))
                .contains("LCC (1)", "Telemark Battalion NOR OPCON", "FORCEPREP, NOR");
        assertThat(String.join(" ", chapter(plan, Chapter.NATIONS)))
                .contains("you transfer less authority than was asked");
        assertThat(String.join(" ", chapter(plan, Chapter.COMMANDS)))
                .contains("LCC (1)", "Telemark Battalion NOR");
    }

    private static Person officer() {
        return new Person(
                new Person.Id(Things.id("Berg")),
                "Maj Berg",
                Plans.NORWAY.id(),
                Rank.OF_3,
                List.of(),
                List.of(),
                null,
                Notes.PLAIN);
    }

    private static Billet chief() {
        return new Billet(
                new Billet.Id(Things.id("chief")),
                "EX-1",
                "Chief of EXCON",
                new Billet.Post(Plans.NORWAY.id(), Plans.NORWAY.id()),
                new Billet.Terms(Rank.OF_4, List.of(), List.of("EXCON course")),
                new Billet.Cover(2, null),
                List.of(officer().id()),
                Notes.PLAIN);
    }

    @Test
    void listsPostsByStaffAndUnitsByWhoHoldsAuthorityOverThem() {
        var line =
                new AuthorityLine(
                        new AuthorityLine.Id(Things.id("line")),
                        Plans.COMMANDO.id(),
                        Plans.NORWAY.id(),
                        AuthorityDegree.OPCON,
                        new AuthorityLine.Term(When.at(Plans.STARTEX), null),
                        AuthorityState.AGREED,
                        "ORBATTOA 1",
                        Notes.PLAIN);
        var plan = Plans.with(Plans.brigadeExercise(), officer(), chief(), line);

        assertThat(String.join(" ", chapter(plan, Chapter.BILLETS)))
                .contains("EX-1 Chief of EXCON NOR OF-4 EXCON course Maj Berg, OF-3 1");
        assertThat(String.join(" ", chapter(plan, Chapter.TRANSFERS)))
                .contains("45 Commando GBR OPCON 120600ZMAR27 unknown Agreed ORBATTOA 1");
        assertThat(String.join(" ", chapter(plan, Chapter.COMMANDS)))
                .contains("45 Commando GBR")
                .containsPattern("NOR \\(\\d+\\)");
        assertThat(String.join(" ", chapter(plan, Chapter.NATIONS)))
                .contains("EX-1 Chief of EXCON: one person missing.");
    }

    @Test
    void repeatsTheColumnsOfTheMatrixOnEachOfItsPages() {
        var pages = chapter(SamplePlan.of(LocalDate.of(2027, 4, 22)), Chapter.ASSIGNMENTS);

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> page.contains("No. Task Begins"));
    }

    @ParameterizedTest
    @EnumSource(Chapter.class)
    void keepsToTheStandardsInEveryChapterAlsoWhereThereIsNothing(Chapter chapter)
            throws Exception {
        for (var plan : List.of(Slipped.since(Plans.brigadeExercise()), Plans.bare())) {
            for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                var order = PrintOrder.whole(plan, RuleBook.check(plan)).with(Set.of(chapter));
                var bytes =
                        Pdfs.written(PlanDocument.of(order, Texts.in(locale), CLOCK, () -> false));

                assertThat(Pdfs.broken(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
            }
        }
    }

    @Test
    void printsOnlyTheChaptersThatWereOrdered() {
        var order =
                PrintOrder.whole(Plans.brigadeExercise(), List.of()).with(Set.of(Chapter.FORCES));
        var document = PlanDocument.of(order, Texts.in(Locale.ENGLISH), CLOCK, () -> false);

        var text = String.join(" ", Pdfs.pages(Pdfs.written(document)));

        assertThat(text)
                .contains("Force list by nation")
                .doesNotContain("Exercise data", "Final report");
    }

    @Test
    void listsForcesByNationAsATree() {
        var text = String.join(" ", pages(Plans.brigadeExercise()));

        assertThat(text.indexOf("Telemark Battalion"))
                .isLessThan(text.indexOf("1st Tank Squadron"));
    }

    @Test
    void neverMarksTheDocumentLowerThanAPart() {
        var secret =
                Notes.of(
                        new Label(
                                "NATO",
                                Classification.SECRET,
                                Audience.only(List.of("GBR", "NOR"))));
        var plan = Plans.with(Plans.brigadeExercise(), Plans.CROSSING.withNotes(secret));

        var document = document(plan, Locale.ENGLISH);

        assertThat(document.label()).isEqualTo(plan.label());
        assertThat(Pdfs.pages(Pdfs.written(document)))
                .allSatisfy(
                        page -> {
                            assertThat(page).startsWith("NATO SECRET REL TO GBR, NOR");
                            assertThat(page).endsWith("NATO SECRET REL TO GBR, NOR");
                        });
    }

    @Test
    void saysWhatTheRulesFindAndWhatWasAcceptedWithTheReason() {
        var lonely = Things.activity("Nobody cares", Things.days("E", -20, -19), Plans.DEPLOYMENT);
        var broken = Plans.with(Plans.brigadeExercise(), lonely);
        var finding = RuleBook.check(broken).getFirst();
        var acceptance =
                new Acceptance(
                        new Acceptance.Id(Things.id("acceptance")),
                        finding.key(),
                        "The host does it.",
                        "J5",
                        Notes.PLAIN);

        var open = String.join(" ", pages(broken));
        var accepted = String.join(" ", pages(Plans.with(broken, acceptance)));

        assertThat(open).contains(finding.rule().code()).doesNotContain("The host does it.");
        assertThat(accepted).contains("Accepted findings", "The host does it.", "J5");
    }

    @Test
    void speaksFrench() {
        var pages = Pdfs.pages(Pdfs.written(document(Plans.brigadeExercise(), Locale.FRENCH)));

        assertThat(String.join(" ", pages))
                .contains("Sommaire", "Données de l'exercice", "Jalons", "Forces par nation")
                .contains("ven. 12 mars 2027");
    }

    @Test
    void printsAPlanWithNothingButAnExercise() {
        var pages = pages(Plan.EMPTY.put(Things.exercise("ALONE")));

        assertThat(pages.getFirst()).contains("ALONE", "STARTEX unknown");
        assertThat(String.join(" ", pages))
                .contains("The plan has no milestones.", "The plan has no contingents.");
    }

    @Test
    void givesEqualDocumentsForEqualPlans() {
        var once = Pdfs.written(document(Plans.brigadeExercise(), Locale.ENGLISH));
        var again = Pdfs.written(document(Plans.brigadeExercise(), Locale.ENGLISH));

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_B", "PDFUA_1"})
    void keepsToTheStandardsWithItsTimelines(PDFAFlavour flavour) throws Exception {
        var bytes = Pdfs.written(document(Plans.brigadeExercise(), Locale.ENGLISH));

        assertThat(Pdfs.broken(bytes, flavour)).isEmpty();
    }

    @Test
    void stopsWhenCancelled() {
        var plan = Plans.brigadeExercise();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () ->
                                PlanDocument.of(
                                        PrintOrder.whole(plan, List.of()),
                                        Texts.in(Locale.ENGLISH),
                                        CLOCK,
                                        () -> true));
    }

    private static List<String> pages(Plan plan) {
        return Pdfs.pages(Pdfs.written(document(plan, Locale.ENGLISH)));
    }

    private static Document document(Plan plan, Locale locale) {
        return PlanDocument.of(plan, RuleBook.check(plan), Texts.in(locale), CLOCK);
    }
}
