package org.entente.model.rule.cis;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.rule.RuleCode;

import java.util.List;

final class ProductNotReleasableTest implements RuleContract {
    private static World releasedTo(String... codes) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(codes)));
        return World.EMPTY.with(
                World.product("Report").withNotes(Notes.of(label)),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Report"));
    }

    @Override
    public CisRule rule() {
        return new ProductNotReleasable();
    }

    @Override
    public RuleCode code() {
        return RuleCode.PRODUCT_NOT_RELEASABLE;
    }

    @Override
    public World broken() {
        return releasedTo("NOR", "GBR");
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
