package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class NoSafetyNetTest implements RuleContract {
    private static World with(CisSystem... onNet) {
        var world = World.net("K", "p~EQ!B@C");
        return world.with(sets()[0], sets()[1], sets()[2], world.net("NO DUFF", Map.of(), onNet));
    }

    private static CisSystem[] sets() {
        return new CisSystem[] {
            World.system("A", World.NORWAY),
            World.system("B", World.SWEDEN),
            World.system("C", World.BRITAIN)
        };
    }

    @Test
    void twoNetsAreNotOneThatIsCommonToAll() {
        var apart =
                World.net("K", "p~EQ!B@C")
                        .with(sets())
                        .with(
                                World.EMPTY.net("NO DUFF", Map.of(), sets()[0], sets()[1]),
                                World.EMPTY.net("Safety", Map.of(), sets()[2]));

        assertThat(apart.check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("GBR"));
    }

    @Test
    void aBridgeBothWaysMakesOneOfThem() {
        assertThat(bridged(World.way("K", "L"), World.way("L", "K")).check(rule())).isEmpty();
        assertThat(bridged(World.way("K", "L")).check(rule())).hasSize(1);
        assertThat(bridged(World.way("L", "K")).check(rule())).hasSize(1);
    }

    /// The first two are on one net, the third with the bridge on the other.
    private static World bridged(Gateway.Translation... ways) {
        var bridge = World.system("G", World.NORWAY);
        var other = World.EMPTY.over("L");
        return World.net("K", "p~EQ!B@C")
                .with(sets())
                .with(
                        bridge,
                        World.EMPTY
                                .over("K")
                                .net("NO DUFF", Map.of(), sets()[0], sets()[1], bridge),
                        other.net("Safety", Map.of(), sets()[2], bridge),
                        World.gateway("Bridge", "G", Gateway.Type.VOICE_BRIDGE_ROIP, ways));
    }

    @Override
    public CisRule rule() {
        return new NoSafetyNet();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_SAFETY_NET;
    }

    @Override
    public World broken() {
        return with(sets()[0], sets()[1]);
    }

    @Override
    public World sound() {
        return with(sets());
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C")
                .with(
                        sets()[0],
                        sets()[1],
                        World.EMPTY.net("NO DUFF", Map.of(), sets()[0], sets()[1]));
    }
}
