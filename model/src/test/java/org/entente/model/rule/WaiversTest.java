package org.entente.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Waiver;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class WaiversTest {
    private static final Net NET =
            new Net(
                    new Net.Id(id("net")),
                    "Command net",
                    Net.Type.VOICE_NET,
                    Net.Control.UNKNOWN,
                    Binding.of("RADIO", Map.of()),
                    List.of(),
                    null,
                    Notes.PLAIN);
    private static final Timeframe UNTIL_STARTEX =
            new Timeframe(
                    When.at(Plans.STARTEX.minus(Duration.ofDays(60))),
                    new When.Relative(AnchorCode.STARTEX, Offset.ofDays(0)));
    private static final Instant BEFORE = Plans.STARTEX.minusSeconds(1);

    private static Waiver waiver(String rule, String authority, @Nullable Timeframe period) {
        return new Waiver(
                new Waiver.Id(id("waiver")),
                "Waiver",
                NET.id(),
                rule,
                new Waiver.Grant(authority, "DTG 011200Z", "", "Voice only"),
                period,
                Notes.PLAIN);
    }

    private static Plan plan(Waiver waiver) {
        return Plans.with(Plans.brigadeExercise(), NET, waiver);
    }

    private static Finding finding(RuleCode rule, boolean isSubject) {
        return isSubject
                ? new Finding(rule, "one", NET.id(), List.of(), null, List.of())
                : new Finding(rule, "two", Plans.NORWAY.id(), List.of(NET.id()), null, List.of());
    }

    @Test
    void coversWhateverIsFoundAtItsSubjectUntilItsDatePasses() {
        var plan = plan(waiver("", "J6", UNTIL_STARTEX));
        var found = List.of(finding(RuleCode.ASSIGNED_TWICE, true));

        var before = Verdict.of(plan, found, BEFORE);

        assertThat(before.open()).isEmpty();
        assertThat(before.accepted())
                .singleElement()
                .satisfies(
                        accepted -> {
                            assertThat(accepted.by()).isEqualTo("J6");
                            assertThat(accepted.reason()).contains("DTG 011200Z", "Voice only");
                        });
        assertThat(Verdict.of(plan, found, Plans.STARTEX).open()).isEqualTo(found);
        assertThat(Verdict.of(plan, found).open()).isEqualTo(found);
        assertThat(Waivers.at(plan, BEFORE).subjects()).containsExactly(NET.id());
        assertThat(Waivers.at(plan, Plans.STARTEX).subjects()).isEmpty();
        assertThat(Waivers.at(plan, Plans.STARTEX.minus(Duration.ofDays(61))).subjects()).isEmpty();
    }

    @Test
    void oneForARuleCoversThatRuleOnly() {
        var code = RuleCode.ASSIGNED_TWICE;
        var other = finding(RuleCode.LOAN_WITHOUT_AGREEMENT, true);
        var waivers =
                Waivers.at(
                        plan(waiver(code.code().toLowerCase(Locale.ROOT), "J6", UNTIL_STARTEX)),
                        BEFORE);

        assertThat(waivers.of(finding(code, false))).isPresent();
        assertThat(waivers.of(other)).isEmpty();
        assertThat(waivers.subjects()).isEmpty();
    }

    @Test
    void withoutASignatureOrATimeItDoesNotCount() {
        var finding = finding(RuleCode.ASSIGNED_TWICE, true);
        var elsewhere = finding(RuleCode.ASSIGNED_TWICE, false);

        assertThat(Waivers.at(plan(waiver("", " ", UNTIL_STARTEX)), BEFORE).of(finding)).isEmpty();
        assertThat(Waivers.at(plan(waiver("", "J6", null)), BEFORE).of(finding)).isEmpty();
        assertThat(Waivers.at(plan(waiver("", "J6", UNTIL_STARTEX)), BEFORE).of(elsewhere))
                .isEmpty();
    }
}
