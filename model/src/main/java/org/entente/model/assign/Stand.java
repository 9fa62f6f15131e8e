package org.entente.model.assign;

import java.util.Arrays;

/// Who fills which slot at one moment of a search, and what that costs. Never holds two items of a
/// unit, or of units that bind each other, that clash.
final class Stand {
    static final int NOBODY = -1;
    private static final int FIRST_ROOM = 8;

    private final Board board;
    private final Wishes wishes;
    private final int[] who;
    private final int[][] lists;
    private final int[] sizes;
    private final double[] ways;
    private final double[] hours;
    private double ease = 1;
    private double unevenness;
    private double allHours;
    private double kilometres;
    private int open;
    private int allWeight;

    Stand(Board board, Wishes wishes) {
        this.board = board;
        this.wishes = wishes;
        who = new int[board.slots.size()];
        Arrays.fill(who, NOBODY);
        open = who.length;
        lists = new int[board.units.size()][FIRST_ROOM];
        sizes = new int[lists.length];
        ways = new double[lists.length];
        hours = new double[board.nations.size()];
        allWeight = Arrays.stream(board.weight).sum();
        for (int unit = 0; unit < lists.length; unit++) {
            for (var item : board.fixed[unit]) {
                put(item, unit);
            }
        }
    }

    /// How many slots nobody fills.
    int open() {
        return open;
    }

    int who(int slot) {
        return who[slot];
    }

    /// What uneven load weighs of what the wishes say, from now on, where stands are weighed
    /// against each other: above 0, at most 1.
    void ease(double newEase) {
        ease = newEase;
    }

    private double even() {
        return allWeight == 0 ? 0 : allHours * allHours / allWeight;
    }

    /// The cost with uneven load eased.
    double eased() {
        return ease * wishes.fairness() * (unevenness - even()) + wishes.travel() * kilometres;
    }

    /// How much dearer, eased, it is where ways become longer and hours go from one nation to
    /// another.
    double dearer(double further, int from, int to, double moved) {
        double uneven = from == to ? 0 : loaded(from, -moved) + loaded(to, moved);
        return ease * wishes.fairness() * uneven + wishes.travel() * further;
    }

    private double loaded(int nation, double more) {
        int weight = board.weight[nation];
        return weight == 0 ? 0 : more * (more + 2 * hours[nation]) / weight;
    }

    void shift(int from, int to, double moved) {
        if (from != to) {
            load(from, -moved);
            load(to, moved);
        }
    }

    /// What the unit does, by start; only the first `count` of them.
    int[] items(int unit) {
        return lists[unit];
    }

    int count(int unit) {
        return sizes[unit];
    }

    /// How far the unit has to go, in kilometres.
    double ways(int unit) {
        return ways[unit];
    }

    /// The unit does the first of those and nothing else; the hours are left as they are.
    void become(int unit, int[] items, int count, double newWays) {
        if (lists[unit].length < count) {
            lists[unit] = new int[2 * count];
        }
        System.arraycopy(items, 0, lists[unit], 0, count);
        sizes[unit] = count;
        kilometres += newWays - ways[unit];
        ways[unit] = newWays;
        for (int i = 0; i < count; i++) {
            if (!board.isFixed(items[i])) {
                who[items[i]] = unit;
            }
        }
    }

    /// Who does the slot or what is done anyhow.
    int doer(int item) {
        return board.isFixed(item) ? board.owner(item) : who[item];
    }

    /// When the unit begins what it does so many steps after the slot; as late as can be where it
    /// does nothing then.
    long startAfter(int unit, int slot, int steps) {
        int at = at(unit, slot) + steps;
        return at < sizes[unit] ? board.start(lists[unit][at]) : Long.MAX_VALUE;
    }

    private int at(int unit, int slot) {
        int at = 0;
        while (lists[unit][at] != slot) {
            at++;
        }
        return at;
    }

    int[] all() {
        return who.clone();
    }

    /// Uneven load of the nations and ways, as the wishes weigh them.
    double cost() {
        return wishes.fairness() * (unevenness - even()) + wishes.travel() * kilometres;
    }

    /// Finds the slots that stand in the way of the unit filling the slot.
    ///
    /// @param found takes them
    /// @return how many, or -1 where they are too many or cannot give way
    int inTheWay(int slot, int unit, int[] found) {
        int count = 0;
        for (var other : board.kin[unit]) {
            for (int i = 0; i < sizes[other]; i++) {
                int item = lists[other][i];
                if (board.clash(slot, unit, item, other)) {
                    if (board.isFixed(item) || count == found.length) {
                        return NOBODY;
                    }
                    found[count++] = item;
                }
            }
        }
        return count;
    }

    boolean isFree(int slot, int unit) {
        return inTheWay(slot, unit, NONE) == 0;
    }

    private static final int[] NONE = {};

    void place(int slot, int unit) {
        who[slot] = unit;
        open--;
        put(slot, unit);
    }

    void remove(int slot) {
        int unit = who[slot];
        who[slot] = NOBODY;
        open++;
        var list = lists[unit];
        int at = at(unit, slot);
        double less = detour(unit, at, slot, at + 1);
        kilometres -= less;
        ways[unit] -= less;
        System.arraycopy(list, at + 1, list, at, sizes[unit] - at - 1);
        sizes[unit]--;
        load(board.nation[unit], -board.hours(slot));
    }

    private void put(int item, int unit) {
        if (sizes[unit] == lists[unit].length) {
            lists[unit] = Arrays.copyOf(lists[unit], 2 * sizes[unit]);
        }
        var list = lists[unit];
        int at = sizes[unit];
        while (at > 0 && board.start(list[at - 1]) > board.start(item)) {
            at--;
        }
        double more = detour(unit, at, item, at);
        kilometres += more;
        ways[unit] += more;
        System.arraycopy(list, at, list, at + 1, sizes[unit] - at);
        list[at] = item;
        sizes[unit]++;
        load(board.nation[unit], board.hours(item));
    }

    /// How much further the unit has to go for the item between those before and after it.
    private double detour(int unit, int at, int item, int next) {
        var list = lists[unit];
        boolean hasBefore = at > 0;
        boolean hasAfter = next < sizes[unit];
        double way = hasBefore ? board.way(list[at - 1], item) : 0;
        if (hasAfter) {
            way += board.way(item, list[next]);
        }
        return hasBefore && hasAfter ? way - board.way(list[at - 1], list[next]) : way;
    }

    private void load(int nation, double more) {
        int weight = board.weight[nation];
        if (weight == 0) {
            return;
        }
        unevenness -= hours[nation] * hours[nation] / weight;
        hours[nation] += more;
        unevenness += hours[nation] * hours[nation] / weight;
        allHours += more;
    }

    /// The hours that the nation has to do.
    double hours(int nation) {
        return hours[nation];
    }

    /// The hours that the nation would have to do if all did their even share.
    double share(int nation) {
        return allWeight == 0 ? 0 : allHours * board.weight[nation] / allWeight;
    }

    /// Becomes what it was: everything that fills a slot now gives way to those.
    void restore(int[] before) {
        for (int slot = 0; slot < who.length; slot++) {
            if (who[slot] != NOBODY && who[slot] != before[slot]) {
                remove(slot);
            }
        }
        for (int slot = 0; slot < who.length; slot++) {
            if (who[slot] == NOBODY && before[slot] != NOBODY) {
                place(slot, before[slot]);
            }
        }
    }
}
