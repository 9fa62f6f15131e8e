package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Quality;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class BetterWithoutTest implements RuleContract {
    private static World with(@Nullable String third) {
        return World.net("RF-UHF", "modulation~SET!B@E").stating("FM", "FM", third);
    }

    @Test
    void tellsWhatTheOthersShareAndHowWellTheyCouldWork() {
        var net = World.net("RF-UHF", "modulation~SET!B@E");

        assertThat(told(net.stating("FM, AM", "FM, SSB", "QAM")))
                .containsExactly(
                        new Argument.Stated(new Argument.Parameter("modulation"), "FM"),
                        new Argument.Term.Mode(Quality.COMPATIBLE));
        assertThat(told(net.asking("FM").stating("FM, AM", "FM", "QAM")))
                .containsExactly(
                        new Argument.Stated(new Argument.Parameter("modulation"), "FM"),
                        new Argument.Term.Mode(Quality.COMPATIBLE));
    }

    @Test
    void addressesGivenTwiceAreTellingByTheirNameAlone() {
        assertThat(
                        told(
                                World.net("TDL-L16", "JU number~UNQ!B@C")
                                        .stating("00001", "00002", "00001")))
                .startsWith(new Argument.Parameter("JU number"));
    }

    private List<Argument> told(World world) {
        return world.check(rule()).getFirst().arguments().subList(2, 4);
    }

    @Override
    public CisRule rule() {
        return new BetterWithout();
    }

    @Override
    public RuleCode code() {
        return RuleCode.BETTER_WITHOUT;
    }

    @Override
    public World broken() {
        return with("AM");
    }

    @Override
    public World sound() {
        return with("FM");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
