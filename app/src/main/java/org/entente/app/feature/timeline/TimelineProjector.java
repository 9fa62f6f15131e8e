package org.entente.app.feature.timeline;

import static org.entente.model.plan.EntityKind.ACTIVITY;
import static org.entente.model.plan.EntityKind.ASSIGNMENT;
import static org.entente.model.plan.EntityKind.DEPENDENCY;
import static org.entente.model.plan.EntityKind.MILESTONE;

import org.entente.app.feature.timeline.TimelineState.Facts;
import org.entente.model.edit.Change;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Makes the rows of the timeline out of a plan. After an edit only the groups that it touched are
/// made again; everything else is the same reference.
public final class TimelineProjector {
    /// What can change without another look at the whole plan.
    private static final Set<EntityKind> LOCAL = EnumSet.of(ACTIVITY, MILESTONE, ASSIGNMENT);

    /// What the rows do not show.
    private static final Set<EntityKind> UNSEEN =
            EnumSet.of(
                    DEPENDENCY,
                    EntityKind.CONSTRAINT,
                    EntityKind.EXIT_CONDITION,
                    EntityKind.REQUIREMENT,
                    EntityKind.OFFER,
                    EntityKind.ACCEPTANCE,
                    EntityKind.ACT_RULING,
                    EntityKind.AUTHORITY_LINE,
                    EntityKind.BILLET,
                    EntityKind.CAVEAT,
                    EntityKind.PERSON,
                    EntityKind.STRENGTH_CEILING,
                    EntityKind.BASELINE,
                    EntityKind.BASELINE_PAGE,
                    EntityKind.SAVED_VIEW,
                    EntityKind.SECURITY_DOMAIN,
                    EntityKind.INFORMATION_PRODUCT,
                    EntityKind.CIS_SYSTEM,
                    EntityKind.NET,
                    EntityKind.GATEWAY,
                    EntityKind.EXCHANGE_REQUIREMENT,
                    EntityKind.EVIDENCE,
                    EntityKind.CRYPTO_KEY,
                    EntityKind.PACE_PLAN,
                    EntityKind.AGREEMENT,
                    EntityKind.SPECTRUM_ASSIGNMENT,
                    EntityKind.ADDRESS_ASSIGNMENT,
                    EntityKind.FMN_PARTICIPATION,
                    EntityKind.WAIVER,
                    EntityKind.COMMEX_SESSION,
                    EntityKind.OWN_STANDARD,
                    EntityKind.COMMUNITY,
                    EntityKind.GATE_DEMAND,
                    EntityKind.ASSUMPTION,
                    EntityKind.ATTESTATION,
                    EntityKind.WORK_CALENDAR);

    private static final int MANY = 1_000;
    private static final int LARGE = 6_000;

    private TimelineProjector() {}

    public static TimelineState project(Plan plan, Arrangement arrangement) {
        var items = Items.of(plan);
        var indexed = plan.indexed();
        var staffing = Staffing.of(indexed);
        var all = plan.tasks().map(items::item).toList();
        var facts =
                new Facts(
                        items,
                        staffing,
                        Links.of(indexed),
                        Diary.of(all, staffing),
                        Load.of(all),
                        arrangement.authority() ? Tenures.of(plan) : Tenures.NONE);
        return new TimelineState(facts, arrangement, groups(facts, all, arrangement));
    }

    private static List<Group> groups(Facts facts, List<Item> all, Arrangement arrangement) {
        var plan = facts.items().plan();
        var members = members(facts, all, arrangement.grouping());
        var groups = new ArrayList<Group>();
        var sieve = facts.sieve(arrangement);
        for (var heading : Headings.of(plan, facts.staffing(), arrangement.grouping())) {
            var inside = members.getOrDefault(heading.group(), List.of());
            if (!inside.isEmpty() || isShownEmpty(plan, heading, arrangement)) {
                groups.add(Group.gathered(heading, inside, sieve));
            }
        }
        return groups;
    }

    private static Map<GroupKey, List<Member>> members(
            Facts facts, List<Item> all, Grouping grouping) {
        var slots = new Slots(facts.items().plan(), facts.staffing(), grouping);
        var members = new HashMap<GroupKey, List<Member>>();
        for (var item : all) {
            for (var slot : slots.of(item.task())) {
                members.computeIfAbsent(slot.group(), _ -> new ArrayList<>())
                        .add(new Member(slot.lane(), item));
            }
        }
        return members;
    }

    /// A phase shows also before anything stands in it, a band where there are tasks at all.
    private static boolean isShownEmpty(Plan plan, Heading heading, Arrangement arrangement) {
        if (heading.group().isNowhere() || !arrangement.filter().isOpen()) {
            return false;
        }
        return switch (arrangement.grouping()) {
            case PHASE -> true;
            case BAND -> plan.tasks().findAny().isPresent();
            case PARTICIPANT, PLACE, KIND, ROLE -> false;
        };
    }

