package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.interop.Pace;
import org.entente.model.label.Classification;
import org.entente.model.label.Notes;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Ladder;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The edits by which an exchange gets one more means: an officer, or a net that both ends are on.
/// The means may carry what the exchange is classified, or else nobody could count on it.
final class Means {
    private final Interop interop;
    private final Fixes.Names names;
    private final Supplier<UUID> ids;

    Means(Interop interop, Fixes.Names names, Supplier<UUID> ids) {
        this.interop = interop;
        this.names = names;
        this.ids = ids;
    }

    /// The liaison officer becomes the last means of the exchange.
    @Nullable Edit liaison(Mend mend) {
        var exchange = exchange(part(mend, 1));
        return exchange == null
                ? null
                : added(exchange, null, names.liaison(), Stream.of(PacePlan.Means.EMERGENCY));
    }

    /// The net becomes the first means that the exchange does not have yet; none where it is one
    /// already.
    @Nullable Edit changed(Mend mend) {
        var exchange = exchange(part(mend, 1));
        var net =
                interop.origin(part(mend, 2))
                        .map(Origin::thing)
                        .filter(Net.Id.class::isInstance)
                        .map(Net.Id.class::cast)
                        .orElse(null);
        return exchange == null || net == null
                ? null
                : added(exchange, net, "", Stream.of(PacePlan.Means.values()).skip(1));
    }

    private static String part(Mend mend, int part) {
        return mend.id().split("\\|", -1)[part];
    }

    private @Nullable ExchangeRequirement exchange(String id) {
        return interop.origin(id)
                .flatMap(origin -> interop.plan().find(ExchangeRequirement.class, origin.thing()))
                .orElse(null);
    }

    private @Nullable Edit added(
            ExchangeRequirement exchange,
            Net.@Nullable Id net,
            String way,
            Stream<PacePlan.Means> order) {
        var known =
                interop.plan()
                        .pacePlans()
                        .filter(pace -> pace.subject().equals(exchange.id()))
                        .findFirst()
                        .orElse(null);
        var steps = known == null ? new ArrayList<PacePlan.Step>() : new ArrayList<>(known.steps());
        boolean isKnown = net != null && steps.stream().anyMatch(one -> net.equals(one.net()));
        var means =
                order.filter(each -> steps.stream().noneMatch(one -> one.means() == each))
                        .findFirst()
                        .orElseGet(() -> idle(exchange, steps));
        if (isKnown || means == null) {
            return null;
        }
        steps.removeIf(one -> one.means() == means);
        steps.add(new PacePlan.Step(means, net, way, PacePlan.Change.UNKNOWN, level(exchange)));
        return known == null
                ? new Edit.Add(
                        new PacePlan(
                                new PacePlan.Id(ids.get()),
                                exchange.name(),
                                exchange.id(),
                                List.of(),
                                steps,
                                Notes.of(exchange.label())))
                : new Edit.Revise(known.withSteps(steps));
    }

    /// As high as the exchange and what is exchanged.
    private Classification level(ExchangeRequirement exchange) {
        var own = exchange.label().classification();
        return Optional.ofNullable(exchange.product())
                .flatMap(id -> interop.plan().find(InformationProduct.class, id))
                .map(product -> own.join(product.label().classification()))
                .orElse(own);
    }

    /// The last means that carries the exchange in no stage, however much turns out well: another
    /// may stand in its place.
    private PacePlan.@Nullable Means idle(ExchangeRequirement exchange, List<PacePlan.Step> steps) {
        return steps.stream()
                .filter(step -> isIdle(exchange, step))
                .map(PacePlan.Step::means)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isIdle(ExchangeRequirement exchange, PacePlan.Step step) {
        return interop.parts(exchange.id()).stream()
                .flatMap(part -> Stream.ofNullable(interop.fit().exchanges().get(part)))
                .allMatch(
                        part ->
                                IntStream.range(0, interop.stages().size())
                                        .filter(stage -> (part.phases() >> stage & 1) == 1)
                                        .allMatch(stage -> isIdle(part, step, stage)));
    }

    private boolean isIdle(Exchange exchange, PacePlan.Step step, int stage) {
        var means = List.of(Pace.means(interop, exchange, step));
        return Ladder.of(interop.assessment(), exchange, means, stage)
                .verdict()
                .equals(Verdict.NONE);
    }
}
