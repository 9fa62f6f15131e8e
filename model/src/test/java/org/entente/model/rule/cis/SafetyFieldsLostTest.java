package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.List;

final class SafetyFieldsLostTest implements RuleContract {
    private static World with(Gateway.Fidelity fidelity, String thread) {
        var way = new Gateway.Translation("K", "L", fidelity, List.of());
        return World.crossing(thread, null)
                .with(World.gateway("Gateway", "G", Gateway.Type.FORMAT_CONVERTER, way));
    }

    @Test
    void namesFieldsProductAndThread() {
        var way =
                new Gateway.Translation(
                        "K", "L", Gateway.Fidelity.LOSSY_SAFETY_RELEVANT, List.of());
        var named = way.withLost(List.of("identity", "hostility"));

        assertThat(last(named))
                .isEqualTo(
                        new Argument.Phrase(
                                List.of(
                                        new Argument.Word("IER 1; Report; Joint fires"),
                                        Argument.Term.Heading.FIELDS,
                                        new Argument.Word("identity / hostility"))));
        assertThat(last(way)).isEqualTo(new Argument.Word("IER 1; Report; Joint fires"));
    }

    private Argument last(Gateway.Translation way) {
        return World.crossing("Joint fires", null)
                .with(World.gateway("Gateway", "G", Gateway.Type.FORMAT_CONVERTER, way))
                .check(rule())
                .getFirst()
                .arguments()
                .getLast();
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
