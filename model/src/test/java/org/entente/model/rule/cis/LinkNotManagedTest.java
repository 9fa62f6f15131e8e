package org.entente.model.rule.cis;

import org.entente.model.label.Notes;
import org.entente.model.plan.Net;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class LinkNotManagedTest implements RuleContract {
    private static World with(String remark, boolean isManaged) {
        var world = World.net("TDL-L16", "p~EQ!B@C");
        var member = World.system("A", World.NORWAY, World.binding("TDL-L16", Map.of()));
        var control = new Net.Control(isManaged ? member.id() : null, null);
        var net = world.net("Link", Map.of(), member);
        return world.with(
                member,
                new Net(
                        net.id(),
                        net.name(),
                        Net.Type.TDL_NETWORK,
                        control,
                        net.loaded(),
                        net.members(),
                        null,
                        Notes.PLAIN.withRemark(remark)));
    }

    @Override
    public CisRule rule() {
        return new LinkNotManaged();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_NOT_MANAGED;
    }

    @Override
    public World broken() {
        return with("There is no JICO yet.", false);
    }

    @Override
    public World sound() {
        return with("", true);
    }

    @Override
    public World unknown() {
        return with("", false);
    }
}
