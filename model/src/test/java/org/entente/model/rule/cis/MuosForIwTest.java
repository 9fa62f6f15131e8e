package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class MuosForIwTest implements RuleContract {
    private static World with(String bound, String edition) {
        var world = World.net("RF-IW", "p~EQ!B@C").knowing("RF-MUOS", "p~EQ!B@C");
        var binding = new Binding(bound, edition, BindingRole.PEER, Map.of());
        var member = World.system("A", World.NORWAY, binding);
        return world.with(member, world.net("Satellite", Map.of(), member));
    }

    @Override
    public CisRule rule() {
        return new MuosForIw();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MUOS_FOR_IW;
    }

    @Override
    public World broken() {
        return with("RF-MUOS", "");
    }

    @Override
    public World sound() {
        return with("RF-IW", "Ed 2");
    }

    @Override
    public World unknown() {
        return with("RF-DAMA", "");
    }
}
