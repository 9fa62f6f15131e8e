package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class NoLiaisonTest implements RuleContract {
    private static World with(Participant.@Nullable Id nation, String post) {
        return World.crossing()
                .with(
                        World.gateway("LNO", "G", Gateway.Type.MANUAL_LNO, World.way("K", "L")),
                        new Billet(
                                new Billet.Id(id("post")),
                                "",
                                post,
                                new Billet.Post(World.SWEDEN, nation),
                                Billet.Terms.NONE,
                                Billet.Cover.ONE,
                                List.of(),
                                Notes.PLAIN));
    }

    @Test
    void anOfficerWhoStandsWithSomebodyElseIsNone() {
        var world = with(Plans.NORWAY.id(), "Liaison officer");
        var post = world.plan().billets().findFirst().orElseThrow();

        assertThat(world.with(post.withPost(post.post().withStaff(World.BRITAIN))).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.MINOR);
        assertThat(world.with(post.withPost(post.post().withStaff(null))).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.UNKNOWN);
        assertThat(
                        world.with(post.withPost(new Billet.Post(World.NORWAY, Plans.SWEDEN.id())))
                                .check(rule()))
                .isEmpty();
    }

    @Test
    void byTheVerdictsItPassesByHandOnly() {
        assertThat(World.carried("x", "x").check(rule())).isNotEmpty();
    }

    @Test
    void partnersWhoHaveNeverTestedAnythingTogetherNeedOneToo() {
        var world = World.link("K", "p~EQ!B@C").stating("x", "x");
        var third = World.exchange("IER 2", World.NORWAY, World.BRITAIN, "");
        var test = World.test("T", TestResult.SUCCESS);

        assertThat(world.with(third).check(rule())).isEmpty();
        assertThat(world.with(test).check(rule())).isEmpty();
        assertThat(world.with(test, third).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MINOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("IER 2"));
                        });
    }

    @Override
    public CisRule rule() {
        return new NoLiaison();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_LIAISON;
    }

    @Override
    public World broken() {
        return with(null, "Clerk");
    }

    @Override
    public World sound() {
        return with(Plans.NORWAY.id(), "Liaison officer");
    }

    @Override
    public World unknown() {
        return with(null, "Liaison officer");
    }
}
