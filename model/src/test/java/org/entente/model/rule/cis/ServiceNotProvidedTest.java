package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Map;

final class ServiceNotProvidedTest implements RuleContract {
    private static World with(@Nullable Integer spiral, String... keys) {
        var world =
                World.EMPTY.with(
                        Nouns.part(
                                World.NORWAY, FmnParticipation.Option.OPTION_A_MNE, spiral, null));
        var bindings = new ArrayList<Binding>();
        for (var key : keys) {
            world = world.knowing(key, "p~EQ!B@C");
            bindings.add(World.binding(key, Map.of()));
        }
        return world.with(World.system("A", World.NORWAY, bindings.toArray(Binding[]::new)));
    }

    @Override
    public CisRule rule() {
        return new ServiceNotProvided();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SERVICE_NOT_PROVIDED;
    }

    @Override
    public World broken() {
        return with(3, "NET-IAS", "NET-NTP");
    }

    @Override
    public World sound() {
        return with(
                3, "NET-IAS", "NET-NTP", "NET-DNS", "NET-PKI", "VOIP-SIP", "MSG-SMTP", "MSG-XMPP");
    }

    @Override
    public World unknown() {
        return with(null, "NET-IAS");
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MAJOR;
    }
}
