package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Classification;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Data diodes between two domains of one level, of which nobody can tell which way they pass.
final class LevelDiodesTest implements RuleContract {
    private static final SecurityDomain MISSION = World.domain("MS", Classification.SECRET);
    private static final SecurityDomain NATIONAL = World.domain("NS", Classification.SECRET);
    private static final SecurityDomain OPEN = World.domain("MU", Classification.UNCLASSIFIED);

    private static World between(
            Gateway.Type type, Gateway.Translation way, @Nullable SecurityDomain other) {
        var one = World.system("A", World.NORWAY, World.binding("K", Map.of()));
        var port = one.ports().getFirst();
        return World.net("K", "p~EQ!B@C")
                .with(
                        MISSION,
                        NATIONAL,
                        OPEN,
                        one.withPorts(
                                List.of(
                                        port.withDomain(MISSION.id()),
                                        port.withDomain(other == null ? null : other.id()))),
                        World.gateway("Diode", "A", type, way));
    }

    private static World diode(@Nullable SecurityDomain other) {
        return between(Gateway.Type.DATA_DIODE, World.way("K", "K"), other);
    }

    @Test
    void itTellsBetweenWhichDomains() {
        assertThat(broken().check(rule()).getFirst().arguments().get(1))
                .isEqualTo(new Argument.Word("MS – NS"));
        assertThat(between(Gateway.Type.DATA_DIODE, World.way("", ""), NATIONAL).check(rule()))
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.MINOR);
    }

    @Test
    void whatTellsWhichWayItPassesIsSound() {
        assertThat(diode(MISSION).check(rule())).as("within one domain").isEmpty();
        assertThat(between(Gateway.Type.DATA_DIODE, World.way("K", "L"), NATIONAL).check(rule()))
                .as("its standards tell")
                .isEmpty();
        assertThat(between(Gateway.Type.IEG_GUARD, World.way("K", "K"), NATIONAL).check(rule()))
                .as("no diode")
                .isEmpty();
    }

    @Override
    public CisRule rule() {
        return new TranslatedOneWay();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TRANSLATED_ONE_WAY;
    }

    @Override
    public World broken() {
        return diode(NATIONAL);
    }

    @Override
    public World sound() {
        return diode(OPEN);
    }

    @Override
    public World unknown() {
        return diode(null);
    }
}
