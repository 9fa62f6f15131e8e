package org.entente.model.rule.cis;

import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One plan of means is for all phases, but a net of it does not work for all of the time in which
/// the exchange is needed. Unknown where nobody knows when a net works.
final class PaceNotPhased implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan()
                .pacePlans()
                .filter(plan -> plan.phases().isEmpty())
                .flatMap(plan -> judge(wiring, plan).stream());
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan) {
        var needed = Means.exchange(wiring, plan).map(wiring::spans).orElse(List.of());
        var tooShort = new ArrayList<String>();
        var silent = new ArrayList<String>();
        plan.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.net()))
                .flatMap(id -> wiring.plan().find(Net.class, id).stream())
                .filter(net -> net.period() != null)
                .forEach(
                        net -> {
                            var works = wiring.span(net);
                            if (works.isEmpty()) {
                                silent.add(net.name());
                            } else if (!needed.stream().allMatch(works.get()::contains)) {
                                tooShort.add(net.name());
                            }
                        });
        if (tooShort.isEmpty() && silent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Means.of(
                        wiring,
                        RuleCode.PACE_NOT_PHASED,
                        plan,
                        !tooShort.isEmpty(),
                        Apart.named(tooShort.isEmpty() ? silent : tooShort)));
    }
}
