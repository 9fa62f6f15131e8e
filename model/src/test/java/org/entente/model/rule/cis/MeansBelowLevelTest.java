package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

final class MeansBelowLevelTest implements RuleContract {
    private static World with(@Nullable Classification authorised) {
        var label = new Label("NATO", Classification.SECRET, Audience.everyone());
        var step = Nouns.step(PacePlan.Means.PRIMARY, "", "telephone");
        return World.EMPTY.with(
                World.product("Report").withNotes(Notes.of(label)),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Report"),
                Nouns.pace(
                        new PacePlan.Step(
                                step.means(), step.net(), step.way(), step.change(), authorised)));
    }

    @Override
    public CisRule rule() {
        return new MeansBelowLevel();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MEANS_BELOW_LEVEL;
    }

    @Override
    public World broken() {
        return with(Classification.UNCLASSIFIED);
    }

    @Override
    public World sound() {
        return with(Classification.SECRET);
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
