package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

final class PairingTest {
    private static final Editions EDITIONS =
            Editions.of(
                    EditionReader.read("key,a,b,works,why,fields\nK,1,2,no,x,f\nK,2,3,yes,x,f\n")
                            .rows());

    @Test
    void comparesEachInItsOwnWay() {
        assertThat(truth("EQ", "Alias  7", "alias 7")).isEqualTo(Truth.TRUE);
        assertThat(truth("EQ", "Alias 7", "Alias 8")).isEqualTo(Truth.FALSE);
        assertThat(truth("SET", "AM, FM", "FM")).isEqualTo(Truth.TRUE);
        assertThat(truth("SET", "AM", "FM")).isEqualTo(Truth.FALSE);
        assertThat(truth("RNG", "30-88 MHz", "87.5 - 108")).isEqualTo(Truth.TRUE);
        assertThat(truth("RNG", "30-88", "225-400")).isEqualTo(Truth.FALSE);
        assertThat(truth("UNQ", "JU 1", "JU 2")).isEqualTo(Truth.TRUE);
        assertThat(truth("UNQ", "JU 1, JU 2", "JU 2")).isEqualTo(Truth.FALSE);
        assertThat(truth("TIME", "GPS, NTP", "ntp")).isEqualTo(Truth.TRUE);
        assertThat(truth("TIME", "2027-03-01/2027-03-09", "2027-03-09/2027-04-01"))
                .isEqualTo(Truth.TRUE);
        assertThat(truth("TIME", "2027-03-01/2027-03-08", "2027-03-09T12:00:00Z/2027-04-01"))
                .isEqualTo(Truth.FALSE);
        assertThat(truth("REF", "agreed", "held")).isEqualTo(Truth.TRUE);
        assertThat(truth("REF", "agreed", "missing")).isEqualTo(Truth.FALSE);
    }

    @Test
    void editionsThatDoNotWorkTogetherMayBeKnownByTheirFields() {
        var row = new Editions.Row(new Editions.Pair("K", "2", "1"), true, "", "g");
        var over = EDITIONS.over(Editions.of(List.of(row)));

        assertThat(EDITIONS.apart("K", "2", "1")).isEqualTo("f");
        assertThat(EDITIONS.apart("K", "2", "3")).isEmpty();
        assertThat(EDITIONS.apart("K", "1", "3")).isEmpty();
        assertThat(over.apart("K", "1", "2")).isEmpty();
    }

