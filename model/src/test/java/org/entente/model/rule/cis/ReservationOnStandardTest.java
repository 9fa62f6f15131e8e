package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class ReservationOnStandardTest implements RuleContract {
    private static World with(Map<String, Statement> statements) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY, Binding.of("LOG-AMMO-155", statements)));
    }

    @Override
    public CisRule rule() {
        return new ReservationOnStandard();
    }

    @Override
    public RuleCode code() {
        return RuleCode.RESERVATION;
    }

    @Override
    public World broken() {
        return with(Map.of("reservation", Statement.of("national charges only")));
    }

    @Override
    public World sound() {
        return with(Map.of());
    }

    @Override
    public World unknown() {
        return with(Map.of("reservation", Statement.UNKNOWN));
    }
}
