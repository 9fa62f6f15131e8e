package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class QosMapApartTest implements RuleContract {
    private static World world() {
        return World.net("NET-QOS", "DSCP class map~EQ!D@C");
    }

    @Override
    public CisRule rule() {
        return new QosMapApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.QOS_MAP_APART;
    }

    @Override
    public World broken() {
        return world().stating("map 1", "map 2");
    }

    @Override
    public World sound() {
        return world().stating("map 1", "map 1");
    }

    @Override
    public World unknown() {
        return world().stating("map 1", null);
    }
}