    /// The same plan in another arrangement.
    public static TimelineState arranged(TimelineState before, Arrangement arrangement) {
        if (before.arrangement().equals(arrangement)) {
            return before;
        }
        var facts = tenured(before, arrangement);
        if (before.arrangement().grouping() != arrangement.grouping()) {
            var all = before.plan().tasks().map(before.items()::item).toList();
            return new TimelineState(facts, arrangement, groups(facts, all, arrangement));
        }
        var filters = filters(before, arrangement);
        var sieve = before.facts().sieve(arrangement);
        var groups =
                before.groups().stream()
                        .map(
                                group ->
                                        filters || foldsOtherwise(group, before, arrangement)
                                                ? group.arranged(sieve)
                                                : group)
                        .toList();
        return new TimelineState(facts, arrangement, groups);
    }

    /// With the units by who has authority over them, where they are to be shown.
    private static Facts tenured(TimelineState before, Arrangement arrangement) {
        return before.arrangement().authority() == arrangement.authority()
                ? before.facts()
                : before.facts()
                        .withTenures(
                                arrangement.authority() ? Tenures.of(before.plan()) : Tenures.NONE);
    }

    private static boolean filters(TimelineState before, Arrangement arrangement) {
        return !before.arrangement().sieves(arrangement);
    }

    /// Whether that arrangement costs little: some small groups to be folded or unfolded.
    static boolean arrangesQuickly(TimelineState before, Arrangement arrangement) {
        return before.arrangement().grouping() == arrangement.grouping()
                && before.arrangement().authority() == arrangement.authority()
                && !filters(before, arrangement)
                && before.groups().stream()
                        .noneMatch(
                                group ->
                                        !group.isSmall()
                                                && foldsOtherwise(group, before, arrangement));
    }

    private static boolean foldsOtherwise(
            Group group, TimelineState before, Arrangement arrangement) {
        var old = before.arrangement().folded();
        var folded = arrangement.folded();
        return folded.stream().anyMatch(key -> isIn(group, key) && !old.contains(key))
                || old.stream().anyMatch(key -> isIn(group, key) && !folded.contains(key));
    }

    private static boolean isIn(Group group, RowKey key) {
        return group.heading().group().equals(key.group());
    }

    /// The rows after some changes, which lead from the plan shown to the given one.
    public static TimelineState update(TimelineState before, Plan plan, List<Change> changes) {
        if (changes.isEmpty()) {
            return before;
        }
        return isLocal(changes)
                ? new Revision(before, plan, changes).carryOut()
                : project(plan, before.arrangement());
    }

    /// The same rows at times that were reckoned anew for the plan.
    static TimelineState retimed(TimelineState before, Times times) {
        var revision = new Revision(before, before.plan(), List.of());
        revision.retime(times);
        return revision.carryOut();
    }

    /// True for more things than are looked at one by one while the user waits.
    static boolean isLarge(Plan plan) {
        return plan.size() > LARGE;
    }

