package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.RuleCode;

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
