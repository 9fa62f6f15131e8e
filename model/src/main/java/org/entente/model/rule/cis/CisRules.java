package org.entente.model.rule.cis;

import org.entente.model.match.Catalogue;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Situation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// All checks of readiness, and what they find. They are silent on a plan without any system, net
/// or exchange requirement.
public final class CisRules {
    private CisRules() {}

    public static List<CisRule> all() {
        return Stream.of(
                        RadioRules.ALL,
                        DataLinkRules.ALL,
                        ServiceRules.ALL,
                        GatewayRules.ALL,
                        PlanningRules.ALL,
                        SupportRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /// What is found; less where it was cancelled on the way.
    public static Stream<Finding> check(
            Situation situation, Catalogue catalogue, BooleanSupplier cancelled) {
        if (isEmpty(situation)) {
            return Stream.empty();
        }
        var wiring = Wiring.of(situation, catalogue);
        return all().stream()
                .takeWhile(_ -> !cancelled.getAsBoolean())
                .flatMap(rule -> check(rule, wiring));
    }

    /// How long it usually takes to put right what each check finds, in the order of the checks.
    public static Map<RuleCode, Duration> leads() {
        var leads = new EnumMap<RuleCode, Duration>(RuleCode.class);
        CisDefaults.rules().forEach(rule -> leads.put(rule, CisDefaults.of(rule).lead()));
        return leads;
    }

    /// What one rule finds.
    static Stream<Finding> check(CisRule rule, Wiring wiring) {
        var weighing = new Weighing(wiring.situation());
        var owning = new Owning(wiring);
        return Gathering.of(rule.cases(wiring).map(owning::owned)).map(weighing::finding);
    }

    private static boolean isEmpty(Situation situation) {
        var plan = situation.plan();
        return Stream.of(plan.cisSystems(), plan.nets(), plan.exchangeRequirements())
                .allMatch(all -> all.findAny().isEmpty());
    }
}
