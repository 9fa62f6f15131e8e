package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.id;

import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Net;
import org.entente.model.plan.Person;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

final class LinkNotManagedTest implements RuleContract {
    private static World with(String remark, boolean isManaged) {
        return with(remark, isManaged, 14);
    }

    private static World with(String remark, boolean isManaged, int daysBefore) {
        var world = World.net("TDL-L16", "p~EQ!B@C");
        var member = World.system("A", World.NORWAY, World.binding("TDL-L16", Map.of()));
        var control = new Net.Control(isManaged ? member.id() : null, null);
        var net = world.net("Link", Map.of(), member);
        return world.with(
                Things.milestone("OPTASK LINK 001 published", Things.day("D", -daysBefore)),
                member,
                new Net(
                        net.id(),
                        net.name(),
                        Net.Type.TDL_NETWORK,
                        control,
                        net.loaded(),
                        net.members(),
                        null,
                        Notes.PLAIN.withRemark(remark)));
    }

    @Test
    void theOrderMustBeOutInTime() {
        assertThat(with("", true, 7).check(rule())).isEmpty();
        assertThat(with("", true, 3).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("OPTASK LINK: 3 d < 7 d"));
                        });
    }

    @Test
    void nobodyKnowsWhenTheOrderComesOutWithoutADate() {
        var undated = Things.milestone("OPTASK LINK 001 published", Things.day("X", 0));

        assertThat(with("", true).with(undated).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    @Test
    void somebodyOnThePostOfTheManagerIsEnough() {
        assertThat(with("", false).with(post(true)).check(rule())).isEmpty();
        assertThat(with("", false).with(post(false)).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.MAJOR);
    }

    private static Billet post(boolean isHeld) {
        return new Billet(
                new Billet.Id(id("post")),
                "",
                "JICO day",
                Billet.Post.OPEN,
                Billet.Terms.NONE,
                Billet.Cover.ONE,
                isHeld ? List.of(new Person.Id(id("holder"))) : List.of(),
                Notes.PLAIN);
    }

    @Test
    void countsUnitsWithoutANumberOnceTheOrderIsOut() {
        var world = with("", true).knowing("TDL-L16", "JU number~UNQ!B@C");
        var out = World.STARTEX.minus(Duration.ofDays(2));

        assertThat(world.check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
        assertThat(world.check(rule(), out))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(new Argument.Word("1 JU/PU/NU: NOR"));
        assertThat(
                        world.with(
                                        Nouns.address(
                                                AddressAssignment.Type.JTIDS_UNIT,
                                                "JU",
                                                "00101",
                                                World.NORWAY))
                                .check(rule(), out))
                .isEmpty();
    }

    @Override
    public CisRule rule() {
        return new LinkNotManaged();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_NOT_MANAGED;
    }

    @Override
    public World broken() {
        return with("There is no JICO yet.", false);
    }

    @Override
    public World sound() {
        return with("", true);
    }

    @Override
    public World unknown() {
        return with("", false);
    }
}
