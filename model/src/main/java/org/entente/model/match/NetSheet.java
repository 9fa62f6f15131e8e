package org.entente.model.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

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

    public static NetSheet of(
            Standard standard, List<Member> members, @Nullable Fitted net, Editions editions) {
        var all = new Table(standard, members, net, editions);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < standard.parameters().size(); i++) {
            var truth = all.truth(i, null);
            lines.add(new Line(standard.parameters().get(i), truth, all.odd(i, truth)));
        }
        var verdict = all.verdict(null);
        var blamed = new ArrayList<Blame>();
        for (var member : members) {
            var without = all.verdict(member);
            if (members.size() > 2
                    && (without.lo().compareTo(verdict.lo()) > 0
                            || without.hi().compareTo(verdict.hi()) > 0)) {
                blamed.add(new Blame(member.id(), without));
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
        var all = new Table(standard, members, net, editions);
        var truth = all.truth(at, null);
        return new Line(standard.parameters().get(at), truth, all.odd(at, truth));
    }

    private record Table(
            Standard standard, List<Member> members, @Nullable Fitted net, Editions editions) {
        Truth truth(int parameter, @Nullable Member without) {
            var present =
                    members.stream()
                            .filter(member -> !member.equals(without))
                            .map(Member::fitted)
                            .toList();
            return Together.truth(new Together.Crowd(present, net, editions), parameter);
        }

        List<String> odd(int parameter, Truth truth) {
            return truth != Truth.FALSE
                    ? List.of()
                    : members.stream()
                            .filter(member -> truth(parameter, member) != Truth.FALSE)
                            .map(Member::id)
                            .toList();
        }

        Verdict verdict(@Nullable Member without) {
            var lo = Quality.COMPATIBLE;
            var hi = Quality.COMPATIBLE;
            for (int i = 0; i < standard.parameters().size(); i++) {
                var left = standard.parameters().get(i).criticality().left();
                var truth = truth(i, without);
                hi = truth == Truth.FALSE ? hi.min(left) : hi;
                lo = truth == Truth.FALSE || truth == Truth.UNKNOWN ? lo.min(left) : lo;
            }
            return new Verdict(lo, hi);
        }
    }
}
