package org.entente.model.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.match.NetSheet.Member;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

final class NetSheetTest {
    private static final Editions EDITIONS =
            Editions.of(
                    EditionReader.read("key,a,b,works,why,fields\nK,1,2,no,x,f\nK,2,3,yes,x,f\n")
                            .rows());

    /// One parameter of each comparator, blocking and degrading by turns.
    private static Standard standard() {
        var parameters = new ArrayList<Parameter>();
        for (var comparator : MatchComparator.values()) {
            parameters.add(
                    new Parameter(
                            "p" + comparator,
                            comparator,
                            parameters.size() % 2 == 0
                                    ? MatchCriticality.BLOCKING
                                    : MatchCriticality.DEGRADING,
                            MatchScope.CONFIGURATION,
                            ""));
        }
        return new Standard("K", "K", "K", "", "", parameters, "");
    }

    private static List<Member> members(Standard standard, Random random) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < random.nextInt(6); i++) {
            var statements = new HashMap<String, Statement>();
            for (var parameter : standard.parameters()) {
                var text = List.of("1", "2", "3", "1, 2").get(random.nextInt(4));
                statements.put(
                        parameter.name(),
                        switch (random.nextInt(6)) {
                            case 0 -> Statement.UNKNOWN;
                            case 1 -> Statement.NOT_APPLICABLE;
                            default -> Statement.of(text);
                        });
            }
            members.add(new Member("m" + i, Fitted.of(standard, Binding.of("K", statements))));
        }
        return members;
    }

    /// Of members that differ in their key, by the last letter of their names.
    private static NetSheet keyed(String... names) {
        var parameter =
                new Parameter(
                        "key", MatchComparator.EQ, MatchCriticality.BLOCKING, MatchScope.KEY, "");
        var standard = new Standard("K", "K", "K", "", "", List.of(parameter), "");
        var members = new ArrayList<Member>();
        for (var name : names) {
            var key = Map.of("key", Statement.of(name.substring(1)));
            members.add(new Member(name, Fitted.of(standard, Binding.of("K", key))));
        }
        return NetSheet.of(standard, members, null, EDITIONS);
    }

    @Test
    void aMemberOfWhichNobodyStatesTheDomainSpoilsTheNetAtWorst() {
        var sheet = keyed("a1", "b1", "c1");

        assertThat(sheet.withSilent(Set.of())).isEqualTo(sheet);
        assertThat(sheet.verdict()).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
        assertThat(sheet.withSilent(Set.of("a1")).verdict())
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void withoutWhoIsBlamedTheDomainOfAnotherIsStillNotKnown() {
        var sheet = keyed("a1", "b1", "c2");
        var sure = new NetSheet.Blame("c2", Verdict.sure(Quality.COMPATIBLE));
        var open = new NetSheet.Blame("c2", new Verdict(Quality.NONE, Quality.COMPATIBLE));

        assertThat(sheet.blamed()).containsExactly(sure);
        assertThat(sheet.withSilent(Set.of("c2")).blamed()).containsExactly(sure);
        assertThat(sheet.withSilent(Set.of("a1")).blamed()).containsExactly(open);
    }

    /// By judging the net anew without each member.
    @Test
    void blamesAndNamesAsJudgingWithoutEachDoes() {
        var standard = standard();
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            var members = members(standard, random);
            var sheet = NetSheet.of(standard, members, null, EDITIONS);
            for (var member : members) {
                var others = new ArrayList<>(members);
                others.remove(member);
                var left = NetSheet.of(standard, others, null, EDITIONS);
                boolean isBetter =
                        members.size() > 2
                                && !left.verdict().equals(sheet.verdict())
                                && left.verdict().max(sheet.verdict()).equals(left.verdict());
                var blame = new NetSheet.Blame(member.id(), left.verdict());

                assertThat(sheet.blamed().contains(blame)).isEqualTo(isBetter);
                for (int i = 0; i < sheet.lines().size(); i++) {
                    boolean isOdd =
                            sheet.lines().get(i).truth() == Truth.FALSE
                                    && left.lines().get(i).truth() != Truth.FALSE;
                    assertThat(sheet.lines().get(i).odd().contains(member.id())).isEqualTo(isOdd);
                }
            }
        }
    }
}
