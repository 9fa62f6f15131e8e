package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.SpiralAsk;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class ServiceNotProvidedTest implements RuleContract {
    private static World with(@Nullable Integer spiral, String... keys) {
        var world =
                World.EMPTY.with(
                        Nouns.part(
                                World.NORWAY, FmnParticipation.Option.OPTION_A_MNE, spiral, null));
        var bindings = new ArrayList<Binding>();
        for (var key : keys) {
            world = world.knowing(key, "p~EQ!B@C");
            bindings.add(World.binding(key, Map.of()));
        }
        return world.with(World.system("A", World.NORWAY, bindings.toArray(Binding[]::new)))
                .demanding(
                        ask("CORE", "NET-IAS"),
                        ask("CORE", "NET-NTP"),
                        ask("CORE", "NET-DNS"),
                        ask("OVERLAYS", "C2-NVG", "2.0.2"));
    }

    private static SpiralAsk ask(String service, String key, String... editions) {
        return new SpiralAsk(
                service,
                List.of(service, service + " also"),
                key,
                List.of(editions),
                true,
                Set.of(3, 4, 5));
    }

    @Test
    void asksOfThoseWhoProvideAServiceWhatTheSpiralAsksOfIt() {
        var exchange = World.exchange("IER 1", World.NORWAY, World.SWEDEN, "");
        var demand = exchange.demand();
        var overlays =
                new ExchangeRequirement(
                        exchange.id(),
                        exchange.number(),
                        exchange.name(),
                        exchange.parties(),
                        null,
                        new ExchangeRequirement.Demand(
                                demand.weight(), demand.precedence(), "overlays also", "", null),
                        List.of(),
                        Notes.PLAIN);

        assertThat(sound().check(rule())).isEmpty();
        assertThat(sound().with(overlays).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(
                        new Argument.Phrase(
                                List.of(
                                        new Argument.Word("FMN 3:"),
                                        new Argument.Stated(
                                                new Argument.Word("overlays also"),
                                                new Argument.Phrase(
                                                        List.of(
                                                                new Argument.StandardTitle(
                                                                        "C2-NVG"),
                                                                new Argument.Word("2.0.2")))))));
    }

    @Test
    void takesNoEditionThatDoesNotWorkWithWhatIsAsked() {
        var world =
                World.net("NET-IAS", "edition~VER!B@S")
                        .apart("1", "2")
                        .demanding(ask("CORE", "NET-IAS", "2"))
                        .with(
                                Nouns.part(
                                        World.NORWAY,
                                        FmnParticipation.Option.OPTION_A_MNE,
                                        4,
                                        null));

        assertThat(world.with(speaking("1")).check(rule())).hasSize(1);
        assertThat(world.with(speaking("2")).check(rule())).isEmpty();
    }

    @Test
    void anotherEditionThatWorksWithLessProvidesTheService() {
        var world =
                World.net("NET-IAS", "edition~VER!D@S")
                        .apart("1", "2")
                        .demanding(ask("CORE", "NET-IAS", "2"))
                        .with(
                                Nouns.part(
                                        World.NORWAY,
                                        FmnParticipation.Option.OPTION_A_MNE,
                                        4,
                                        null));

        assertThat(world.with(speaking("1")).check(rule())).isEmpty();
    }

    /// Whoever only uses what others offer has no network of its own.
    @Test
    void whoOnlyUsesAServiceDoesNotProvideIt() {
        assertThat(playing(BindingRole.CONSUMER).check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isEqualTo(
                        new Argument.Phrase(
                                List.of(
                                        new Argument.Word("FMN 4:"),
                                        new Argument.Stated(
                                                new Argument.Service("CORE"),
                                                new Argument.StandardTitle("NET-IAS")))));
        assertThat(playing(BindingRole.PROVIDER).check(rule())).isEmpty();
        assertThat(playing(BindingRole.PEER).check(rule())).isEmpty();
    }

    private static World playing(BindingRole role) {
        var part = FmnParticipation.Option.OPTION_A_MNE;
        return World.net("NET-IAS", "p~EQ!B@C")
                .demanding(ask("CORE", "NET-IAS"))
                .with(
                        Nouns.part(World.NORWAY, part, 4, null),
                        World.system(
                                "A", World.NORWAY, new Binding("NET-IAS", "", role, Map.of())));
    }

    private static CisSystem speaking(String edition) {
        return World.system(
                "A", World.NORWAY, World.binding("NET-IAS", Map.of("edition", edition)));
    }

    @Override
    public CisRule rule() {
        return new ServiceNotProvided();
    }

    @Override
    public RuleCode code() {
        return RuleCode.SERVICE_NOT_PROVIDED;
    }

    @Override
    public World broken() {
        return with(3, "NET-IAS", "NET-NTP");
    }

    @Override
    public World sound() {
        return with(3, "NET-IAS", "NET-NTP", "NET-DNS");
    }

    @Override
    public World unknown() {
        return with(null, "NET-IAS");
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MAJOR;
    }
}
