package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether all members of a net can work with each other by its standard: parameter by parameter,
/// with those who spoil it.
public record NetSheet(Standard standard, Verdict verdict, List<Line> lines, List<Blame> blamed) {
    /// A member of a net and how it is bound to the standard of the net.
    public record Member(String id, Fitted fitted) {}

    /// One parameter over all members: whether it matches, and who would have to change so that
    /// it does; nobody is named where two halves of the net stand against each other.
    public record Line(Parameter parameter, Truth truth, List<String> odd) {
        public Line {
            odd = List.copyOf(odd);
        }
    }

    /// What the net could do without this member.
    public record Blame(String member, Verdict without) {}

    public NetSheet {
        lines = List.copyOf(lines);
        blamed = List.copyOf(blamed);
    }

    /// Where nobody states the security domain of these members: at worst they are on another net.
    public NetSheet withSilent(Set<String> silent) {
        if (silent.isEmpty()) {
            return this;
        }
        var left =
                blamed.stream()
                        .map(
                                blame ->
                                        silent.equals(Set.of(blame.member()))
                                                ? blame
                                                : new Blame(blame.member(), open(blame.without())))
                        .filter(blame -> !blame.without().equals(open(verdict)))
                        .toList();
        return new NetSheet(standard, open(verdict), lines, left);
    }

    private static Verdict open(Verdict verdict) {
        return new Verdict(Quality.NONE, verdict.hi());
    }

    public static NetSheet of(
            Standard standard, List<Member> members, @Nullable Fitted net, Editions editions) {
        var crowd = crowd(members, net, editions);
        var truths = new ArrayList<Truth>();
        var without = new ArrayList<List<Truth>>();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < standard.parameters().size(); i++) {
            truths.add(Together.truth(crowd, i));
            without.add(Together.without(crowd, i));
            var odd = odd(members, truths.getLast(), without.getLast());
            lines.add(new Line(standard.parameters().get(i), truths.getLast(), odd));
        }
        var verdict = verdict(standard, truths);
        var blamed = new ArrayList<Blame>();
        for (int i = 0; i < members.size() && members.size() > 2; i++) {
            int gone = i;
            var left = verdict(standard, without.stream().map(all -> all.get(gone)).toList());
            if (left.lo().compareTo(verdict.lo()) > 0 || left.hi().compareTo(verdict.hi()) > 0) {
                blamed.add(new Blame(members.get(i).id(), left));
            }
        }
        return new NetSheet(standard, verdict, lines, blamed);
    }

    /// One parameter of the sheet alone.
    public static Line line(
            List<Member> members,
            @Nullable Fitted net,
            Editions editions,
            Standard standard,
            int at) {
        var crowd = crowd(members, net, editions);
        var truth = Together.truth(crowd, at);
        var odd =
                truth == Truth.FALSE
                        ? odd(members, truth, Together.without(crowd, at))
                        : List.<String>of();
        return new Line(standard.parameters().get(at), truth, odd);
    }

    private static Together.Crowd crowd(
            List<Member> members, @Nullable Fitted net, Editions editions) {
        return new Together.Crowd(members.stream().map(Member::fitted).toList(), net, editions);
    }

    private static List<String> odd(List<Member> members, Truth truth, List<Truth> without) {
        return truth != Truth.FALSE
                ? List.of()
                : IntStream.range(0, members.size())
                        .filter(i -> without.get(i) != Truth.FALSE)
                        .mapToObj(i -> members.get(i).id())
                        .toList();
    }

    private static Verdict verdict(Standard standard, List<Truth> truths) {
        var lo = Quality.COMPATIBLE;
        var hi = Quality.COMPATIBLE;
        for (int i = 0; i < truths.size(); i++) {
            var left = standard.parameters().get(i).criticality().left();
            var truth = truths.get(i);
            hi = truth == Truth.FALSE ? hi.min(left) : hi;
            lo = truth == Truth.FALSE || truth == Truth.UNKNOWN ? lo.min(left) : lo;
        }
        return new Verdict(lo, hi);
    }
}
