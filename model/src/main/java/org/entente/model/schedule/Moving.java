package org.entente.model.schedule;

import java.util.Arrays;
import java.util.BitSet;

/// Puts an order right for one link after the other and moves no job that need not be (Pearce and
/// Kelly 2006). Links that the order does not yet heed are left for their turn. Lives for one edit.
final class Moving {
    private final int[] jobs;
    private final int[] ranks;
    private final Links before;
    private final Links after;
    private final BitSet seen = new BitSet();
    private int[] found = new int[64];
    private int count;

    /// @param jobs in their order, which is changed
    /// @param ranks the place of each job, which is changed
    Moving(int[] jobs, int[] ranks, Links before, Links after) {
        this.jobs = jobs;
        this.ranks = ranks;
        this.before = before;
        this.after = after;
    }

    /// Puts one job before another; false where that one has to come first.
    boolean puts(int first, int then) {
        int low = ranks[then];
        int high = ranks[first];
        if (high < low) {
            return true;
        }
        count = 0;
        if (first == then || !follow(then, first, high)) {
            return false;
        }
        int later = count;
        lead(first, low);
        settle(later);
        return true;
    }

    /// Finds what comes after a job, no further than that place; false where that is the other one.
    private boolean follow(int job, int other, int high) {
        seen.clear();
        add(job);
        for (int at = 0; at < count; at++) {
            int one = found[at];
            for (var link : after.of(one)) {
                int next = link.to();
                if (next == other) {
                    return false;
                }
                if (ranks[next] > ranks[one] && ranks[next] < high && !seen.get(next)) {
                    add(next);
                }
            }
        }
        return true;
    }

    /// Finds what comes before a job, no further than that place.
    private void lead(int job, int low) {
        int from = count;
        add(job);
        for (int at = from; at < count; at++) {
            int one = found[at];
            for (var link : before.of(one)) {
                int next = link.from();
                if (ranks[next] < ranks[one] && ranks[next] > low && !seen.get(next)) {
                    add(next);
                }
            }
        }
    }

    private void add(int job) {
        seen.set(job);
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = job;
    }

    /// Gives the places of all that were found to those that lead, then to those that follow, each
    /// in the order in which they stood.
    private void settle(int later) {
        var places = new int[count];
        for (int at = 0; at < count; at++) {
            places[at] = ranks[found[at]];
        }
        var follow = Arrays.copyOfRange(places, 0, later);
        var lead = Arrays.copyOfRange(places, later, count);
        Arrays.sort(follow);
        Arrays.sort(lead);
        Arrays.sort(places);
        var moved = new int[count];
        for (int at = 0; at < count; at++) {
            int was = at < lead.length ? lead[at] : follow[at - lead.length];
            moved[at] = jobs[was];
        }
        for (int at = 0; at < count; at++) {
            jobs[places[at]] = moved[at];
            ranks[moved[at]] = places[at];
        }
    }
}
