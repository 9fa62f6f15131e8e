package org.entente.model.assign;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.reverseOrder;

import org.entente.model.duty.Duty;
import org.entente.model.duty.DutyTerms;
import org.entente.model.duty.Unit;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The problem by numbers. An item is something that a unit does: the first are the slots, the
/// others what units have to do anyhow.
final class Board {
    private static final double HOUR = 3_600_000;
    private static final Domain[] DOMAINS = Domain.values();
    private static final long NEAR_MILLIS = 6 * 86_400_000L;
    private static final long MOST_KNOWN = 100_000_000;
    private static final int MOST_BEFORE = 16;
    private static final int[] NOT_KNOWN = {-1};
    private static final byte FREE = 1;
    private static final byte CLASH = 2;

    final List<Slot> slots;
    final List<Unit> units = new ArrayList<>();
    final List<String> nations = new ArrayList<>();

    /// The units that can fill each slot.
    final int[][] able;

    /// The nation of each unit.
    final int[] nation;

    /// Each unit itself, then those that it binds.
    final int[][] kin;

    /// What each unit has to do anyhow, by start.
    final int[][] fixed;

    /// How many units each nation can send.
    final int[] weight;

    /// The slots at the same place within days of each slot.
    final int[][] near;

    private final int[][] before;

    private final BitSet[] can;
    private final int[] domain;
    private final List<Duty> items = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final long[] start;
    private final double[] hours;
    private final int[] place;
    private final Ways ways;
    private final DutyTerms terms;

    /// Which slot clashes with which item, by domain, as far as anybody asked; empty where there
    /// would be too many.
    private final byte[][][] known;

    Board(Roster roster, List<Slot> slots) {
        this.slots = List.copyOf(slots);
        this.terms = roster.terms();
        var numbers = number(roster);
        able = able(numbers);
        nation = new int[units.size()];
        kin = new int[units.size()][];
        domain = units.stream().mapToInt(Board::domain).toArray();
        fixed = new int[units.size()][];
        weight = weigh();
        this.slots.forEach(slot -> items.add(slot.duty()));
        for (int unit = 0; unit < units.size(); unit++) {
            kin[unit] = kin(roster, unit, numbers);
            fixed[unit] = fixed(roster, unit);
        }
        ways = new Ways(items);
        start = items.stream().mapToLong(duty -> duty.span().start().toEpochMilli()).toArray();
        hours =
                items.stream()
                        .mapToDouble(duty -> duty.span().length().toMillis() / HOUR)
                        .toArray();
        place = items.stream().mapToInt(ways::number).toArray();
        can = can();
        near = near();
        before = new int[near.length][];
        Arrays.fill(before, NOT_KNOWN);
        boolean isSmall = (long) this.slots.size() * items.size() <= MOST_KNOWN;
        known = new byte[isSmall ? DOMAINS.length + 1 : 0][this.slots.size()][0];
    }

    private BitSet[] can() {
        var sets = new BitSet[able.length];
        for (int slot = 0; slot < able.length; slot++) {
            sets[slot] = new BitSet(units.size());
            for (var unit : able[slot]) {
                sets[slot].set(unit);
            }
        }
        return sets;
    }

    /// Whether the unit is one of those that can fill the slot.
    boolean can(int slot, int unit) {
        return can[slot].get(unit);
    }

    private int[][] near() {
        var near = new int[slots.size()][];
        for (int slot = 0; slot < near.length; slot++) {
            int here = slot;
            near[slot] =
                    place[slot] == 0
                            ? new int[0]
                            : IntStream.range(0, near.length)
                                    .filter(other -> other != here && place[other] == place[here])
                                    .filter(
                                            other ->
                                                    Math.abs(start[other] - start[here])
                                                            < NEAR_MILLIS)
                                    .toArray();
        }
        return near;
    }

    /// What might best be done right before the slot: the shortest ways first, the latest of those.
    /// Worked out when somebody asks first.
    int[] before(int slot) {
        var known = before[slot];
        if (known == NOT_KNOWN) {
            known = findBefore(slot);
            before[slot] = known;
        }
        return known;
    }

