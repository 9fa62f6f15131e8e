package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class IdentityTwiceTest implements RuleContract {
    private static World with(String other) {
        return World.EMPTY.with(
                Nouns.address(AddressAssignment.Type.MODE_3_BLOCK, "One", "1400", World.NORWAY),
                Nouns.address(AddressAssignment.Type.MODE_3_BLOCK, "Two", other, World.SWEDEN));
    }

    @Test
    void findsWhatOverlaps() {
        var one = address("one", "4100-4177", World.NORWAY);

        assertThat(World.EMPTY.with(World.system("A", World.NORWAY), one).check(rule())).isEmpty();
        assertThat(overlapping("4150-4157").check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("NOR / SWE"));
        assertThat(overlapping("4200-4277").check(rule())).isEmpty();
    }

    private static World overlapping(String other) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY),
                address("one", "4100-4177", World.NORWAY),
                address("other", other, World.SWEDEN));
    }

    private static AddressAssignment address(String name, String value, AssigneeId holder) {
        return Nouns.address(AddressAssignment.Type.MODE_3_BLOCK, name, value, holder);
    }

    @Override
    public CisRule rule() {
        return new IdentityTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.IDENTITY_TWICE;
    }

    @Override
    public World broken() {
        return with("1400");
    }

    @Override
    public World sound() {
        return with("1500");
    }

    @Override
    public World unknown() {
        return with("");
    }
}
