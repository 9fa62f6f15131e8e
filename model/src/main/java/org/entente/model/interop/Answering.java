package org.entente.model.interop;

import org.entente.model.label.Classification;
import org.entente.model.match.Binding;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Fit;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Readiness;
import org.entente.model.match.route.Replies;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills answers into a plan and judges what they change: of which standard a net is, what can
/// carry an exchange, up to which level a means may. What is thought to be off stays so.
public record Answering(Interop interop, Supposition supposition) implements Replies {
    /// The key of a standard that nobody has.
    private static final String NOBODYS = "!";

    private static final Comparator<Readiness> BETTER =
            Comparator.comparingDouble(Readiness::lo).thenComparingDouble(Readiness::hi);

    @Override
    public Assessment good(Assessment asked, int phase, Mend.Spot spot) {
        return good(new Asked(asked, phase), spot)
                .map(this::judged)
                .max(Comparator.comparing(after -> Readiness.of(after, phase), BETTER))
                .orElse(asked);
    }

    @Override
    public Assessment bad(Assessment asked, Mend.Spot spot) {
        return thing(spot).map(this::bad).map(this::judged).orElse(asked);
    }

    private record Asked(Assessment assessment, int phase) {}

    /// What is asked about, and which part of it.
    private record Thing(Entity whole, int part) {}

    private Optional<Thing> thing(Mend.Spot spot) {
        return interop.origin(spot.port())
                .flatMap(
                        origin ->
                                interop.plan()
                                        .find(origin.thing())
                                        .map(whole -> new Thing(whole, origin.part())));
    }

    private Assessment judged(Entity answered) {
        return interop.next(interop.plan().put(answered)).supposing(supposition);
    }

    private Stream<Entity> good(Asked asked, Mend.Spot spot) {
        return thing(spot).stream()
                .flatMap(
                        thing ->
                                switch (thing.whole()) {
                                    case Net net ->
                                            Offers.standards(interop.plan(), net).stream()
                                                    .map(key -> loaded(net, key));
                                    case ExchangeRequirement required ->
                                            carried(required, asked, spot.port());
                                    case PacePlan pace ->
                                            Stream.of(
                                                    authorised(
                                                            pace,
                                                            thing.part(),
                                                            Classification.SECRET));
                                    default -> Stream.empty();
                                });
    }

    private Entity bad(Thing thing) {
        return switch (thing.whole()) {
            case Net net -> loaded(net, NOBODYS);
            case ExchangeRequirement required -> agreed(required, List.of(NOBODYS));
            case PacePlan pace -> authorised(pace, thing.part(), Classification.UNCLASSIFIED);
            default -> thing.whole();
        };
    }

    private static Net loaded(Net net, String key) {
        var old = net.loaded();
        return net.withLoaded(new Binding(key, old.edition(), old.role(), old.statements()));
    }

    private static ExchangeRequirement agreed(ExchangeRequirement required, List<String> keys) {
        var demand = required.demand();
        return required.withDemand(demand.withSetting(demand.setting().withAgreed(keys)));
    }

    private static PacePlan authorised(PacePlan pace, int step, Classification level) {
        return pace.withStep(step, pace.steps().get(step).withAuthorised(level));
    }

    /// What the best way carries: its standards, or a product that they carry and its gateways
    /// pass.
    private Stream<Entity> carried(ExchangeRequirement required, Asked asked, String exchange) {
        var path = asked.assessment().best(exchange, asked.phase());
        if (path == null) {
            return Stream.empty();
        }
        var fit = asked.assessment().fit();
        var keys = keys(fit, path);
        var answers = new ArrayList<Entity>();
        answers.add(agreed(required, keys.isEmpty() ? List.of(Bearer.UNSTATED) : keys));
        var passed = passed(fit, path);
        if (!passed.isEmpty()) {
            Offers.products(interop.plan(), required).stream()
                    .filter(product -> passed.contains(product.code()))
                    .map(InformationProduct::id)
                    .map(required::withProduct)
                    .forEach(answers::add);
        }
        return answers.stream();
    }

    private static List<String> keys(Fit fit, Path path) {
        return path.hops().stream()
                .map(hop -> fit.bearers().get(hop.carrier()))
                .filter(Objects::nonNull)
                .map(Bearer::key)
                .filter(key -> !key.equals(Bearer.UNSTATED))
                .distinct()
                .sorted()
                .toList();
    }

    /// The codes of products of which alone gateways on the way let some pass.
    private static Set<String> passed(Fit fit, Path path) {
        return path.hops().stream()
                .map(hop -> fit.translations().get(hop.carrier()))
                .filter(Objects::nonNull)
                .flatMap(each -> each.passage().products().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
