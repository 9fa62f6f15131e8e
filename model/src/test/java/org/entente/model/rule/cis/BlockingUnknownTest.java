package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Classification;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BlockingUnknownTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.link("K", "p~EQ!B@C").stating("x", other);
    }

    @Override
    public CisRule rule() {
        return new BlockingUnknown();
    }

    @Override
    public RuleCode code() {
        return RuleCode.BLOCKING_UNKNOWN;
    }

    @Override
    public World broken() {
        return with(null);
    }

    @Override
    public World sound() {
        return with("y");
    }

    @Override
    public World unknown() {
        return World.net("K", "p~EQ!B@C")
                .stating("x", null)
                .with(World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""));
    }

    private static World net() {
        return World.net("K", "p~EQ!B@C").stating("x", "x").exchanging();
    }

    private static World settled(World world, String code) {
        var settled = world;
        for (var system : world.plan().cisSystems().toList()) {
            var domain = World.domain(code, Classification.SECRET);
            settled = settled.with(domain, World.within(system, domain.id()));
        }
        return settled;
    }

    @Test
    void asksInWhichDomainTheMembersOfANetAreOncePerParticipant() {
        assertThat(net().within("MS", Classification.SECRET).check(rule()))
                .hasSize(2)
                .allSatisfy(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.arguments().getLast())
                                    .isInstanceOfSatisfying(
                                            Argument.Phrase.class,
                                            phrase ->
                                                    assertThat(phrase.parts())
                                                            .contains(
                                                                    Argument.Term.Missing
                                                                            .SECURITY_DOMAIN));
                        });
    }

    @Test
    void asksForNoDomainThatIsStatedOrThatNoPlanTellsFromOthers() {
        assertThat(net().check(rule())).isEmpty();
        assertThat(settled(net().within("MS", Classification.SECRET), "MS").check(rule()))
                .isEmpty();
    }
}
