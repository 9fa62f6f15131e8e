package org.entente.model.rule;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Moments;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Things are reckoned from an anchor that the plan does not hold: one finding per code, with the
/// code and the number of things. STARTEX and ENDEX must be there even when nothing hangs on them.
final class AnchorMissing implements Rule {
    private static final Comparator<EntityId> ORDER =
            Comparator.comparing(EntityId::kind).thenComparing(EntityId::value);

    @Override
    public Stream<Finding> check(Situation situation) {
        var plan = situation.plan();
        var known = plan.anchors().map(Anchor::code).collect(toUnmodifiableSet());
        var holders = new TreeMap<AnchorCode, Set<EntityId>>();
        plan.entities().forEach(entity -> note(entity, known, holders));
        var bare =
                Stream.of(AnchorCode.STARTEX, AnchorCode.ENDEX)
                        .filter(code -> !known.contains(code) && !holders.containsKey(code))
                        .map(code -> noDates(plan, code));
        return Stream.concat(
                holders.entrySet().stream().map(entry -> missing(entry.getKey(), entry.getValue())),
                bare);
    }

    private static void note(
            Entity entity, Set<AnchorCode> known, Map<AnchorCode, Set<EntityId>> holders) {
        for (var when : Moments.of(entity)) {
            if (when instanceof When.Relative(var code, _) && !known.contains(code)) {
                holders.computeIfAbsent(code, _ -> new HashSet<>()).add(entity.id());
            }
        }
    }

    private static Finding missing(AnchorCode code, Set<EntityId> holders) {
        var sorted = holders.stream().sorted(ORDER).toList();
        return new Finding(
                RuleCode.ANCHOR_MISSING,
                Keys.of(RuleCode.ANCHOR_MISSING, code.value()),
                sorted.getFirst(),
                sorted.subList(1, sorted.size()),
                null,
                List.of(new Argument.Word(code.value()), new Argument.Amount(sorted.size())));
    }

    private static Finding noDates(Plan plan, AnchorCode code) {
        return new Finding(
                RuleCode.EXERCISE_DATES_MISSING,
                Keys.of(RuleCode.EXERCISE_DATES_MISSING, code.value()),
                plan.exercise().id(),
                List.of(),
                null,
                List.of(new Argument.Word(code.value())));
    }
}
