package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class MeansBelowLevelTest implements RuleContract {
    private static World with(@Nullable Classification authorised) {
        var label = new Label("NATO", Classification.SECRET, Audience.everyone());
        var step = Nouns.step(PacePlan.Means.PRIMARY, "", "telephone");
        return World.EMPTY.with(
                World.product("Report").withNotes(Notes.of(label)),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Report"),
                Nouns.pace(
                        new PacePlan.Step(
                                step.means(), step.net(), step.way(), step.change(), authorised)));
    }

    @Test
    void theExchangeMayBeClassifiedHigherThanItsProduct() {
        var label = new Label("NATO", Classification.SECRET, Audience.everyone());
        var own = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Report");
        var open = World.product("Report");

        assertThat(severities(with(Classification.RESTRICTED).with(open))).isEmpty();
        assertThat(
                        severities(
                                with(Classification.RESTRICTED)
                                        .with(open, own.withNotes(Notes.of(label)))))
                .containsExactly(Severity.MAJOR);
    }

    @Test
    void nobodyCanTellOfAnExchangeWithoutAProduct() {
        var bare = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "");

        assertThat(severities(with(Classification.RESTRICTED).with(bare)))
                .containsExactly(Severity.UNKNOWN);
        assertThat(severities(with(null).with(bare))).containsExactly(Severity.UNKNOWN);
        assertThat(severities(with(Classification.SECRET).with(bare))).isEmpty();
    }

    private List<Severity> severities(World world) {
        return world.check(rule()).stream().map(Finding::severity).toList();
    }

    @Test
    void theMeansOfANetMustBearWhatItsDomainDoes() {
        assertThat(severities(ofNet(Classification.RESTRICTED, Classification.SECRET)))
                .containsExactly(Severity.MAJOR);
        assertThat(severities(ofNet(Classification.RESTRICTED, Classification.RESTRICTED)))
                .isEmpty();
        assertThat(severities(ofNet(null, Classification.RESTRICTED)))
                .containsExactly(Severity.UNKNOWN);
    }

    @Test
    void nobodyCanTellOfANetWithoutADomain() {
        assertThat(ofNet(Classification.RESTRICTED, null).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(Argument.Term.Missing.SECURITY_DOMAIN);
        assertThat(ofNet(Classification.SECRET, null).check(rule())).isEmpty();
    }

    private static World ofNet(
            @Nullable Classification authorised, @Nullable Classification domain) {
        var net = World.EMPTY.over("K").net("Net", Map.of());
        var plan = with(authorised).plan().pacePlans().findFirst().orElseThrow();
        var world =
                World.EMPTY.with(
                        net,
                        new PacePlan(
                                plan.id(),
                                plan.name(),
                                net.id(),
                                plan.phases(),
                                plan.steps(),
                                plan.notes()));
        return domain == null ? world : world.within("MS", domain);
    }

    @Override
    public CisRule rule() {
        return new MeansBelowLevel();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MEANS_BELOW_LEVEL;
    }

    @Override
    public World broken() {
        return with(Classification.UNCLASSIFIED);
    }

    @Override
    public World sound() {
        return with(Classification.SECRET);
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
