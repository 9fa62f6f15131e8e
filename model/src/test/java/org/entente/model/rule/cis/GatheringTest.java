package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class GatheringTest {
    private static final List<Net.Id> NETS =
            IntStream.range(0, 7).mapToObj(each -> new Net.Id(new UUID(0, each))).toList();

    @Test
    void makesOneCaseOfAllThatHaveOneCause() {
        var gathered = Gathering.of(NETS.stream().map(net -> lost(net).because("host"))).toList();

        assertThat(gathered)
                .singleElement()
                .satisfies(
                        all -> {
                            assertThat(all.things()).containsExactlyElementsOf(NETS);
                            assertThat(all.arguments().getFirst())
                                    .isEqualTo(
                                            new Argument.Names(
                                                    NETS.stream()
                                                            .<Argument>map(Argument.Thing::new)
                                                            .toList(),
                                                    4));
                            assertThat(all.arguments().getLast())
                                    .isEqualTo(new Argument.Word("why"));
                        });
    }

    @Test
    void keepsApartWhatHasAnotherCauseOrNone() {
        var cases =
                List.of(
                        lost(NETS.get(0)).because("one"),
                        lost(NETS.get(1)).because("other"),
                        lost(NETS.get(2)),
                        lost(NETS.get(3)));

        assertThat(Gathering.of(cases.stream())).hasSize(4);
    }

    @Test
    void keepsWhatIsUnknownApartFromWhatIsSo() {
        var asked = Case.unknown(RuleCode.NOT_ASSIGNED, NETS.get(1), "what").because("host");

        var gathered = Gathering.of(Stream.of(lost(NETS.get(0)).because("host"), asked));

        assertThat(gathered).extracting(Case::isKnown).containsExactly(true, false);
    }

    @Test
    void acceptsNothingThatComesLater() {
        var before = cause(NETS.subList(0, 3));
        var after = cause(NETS.subList(0, 4));

        assertThat(before).isNotEqualTo(after);
        assertThat(cause(NETS.subList(0, 3).reversed())).isEqualTo(before);
    }

    @Test
    void isTheMatterOfHimWhoseMatterAllOfItIs() {
        var owner = NETS.getLast();
        var his = lost(NETS.get(0)).by(owner).because("host");

        var all = Gathering.of(Stream.of(his, lost(NETS.get(1)).by(owner).because("host")));
        var mixed = Gathering.of(Stream.of(his, lost(NETS.get(1)).because("host")));

        assertThat(all).singleElement().extracting(Case::owner).isEqualTo(owner);
        assertThat(mixed).singleElement().extracting(Case::owner).isNull();
    }

    @Test
    void saysPhrasesPartByPart() {
        var gathered =
                Gathering.of(
                        Stream.of("a", "b")
                                .map(
                                        text ->
                                                Case.found(
                                                                RuleCode.NOT_ASSIGNED,
                                                                NETS.getFirst(),
                                                                phrase("voice:", text))
                                                        .because("host")));

        assertThat(gathered)
                .singleElement()
                .extracting(each -> each.arguments().getFirst())
                .isEqualTo(
                        new Argument.Phrase(
                                List.of(
                                        new Argument.Word("voice:"),
                                        new Argument.Several(
                                                List.of(
                                                        new Argument.Word("a"),
                                                        new Argument.Word("b")),
                                                0))));
    }

    @Test
    void partsThatDifferTogetherStayTogether() {
        var gathered =
                Gathering.of(
                        Stream.of(
                                        List.of("ISR:", "1"),
                                        List.of("fires:", "2"),
                                        List.of("ISR:", "3"))
                                .map(
                                        words ->
                                                Case.found(
                                                                RuleCode.DEGRADED_ONLY,
                                                                NETS.getFirst(),
                                                                phrase(
                                                                        words.toArray(
                                                                                String[]::new)))
                                                        .because("host")));

        var isr = new Argument.Several(List.of(new Argument.Word("1"), new Argument.Word("3")), 0);
        assertThat(gathered)
                .singleElement()
                .extracting(each -> each.arguments().getFirst())
                .isEqualTo(
                        new Argument.Several(
                                List.of(
                                        new Argument.Phrase(
                                                List.of(new Argument.Word("ISR:"), isr)),
                                        phrase("fires:", "2")),
                                0));
    }

    @Test
    void theEndThatStandsMostOftenIsWhereToLookFirst() {
        var ends =
                Map.<String, List<? extends EntityId>>of(
                        "ab", List.of(NETS.get(0), NETS.get(1)),
                        "bc", List.of(NETS.get(1), NETS.get(2)),
                        "db", List.of(NETS.get(3), NETS.get(1)),
                        "de", List.of(NETS.get(3), NETS.get(4)),
                        "none", List.of());

        var found = CommonEnd.of(List.copyOf(ends.keySet()), ends::get);

        assertThat(found)
                .containsEntry("ab", NETS.get(1))
                .containsEntry("bc", NETS.get(1))
                .containsEntry("db", NETS.get(1))
                .doesNotContainKey("none");
        assertThat(found.get("de")).isIn(NETS.get(3), NETS.get(4));
    }

    private static Case lost(Net.Id net) {
        return Case.found(
                RuleCode.NOT_ASSIGNED, net, new Argument.Thing(net), new Argument.Word("why"));
    }

    private static String cause(List<Net.Id> nets) {
        return Gathering.of(nets.stream().map(net -> lost(net).because("host")))
                .findFirst()
                .orElseThrow()
                .cause();
    }

    private static Argument phrase(String... words) {
        return new Argument.Phrase(Stream.of(words).<Argument>map(Argument.Word::new).toList());
    }
}
