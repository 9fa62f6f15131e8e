package org.entente.model.rule.cis;

import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class SpiralsApartTest implements RuleContract {
    private static World with(@Nullable Integer other) {
        return World.EMPTY.with(
                Nouns.part(World.NORWAY, FmnParticipation.Option.OPTION_A_MNE, 4, null),
                Nouns.part(World.SWEDEN, FmnParticipation.Option.OPTION_A_MNE, other, null),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""));
    }

    @Override
    public CisRule rule() {
        return new SpiralsApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SPIRALS_APART;
    }

    @Override
    public World broken() {
        return with(3);
    }

    @Override
    public World sound() {
        return with(4);
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
