package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.Assumption;
import org.entente.model.plan.Assumption.Matter;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Charge;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds of every check of readiness: it fires, it keeps silent, it tells apart what nobody
/// has stated, and it weighs more once the lead time has run out.
interface RuleContract {
    Pattern CONSTANT = Pattern.compile("[A-Z]{2,}_[A-Z]{2,}|TABOO|PROTECTED|GUARDED|< [A-Z]{6}");

    CisRule rule();

    RuleCode code();

    /// A world in which the check finds one thing.
    World broken();

    /// The same world, put right.
    World sound();

    /// The same world, in which nobody has stated what would tell.
    World unknown();

    @Test
    default void findsWhatIsWrong() {
        assertThat(broken().check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(code());
                            assertThat(finding.severity()).isEqualTo(code().severity());
                            assertThat(finding.key()).startsWith(code().code() + ":");
                            assertThat(finding.arguments()).isNotEmpty();
                            assertThat(charge(finding).line()).isNotNull();
                            assertThat(charge(finding).owner()).isInstanceOf(Participant.Id.class);
                            assertThat(charge(finding).due())
                                    .isBefore(World.STARTEX.plus(World.LONG));
                        });
    }

    @Test
    default void findsNothingWhereAllIsWell() {
        assertThat(sound().check(rule())).isEmpty();
    }

    @Test
    default void saysWhatNobodyHasStated() {
        assertThat(unknown().check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.rule()).isEqualTo(code());
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.key()).endsWith("?");
                            assertThat(finding.arguments()).hasSize(2);
                        });
    }

    @Test
    default void isDueByTheLeadTimeThatThePlanTakesAsGiven() {
        var usual = charge(broken().check(rule()).getFirst()).due();
        assertThat(usual).isNotNull();
        var lead =
                new Assumption(
                        new Assumption.Id(Things.id("lead")),
                        "lead",
                        Matter.LEAD_DAYS,
                        code().code(),
                        1,
                        Notes.PLAIN);

        assertThat(charge(broken().with(lead).check(rule()).getFirst()).due())
                .isEqualTo(usual.plus(CisDefaults.of(code()).lead()).minus(Duration.ofDays(1)));
    }

    @Test
    default void weighsMoreOnceTheLeadTimeHasRunOut() {
        var due = charge(broken().check(rule()).getFirst()).due();
        assertThat(due).isNotNull();
        var early = due.minus(World.LONG);
        var late = due.plus(Duration.ofDays(1));

        assertThat(broken().check(rule(), early))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(early(code()));
        assertThat(broken().check(rule(), late))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(late(code().severity()));
    }

    /// What has a name in every language is told as such, never by the name of a constant.
    @Test
    default void namesNoConstants() {
        Stream.of(broken(), unknown())
                .flatMap(world -> world.check(rule()).stream())
                .flatMap(finding -> finding.arguments().stream())
                .flatMap(RuleContract::words)
                .forEach(word -> assertThat(word).doesNotContainPattern(CONSTANT));
    }

    private static Stream<String> words(Argument argument) {
        return switch (argument) {
            case Argument.Word(var text) -> Stream.of(text);
            case Argument.Parameter(var name) -> Stream.of(name);
            case Argument.StandardTitle(var key) -> Stream.of(key);
            case Argument.StandardNumber(_, var number) -> Stream.of(number);
            case Argument.Stated(var what, var value) -> Stream.concat(words(what), words(value));
            case Argument.Several(var few, _) -> few.stream().flatMap(RuleContract::words);
            case Argument.Names(var all, _) -> all.stream().flatMap(RuleContract::words);
            case Argument.Phrase(var parts) -> parts.stream().flatMap(RuleContract::words);
            default -> Stream.empty();
        };
    }

    /// Climbing checks weigh one step less long before.
    default Severity early(RuleCode code) {
        return code.severity();
    }

    private static Severity late(Severity severity) {
        return switch (severity) {
            case MINOR -> Severity.MAJOR;
            case MAJOR, SHOWSTOPPER -> Severity.SHOWSTOPPER;
            case ADVICE, UNKNOWN -> severity;
        };
    }

    private static Charge charge(Finding finding) {
        var charge = finding.charge();
        assertThat(charge).isNotNull();
        return charge;
    }
}
