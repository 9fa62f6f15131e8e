package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class ApprovalEndsEarlyTest implements RuleContract {
    private static SecurityDomain approved(@Nullable Timeframe period) {
        return World.domain("MS", Classification.SECRET)
                .withOwner(Plans.NORWAY.id())
                .withPeriod(period);
    }

    private static World with(@Nullable Timeframe period) {
        var domain = approved(period);
        var set = World.system("Set", World.NORWAY);
        return World.EMPTY.with(domain, World.within(set, domain.id()));
    }

    @Test
    void judgesNoDomainInWhichNothingWorks() {
        var spare = approved(days("D", -10, 3));

        assertThat(World.EMPTY.with(spare).check(rule())).isEmpty();
        assertThat(World.EMPTY.with(spare, World.system("Set", World.NORWAY)).check(rule()))
                .isEmpty();
    }

    @Test
    void judgesDomainsInWhichNetsWorkAndWhichGatewaysJoin() {
        var domain = approved(days("D", -10, 3));
        var open = World.gateway("Guard", "Set", Gateway.Type.IEG_GUARD);
        var guard =
                new Gateway(
                        open.id(),
                        open.name(),
                        open.system(),
                        open.type(),
                        List.of(),
                        new Gateway.Accreditation(List.of(domain.id()), null),
                        open.capacity(),
                        open.notes());
        var net = World.net("K", "p~EQ!B@C").stating("x", "x");

        assertThat(World.EMPTY.with(World.system("Set", World.NORWAY), domain, guard).check(rule()))
                .hasSize(1);
        assertThat(net.within("MS", Classification.SECRET).with(domain).check(rule())).hasSize(1);
    }

    @Override
    public CisRule rule() {
        return new ApprovalEndsEarly();
    }

    @Override
    public RuleCode code() {
        return RuleCode.APPROVAL_ENDS_EARLY;
    }

    @Override
    public World broken() {
        return with(days("D", -10, 3));
    }

    @Override
    public World sound() {
        return with(days("D", -10, 30));
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
