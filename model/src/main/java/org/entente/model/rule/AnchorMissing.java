package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Moments;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Things are reckoned from an anchor that the plan does not hold. One finding per code, whose
/// arguments are the code and the number of things.
final class AnchorMissing implements Rule {
    private static final Comparator<EntityId> ORDER =
            Comparator.comparing(EntityId::kind).thenComparing(EntityId::value);

    @Override
    public Stream<Finding> check(Situation situation) {
        return holders(situation.plan()).entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private static Map<AnchorCode, List<EntityId>> holders(Plan plan) {
        var known = plan.anchors().map(Anchor::code).collect(Collectors.toUnmodifiableSet());
        return plan.entities()
                .flatMap(AnchorMissing::uses)
                .filter(use -> !known.contains(use.code()))
                .collect(groupingBy(Use::code, TreeMap::new, mapping(Use::holder, toList())));
    }

    private record Use(AnchorCode code, EntityId holder) {}

    private static Stream<Use> uses(Entity entity) {
        return Moments.of(entity)
                .flatMap(
                        when ->
                                when instanceof When.Relative(var code, _)
                                        ? Stream.of(new Use(code, entity.id()))
                                        : Stream.empty())
                .distinct();
    }

    private static Finding finding(AnchorCode code, List<EntityId> holders) {
        var sorted = holders.stream().sorted(ORDER).toList();
        return new Finding(
                RuleCode.ANCHOR_MISSING,
                RuleCode.ANCHOR_MISSING.code() + ":" + code,
                sorted.getFirst(),
                sorted.subList(1, sorted.size()),
                null,
                List.of(new Argument.Word(code.value()), new Argument.Amount(sorted.size())));
    }
}
