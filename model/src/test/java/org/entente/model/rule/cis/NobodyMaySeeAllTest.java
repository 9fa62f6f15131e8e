package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;

final class NobodyMaySeeAllTest implements RuleContract {
    private static World with(String other, String product) {
        return World.EMPTY.with(
                released("One", "NOR"),
                released("Two", other),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, "One"),
                World.exchange("IER 2", World.BRITAIN, World.SWEDEN, product));
    }

    /// Two products that nobody names may bear two labels that meet nowhere; one alone may not.
    @Test
    void twoProductsThatNobodyNamesMayMeetNowhere() {
        var open = World.EMPTY.with(World.product("Open"), exchange("IER 1", "Open"));

        assertThat(severities(open.with(exchange("IER 2", "")))).isEmpty();
        assertThat(severities(open.with(exchange("IER 2", ""), exchange("IER 3", ""))))
                .containsExactly(Severity.UNKNOWN);
    }

    @Test
    void anExchangeMayBeNarrowerThanItsProduct() {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of("SWE")));
        var narrower = exchange("IER 2", "Open").withNotes(Notes.of(label));
        var world =
                World.EMPTY.with(
                        World.product("Open"), released("One", "NOR"), exchange("IER 1", "One"));

        assertThat(severities(world.with(exchange("IER 2", "Open")))).isEmpty();
        assertThat(severities(world.with(narrower))).containsExactly(Severity.MAJOR);
    }

    private static ExchangeRequirement exchange(String number, String product) {
        return World.exchange(number, World.NORWAY, World.SWEDEN, product);
    }

    private List<Severity> severities(World world) {
        return world.check(rule()).stream().map(Finding::severity).toList();
    }

    private static Entity released(String name, String code) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(code)));
        return World.product(name).withNotes(Notes.of(label));
    }

    @Override
    public CisRule rule() {
        return new NobodyMaySeeAll();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NOBODY_MAY_SEE_ALL;
    }

    @Override
    public World broken() {
        return with("SWE", "Two");
    }

    @Override
    public World sound() {
        return with("NOR", "Two");
    }

    @Override
    public World unknown() {
        return with("NOR", "");
    }
}
