package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.RuleCode;

final class JoiningIncompleteTest implements RuleContract {
    private static World with(AddressAssignment.Type... types) {
        var world =
                World.EMPTY.with(
                        Nouns.part(World.NORWAY, FmnParticipation.Option.OPTION_A_MNE, 4, null));
        for (var type : types) {
            world = world.with(Nouns.address(type, type.name(), "x", World.NORWAY));
        }
        return world;
    }

    @Override
    public CisRule rule() {
        return new JoiningIncomplete();
    }

    @Override
    public RuleCode code() {
        return RuleCode.JOINING_INCOMPLETE;
    }

    @Override
    public World broken() {
        return with(AddressAssignment.Type.AS_NUMBER);
    }

    @Override
    public World sound() {
        return with(
                AddressAssignment.Type.AS_NUMBER,
                AddressAssignment.Type.IP_PREFIX,
                AddressAssignment.Type.DNS_ZONE,
                AddressAssignment.Type.MAIL_DOMAIN,
                AddressAssignment.Type.XMPP_DOMAIN);
    }

    @Override
    public World unknown() {
        return with();
    }
}
