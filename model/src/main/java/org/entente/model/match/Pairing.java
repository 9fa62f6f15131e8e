package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/// Judges two bindings to the same standard.
public final class Pairing {
    private Pairing() {}

    /// The verdict alone. The net is what is agreed for all who take part, if anything is; the
    /// trial is a test that counts.
    public static Verdict verdict(
            Fitted one,
            Fitted other,
            @Nullable Fitted net,
            Editions editions,
            @Nullable Trial trial) {
        var duel = new Duel(one, other, net, editions);
        var lo = Quality.COMPATIBLE;
        var hi = Quality.COMPATIBLE;
        var parameters = one.standard().parameters();
        for (int i = 0; i < parameters.size() && hi != Quality.NONE; i++) {
            var left = parameters.get(i).criticality().left();
            var truth = Matching.truth(duel, i);
            if (truth == Truth.FALSE) {
                hi = hi.min(left);
            }
            if (truth == Truth.FALSE || truth == Truth.UNKNOWN) {
                lo = lo.min(left);
            }
        }
        return tested(new Verdict(lo.min(hi), hi), trial);
    }

    /// Whether one parameter matches between the two; the net is what is agreed, if anything is.
    public static Truth truth(
            Fitted one, Fitted other, @Nullable Fitted net, Editions editions, int parameter) {
        return Matching.truth(new Duel(one, other, net, editions), parameter);
    }

    /// The verdict with all that led to it.
    public static LinkVerdict explain(
            Fitted one,
            Fitted other,
            @Nullable Fitted net,
            Editions editions,
            @Nullable Trial trial) {
        var duel = new Duel(one, other, net, editions);
        var points = new ArrayList<Point>();
        for (int i = 0; i < one.standard().parameters().size(); i++) {
            points.add(
                    new Point(
                            one.standard().parameters().get(i),
                            Matching.truth(duel, i),
                            one.statement(i),
                            other.statement(i),
                            net == null ? null : net.statement(i)));
        }
        var verdict = verdict(one, other, net, editions, trial);
        return new LinkVerdict(one.standard(), verdict, verdict, points, trial);
    }

    /// A test closes what is unknown, but never hides what is stated not to match: the best that
    /// the statements leave open is below `COMPATIBLE` exactly when something is.
    private static Verdict tested(Verdict stated, @Nullable Trial trial) {
        if (trial == null) {
            return stated;
        }
        return switch (trial.result()) {
            case SUCCESS ->
                    Verdict.sure(stated.hi() == Quality.COMPATIBLE ? Quality.PROVEN : stated.hi());
            case LIMITED_SUCCESS -> Verdict.sure(stated.hi().min(Quality.DEGRADED));
            case INTEROPERABILITY_ISSUE ->
                    new Verdict(Quality.NONE, stated.hi().min(Quality.DEGRADED));
            case NOT_TESTED, PENDING -> stated;
        };
    }
}
