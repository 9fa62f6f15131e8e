package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.SpiralAsk;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

final class SpiralsApartTest implements RuleContract {
    private static World with(@Nullable Integer other) {
        return World.EMPTY.with(
                Nouns.part(World.NORWAY, FmnParticipation.Option.OPTION_A_MNE, 4, null),
                Nouns.part(World.SWEDEN, FmnParticipation.Option.OPTION_A_MNE, other, null),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, ""));
    }

    @Test
    void tellsWhatTheSpiralsAskOfTheServiceDifferently() {
        var old = ask("Reports", "C2-MIP3", 3);
        var young = ask("Reports", "C2-MIP4", 4);

        assertThat(broken().demanding(old, young).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(
                        new Argument.Phrase(
                                List.of(
                                        new Argument.Word("FMN 3 / 4;"),
                                        new Argument.Stated(
                                                new Argument.Word("Reports"),
                                                new Argument.Phrase(
                                                        List.of(
                                                                new Argument.StandardTitle(
                                                                        "C2-MIP3"),
                                                                new Argument.Word("/"),
                                                                new Argument.StandardTitle(
                                                                        "C2-MIP4")))))));
    }

    @Test
    void spiralsThatAskTheSameOfTheServiceAreNotApart() {
        var same = ask("Reports", "MSG-XMPP", 3, 4);

        assertThat(broken().demanding(same, ask("Chat", "C2-MIP4", 4)).check(rule())).isEmpty();
    }

    @Test
    void whoDoesNotTakePartHasNoSpiral() {
        var aside = FmnParticipation.Option.NON_PARTICIPANT;

        assertThat(unknown().with(Nouns.part(World.SWEDEN, aside, null, null)).check(rule()))
                .isEmpty();
    }

    private static SpiralAsk ask(String service, String key, Integer... spirals) {
        return new SpiralAsk(service, List.of(service), key, List.of(), true, Set.of(spirals));
    }

    @Test
    void hostedUsersHaveTheSpiralOfTheirHost() {
        var hosted = FmnParticipation.Option.OPTION_C_HOSTED_USERS;
        var guest = with(null).with(Nouns.part(World.SWEDEN, hosted, null, World.BRITAIN));

        assertThat(guest.with(host(4)).check(rule())).isEmpty();
        assertThat(guest.with(host(3)).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
        assertThat(guest.with(host(null)).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.arguments().getFirst())
                                    .isEqualTo(new Argument.Thing(World.BRITAIN));
                        });
        assertThat(guest.check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getFirst())
                .isEqualTo(new Argument.Thing(World.SWEDEN));
    }

    @Test
    void anExtensionStatesItsOwnSpiral() {
        var extension = FmnParticipation.Option.OPTION_B_MNX;

        assertThat(
                        with(null)
                                .with(
                                        Nouns.part(World.SWEDEN, extension, null, World.BRITAIN),
                                        host(4))
                                .check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    private static FmnParticipation host(@Nullable Integer spiral) {
        return Nouns.part(World.BRITAIN, FmnParticipation.Option.OPTION_A_MNE, spiral, null);
    }

    @Override
    public CisRule rule() {
        return new SpiralsApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SPIRALS_APART;
    }

    @Override
    public World broken() {
        return with(3);
    }

    @Override
    public World sound() {
        return with(4);
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
