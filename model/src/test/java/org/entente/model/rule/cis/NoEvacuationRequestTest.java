package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.Direction;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NoEvacuationRequestTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.net("K", "p~EQ!B@C").stating("x", other).exchanging("MEDEVAC request");
    }

    /// The first two sets are those of who asks and of who is asked.
    @Test
    void whoOnlyHearsCannotAskAndWhoOnlyCallsCannotBeAsked() {
        assertThat(working(with("x"), 0, Direction.RX).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.SHOWSTOPPER);
        assertThat(working(with("x"), 1, Direction.TX).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.SHOWSTOPPER);
        assertThat(working(with("x"), 0, Direction.TX).check(rule())).isEmpty();
        assertThat(working(with("x"), 1, Direction.RX).check(rule())).isEmpty();
        assertThat(working(with(null), 0, Direction.TX).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    private static World working(World world, int set, Direction way) {
        var system =
                world.plan()
                        .cisSystems()
                        .filter(each -> each.name().equals("Set " + set))
                        .findFirst()
                        .orElseThrow();
        return world.with(system.withPort(0, system.ports().getFirst().withDirection(way)));
    }

    @Override
    public CisRule rule() {
        return new NoEvacuationRequest();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_EVACUATION_REQUEST;
    }

    @Override
    public World broken() {
        return with("y");
    }

    @Override
    public World sound() {
        return with("x");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
