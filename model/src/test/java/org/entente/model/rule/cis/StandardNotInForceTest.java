package org.entente.model.rule.cis;

import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Standard;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class StandardNotInForceTest implements RuleContract {
    private static World with(String number, String key) {
        var parameters = CatalogueReader.parameters("p~EQ!B@C");
        var standard = new Standard("K", number, "", "", "", parameters, "");
        return World.EMPTY
                .knowing(standard)
                .with(World.system("A", World.NORWAY, World.binding(key, Map.of())));
    }

    @Override
    public CisRule rule() {
        return new StandardNotInForce();
    }

    @Override
    public RuleCode code() {
        return RuleCode.STANDARD_NOT_IN_FORCE;
    }

    @Override
    public World broken() {
        return with("STANAG 5651 (Study)", "K");
    }

    @Override
    public World sound() {
        return with("STANAG 5500 Ed 8", "K");
    }

    @Override
    public World unknown() {
        return with("STANAG 5500 Ed 8", "NOBODY-KNOWS");
    }
}
