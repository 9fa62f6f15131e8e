package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Map;

final class KeyNotReleasableTest implements RuleContract {
    private static World releasedTo(String... codes) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(codes)));
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(world.key(Map.of()).withNotes(Notes.of(label)));
    }

    @Override
    public CisRule rule() {
        return new KeyNotReleasable();
    }

    @Override
    public RuleCode code() {
        return RuleCode.KEY_NOT_RELEASABLE;
    }

    @Override
    public World broken() {
        return releasedTo("NOR");
    }

    @Override
    public World sound() {
        return releasedTo("NOR", "SWE");
    }

    @Override
    public World unknown() {
        return releasedTo("NORDIC");
    }
}
