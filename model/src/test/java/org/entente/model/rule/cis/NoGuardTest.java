package org.entente.model.rule.cis;

import org.entente.model.label.Classification;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.Map;

final class NoGuardTest implements RuleContract {
    private static World with(SecurityDomain.@Nullable Id other) {
        var world = World.net("K", "p~EQ!B@C");
        var one =
                World.within(
                        World.system("A", World.NORWAY),
                        World.domain("MS", Classification.SECRET).id());
        var two = World.within(World.system("B", World.SWEDEN), other);
        return world.with(
                World.domain("MS", Classification.SECRET),
                World.domain("NS", Classification.SECRET),
                one,
                two,
                world.net("Net", Map.of(), one, two));
    }

    @Override
    public CisRule rule() {
        return new NoGuard();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_GUARD;
    }

    @Override
    public World broken() {
        return with(World.domain("NS", Classification.SECRET).id());
    }

    @Override
    public World sound() {
        return with(World.domain("MS", Classification.SECRET).id());
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
