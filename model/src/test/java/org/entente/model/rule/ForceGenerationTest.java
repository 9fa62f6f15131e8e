package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.rule.book.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// The rules of force generation: each fires, keeps silent where nothing is wrong, keeps silent
/// where it cannot know, and weighs more the nearer the conference is.
final class ForceGenerationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Requirement LINE =
            Things.requirement("R-101", "Battalion")
                    .withNeed(Requirement.Need.OPEN.withCategory("Manoeuvre").withStrength(600));
    private static final Requirement OTHER =
            Things.requirement("R-102", "Squadron")
                    .withNeed(Requirement.Need.OPEN.withCategory("Manoeuvre"));

    private static Plan undated(Entity... entities) {
        return Plans.with(Plans.brigadeExercise(), entities);
    }

    /// With a final planning conference a hundred days before STARTEX, the main one two hundred.
    private static Plan plan(Entity... entities) {
        return Plans.with(
                undated(entities),
                Things.anchor("MPC", Things.day("E", -200)),
                Things.anchor("FPC", Things.day("E", -100)));
    }

    private static List<Finding> found(Plan plan, int daysToFpc) {
        return only(RuleBook.check(plan, Plans.STARTEX.minus(Duration.ofDays(100L + daysToFpc))));
    }

    private static List<Finding> whenever(Plan plan) {
        return only(RuleBook.check(plan));
    }

    private static List<Finding> only(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().code().startsWith("FGN"))
                .toList();
    }

    private static Offer offer(Participant from, OfferState state) {
        return Things.offer(LINE, from, state, DAY);
    }

    private static Offer part(Participant from, @Nullable Integer strength) {
        return offer(from, OfferState.OFFERED)
                .withContent(new Offer.Content(OfferScope.PART, null, strength, null));
    }

    @Test
    void lineWithoutAnOfferWeighsMoreTheNearerTheConferenceIs() {
        var plan = plan(LINE, OTHER, offer(Plans.NORWAY, OfferState.INVITED));

        assertThat(found(plan, 61)).isEmpty();
        assertThat(found(plan, 60))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.UNOFFERED_AHEAD);
        assertThat(found(plan, 21))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.UNOFFERED_NEAR);
        assertThat(found(plan, -1))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(RuleCode.UNOFFERED_PASSED);
                            assertThat(finding.arguments())
                                    .contains(
                                            new Argument.Word("Manoeuvre"),
                                            new Argument.Amount(2),
                                            new Argument.Word("R-101, R-102"));
                        });
    }

    @Test
    void lineWithAnOfferIsNotMissingOne() {
        assertThat(found(plan(LINE, offer(Plans.NORWAY, OfferState.OFFERED)), -1)).isEmpty();
    }

    @Test
    void withoutAConferenceOrADayNothingIsNear() {
        assertThat(found(undated(LINE), -1)).isEmpty();
        assertThat(whenever(plan(LINE))).isEmpty();
    }

    @Test
    void unitIsNotPromisedTwice() {
        var first = promise(LINE, Plans.NORWAY, OfferState.CONFIRMED);
        var second = promise(OTHER, Plans.NORWAY, OfferState.OFFERED);

        assertThat(whenever(plan(LINE, OTHER, first, second)))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(RuleCode.PROMISED_TWICE);
                            assertThat(finding.subject()).isEqualTo(Plans.TELEMARK.id());
                        });
        assertThat(whenever(plan(LINE, OTHER, first))).isEmpty();
    }

    @Test
    void whatIsReleasedTakenBackOrUnnamedIsNotPromisedTwice() {
        var first = promise(LINE, Plans.NORWAY, OfferState.CONFIRMED);

        assertThat(
                        whenever(
                                plan(
                                        LINE,
                                        OTHER,
                                        first,
                                        promise(OTHER, Plans.NORWAY, OfferState.RELEASED))))
                .isEmpty();
        assertThat(
                        whenever(
                                plan(
                                        LINE,
                                        OTHER,
                                        first,
                                        Things.offer(
                                                OTHER, Plans.NORWAY, OfferState.OFFERED, DAY))))
                .isEmpty();
    }

    private static Offer promise(Requirement line, Participant from, OfferState state) {
        var offer = Things.offer(line, from, state, DAY);
        return offer.withContent(offer.content().withUnit(Plans.TELEMARK.id()));
    }

    @Test
    void withdrawalStandsUntilAnotherFillsTheLine() {
        var withdrawn = offer(Plans.NORWAY, OfferState.WITHDRAWN);

        assertThat(whenever(plan(LINE, withdrawn)))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.WITHDRAWN);
        assertThat(found(plan(LINE, withdrawn), -1))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.WITHDRAWN_PASSED);
        assertThat(whenever(plan(LINE, withdrawn, offer(Plans.SWEDEN, OfferState.OFFERED))))
                .isEmpty();
        assertThat(found(undated(LINE, withdrawn), -1))
                .as("nobody knows when the conference is")
                .extracting(Finding::rule)
                .containsExactly(RuleCode.WITHDRAWN);
    }

    @Test
    void alternativeWaitsForAnAnswerTwoWeeksAtMost() {
        var made = Plans.STARTEX.minus(Duration.ofDays(140));
        var alternative =
                Things.offer(
                                LINE,
                                Plans.SWEDEN,
                                OfferState.OFFERED,
                                LocalDate.ofInstant(made, ZoneOffset.UTC))
                        .withContent(new Offer.Content(OfferScope.ALTERNATIVE, null, null, null));

        assertThat(found(plan(LINE, alternative), 39)).isEmpty();
        assertThat(found(plan(LINE, alternative), 24))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.ALTERNATIVE_WAITING);
        assertThat(found(plan(LINE, alternative), 21))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.ALTERNATIVE_LATE);
        assertThat(
                        found(
                                plan(
                                        LINE,
                                        alternative.with(
                                                new Offer.Step(
                                                        OfferState.CONFIRMED,
                                                        "",
                                                        LocalDate.of(2027, 1, 1),
                                                        ""))),
                                21))
                .isEmpty();
        assertThat(whenever(plan(LINE, alternative))).as("no day is given").isEmpty();
    }

    @Test
    void nationThatPromisesNeedsAContingent() {
        var poland = Things.nation("POL");

        assertThat(
                        whenever(
                                plan(
                                        LINE,
                                        poland,
                                        Things.offer(LINE, poland, OfferState.OFFERED, DAY))))
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple(RuleCode.NO_CONTINGENT, poland.id()));
        assertThat(
                        whenever(
                                plan(
                                        LINE,
                                        poland,
                                        Things.offer(LINE, poland, OfferState.INVITED, DAY))))
                .as("nobody knows yet whether it comes")
                .isEmpty();
        assertThat(whenever(plan(LINE, offer(Plans.NORWAY, OfferState.OFFERED)))).isEmpty();
    }

    @Test
    void spokenOffersAreToldOfOnceANation() {
        var plan =
                plan(
                        LINE,
                        OTHER,
                        offer(Plans.NORWAY, OfferState.OFFERED_INFORMALLY),
                        Things.offer(OTHER, Plans.NORWAY, OfferState.OFFERED_INFORMALLY, DAY));

        assertThat(found(plan, 101)).isEmpty();
        assertThat(found(plan, 99))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(RuleCode.INFORMAL_AFTER_MPC);
                            assertThat(finding.arguments()).contains(new Argument.Amount(2));
                        });
        assertThat(found(plan, -1))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.INFORMAL_AFTER_FPC);
        assertThat(found(undated(LINE, offer(Plans.NORWAY, OfferState.OFFERED_INFORMALLY)), -1))
                .isEmpty();
    }

    @Test
    void partsAddUpToWhatIsAskedFor() {
        assertThat(whenever(plan(LINE, part(Plans.NORWAY, 200), part(Plans.SWEDEN, 300))))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(RuleCode.PROMISED_LESS);
                            assertThat(finding.arguments())
                                    .contains(new Argument.Amount(600), new Argument.Amount(500));
                        });
        assertThat(found(plan(LINE, part(Plans.NORWAY, 200)), 21))
                .extracting(Finding::rule)
                .containsExactly(RuleCode.PROMISED_LESS_NEAR);
        assertThat(whenever(plan(LINE, part(Plans.NORWAY, 300), part(Plans.SWEDEN, 300))))
                .isEmpty();
    }

    @Test
    void partOfUnknownStrengthIsNotAddedUp() {
        assertThat(whenever(plan(LINE, part(Plans.NORWAY, 200), part(Plans.SWEDEN, null))))
                .isEmpty();
    }

    @Test
    void severalNationsNeedALead() {
        var task = Things.activity("Joint patrol", Things.days("D", 1, 2));
        var norway = Things.assignment(task.id(), Plans.NORWEGIANS.id(), AssignmentRole.EXECUTES);
        var sweden = Things.assignment(task.id(), Plans.SWEDES.id(), AssignmentRole.EXECUTES);

        assertThat(whenever(plan(task, norway, sweden)))
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple(RuleCode.LEAD_MISSING, task.id()));
        assertThat(
                        whenever(
                                plan(
                                        task,
                                        norway,
                                        Things.assignment(
                                                task.id(),
                                                Plans.SWEDES.id(),
                                                AssignmentRole.LEAD))))
                .isEmpty();
        assertThat(whenever(plan(task, norway))).isEmpty();
    }
}
