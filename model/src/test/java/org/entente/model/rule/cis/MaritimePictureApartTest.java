package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;

final class MaritimePictureApartTest implements RuleContract {
    private static World world() {
        return World.link("C2-OTG", "TCP port~EQ!B@C");
    }

    @Test
    void allMayAgreeOnAnotherPortThanThatOfTheMissionNetwork() {
        assertThat(severities("2021", "2021")).containsExactly(Severity.MAJOR);
        assertThat(severities("UDP 2020", "UDP 2020")).containsExactly(Severity.MAJOR);
        assertThat(severities("TCP 2020", "TCP 2020")).isEmpty();
        assertThat(severities("as planned", "as planned")).containsExactly(Severity.UNKNOWN);
    }

    /// A port that is found to differ is not told of twice.
    @Test
    void whoStandsApartByTheirPortStandsThereOnce() {
        var net = World.net("C2-OTG", "TCP port~EQ!B@C").asking("2020");

        assertThat(net.stating("2020", "2021").check(rule())).hasSize(1);
        assertThat(net.stating("2020", "2020").check(rule())).isEmpty();
    }

    private List<Severity> severities(String... ports) {
        return world().stating(ports).check(rule()).stream().map(Finding::severity).toList();
    }

    @Override
    public CisRule rule() {
        return new MaritimePictureApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MARITIME_PICTURE_APART;
    }

    @Override
    public World broken() {
        return world().stating("2020", "2021");
    }

    @Override
    public World sound() {
        return world().stating("2020", "2020");
    }

    @Override
    public World unknown() {
        return world().stating("2020", null);
    }
}
