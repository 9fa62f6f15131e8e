package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class TooManyNileNetworksTest implements RuleContract {
    private static World with(@Nullable String... versions) {
        return World.net("TDL-L22", "SNC version~VER!B@S").apart("1", "2").stating(versions);
    }

    @Test
    void versionsOfTheLinkLevelSecurityGoTogetherToo() {
        var world = World.net("TDL-L22", "LLC version~VER!B@S").apart("1", "2");

        assertThat(world.stating("1", "2").check(rule())).hasSize(1);
        assertThat(world.stating("1", "1").check(rule())).isEmpty();
    }

    /// Four at most, or fewer where the unit states so; two sets take twice as many.
    @Test
    void aUnitIsInAsManyNetworksAsItCanBe() {
        assertThat(networks(4, "4", 1).check(rule())).isEmpty();
        assertThat(networks(4, null, 1).check(rule())).isEmpty();
        assertThat(told(networks(5, null, 1))).contains("5 > 4: Net 0 / Net 1 / Net 2 / Net 3 +1");
        assertThat(told(networks(5, "8", 1))).contains("5 > 4");
        assertThat(told(networks(3, "2", 1))).contains("3 > 2");
        assertThat(networks(3, "2", 2).check(rule())).isEmpty();
    }

    private String told(World world) {
        return world.check(rule()).getFirst().arguments().toString();
    }

    private static World networks(int count, @Nullable String most, int quantity) {
        var name = "unit in <=4 of <=8 networks";
        var stated = most == null ? Map.<String, String>of() : Map.of(name, most);
        var one = World.system("Unit", World.NORWAY, World.binding("TDL-L22", stated));
        var unit =
                new CisSystem(
                        one.id(),
                        one.name(),
                        one.make(),
                        new CisSystem.Station(World.NORWAY, null, quantity, null),
                        one.ports(),
                        one.notes());
        var world = World.net("TDL-L22", name + "~MIN!B@E").with(unit);
        for (int i = 0; i < count; i++) {
            world = world.with(world.net("Net " + i, Map.of(), unit));
        }
        return world;
    }

    @Override
    public CisRule rule() {
        return new TooManyNileNetworks();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TOO_MANY_NILE_NETWORKS;
    }

    @Override
    public World broken() {
        return with("1", "2");
    }

    @Override
    public World sound() {
        return with("1", "1");
    }

    @Override
    public World unknown() {
        return with("1", null);
    }
}