    /// The same, where that costs little however big the plan is; empty where it must look at
    /// everything.
    static Optional<TimelineState> quickly(TimelineState before, Plan plan, List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.of(before);
        }
        return isLocal(changes)
                ? new Revision(before, plan, changes).carryOutQuickly()
                : Optional.empty();
    }

    /// Whether an update after these changes looks at what they touch alone.
    static boolean isLocal(List<Change> changes) {
        var kinds = EnumSet.noneOf(EntityKind.class);
        changes.forEach(change -> kinds.add(id(change).kind()));
        kinds.removeAll(UNSEEN);
        return LOCAL.containsAll(kinds) && changes.size() <= MANY;
    }

    static EntityId id(Change change) {
        return switch (change) {
            case Change.Put(var entity) -> entity.id();
            case Change.Drop(var id) -> id;
        };
    }

    /// One update, in which only some tasks changed or changed hands.
    private static final class Revision {
        private final TimelineState before;
        private final Plan plan;
        private final Staffing staffing;
        private final Set<TaskId> touched = new HashSet<>();
        private Items items;
        private boolean movesOthers;
        private boolean isOfAuthority;

        Revision(TimelineState before, Plan plan, List<Change> changes) {
            this.before = before;
            this.plan = plan;
            this.staffing = before.staffing().after(plan);
            this.items = before.items();
            changes.forEach(change -> touch(id(change)));
            items = new Items(plan, items.schedule(), items.times(), items.children());
            retime(isLarge(plan) ? items.times() : items.times().after(plan, changes));
        }

        /// With newly computed times; of a big plan they come later, from the background.
        private void retime(Times times) {
            if (times.areOf(plan)) {
                touched.addAll(times.movedSince(before.items().times()));
            }
            items = items.resolved(times);
        }

        private void touch(EntityId id) {
            if (id instanceof TaskId task) {
                touch(task);
            } else if (id instanceof AuthorityLine.Id) {
                isOfAuthority = before.arrangement().authority();
            } else if (id instanceof Assignment.Id) {
                before.plan().find(Assignment.class, id).ifPresent(old -> touched.add(old.task()));
                plan.find(Assignment.class, id).ifPresent(now -> touched.add(now.task()));
            }
        }

        private void touch(TaskId id) {
            touched.add(id);
            var old = before.plan().find(Task.class, id);
            var now = plan.find(Task.class, id);
            items = items.after(plan, old.orElse(null), now.orElse(null));
            Stream.of(parent(old), parent(now)).flatMap(Optional::stream).forEach(this::turn);
            movesOthers |=
                    before.items().isSummary(id)
                            && !(old.map(Task::placement).equals(now.map(Task::placement))
                                    && old.map(Task::filing).equals(now.map(Task::filing)));
        }

        /// An activity looks different when it becomes a summary or is one no longer.
        private void turn(TaskId parent) {
            if (before.items().isSummary(parent) != items.isSummary(parent)) {
                touched.add(parent);
            }
        }

        private static Optional<TaskId> parent(Optional<Task> task) {
            return task.flatMap(stated -> Optional.ofNullable(stated.placement().parent()));
        }

        TimelineState carryOut() {
            return movesOthers
                    ? project(plan, before.arrangement())
                    : revised(Group::with).orElseThrow();
        }

        Optional<TimelineState> carryOutQuickly() {
            return movesOthers ? Optional.empty() : revised(Group::quicklyWith);
        }

        private Optional<TimelineState> revised(Regrouping regrouping) {
            var gone = touched.stream().flatMap(id -> before.item(id).stream()).toList();
            var now = touched.stream().flatMap(id -> items.find(id).stream()).toList();
            var facts =
                    new Facts(
                            items,
                            staffing,
                            before.links().after(plan),
                            before.diary().after(concerned(), touched, now, staffing),
                            before.load().after(gone, now),
                            isOfAuthority ? Tenures.of(plan) : before.facts().tenures());
            return groups(facts, now, regrouping)
                    .map(groups -> new TimelineState(facts, before.arrangement(), groups));
        }

        private Set<AssigneeId> concerned() {
            var who = new HashSet<AssigneeId>();
            touched.forEach(
                    id -> {
                        who.addAll(before.staffing().assignees(id));
                        who.addAll(staffing.assignees(id));
                    });
            return who;
        }

        private Optional<List<Group>> groups(Facts facts, List<Item> now, Regrouping regrouping) {
            var arrangement = before.arrangement();
            var arriving = members(facts, now, arrangement.grouping());
            var leaving = new HashSet<GroupKey>();
            var slots = new Slots(before.plan(), before.staffing(), arrangement.grouping());
            for (var id : touched) {
                before.plan()
                        .find(Task.class, id)
                        .ifPresent(
                                task -> slots.of(task).forEach(slot -> leaving.add(slot.group())));
            }
            var sieve = facts.sieve(arrangement);
            return merged(
                    sieve,
                    arriving,
                    leaving,
                    (group, inside) -> regrouping.with(group, touched, inside, sieve));
        }

        private Optional<List<Group>> merged(
                Sieve sieve,
                Map<GroupKey, List<Member>> arriving,
                Set<GroupKey> leaving,
                BiFunction<Group, List<Member>, @Nullable Group> regrouping) {
            var arrangement = before.arrangement();
            var known = new HashMap<GroupKey, Group>();
            before.groups().forEach(group -> known.put(group.heading().group(), group));
            var opens = arriving.keySet().stream().anyMatch(id -> !known.containsKey(id));
            var headings =
                    opens
                            ? Headings.of(plan, staffing, arrangement.grouping())
                            : before.groups().stream().map(Group::heading).toList();
            var groups = new ArrayList<Group>();
            for (var heading : headings) {
                var group =
                        known.computeIfAbsent(
                                heading.group(), _ -> Group.gathered(heading, List.of(), sieve));
                var inside = arriving.getOrDefault(heading.group(), List.of());
                if (!inside.isEmpty() || leaving.contains(heading.group())) {
                    group = regrouping.apply(group, inside);
                }
                if (group == null) {
                    return Optional.empty();
                }
                if (!group.isEmpty() || isShownEmpty(plan, heading, arrangement)) {
                    groups.add(group);
                }
            }
            return Optional.of(groups);
        }
    }

    /// A group without some tasks and with new members; null where that is not to be had.
    private interface Regrouping {
        @Nullable Group with(Group group, Set<TaskId> gone, List<Member> now, Sieve sieve);
    }
}
