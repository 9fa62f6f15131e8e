package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement.Formation;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class NoMode5Test implements RuleContract {
    private static World with(@Nullable String modes) {
        return World.net("IFF-M5", "mode set (3/A,C,S,4,5L1,5L2)~SET!B@E").stating(modes);
    }

    @Test
    void thoseWhoIdentifyEachOtherHoldTheSameKey() {
        assertThat(keyed("ALPHA", "ALPHA")).isEmpty();
        assertThat(keyed("ALPHA", "BRAVO")).containsExactly(Severity.SHOWSTOPPER);
        assertThat(keyed("ALPHA", null)).containsExactly(Severity.UNKNOWN);
    }

    @Test
    void whoStatesToHaveNoModesHasNoMode5() {
        var plain = with("3/A, 5L1");
        var set = plain.plan().cisSystems().findFirst().orElseThrow();
        var name = "mode set (3/A,C,S,4,5L1,5L2)";
        var none =
                new Binding("IFF-M5", "", BindingRole.PEER, Map.of(name, Statement.NOT_APPLICABLE));
        var port = new CisSystem.Port("main", "", null, List.of(none));

        assertThat(plain.with(set.withPorts(List.of(port))).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.SHOWSTOPPER);
    }

    /// One unit of a nation may have it and another not.
    @Test
    void eachUnitThatIsIdentifiedIsAskedForItsMeans() {
        var ship = Plans.NORRBOTTEN.withFormation(new Formation(Domain.MARITIME, Echelon.SHIP));
        var fitted = with("3/A, 5L1").with(ship, transponder("Other", World.SWEDEN));
        var other = fitted.with(transponder("Ashore", Plans.TELEMARK.id()));

        assertThat(severities(World.EMPTY.with(ship))).isEmpty();
        assertThat(severities(fitted)).isEmpty();
        assertThat(severities(alone(ship, transponder("Own", ship.id())))).isEmpty();
        assertThat(alone(ship, World.system("Radio", ship.id())).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.others()).contains(ship.id());
                        });
        assertThat(severities(other)).isEmpty();
    }

    /// Another unit of the same nation does not answer for the ship.
    @Test
    void aUnitBesideItDoesNotAnswerForIt() {
        var ship = Plans.NORRBOTTEN.withFormation(new Formation(Domain.MARITIME, Echelon.SHIP));
        var beside = Things.element(Plans.SWEDES.id(), "Fighters");

        assertThat(severities(alone(ship, transponder("Theirs", beside.id())).with(beside)))
                .containsExactly(Severity.UNKNOWN);
    }

    private static World alone(Entity... things) {
        return World.EMPTY.knowing("IFF-M5", "mode set (3/A,C,S,4,5L1,5L2)~SET!B@E").with(things);
    }

    private static CisSystem transponder(String name, AssigneeId holder) {
        var modes = Map.of("mode set (3/A,C,S,4,5L1,5L2)", "5L1");
        return World.system(name, holder, World.binding("IFF-M5", modes));
    }

    private List<Severity> severities(World world) {
        return world.check(rule()).stream().map(Finding::severity).toList();
    }

    private List<Severity> keyed(@Nullable String... aliases) {
        return World.net("IFF-M5", "key period~EQ!B@K").stating(aliases).check(rule()).stream()
                .map(Finding::severity)
                .toList();
    }

    @Override
    public CisRule rule() {
        return new NoMode5();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_MODE_5;
    }

    @Override
    public World broken() {
        return with("3/A, C, S, 4");
    }

    @Override
    public World sound() {
        return with("3/A, C, S, 5L1, 5L2");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
