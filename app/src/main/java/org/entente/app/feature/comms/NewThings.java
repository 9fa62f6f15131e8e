package org.entente.app.feature.comms;

import org.entente.app.format.Language;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Community;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.CommsText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes new things to begin with, in which as little as possible is stated.
record NewThings(Plan plan, Language language, Supplier<UUID> ids, LocalDate today) {
    /// Nothing where something else has to be there first: two contingents for an exchange, a
    /// system for a gateway, two for a test, an exchange or a net for means, a participant for a
    /// participation.
    Optional<CisEntity> make(Topic topic) {
        return switch (topic) {
            case SYSTEMS -> contingents(1).map(all -> system(all.getFirst()));
            case NETS -> Optional.of(net());
            case EXCHANGES -> contingents(2).map(this::exchange);
            case GATEWAYS -> systems(1).map(all -> gateway(all.getFirst()));
            case TESTS -> systems(2).map(this::test);
            case PRODUCTS -> Optional.of(product());
            case DOMAINS -> Optional.of(domain());
            case KEYS -> Optional.of(arrangements().key());
            case MEANS -> subject().map(arrangements()::means);
            case SPECTRUM -> Optional.of(arrangements().spectrum());
            case ADDRESSES -> Optional.of(arrangements().address());
            case AGREEMENTS -> Optional.of(arrangements().agreement());
            case PARTICIPATIONS ->
                    plan.participants()
                            .findFirst()
                            .map(one -> arrangements().participation(one.id()));
            case STANDARDS -> Optional.of(standard());
            case COMMUNITIES -> Optional.of(community());
        };
    }

    private NewArrangements arrangements() {
        return new NewArrangements(ids, name(), notes());
    }

    private Optional<PaceSubjectId> subject() {
        return Stream.<PaceSubjectId>concat(
                        plan.exchangeRequirements().map(ExchangeRequirement::id),
                        plan.nets().map(Net::id))
                .findFirst();
    }

    private Optional<List<Contingent>> contingents(int count) {
        var all = plan.contingents().limit(count).toList();
        return all.size() < count ? Optional.empty() : Optional.of(all);
    }

    private Optional<List<CisSystem>> systems(int count) {
        var all = plan.cisSystems().limit(count).toList();
        return all.size() < count ? Optional.empty() : Optional.of(all);
    }

    private String name() {
        return language.say(CommsText.UNNAMED);
    }

    private Notes notes() {
        return Notes.of(plan.exercise().label());
    }

    private CisEntity system(Contingent holder) {
        return new CisSystem(
                new CisSystem.Id(ids.get()),
                name(),
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(holder.id(), null, 1, null),
                List.of(),
                notes());
    }

    private CisEntity net() {
        return new Net(
                new Net.Id(ids.get()),
                name(),
                Net.Type.VOICE_NET,
                Net.Control.UNKNOWN,
                Binding.of("", Map.of()),
                List.of(),
                null,
                notes());
    }

    private CisEntity exchange(List<Contingent> parties) {
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(ids.get()),
                "",
                name(),
                new ExchangeRequirement.Parties(parties.get(0).id(), parties.get(1).id()),
                null,
                new ExchangeRequirement.Demand(
                        ExchangeRequirement.Weight.ROUTINE,
                        ExchangeRequirement.Precedence.ROUTINE,
                        "",
                        "",
                        null),
                List.of(),
                notes());
    }

    private CisEntity gateway(CisSystem system) {
        return new Gateway(
                new Gateway.Id(ids.get()),
                name(),
                system.id(),
                Gateway.Type.FORMAT_CONVERTER,
                List.of(),
                Gateway.Accreditation.NONE,
                Gateway.Capacity.UNKNOWN,
                notes());
    }

    private CisEntity test(List<CisSystem> systems) {
        return new Evidence(
                new Evidence.Id(ids.get()),
                name(),
                side(systems.get(0)),
                side(systems.get(1)),
                "",
                new Evidence.Result(TestResult.NOT_TESTED, TestDepth.T1_TRANSPORT, today, "", ""),
                notes());
    }

    private static Evidence.Side side(CisSystem system) {
        return new Evidence.Side(system.id(), system.make().software());
    }

    private CisEntity product() {
        return new InformationProduct(
                new InformationProduct.Id(ids.get()),
                "",
                name(),
                ExchangeFormat.DATA_FORMATTED,
                List.of(),
                notes());
    }

    private CisEntity community() {
        return new Community(new Community.Id(ids.get()), "", name(), List.of(), notes());
    }

    private CisEntity standard() {
        return new OwnStandard(
                new OwnStandard.Id(ids.get()),
                "",
                name(),
                "",
                "",
                List.of(),
                OwnStandard.Origin.TYPED,
                notes());
    }

    private CisEntity domain() {
        return new SecurityDomain(
                new SecurityDomain.Id(ids.get()),
                "",
                name(),
                new SecurityDomain.Level(
                        Label.NATO_UNCLASSIFIED.policy(), Classification.UNCLASSIFIED),
                null,
                null,
                notes());
    }
}
