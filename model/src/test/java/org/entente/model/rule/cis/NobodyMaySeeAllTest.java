package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.rule.RuleCode;

import java.util.List;

final class NobodyMaySeeAllTest implements RuleContract {
    private static World with(String other, String product) {
        return World.EMPTY.with(
                released("One", "NOR"),
                released("Two", other),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, "One"),
                World.exchange("IER 2", World.BRITAIN, World.SWEDEN, product));
    }

    private static Entity released(String name, String code) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(code)));
        return World.product(name).withNotes(Notes.of(label));
    }

    @Override
    public CisRule rule() {
        return new NobodyMaySeeAll();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOBODY_MAY_SEE_ALL;
    }

    @Override
    public World broken() {
        return with("SWE", "Two");
    }

    @Override
    public World sound() {
        return with("NOR", "Two");
    }

    @Override
    public World unknown() {
        return with("NOR", "");
    }
}
