package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class DialPlanTwiceTest implements RuleContract {
    private static World world() {
        return World.net("VOIP-NUM", "dial plan prefix~UNQ!B@C");
    }

    @Test
    void findsWhatOverlaps() {
        var one = address("one", "208000-208999", World.NORWAY);

        assertThat(World.EMPTY.with(World.system("A", World.NORWAY), one).check(rule())).isEmpty();
        assertThat(overlapping("208500-209499").check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("NOR / SWE"));
        assertThat(overlapping("209000-209999").check(rule())).isEmpty();
    }

    private static World overlapping(String other) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY),
                address("one", "208000-208999", World.NORWAY),
                address("other", other, World.SWEDEN));
    }

    private static AddressAssignment address(String name, String value, AssigneeId holder) {
        return Nouns.address(AddressAssignment.Type.NUMBER_RANGE, name, value, holder);
    }

    @Override
    public CisRule rule() {
        return new DialPlanTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.DIAL_PLAN_TWICE;
    }

    @Override
    public World broken() {
        return world().stating("741", "741");
    }

    @Override
    public World sound() {
        return world().stating("741", "742");
    }

    @Override
    public World unknown() {
        return world().stating("741", null);
    }
}
