package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ResourceTwiceTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.link("NET-IAS", "AS number~UNQ!B@C").stating("65001", other);
    }

    @Test
    void findsWhatOverlaps() {
        var one = address("one", "10.20.0.0/16", World.NORWAY);

        assertThat(World.EMPTY.with(World.system("A", World.NORWAY), one).check(rule())).isEmpty();
        assertThat(overlapping("10.20.4.0/24").check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("NOR / SWE"));
        assertThat(overlapping("10.21.0.0/16").check(rule())).isEmpty();
    }

    private static World overlapping(String other) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY),
                address("one", "10.20.0.0/16", World.NORWAY),
                address("other", other, World.SWEDEN));
    }

    private static AddressAssignment address(String name, String value, AssigneeId holder) {
        return Nouns.address(AddressAssignment.Type.IP_PREFIX, name, value, holder);
    }

    @Test
    void tellsWhatIsUsedTwiceByTheNameOfTheCatalogue() {
        assertThat(broken().check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getFirst())
                .isEqualTo(new Argument.Stated(new Argument.Parameter("AS number"), "65001"));
    }

    @Override
    public CisRule rule() {
        return new ResourceTwice();
    }

    @Override
    public RuleCode code() {
        return RuleCode.RESOURCE_TWICE;
    }

    @Override
    public World broken() {
        return with("65001");
    }

    @Override
    public World sound() {
        return with("65002");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
