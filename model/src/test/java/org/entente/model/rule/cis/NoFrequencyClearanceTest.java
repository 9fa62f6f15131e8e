package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

final class NoFrequencyClearanceTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "frequency clearance(FCA, TSDF)~REF!B@R");
    }

    @Test
    void theNetworkIsPlannedForMoreThanAUnitIsClearedFor() {
        assertThat(
                        world().asking("TSDF 40 %")
                                .stating("FCA 1, TSDF 50 %", "TSDF 20 %")
                                .check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("TSDF 40 % > Set 1: TSDF 20 %"));
                        });
        assertThat(world().asking("TSDF 40/20").stating("TSDF 50 %", "TSDF 40/20").check(rule()))
                .isEmpty();
        assertThat(world().asking("TSDF 40 %").stating("FCA 1, TSDF 50 %", "FCA 2").check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Override
    public CisRule rule() {
        return new NoFrequencyClearance();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_FREQUENCY_CLEARANCE;
    }

    @Override
    public World broken() {
        return world().stating("FCA 1", "none");
    }

    @Override
    public World sound() {
        return world().stating("FCA 1", "FCA 1");
    }

    @Override
    public World unknown() {
        return world().stating("FCA 1", null);
    }
}
