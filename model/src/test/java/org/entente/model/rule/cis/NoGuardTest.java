package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;

import org.entente.model.label.Classification;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class NoGuardTest implements RuleContract {
    private static World with(SecurityDomain.@Nullable Id other) {
        var world = World.net("K", "p~EQ!B@C");
        var one =
                World.within(
                        World.system("A", World.NORWAY),
                        World.domain("MS", Classification.SECRET).id());
        var two = World.within(World.system("B", World.SWEDEN), other);
        return world.with(
                World.domain("MS", Classification.SECRET),
                World.domain("NS", Classification.SECRET),
                one,
                two,
                world.net("Net", Map.of(), one, two));
    }

    private static World between(SecurityDomain.@Nullable Id other, Gateway... gateways) {
        var one =
                World.within(
                        World.system("A", World.NORWAY, World.binding("K", Map.of())),
                        World.domain("MS", Classification.SECRET).id());
        var two =
                World.within(World.system("B", World.SWEDEN, World.binding("K", Map.of())), other);
        return World.net("K", "p~EQ!B@C")
                .with(
                        World.domain("MS", Classification.SECRET),
                        World.domain("NS", Classification.SECRET),
                        World.domain("XS", Classification.SECRET),
                        one,
                        two)
                .with(gateways)
                .exchanging();
    }

    private static Gateway guard(String name, @Nullable Timeframe period, String... codes) {
        var plain = World.gateway(name, "A", Gateway.Type.IEG_GUARD);
        var domains =
                Stream.of(codes)
                        .map(code -> World.domain(code, Classification.SECRET).id())
                        .toList();
        return new Gateway(
                plain.id(),
                name,
                plain.system(),
                plain.type(),
                List.of(),
                new Gateway.Accreditation(domains, period),
                plain.capacity(),
                plain.notes());
    }

    @Test
    void exchangesBetweenDomainsNeedOneWithoutAnyNet() {
        var there = World.domain("NS", Classification.SECRET).id();

        assertThat(between(there).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.SHOWSTOPPER);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("MS → NS"));
                        });
        assertThat(between(World.domain("MS", Classification.SECRET).id()).check(rule())).isEmpty();
        assertThat(between(there, guard("G", null, "MS", "NS")).check(rule())).isEmpty();
    }

    @Test
    void guardsMayLeadThereOneAfterTheOther() {
        var there = World.domain("NS", Classification.SECRET).id();
        var first = guard("G", null, "MS", "XS");

        assertThat(between(there, first).check(rule())).hasSize(1);
        assertThat(between(there, first, guard("H", null, "XS", "NS")).check(rule())).isEmpty();
    }

    @Test
    void accreditationCountsWhileItIsNeeded() {
        var there = World.domain("NS", Classification.SECRET).id();
        var over = guard("G", days("D", -90, -80), "MS", "NS");
        var undated = guard("G", days("X", 0, 2), "MS", "NS");

        assertThat(between(there, over).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.SHOWSTOPPER);
        assertThat(between(there, undated).check(rule()))
                .extracting(Finding::severity)
                .containsExactly(Severity.UNKNOWN);
    }

    @Override
    public CisRule rule() {
        return new NoGuard();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_GUARD;
    }

    @Override
    public World broken() {
        return with(World.domain("NS", Classification.SECRET).id());
    }

    @Override
    public World sound() {
        return with(World.domain("MS", Classification.SECRET).id());
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
