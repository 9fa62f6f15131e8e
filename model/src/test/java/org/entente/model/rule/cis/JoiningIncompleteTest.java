package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

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
                AddressAssignment.Type.XMPP_DOMAIN,
                AddressAssignment.Type.SIP_DOMAIN,
                AddressAssignment.Type.NUMBER_RANGE);
    }

    @Test
    void namesTheConferenceByWhichTheInstructionsAreDue() {
        var conference = Things.anchor("MPC", "2026-12-01T08:00:00Z");

        assertThat(broken().with(conference).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast().toString())
                .asString()
                .contains("6/7:", "MPC", "2026-12-01T08:00:00Z");
    }

    @Override
    public World unknown() {
        return with();
    }
}
