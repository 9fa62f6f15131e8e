package org.entente.model.rule.cis;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.RuleCode;

import java.util.List;

final class SafetyFieldsLostTest implements RuleContract {
    private static World with(Gateway.Fidelity fidelity, String thread) {
        var way = new Gateway.Translation("K", "L", fidelity, List.of());
        return World.crossing(thread, null)
                .with(World.gateway("Gateway", "G", Gateway.Type.FORMAT_CONVERTER, way));
    }

    @Override
    public CisRule rule() {
        return new SafetyFieldsLost();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SAFETY_FIELDS_LOST;
    }

    @Override
    public World broken() {
        return with(Gateway.Fidelity.LOSSY_SAFETY_RELEVANT, "Joint fires");
    }

    @Override
    public World sound() {
        return with(Gateway.Fidelity.LOSSLESS, "Joint fires");
    }

    @Override
    public World unknown() {
        return with(Gateway.Fidelity.LOSSY_SAFETY_RELEVANT, "");
    }
}
