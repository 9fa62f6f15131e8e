package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class ControllerNotRecognisedTest implements RuleContract {
    private static World world() {
        return World.link("PROC-FIRES", "JTAC certification accepted~REF!B@X");
    }

    @Override
    public CisRule rule() {
        return new ControllerNotRecognised();
    }

    @Override
    public RuleCode code() {
        return RuleCode.CONTROLLER_NOT_RECOGNISED;
    }

    @Override
    public World broken() {
        return world().stating("yes", "expired");
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