    @Test
    void editionsWorkTogetherByTheTableAlone() {
        assertThat(truth("VER", "1", "1")).isEqualTo(Truth.TRUE);
        assertThat(truth("VER", "2", "1")).isEqualTo(Truth.FALSE);
        assertThat(truth("VER", "3", "2")).isEqualTo(Truth.TRUE);
        assertThat(truth("VER", "1", "3")).isEqualTo(Truth.UNKNOWN);
        assertThat(truth("VER", "1, 3", "2")).isEqualTo(Truth.TRUE);
        assertThat(truth("VER", "1, 4", "2")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aReferenceThatIsMissingOnOneSideIsEnoughToFail() {
        assertThat(truth("REF", "none", "")).isEqualTo(Truth.FALSE);
        assertThat(truth("REF", "held", "")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatIsAskedIsAskedOfBoth() {
        assertThat(asked("MIN", "3", "4", "3")).isEqualTo(Truth.TRUE);
        assertThat(asked("MIN", "3", "4", "3.5")).isEqualTo(Truth.FALSE);
        assertThat(asked("SUB", "J2, J3", "J2, J3, J7", "J3, J2")).isEqualTo(Truth.TRUE);
        assertThat(asked("SUB", "J2", "", "J2, J3")).isEqualTo(Truth.FALSE);
        assertThat(asked("SUB", "J2, J3", "", "J2, J3")).isEqualTo(Truth.UNKNOWN);
        assertThat(asked("SET", "AM, FM", "FM", "AM")).isEqualTo(Truth.FALSE);
        assertThat(asked("EQ", "alias 1", "alias 1", "alias 2")).isEqualTo(Truth.FALSE);
        assertThat(asked("RNG", "30-88", "60-108", "80")).isEqualTo(Truth.TRUE);
        assertThat(asked("RNG", "30-88", "60-108", "40")).isEqualTo(Truth.FALSE);
    }

    @Test
    void aConsumerAsksOfItsProvider() {
        var standard = standard("p~MIN!B@S");
        var offer = binding("4", BindingRole.PROVIDER);
        var need = binding("3", BindingRole.CONSUMER);

        assertThat(verdict(standard, offer, need)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(verdict(standard, need, offer)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(
                        verdict(
                                standard,
                                binding("2", BindingRole.PROVIDER),
                                binding("3", BindingRole.CONSUMER)))
                .isEqualTo(Verdict.NONE);
    }

    @Test
    void languagesAreComparedSkillBySkill() {
        var standard = standard("SLP per post~MIN!B@P");
        var need = Binding.of("K", Map.of("SLP per post", Statement.of("3322")));

        assertThat(levels(standard, "3+3 2 2", need)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(levels(standard, "4422", need)).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(levels(standard, "5512", need)).isEqualTo(Verdict.NONE);
    }

    private static Verdict levels(Standard standard, String text, Binding need) {
        var one =
                new Binding(
                        "K", "", BindingRole.PROVIDER, Map.of("SLP per post", Statement.of(text)));
        var other = new Binding("K", "", BindingRole.CONSUMER, need.statements());
        return verdict(standard, one, other);
    }

    @Test
    void theEditionOfTheBindingAnswersForItsStandard() {
        var standard = standard("p~EQ!B@K; edition~VER!D@S; other~VER!A@S");
        var statements = Map.of("p", Statement.of("x"));
        var one = new Binding("K", "1", BindingRole.PEER, statements);
        var other = new Binding("K", "2", BindingRole.PEER, statements);

        var link =
                Pairing.explain(
                        Fitted.of(standard, one), Fitted.of(standard, other), null, EDITIONS, null);

        assertThat(link.verdict()).isEqualTo(Verdict.sure(Quality.DEGRADED));
        assertThat(link.mismatches())
                .singleElement()
                .satisfies(
                        point -> {
                            assertThat(point.parameter().name()).isEqualTo("edition");
                            assertThat(point.one().text()).isEqualTo("1");
                            assertThat(point.other().text()).isEqualTo("2");
                        });
    }

    @Test
    void whatCannotBeReadIsNotKnown() {
        var fitted =
                Fitted.of(standard("p~RNG!B@E"), Binding.of("K", Map.of("p", Statement.of("all"))));

        assertThat(fitted.isUnreadable(0)).isTrue();
        assertThat(truth("RNG", "all", "30-88")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aTestClosesWhatIsUnknownButHidesNoStatedMismatch() {
        assertThat(tested(TestResult.SUCCESS, "")).isEqualTo(Verdict.sure(Quality.PROVEN));
        assertThat(tested(TestResult.SUCCESS, "a")).isEqualTo(Verdict.sure(Quality.PROVEN));
        assertThat(tested(TestResult.SUCCESS, "b")).isEqualTo(Verdict.NONE);
        assertThat(tested(TestResult.LIMITED_SUCCESS, ""))
                .isEqualTo(Verdict.sure(Quality.DEGRADED));
        assertThat(tested(TestResult.LIMITED_SUCCESS, "b")).isEqualTo(Verdict.NONE);
        assertThat(tested(TestResult.INTEROPERABILITY_ISSUE, "a"))
                .isEqualTo(new Verdict(Quality.NONE, Quality.DEGRADED));
        assertThat(tested(TestResult.NOT_TESTED, "a")).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
    }

    @Test
    void aTestAgesAndDiesWithTheSoftware() {
        var rule = new TrialRule(LocalDate.of(2027, 3, 1), 540, TestDepth.T2_PARSE);
        var trial = trial(TestResult.SUCCESS, LocalDate.of(2026, 3, 1));

        assertThat(rule.counts(trial, "v1", "v2")).isTrue();
        assertThat(rule.counts(trial.turned(), "v2", "v1")).isTrue();
        assertThat(rule.counts(trial, "v1.1", "v2")).isFalse();
        assertThat(rule.counts(trial, "", "v2")).isFalse();
        assertThat(rule.counts(trial(TestResult.SUCCESS, LocalDate.of(2025, 3, 1)), "v1", "v2"))
                .isFalse();
        assertThat(rule.counts(trial(TestResult.SUCCESS, LocalDate.of(2027, 3, 2)), "v1", "v2"))
                .isFalse();
        assertThat(
                        new TrialRule(rule.today(), 540, TestDepth.T3_DISPLAY_AND_UNDERSTOOD)
                                .counts(trial, "v1", "v2"))
                .isFalse();
    }

    @Test
    void theLastTestCounts() {
        var rule = new TrialRule(LocalDate.of(2027, 3, 1), 540, TestDepth.T1_TRANSPORT);
        var early = trial(TestResult.SUCCESS, LocalDate.of(2026, 3, 1));
        var late = trial(TestResult.INTEROPERABILITY_ISSUE, LocalDate.of(2026, 9, 1));

        assertThat(rule.latest(List.of(late, early), "v1", "v2")).isEqualTo(late);
        assertThat(rule.latest(List.of(late, early), "v1", "v9")).isNull();
    }

    private static Trial trial(TestResult result, LocalDate on) {
        return new Trial("t", result, TestDepth.T2_PARSE, on, "v1", "v2");
    }

    private static Verdict tested(TestResult result, String otherSide) {
        var standard = standard("p~EQ!B@K");
        return Pairing.verdict(
                Fitted.of(standard, binding("a", BindingRole.PEER)),
                Fitted.of(standard, binding(otherSide, BindingRole.PEER)),
                null,
                EDITIONS,
                trial(result, LocalDate.of(2027, 1, 1)));
    }

    private static Truth truth(String comparator, String one, String other) {
        return asked(comparator, one, other, "");
    }

    private static Truth asked(String comparator, String one, String other, String asked) {
        var standard = standard("p~" + comparator + "!B@S");
        @Nullable Fitted net =
                asked.isEmpty() ? null : Fitted.of(standard, binding(asked, BindingRole.PEER));
        return Pairing.explain(
                        Fitted.of(standard, binding(one, BindingRole.PEER)),
                        Fitted.of(standard, binding(other, BindingRole.PEER)),
                        net,
                        EDITIONS,
                        null)
                .points()
                .getFirst()
                .truth();
    }

    private static Verdict verdict(Standard standard, Binding one, Binding other) {
        return Pairing.verdict(
                Fitted.of(standard, one), Fitted.of(standard, other), null, EDITIONS, null);
    }

    private static Binding binding(String text, BindingRole role) {
        var stated = text.isEmpty() ? Statement.UNKNOWN : Statement.of(text);
        return new Binding("K", "", role, Map.of("p", stated));
    }

    static Standard standard(String expression) {
        var parameters = CatalogueReader.parameters(expression);
        assertThat(parameters).isNotNull();
        return new Standard("K", "n", "t", "VOICE", "PHY", parameters, "M/M");
    }
}
