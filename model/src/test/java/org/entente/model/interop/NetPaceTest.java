package org.entente.model.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Plans.NORWEGIANS;
import static org.entente.model.Plans.SWEDES;
import static org.entente.model.Plans.brigadeExercise;
import static org.entente.model.Plans.with;

import org.entente.model.Things;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Quality;
import org.entente.model.match.Verdict;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceRests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

final class NetPaceTest {
    private static final Verdict PERHAPS_BY_HAND = new Verdict(Quality.NONE, Quality.MANUAL);

    @Test
    void aPlanForANetIsAsGoodAsTheBestOfWhatItsStationsChangeTo() {
        var pace = only(interop(Classification.SECRET));

        assertThat(pace.rungs())
                .extracting(NetPace.Rung::verdict)
                .containsExactly(Verdict.NONE, Verdict.sure(Quality.COMPATIBLE), PERHAPS_BY_HAND);
        assertThat(pace.verdict()).isEqualTo(Verdict.sure(Quality.COMPATIBLE));
    }

    @Test
    void aMeansThatMayNotCarryWhatTheNetCarriesIsWorthNothing() {
        var pace = only(interop(Classification.RESTRICTED));

        assertThat(pace.rungs().get(1).verdict()).isEqualTo(Verdict.NONE);
        assertThat(pace.verdict()).isEqualTo(PERHAPS_BY_HAND);
        assertThat(only(interop(null)).rungs().get(1).verdict())
                .as("nobody has said whether it may")
                .isEqualTo(new Verdict(Quality.NONE, Quality.COMPATIBLE));
    }

    @Test
    void whatIsOffServesNobody() {
        var interop = interop(Classification.SECRET);
        var chat = interop.plan().nets().filter(net -> net.name().equals("chat")).findFirst();

        var left = interop.without(Set.of(chat.orElseThrow().id()), -1L);

        assertThat(NetPace.all(interop, left, 0).getFirst().verdict()).isEqualTo(PERHAPS_BY_HAND);
    }

    @Test
    void theNetItselfAndItsMeansShareWhatTakesBoth() {
        assertThat(only(interop(Classification.SECRET)).common()).isEmpty();

        var interop = interop(Classification.SECRET);
        var key =
                new CryptoKey(
                        new CryptoKey.Id(new UUID(0, 78)),
                        "KEY-1",
                        CryptoKey.Issue.PLANNED,
                        List.of(),
                        interop.plan().nets().map(Net::id).toList(),
                        Things.days("E", -100, 100),
                        Notes.PLAIN);
        var pace = only(Interop.of(Scene.GROUND, interop.plan().put(key)));

        assertThat(pace.common()).extracting(PaceRests.Rest::name).containsExactly("KEY-1");
        assertThat(pace.rungs())
                .extracting(rung -> rung.rests().contains(pace.common().getFirst()))
                .as("the runner needs no key")
                .containsExactly(true, true, false);
        assertThat(PaceRests.shared(interop.plan().put(key), pace.plan())).isEqualTo(pace.common());
    }

    @Test
    void aNetWithoutAPlanOrWithoutStationsHasNoMeansOfItsOwn() {
        var interop = interop(Classification.SECRET);
        var pace = only(interop);
        var chat = interop.plan().nets().filter(net -> !net.equals(pace.net())).findFirst();

        assertThat(NetPace.of(interop, interop.assessment(), pace.net().id(), 0)).contains(pace);
        assertThat(NetPace.of(interop, interop.assessment(), chat.orElseThrow().id(), 0)).isEmpty();
    }

    private static NetPace only(Interop interop) {
        var all = NetPace.all(interop, interop.assessment(), 0);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /// Two with different keys on a radio net, and in one chat room.
    private static Interop interop(@Nullable Classification mayCarry) {
        var one = Scene.chatting("one", NORWEGIANS.id(), "a");
        var other = Scene.chatting("other", SWEDES.id(), "b");
        var radio = Scene.net("radio", one, other);
        var chat =
                Scene.net("chat", "CHAT")
                        .withMembers(
                                List.of(
                                        new Net.Member(one.id(), "chat"),
                                        new Net.Member(other.id(), "chat")));
        var plan = with(brigadeExercise(), Scene.MISSION, Scene.NATIONAL, one, other);
        return Interop.of(
                Scene.GROUND, plan.put(secret(radio)).put(chat).put(pace(radio, chat, mayCarry)));
    }

    private static Net secret(Net radio) {
        return new Net(
                radio.id(),
                radio.name(),
                radio.type(),
                new Net.Control(null, Scene.MISSION.id()),
                radio.loaded(),
                radio.members(),
                null,
                Notes.PLAIN);
    }

    private static PacePlan pace(Net radio, Net chat, @Nullable Classification mayCarry) {
        var unknown = PacePlan.Change.UNKNOWN;
        return new PacePlan(
                new PacePlan.Id(new UUID(0, 77)),
                "Radio",
                radio.id(),
                List.of(),
                List.of(
                        new PacePlan.Step(PacePlan.Means.PRIMARY, chat.id(), "", unknown, mayCarry),
                        new PacePlan.Step(PacePlan.Means.EMERGENCY, null, "Runner", unknown, null)),
                Notes.PLAIN);
    }
}