    private int[] findBefore(int slot) {
        return IntStream.range(0, items.size())
                .filter(item -> item != slot && end(item) <= start[slot])
                .filter(item -> terms.clash(items.get(item), items.get(slot), Domain.AIR) == null)
                .boxed()
                .sorted(
                        comparingDouble((Integer item) -> way(item, slot))
                                .thenComparing(this::end, reverseOrder()))
                .limit(MOST_BEFORE)
                .mapToInt(item -> item)
                .toArray();
    }

    private long end(int item) {
        return items.get(item).span().end().toEpochMilli();
    }

    /// How far it is from one slot to another at another place, on average; 0 where nobody knows.
    double usualWay() {
        return ways.usual();
    }

    /// The units that can fill a slot, and those that they bind.
    private Map<AssigneeId, Integer> number(Roster roster) {
        var wanted = new HashSet<AssigneeId>();
        slots.forEach(slot -> slot.able().forEach(unit -> wanted.addAll(roster.units().kin(unit))));
        var numbers = new HashMap<AssigneeId, Integer>();
        for (var unit : roster.units().all()) {
            if (wanted.contains(unit.id())) {
                numbers.put(unit.id(), units.size());
                units.add(unit);
            }
        }
        return numbers;
    }

    private int[][] able(Map<AssigneeId, Integer> numbers) {
        return slots.stream()
                .map(
                        slot ->
                                slot.able().stream()
                                        .mapToInt(unit -> numbers.get(unit.id()))
                                        .toArray())
                .toArray(int[][]::new);
    }

    private int[] weigh() {
        for (int unit = 0; unit < units.size(); unit++) {
            var code = units.get(unit).nation();
            if (!nations.contains(code)) {
                nations.add(code);
            }
            nation[unit] = nations.indexOf(code);
        }
        var sends = new HashSet<Integer>();
        var weights = new int[nations.size()];
        for (var row : able) {
            for (var unit : row) {
                if (sends.add(unit)) {
                    weights[nation[unit]]++;
                }
            }
        }
        return weights;
    }

    private int[] kin(Roster roster, int unit, Map<AssigneeId, Integer> numbers) {
        return roster.units().kin(units.get(unit)).stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    private int[] fixed(Roster roster, int unit) {
        var own = roster.duties(units.get(unit).id());
        var numbers = new int[own.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = items.size();
            items.add(own.get(i));
            owners.add(unit);
        }
        return numbers;
    }

    boolean isFixed(int item) {
        return item >= slots.size();
    }

    /// Whose it is to do what is done anyhow.
    int owner(int item) {
        return owners.get(item - slots.size());
    }

    long start(int item) {
        return start[item];
    }

    double hours(int item) {
        return hours[item];
    }

    /// The way from one item to the next, nothing where nobody knows it.
    double way(int from, int to) {
        return Math.max(0, ways.kilometres(place[from], place[to]));
    }

    /// Whether a slot of one unit and an item of another that it binds, or of the same, cannot both
    /// be.
    boolean clash(int slot, int unit, int item, int other) {
        int own = domain[unit];
        int their = domain[other];
        return clash(slot, item, own) || (own != their && clash(slot, item, their));
    }

    /// The place of the domain among all, 0 for a unit that has none.
    private static int domain(Unit unit) {
        var domain = unit.domain();
        return domain == null ? 0 : domain.ordinal() + 1;
    }

    private boolean clash(int slot, int item, int by) {
        if (known.length == 0) {
            return reckon(slot, item, by);
        }
        var row = known[by][slot];
        if (row.length == 0) {
            row = new byte[items.size()];
            known[by][slot] = row;
        }
        if (row[item] == 0) {
            row[item] = reckon(slot, item, by) ? CLASH : FREE;
        }
        return row[item] == CLASH;
    }

    private boolean reckon(int slot, int item, int by) {
        var one = items.get(slot);
        var other = items.get(item);
        if (isFixed(item) && one.task().equals(other.task())) {
            return false;
        }
        return terms.clash(one, other, by == 0 ? null : DOMAINS[by - 1]) != null;
    }
}
