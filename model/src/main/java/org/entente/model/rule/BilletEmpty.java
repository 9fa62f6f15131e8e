package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.EntityId;
import org.entente.model.time.AnchorCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Posts of a staff have nobody: posts are known at the IPC, names are due at the FPC. It weighs
/// more once that is over. The staff, how many posts are empty, of how many, and when names are
/// due.
final class BilletEmpty implements Rule {
    private static final AnchorCode NAMES_DUE = new AnchorCode("FPC");
    private static final Duration AHEAD = Duration.ofDays(28);

    @Override
    public Stream<Finding> check(Situation situation) {
        var due = situation.schedule().anchors().instant(NAMES_DUE);
        var rule = due.flatMap(at -> situation.now().flatMap(now -> rule(at, now)));
        return rule.stream().flatMap(code -> check(situation, code, due.orElseThrow()));
    }

    private static Optional<RuleCode> rule(Instant due, Instant now) {
        if (!now.isBefore(due)) {
            return Optional.of(RuleCode.BILLET_EMPTY_LATE);
        }
        return Duration.between(now, due).compareTo(AHEAD) <= 0
                ? Optional.of(RuleCode.BILLET_EMPTY)
                : Optional.empty();
    }

    private static Stream<Finding> check(Situation situation, RuleCode rule, Instant due) {
        var exercise = situation.plan().exercise().id();
        return situation
                .plan()
                .billets()
                .collect(groupingBy(billet -> staff(billet, exercise)))
                .entrySet()
                .stream()
                .flatMap(staff -> find(rule, staff.getKey(), staff.getValue(), due).stream());
    }

    private static EntityId staff(Billet billet, EntityId exercise) {
        AssigneeId staff = billet.post().staff();
        return staff == null ? exercise : staff;
    }

    private static Optional<Finding> find(
            RuleCode rule, EntityId staff, List<Billet> posts, Instant due) {
        var empty = posts.stream().filter(billet -> billet.holders().isEmpty()).toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                rule,
                                Keys.of(rule, staff),
                                staff,
                                empty.stream().<EntityId>map(Billet::id).toList(),
                                due,
                                List.of(
                                        new Argument.Thing(staff),
                                        new Argument.Amount(empty.size()),
                                        new Argument.Amount(posts.size()),
                                        new Argument.Moment(due))));
    }
}
