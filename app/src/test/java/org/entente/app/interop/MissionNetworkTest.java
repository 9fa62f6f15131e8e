package org.entente.app.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.interop.MissionNetwork.Standing;
import org.entente.app.interop.Spirals.Service;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.FmnParticipation.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class MissionNetworkTest {
    private static final Verdict PAPER = Verdict.sure(Quality.COMPATIBLE);
    private static final Verdict OPEN = new Verdict(Quality.NONE, Quality.COMPATIBLE);

    private static CisSystem system(AssigneeId holder, String key, String edition) {
        return new CisSystem(
                new CisSystem.Id(Things.id(key + edition + holder)),
                key,
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder, null, 1, null),
                List.of(
                        new CisSystem.Port(
                                "main",
                                "LAN",
                                null,
                                List.of(new Binding(key, edition, BindingRole.PEER, Map.of())))),
                Notes.PLAIN);
    }

    private static FmnParticipation part(
            AssigneeId member, @Nullable Option option, @Nullable AssigneeId host) {
        return new FmnParticipation(
                new FmnParticipation.Id(Things.id("part " + member)),
                "FMN",
                member,
                new FmnParticipation.Standing(option, 3, null, host),
                List.of(new FmnParticipation.Service("Overlays", 4, null)),
                null,
                Notes.PLAIN);
    }

    private static MissionNetwork network(Entity... things) {
        var plan = Plans.with(Plans.brigadeExercise(), things);
        var interop = Standards.interop(plan, LocalDate.of(2026, 11, 22));
        return new MissionNetwork(interop, phases -> phases != 0);
    }

    private static Standing judged(
            MissionNetwork network, String nation, Service service, int spiral) {
        return Objects.requireNonNull(network.judge(nation, service, spiral));
    }

    private static Verdict verdict(
            MissionNetwork network, String nation, Service service, int spiral) {
        return judged(network, nation, service, spiral).verdict();
    }

    @Test
    void eachSpiralAsksForItsOwnEdition() {
        var norway = Plans.NORWEGIANS.id();
        var network =
                network(
                        part(norway, Option.OPTION_A_MNE, null),
                        system(norway, "C2-NVG", "1.5"),
                        system(norway, "C2-APP6", "APP-6(D)"),
                        system(norway, "C2-MIP4", "4.4"));

        assertThat(verdict(network, "NOR", Service.OVERLAYS, 3)).isEqualTo(PAPER);
        assertThat(verdict(network, "NOR", Service.OVERLAYS, 4)).isEqualTo(Verdict.NONE);
        assertThat(verdict(network, "NOR", Service.LAND_PICTURE, 3)).isEqualTo(OPEN);
        assertThat(verdict(network, "NOR", Service.LAND_PICTURE, 5)).isEqualTo(PAPER);
        assertThat(network.judge("NOR", Service.FIRES, 4)).isNull();
    }

    @Test
    void whatIsNotStatedMayBeEither() {
        var norway = Plans.NORWEGIANS.id();
        var network =
                network(part(norway, Option.OPTION_A_MNE, null), system(norway, "C2-NVG", ""));
        var standing = judged(network, "NOR", Service.OVERLAYS, 4);

        assertThat(standing.verdict()).isEqualTo(OPEN);
        assertThat(standing.lines()).hasSize(2);
        assertThat(standing.lines().getFirst().said()).hasSize(1);
        assertThat(verdict(network, "GBR", Service.CHAT, 4)).isEqualTo(OPEN);
    }

    @Test
    void aHostServesItsGuestsAndOneWhoStaysAwayIsNotJudged() {
        var norway = Plans.NORWEGIANS.id();
        var britain = Plans.BRITONS.id();
        var chat = system(norway, "MSG-XMPP", "");
        var mail = system(britain, "MSG-SMTP", "");
        var host = part(norway, Option.OPTION_A_MNE, null);
        var hosted = network(chat, mail, host, part(britain, Option.OPTION_C_HOSTED_USERS, norway));
        var lost = network(chat, mail, host, part(britain, Option.OPTION_C_HOSTED_USERS, null));
        var away = network(chat, mail, host, part(britain, Option.NON_PARTICIPANT, null));

        assertThat(judged(hosted, "GBR", Service.CHAT, 4).host()).isEqualTo("NOR");
        assertThat(verdict(hosted, "GBR", Service.CHAT, 4)).isEqualTo(PAPER);
        assertThat(verdict(lost, "GBR", Service.CHAT, 4)).isEqualTo(OPEN);
        assertThat(away.judge("GBR", Service.CHAT, 4)).isNull();
    }

    @Test
    void aServiceMayBeStatedForAnotherSpiral() {
        var part = part(Plans.NORWEGIANS.id(), Option.OPTION_A_MNE, null);
        var network = network(part);

        assertThat(network.spiral(part, Service.OVERLAYS)).isEqualTo(4);
        assertThat(network.spiral(part, Service.CHAT)).isEqualTo(3);
    }

    @Test
    void everyAskIsOfAStandardThatIsKnown() {
        var catalogue = Standards.shipped();

        assertThat(Spirals.asks())
                .isNotEmpty()
                .allMatch(ask -> catalogue.standard(ask.key()) != null)
                .allMatch(ask -> Spirals.ALL.containsAll(ask.spirals()));
        assertThat(Spirals.asks().stream().map(Spirals.Ask::service))
                .contains(Spirals.Service.values());
    }
}
