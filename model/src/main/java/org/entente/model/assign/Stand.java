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
    private final double[] hours;
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

    int[] all() {
        return who.clone();
    }

    /// Uneven load of the nations and ways, as the wishes weigh them.
    double cost() {
        var even = allWeight == 0 ? 0 : allHours * allHours / allWeight;
        return wishes.fairness() * (unevenness - even) + wishes.travel() * kilometres;
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
        int at = 0;
        while (list[at] != slot) {
            at++;
        }
        kilometres -= detour(unit, at, slot, at + 1);
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
        kilometres += detour(unit, at, item, at);
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
