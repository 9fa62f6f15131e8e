package org.entente.model.interop;

import org.entente.model.interop.Gates.Demand;
import org.entente.model.interop.Gates.Line;
import org.entente.model.interop.Gates.Standing;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.route.Exchange;
import org.entente.model.match.route.Importance;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures how far the demands of the gates are met.
final class Measuring {
    private final Interop interop;
    private final Standing standing;

    Measuring(Interop interop, Standing standing) {
        this.interop = interop;
        this.standing = standing;
    }

    Line line(Demand demand) {
        return switch (demand) {
            case Demand.Stated(var share) -> stated(demand, share);
            case Demand.Listed() -> listed(demand);
            case Demand.Critical(var isSurely, var quality) -> critical(demand, isSurely, quality);
            case Demand.Document(var name) -> document(demand, name);
            case Demand.SpectrumRequested() -> spectrum(demand);
            case Demand.KeysOrdered() -> keys(demand);
            case Demand.NoShowstopper() -> showstoppers(demand);
        };
    }

    /// Of the parameters that are more than advice, over all ports that are on nets.
    private Line stated(Demand demand, double share) {
        int all = 0;
        int done = 0;
        var missing = new LinkedHashSet<EntityId>();
        for (var bearer : interop.fit().bearers().values()) {
            var standard = interop.catalogue().standard(bearer.key());
            for (var id : standard == null ? Set.<String>of() : bearer.ports()) {
                int open = unknown(id, Objects.requireNonNull(standard));
                all += weighty(standard).size();
                done += weighty(standard).size() - open;
                if (open > 0) {
                    interop.origin(id).map(Origin::thing).ifPresent(missing::add);
                }
            }
        }
        var met = all == 0 ? Truth.UNKNOWN : Truth.of(done >= share * all);
        return new Line(demand, met, done, all, missing.stream().sorted(Plan.BY_ID).toList());
    }

    /// The parameters that are more than advice, by their number.
    private static List<Integer> weighty(Standard standard) {
        return IntStream.range(0, standard.parameters().size())
                .filter(
                        i ->
                                standard.parameters().get(i).criticality()
                                        != MatchCriticality.ADVISORY)
                .boxed()
                .toList();
    }

    private int unknown(String id, Standard standard) {
        var port = interop.fit().ports().get(id);
        var binding = port == null ? null : port.binding(standard.key());
        return (int)
                weighty(standard).stream()
                        .filter(
                                i ->
                                        binding == null
                                                || binding.statement(standard, i).standing()
                                                        == Statement.Standing.UNKNOWN)
                        .count();
    }

    private Line listed(Demand demand) {
        var parties = new HashSet<EntityId>();
        interop.plan()
                .exchangeRequirements()
                .map(ExchangeRequirement::parties)
                .flatMap(each -> Stream.of(each.producer(), each.consumer()))
                .flatMap(holder -> Belonging.contingent(interop.plan(), holder).stream())
                .forEach(parties::add);
        return count(
                demand,
                interop.plan().contingents().map(Contingent::id).toList(),
                parties::contains);
    }

    private Line critical(Demand demand, boolean isSurely, Quality quality) {
        var truths = new TreeMap<EntityId, Truth>(Plan.BY_ID);
        for (var exchange : interop.fit().exchanges().values()) {
            var id = interop.origin(exchange.id()).map(Origin::thing).orElse(null);
            if (id != null && exchange.importance() == Importance.CRITICAL) {
                truths.put(
                        id,
                        standing.waived().contains(id)
                                ? Truth.TRUE
                                : reaches(exchange, isSurely, quality));
            }
        }
        var missing = truths.keySet().stream().filter(id -> truths.get(id) != Truth.TRUE).toList();
        return new Line(
                demand,
                truths.isEmpty()
                        ? Truth.UNKNOWN
                        : truths.values().stream().reduce(Truth.TRUE, Truth::and),
                truths.size() - missing.size(),
                truths.size(),
                missing);
    }

    /// In every stage in which it is judged; unknown where what is not stated decides, or where it
    /// is judged in none.
    private Truth reaches(Exchange exchange, boolean isSurely, Quality quality) {
        var verdict =
                IntStream.range(0, interop.stages().size())
                        .mapToObj(stage -> interop.assessment().verdict(exchange.id(), stage))
                        .filter(Objects::nonNull)
                        .reduce(Verdict::min)
                        .orElse(null);
        if (verdict == null) {
            return Truth.UNKNOWN;
        }
        if (verdict.hi().compareTo(quality) < 0) {
            return Truth.FALSE;
        }
        return !isSurely || verdict.lo().compareTo(quality) >= 0 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Line document(Demand demand, String name) {
        var word = name.toUpperCase(Locale.ROOT);
        var named =
                interop.plan()
                        .exitConditions()
                        .filter(each -> each.name().toUpperCase(Locale.ROOT).contains(word))
                        .toList();
        var open = named.stream().filter(ExitCondition::isOpen).map(ExitCondition::id).toList();
        return new Line(
                demand,
                named.isEmpty() ? Truth.UNKNOWN : Truth.of(open.isEmpty()),
                named.size() - open.size(),
                named.size(),
                List.copyOf(open));
    }

    /// Of the nets that are radio, which is told by a parameter of spectrum in their standard.
    private Line spectrum(Demand demand) {
        var asked = new HashSet<EntityId>();
        interop.plan().spectrumAssignments().map(SpectrumAssignment::nets).forEach(asked::addAll);
        var radio = interop.plan().nets().filter(this::isRadio).map(Net::id).toList();
        return count(demand, radio, asked::contains);
    }

    private boolean isRadio(Net net) {
        var standard = interop.catalogue().standard(net.loaded().key());
        return standard != null
                && standard.parameters().stream()
                        .anyMatch(each -> each.scope() == MatchScope.SPECTRUM);
    }

    private Line keys(Demand demand) {
        var keys = interop.plan().cryptoKeys().toList();
        var ordered =
                keys.stream()
                        .filter(key -> key.issue().status() != CryptoKey.Status.PLANNED)
                        .map(CryptoKey::id)
                        .toList();
        return count(demand, keys.stream().map(CryptoKey::id).toList(), ordered::contains);
    }

    private Line showstoppers(Demand demand) {
        int open = standing.showstoppers();
        return new Line(demand, Truth.of(open == 0), 0, open, List.of());
    }

    /// Unknown where there is nothing of it: nobody has listed it, which is no pass.
    private static Line count(
            Demand demand, List<? extends EntityId> all, Predicate<EntityId> isDone) {
        var missing = new ArrayList<EntityId>();
        all.stream().filter(id -> !isDone.test(id)).forEach(missing::add);
        return new Line(
                demand,
                all.isEmpty() ? Truth.UNKNOWN : Truth.of(missing.isEmpty()),
                all.size() - missing.size(),
                all.size(),
                missing);
    }
}
