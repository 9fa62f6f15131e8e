package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;

import java.util.List;

final class ExposedOnTheWayTest implements RuleContract {
    private static World releasedTo(String... codes) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(codes)));
        return World.crossing()
                .with(
                        World.gateway(
                                "Gateway", "G", Gateway.Type.FORMAT_CONVERTER, World.way("K", "L")),
                        World.product("Report", "K", "L").withNotes(Notes.of(label)));
    }

    @Override
    public CisRule rule() {
        return new ExposedOnTheWay();
    }

    @Override
    public RuleCode code() {
        return RuleCode.EXPOSED_ON_THE_WAY;
    }

    @Override
    public World broken() {
        return releasedTo("NOR", "SWE");
    }

    @Override
    public World sound() {
        return releasedTo("NOR", "SWE", "GBR");
    }

    @Override
    public World unknown() {
        return releasedTo("NORDIC");
    }
}
