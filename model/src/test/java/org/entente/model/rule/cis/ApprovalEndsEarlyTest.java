package org.entente.model.rule.cis;

import static org.entente.model.Things.days;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

final class ApprovalEndsEarlyTest implements RuleContract {
    private static World with(@Nullable Timeframe period) {
        return World.EMPTY.with(
                World.domain("MS", Classification.SECRET)
                        .withOwner(Plans.NORWAY.id())
                        .withPeriod(period));
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
