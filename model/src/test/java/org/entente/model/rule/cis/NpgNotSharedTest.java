package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.InformationProduct;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NpgNotSharedTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "NPG set~SET!B@C");
    }

    @Test
    void bothEndsNeedTheGroupInWhichTheMessageGoes() {
        assertThat(surveillance("5-7", "7, 9").check(rule())).isEmpty();
        assertThat(surveillance("7", "6, 9").check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("NPG 7: SWE (rx)"));
                        });
        assertThat(surveillance("9", "7").check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("NPG 7: NOR (tx)"));
    }

    @Test
    void nobodyKnowsWhetherAnEndWithoutGroupsIsInIt() {
        assertThat(surveillance("7", null).check(rule()))
                .extracting(Finding::severity)
                .containsOnly(Severity.UNKNOWN);
    }

    private static World surveillance(String one, @Nullable String other) {
        var world = World.link("TDL-L16", "NPG set~SET!A@C").stating(one, other);
        var report = World.product("Report", "TDL-L16");
        return world.with(
                new InformationProduct(
                        report.id(),
                        "J3.2",
                        "Air track",
                        report.format(),
                        report.standards(),
                        report.notes()));
    }

    @Override
    public CisRule rule() {
        return new NpgNotShared();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NPG_NOT_SHARED;
    }

    @Override
    public World broken() {
        return world().stating("7", "9");
    }

    @Override
    public World sound() {
        return world().stating("7, 9", "7");
    }

    @Override
    public World unknown() {
        return world().stating("7", null);
    }
}
