package org.entente.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.assignment;
import static org.entente.model.Things.day;
import static org.entente.model.Things.days;
import static org.entente.model.Things.hours;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.match.route.Narrow;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.book.RuleBook;
import org.entente.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

final class FindingMessagesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final Plan PLAN = Plans.brigadeExercise();

    private static FindingMessages in(Locale locale, Plan plan) {
        return new FindingMessages(plan, Language.of(locale, ZONE));
    }

    @Test
    void namesThingsAndTimesInTheLanguageOfTheUser() {
        var plan =
                Plans.with(
                        PLAN,
                        Plans.PURSUIT.withTimeframe(days("D", 2, 6)),
                        assignment(Plans.PURSUIT.id(), Plans.NORRBOTTEN.id()));
        var finding =
                RuleBook.check(plan).stream()
                        .filter(found -> found.rule() == RuleCode.ASSIGNED_TWICE)
                        .findFirst()
                        .orElseThrow();

        assertThat(in(Locale.ENGLISH, plan).sentence(finding))
                .isEqualTo(
                        "191 Battalion is assigned to Pursuit while it is bound by River crossing"
                                + " (from 140600ZMAR27 to 150600ZMAR27).");
        assertThat(in(Locale.FRENCH, plan).sentence(finding))
                .isEqualTo(
                        "191 Battalion est affecté à Pursuit alors qu'il est déjà pris par River"
                                + " crossing (du 140600ZMAR27 au 150600ZMAR27).");
    }

    @Test
    void countsInWordsThatAgree() {
        var one = Plans.with(PLAN, Plans.EXPLAN.withAt(day("X", 1)));
        var two = Plans.with(one, Plans.HOT_WASH.withTimeframe(hours("X", 0, 4)));

        assertThat(in(Locale.ENGLISH, one).sentence(RuleBook.check(one).getFirst()))
                .isEqualTo(
                        "One thing is reckoned from the anchor X, which the plan does not have, and"
                                + " so has no date.");
        assertThat(in(Locale.ENGLISH, two).sentence(RuleBook.check(two).getFirst()))
                .startsWith("2 things are reckoned from the anchor X");
    }

    @Test
    void writesADayAsTheLanguageDoes() {
        assertThat(tested(Locale.ENGLISH)).contains("12 Mar 2027").doesNotContain("2027-03");
        assertThat(tested(Locale.FRENCH)).contains("12 mars 2027").doesNotContain("2027-03");
    }

    private static String tested(Locale locale) {
        var day = new Argument.Day(LocalDate.of(2027, 3, 12));
        var finding =
                new Finding(
                        RuleCode.EVIDENCE_STALE,
                        "",
                        Plans.NORWAY.id(),
                        List.of(),
                        null,
                        List.of(new Argument.Thing(Plans.NORWAY.id()), day));
        return in(locale, PLAN).sentence(finding);
    }

    /// The catalogue knows the first as `net_id`; nobody but its author knows the second.
    @Test
    void callsParametersByTheirTitleAndWhatAUserWroteAsItIsWritten() {
        assertThat(conflict(Locale.ENGLISH, "net_id")).contains("(Net identifier: 1 / 2)");
        assertThat(conflict(Locale.FRENCH, "net_id")).contains("(Identifiant du réseau : 1 / 2)");
        assertThat(conflict(Locale.FRENCH, "smoke_colour")).contains("(smoke_colour : 1 / 2)");
    }

    @Test
    void callsServicesOfTheMissionNetworkAndNumbersOfStandardsInTheLanguageOfTheUser() {
        var asked = new Argument.Stated(new Argument.Service("LABELS"), "LBL-4774");
        var study = new Argument.StandardNumber("RF-NHCDR", "STANAG 5649 (Study) / AComP-5649");

        assertThat(lacking(Locale.ENGLISH, asked)).contains("Confidentiality labels: LBL-4774");
        assertThat(lacking(Locale.FRENCH, asked)).contains("Étiquettes de confidentialité : LBL-");
        assertThat(lacking(Locale.ENGLISH, study)).contains("STANAG 5649 (Study) /");
        assertThat(lacking(Locale.FRENCH, study)).contains("STANAG 5649 (étude) /");
    }

    private static String lacking(Locale locale, Argument what) {
        return in(locale, PLAN)
                .sentence(
                        finding(
                                RuleCode.SERVICE_NOT_PROVIDED,
                                new Argument.Thing(Plans.NORWAY.id()),
                                what));
    }

    private static String conflict(Locale locale, String parameter) {
        return in(locale, PLAN)
                .sentence(
                        finding(
                                RuleCode.STATEMENTS_CONFLICT,
                                new Argument.Thing(Plans.NORWAY.id()),
                                new Argument.Stated(new Argument.Parameter(parameter), "1 / 2")));
    }

    @Test
    void tellsLengthsInDaysHoursAndMinutes() {
        assertThat(missing(Duration.ofMinutes(26 * 60 + 5))).contains("short by 1 day 2 h 5 min");
        assertThat(missing(Duration.ofDays(3))).contains("short by 3 days");
        assertThat(missing(Duration.ofSeconds(3))).contains("short by less than 1 min");
    }

    @Test
    void tellsWhetherATimeCanBeKeptByHandAndInventsNone() {
        var ten = Duration.ofMinutes(10);
        var hour = Duration.ofHours(1);

        assertThat(byHand(Locale.ENGLISH, new Argument.Timing(ten, hour, false)))
                .endsWith("; timeliness 10 min not achievable (1 h by hand).");
        assertThat(byHand(Locale.ENGLISH, new Argument.Timing(ten, hour, true)))
                .endsWith("(the change to that means alone takes 1 h).");
        assertThat(byHand(Locale.ENGLISH, new Argument.Timing(hour, ten, true)))
                .endsWith("nobody has stated how long the rest takes).");
        assertThat(byHand(Locale.ENGLISH, new Argument.Timing(hour, ten, false)))
                .endsWith("; timeliness 1 h (10 min by hand).");
        assertThat(byHand(Locale.ENGLISH, new Argument.Timing(ten, null, true)))
                .endsWith("(nobody has stated how long it takes by hand).");
        assertThat(byHand(Locale.FRENCH, new Argument.Timing(null, hour, true)))
                .endsWith("; nul n'a indiqué le délai d'acheminement exigé.");
    }

    @Test
    void tellsHowMuchIsNeededWhereTooLittlePasses() {
        var word = new Argument.Word("x");
        var hourly = new Narrow("", Narrow.Unit.MESSAGES_AN_HOUR, 60, 200);
        var rate = new Narrow("", Narrow.Unit.BITS_A_SECOND, null, 2_400);

        assertThat(
                        in(Locale.ENGLISH, PLAN)
                                .sentence(
                                        finding(
                                                RuleCode.NO_MEANS,
                                                word,
                                                word,
                                                new Argument.Throughput(hourly))))
                .endsWith("In the way: passes 60 messages an hour, 200 are needed.");
        assertThat(
                        in(Locale.FRENCH, PLAN)
                                .sentence(
                                        finding(
                                                RuleCode.NO_MEANS,
                                                word,
                                                word,
                                                new Argument.Throughput(rate))))
                .endsWith("combien de kbit/s il transporte ; il en faut 2,4.");
        assertThat(
                        in(Locale.ENGLISH, PLAN)
                                .sentence(
                                        finding(
                                                RuleCode.GATEWAY_TOO_SLOW,
                                                word,
                                                new Argument.Besides(word, 3))))
                .contains("x; of 3 more nobody has stated how many messages");
    }

    @Test
    void tellsWhatIsInTheWayOfAnExchange() {
        assertThat(without(Locale.ENGLISH)).endsWith("In the way: NOR – no net in common.");
        assertThat(without(Locale.FRENCH)).endsWith("Obstacle : NOR – aucun réseau commun.");
    }

    private static String without(Locale locale) {
        var word = new Argument.Word("x");
        var way =
                new Argument.Phrase(
                        List.of(
                                new Argument.Thing(Plans.NORWAY.id()),
                                new Argument.Word("–"),
                                Argument.Term.Barrier.NO_NET));
        return in(locale, PLAN).sentence(finding(RuleCode.NO_MEANS, word, word, way));
    }

    private static String byHand(Locale locale, Argument.Timing timing) {
        var word = new Argument.Word("x");
        return in(locale, PLAN).sentence(finding(RuleCode.MANUAL_ONLY, word, word, word, timing));
    }

    private static String missing(Duration duration) {
        return in(Locale.ENGLISH, PLAN)
                .sentence(
                        finding(
                                RuleCode.DEPENDENCY_VIOLATED,
                                new Argument.Thing(Plans.CROSSING.id()),
                                new Argument.Thing(Plans.PURSUIT.id()),
                                new Argument.Link(DependencyKind.FINISH_TO_START),
                                new Argument.Moment(Plans.STARTEX),
                                new Argument.Moment(Plans.STARTEX.plus(duration)),
                                new Argument.Length(duration)));
    }

    private static Finding finding(RuleCode rule, Argument... arguments) {
        return new Finding(rule, "key", Plans.CROSSING.id(), List.of(), null, List.of(arguments));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasATitleASentenceAndAnAdvice(RuleCode rule) {
        var thing = new Argument.Thing(Plans.CROSSING.id());
        var period = new Argument.Period(new Span(Plans.STARTEX, Plans.STARTEX.plusSeconds(3600)));
        var finding = finding(rule, thing, thing, thing, period, new Argument.Amount(2), period);

        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var messages = in(locale, PLAN);

            assertThat(messages.title(rule)).isNotBlank().doesNotContain("{");
            assertThat(messages.advice(finding)).isNotBlank().doesNotContain("{").endsWith(".");
        }
    }
}
