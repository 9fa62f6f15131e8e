package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Things;
import org.entente.model.interop.Communities;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.Community;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

final class ProductNotReleasableTest implements RuleContract {
    private static World releasedTo(String... codes) {
        var label = new Label("NATO", Classification.SECRET, Audience.only(List.of(codes)));
        return World.EMPTY.with(
                World.product("Report").withNotes(Notes.of(label)),
                World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Report"));
    }

    private static Community community(String code, String... nations) {
        return new Community(
                new Community.Id(Things.id(code)),
                code,
                code,
                Stream.of(nations).map(each -> new Community.Member(each, null, null)).toList(),
                Notes.PLAIN);
    }

    @Test
    void groupsReleaseToTheirMembersAndToNobodyElse() {
        var world = releasedTo("KFOR");

        assertThat(severities(world)).containsExactly(Severity.UNKNOWN);
        assertThat(severities(world.with(community("KFOR")))).containsExactly(Severity.UNKNOWN);
        assertThat(severities(world.with(community("KFOR", "NOR", "SWE")))).isEmpty();
        assertThat(severities(world.with(community("KFOR", "NOR", "GBR"))))
                .containsExactly(Severity.SHOWSTOPPER);
    }

    @Test
    void theMissionIsWhoeverTakesPartInItsNetwork() {
        var world = releasedTo(Communities.MISSION);

        assertThat(severities(world)).containsExactly(Severity.UNKNOWN);
        assertThat(severities(world.with(part(FmnParticipation.Option.OPTION_A_MNE)))).isEmpty();
        assertThat(severities(world.with(part(FmnParticipation.Option.NON_PARTICIPANT))))
                .containsExactly(Severity.SHOWSTOPPER);
    }

    private static FmnParticipation part(FmnParticipation.Option option) {
        return Nouns.part(World.SWEDEN, option, null, null);
    }

    @Test
    void theExchangeMayBeNarrowerThanItsProduct() {
        var wide = releasedTo("NOR", "SWE");
        var own = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "Report");

        assertThat(severities(wide.with(own.withNotes(marked("NOR", "SWE"))))).isEmpty();
        assertThat(severities(wide.with(own.withNotes(marked("NOR")))))
                .containsExactly(Severity.SHOWSTOPPER);
        assertThat(severities(wide.with(own.withNotes(marked("NORDIC")))))
                .containsExactly(Severity.UNKNOWN);
        assertThat(severities(releasedTo("NOR").with(own.withNotes(marked("NORDIC")))))
                .containsExactly(Severity.SHOWSTOPPER);
    }

    @Test
    void anExchangeThatNamesNoProductIsJudgedByItsOwnLabel() {
        var bare = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "");

        assertThat(World.EMPTY.with(bare.withNotes(marked("NOR"))).check(rule()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).isEqualTo(bare.id()));
        assertThat(severities(World.EMPTY.with(bare.withNotes(marked("NOR", "SWE"))))).isEmpty();
    }

    /// What passes between them might be for the producer's eyes alone.
    @Test
    void nobodyCanTellOfAnExchangeThatNamesNeitherProductNorAudience() {
        var one = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "");
        var other = World.exchange("IER 2", World.BRITAIN, World.SWEDEN, "");

        assertThat(World.EMPTY.with(one, other).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.arguments()).contains(Argument.Term.Missing.PRODUCT);
                            assertThat(Stream.of(one.id(), other.id()))
                                    .allMatch(
                                            id ->
                                                    finding.subject().equals(id)
                                                            || finding.others().contains(id));
                        });
        assertThat(severities(World.EMPTY.with(World.product("Report"), one))).hasSize(1);
        assertThat(
                        severities(
                                World.EMPTY.with(
                                        World.product("Report"),
                                        World.exchange(
                                                "IER 1", World.NORWAY, World.SWEDEN, "Report"))))
                .isEmpty();
    }

    private static Notes marked(String... codes) {
        return Notes.of(new Label("NATO", Classification.SECRET, Audience.only(List.of(codes))));
    }

    private List<Severity> severities(World world) {
        return world.check(rule()).stream().map(Finding::severity).toList();
    }

    @Override
    public CisRule rule() {
        return new ProductNotReleasable();
    }

    @Override
    public RuleCode code() {
        return RuleCode.PRODUCT_NOT_RELEASABLE;
    }

    @Override
    public World broken() {
        return releasedTo("NOR", "GBR");
    }

    @Override
    public World sound() {
        return releasedTo("NOR", "SWE");
    }

    @Override
    public World unknown() {
        return releasedTo("NORDIC");
    }
}
