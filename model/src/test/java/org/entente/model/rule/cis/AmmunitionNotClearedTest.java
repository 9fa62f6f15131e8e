package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class AmmunitionNotClearedTest implements RuleContract {
    private static World world() {
        return World.link("LOG-AMMO-155", "projectile+charge+fuze qualified~REF!B@X");
    }

    @Override
    public CisRule rule() {
        return new AmmunitionNotCleared();
    }

    @Override
    public RuleCode code() {
        return RuleCode.AMMUNITION_NOT_CLEARED;
    }

    @Override
    public World broken() {
        return world().stating("yes", "not agreed");
    }

    @Override
    public World sound() {
        return world().stating("yes", "yes");
    }

    @Override
    public World unknown() {
        return world().stating("yes", null);
    }
}
