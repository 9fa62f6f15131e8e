package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.anchor;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Entity;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Rank;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class PostRulesTest {
    private static final Billet.Terms TERMS =
            new Billet.Terms(
                    Rank.OF_3,
                    List.of(LanguageProfile.read("ENG 3322").orElseThrow()),
                    List.of("EXCON course"));

    private static Person person(Rank rank, String language, String course) {
        return new Person(
                new Person.Id(id("Major Berg")),
                "Major Berg",
                Plans.NORWAY.id(),
                rank,
                LanguageProfile.read(language).stream().toList(),
                List.of(course),
                null,
                Notes.PLAIN);
    }

    private static Billet billet(String name, @Nullable Timeframe presence, Person... holders) {
        return new Billet(
                new Billet.Id(id(name)),
                "",
                name,
                new Billet.Post(Plans.NORWEGIANS.id(), Plans.NORWAY.id()),
                TERMS,
                new Billet.Cover(1, presence),
                List.of(holders).stream().map(Person::id).toList(),
                Notes.PLAIN);
    }

    private static List<RuleCode> fits(Person person) {
        return found(new HolderBelowPost(), person, billet("G3", null, person));
    }

    private static List<RuleCode> found(Rule rule, Entity... more) {
        return Expect.of(rule, Plans.with(Plans.brigadeExercise(), more)).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void findsNothingAboutSomebodyWhoFits() {
        assertThat(fits(person(Rank.OF_3, "ENG 3+322", "excon course"))).isEmpty();
    }

    @Test
    void findsASkillBelowThePost() {
        assertThat(fits(person(Rank.OF_3, "ENG 4431+", "EXCON course")))
                .containsExactly(RuleCode.LANGUAGE_BELOW_POST);
    }

    @Test
    void neverTakesAnUntestedSkillForEnough() {
        assertThat(fits(person(Rank.OF_3, "ENG 33-2", "EXCON course")))
                .containsExactly(RuleCode.HOLDER_UNKNOWN);
        assertThat(fits(person(Rank.OF_3, "FRA 5555", "EXCON course")))
                .containsExactly(RuleCode.HOLDER_UNKNOWN);
    }

    @Test
    void findsRankAndQualificationThatDoNotMatch() {
        assertThat(fits(person(Rank.OF_2, "ENG 3322", "EXCON course"))).isEmpty();
        assertThat(fits(person(Rank.OF_1, "ENG 3322", "EXCON course")))
                .containsExactly(RuleCode.RANK_MISMATCH);
        assertThat(fits(person(Rank.OR_3, "ENG 3322", "EXCON course")))
                .containsExactly(RuleCode.RANK_MISMATCH);
        assertThat(fits(person(Rank.OF_3, "ENG 3322", "Staff course")))
                .containsExactly(RuleCode.QUALIFICATION_MISSING);
    }

    @Test
    void findsSomebodyInTwoPostsAtOnce() {
        var person = person(Rank.OF_3, "ENG 3322", "EXCON course");
        var rule = new PostsManned();

        assertThat(found(rule, person, billet("G3", null, person), billet("G4", null, person)))
                .containsExactly(RuleCode.PERSON_TWICE);
        assertThat(
                        found(
                                rule,
                                person,
                                billet("G3", days("D", 0, 3), person),
                                billet("G4", days("D", 3, 6), person)))
                .isEmpty();
    }

    @Test
    void findsShiftsThatAreNotCovered() {
        var person = person(Rank.OF_3, "ENG 3322", "EXCON course");
        var post = billet("G3", null, person).withCover(new Billet.Cover(3, null));

        assertThat(found(new PostsManned(), person, post))
                .containsExactly(RuleCode.SHIFT_UNCOVERED);
        assertThat(found(new PostsManned(), post.withHolders(List.of()))).isEmpty();
    }

    @Test
    void findsEmptyPostsFromFourWeeksBeforeTheNamesAreDue() {
        var plan =
                Plans.with(
                        Plans.brigadeExercise(), anchor("FPC", day("E", -100)), billet("G3", null));
        var due = Plans.STARTEX.minus(Duration.ofDays(100));

        assertThat(empty(plan, due, -29)).isEmpty();
        assertThat(empty(plan, due, -28)).containsExactly(RuleCode.BILLET_EMPTY);
        assertThat(empty(plan, due, 0)).containsExactly(RuleCode.BILLET_EMPTY_LATE);
        assertThat(Expect.of(new BilletEmpty(), plan)).isEmpty();
    }

    private static List<RuleCode> empty(Plan plan, Instant due, int days) {
        return new BilletEmpty()
                .check(Situation.of(plan, due.plus(Duration.ofDays(days))))
                .map(Finding::rule)
                .toList();
    }

    @Test
    void findsNationsWithoutLiaisonOfficerOncePostsAreEntered() {
        var rule = new LiaisonMissing();

        assertThat(found(rule)).isEmpty();
        assertThat(found(rule, billet("Liaison officer of Norway", null))).hasSize(2);
    }
}
