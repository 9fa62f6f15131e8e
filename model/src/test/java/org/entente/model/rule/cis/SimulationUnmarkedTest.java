package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

import java.util.Map;

final class SimulationUnmarkedTest implements RuleContract {
    private static World with(Map<String, String> agreed) {
        var world = World.net("TDL-L16", "p~EQ!B@C");
        var live = World.system("Live", World.NORWAY, World.binding("TDL-L16", Map.of()));
        var simulated =
                World.system(
                        "Simulation",
                        World.SWEDEN,
                        World.binding("TDL-L16", Map.of()),
                        World.binding("SIM-L16", Map.of()));
        return world.with(live, simulated, world.net("Link", agreed, live, simulated));
    }

    @Override
    public CisRule rule() {
        return new SimulationUnmarked();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SIMULATION_UNMARKED;
    }

    @Override
    public World broken() {
        return with(Map.of("exercise indicator", "no"));
    }

    @Override
    public World sound() {
        return with(Map.of("exercise indicator", "set"));
    }

    @Override
    public World unknown() {
        return with(Map.of());
    }
}
