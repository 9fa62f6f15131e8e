package org.entente.app.interop;

import static java.util.stream.Collectors.toMap;

import org.entente.model.edit.Edit;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Named;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the information exchange requirements of a mission thread for the holders that were chosen
/// for its roles: one for each flow and each pair of two different holders. What the plan already
/// asks for is not asked for twice; products that the plan does not know yet are added.
///
/// @param ids gives the identity of what is new by its kind and code, such as `exchange/FIRES-001`
public record ThreadExpansion(
        Plan plan, MissionThread thread, Locale locale, Function<String, UUID> ids) {
    /// Who was chosen for each role, in which phases (none is every phase), and how it is labelled.
    public record Choice(
            Map<String, List<AssigneeId>> holders, List<Phase.Id> phases, Label label) {
        public Choice {
            holders = Map.copyOf(holders);
            phases = List.copyOf(phases);
        }

        private List<AssigneeId> of(String role) {
            return holders.getOrDefault(role, List.of());
        }
    }

    private record Pair(AssigneeId from, AssigneeId to, MissionThread.Flow flow) {}

    private record Asked(
            ExchangeRequirement.Parties parties, String product, Set<Phase.Id> phases) {}

    /// How many exchanges would be added.
    public int count(Choice choice) {
        return pairs(choice).size();
    }

    /// The edit that adds them all at once; an empty batch where there is nothing to add.
    public Edit.Batch edit(Choice choice) {
        var edits = new ArrayList<Edit>();
        var products = products();
        int number = highest();
        for (var pair : pairs(choice)) {
            var product = pair.flow().product();
            var id =
                    products.computeIfAbsent(
                            product.code(),
                            code -> {
                                var made = product(product);
                                edits.add(new Edit.Add(made));
                                return made.id();
                            });
            number++;
            edits.add(new Edit.Add(exchange(pair, id, choice, number)));
        }
        return new Edit.Batch(edits);
    }

    private List<Pair> pairs(Choice choice) {
        var asked = asked();
        var pairs = new ArrayList<Pair>();
        for (var flow : thread.flows()) {
            for (var from : choice.of(flow.from())) {
                for (var to : choice.of(flow.to())) {
                    var parties = new ExchangeRequirement.Parties(from, to);
                    var phases = Set.copyOf(choice.phases());
                    if (!from.equals(to)
                            && asked.add(new Asked(parties, flow.product().code(), phases))) {
                        pairs.add(new Pair(from, to, flow));
                    }
                }
            }
        }
        return pairs;
    }

    private Set<Asked> asked() {
        var codes =
                plan.informationProducts()
                        .collect(toMap(InformationProduct::id, InformationProduct::code));
        var asked = new HashSet<Asked>();
        plan.exchangeRequirements()
                .forEach(
                        exchange ->
                                asked.add(
                                        new Asked(
                                                exchange.parties(),
                                                exchange.product() == null
                                                        ? ""
                                                        : codes.getOrDefault(
                                                                exchange.product(), ""),
                                                Set.copyOf(exchange.phases()))));
        return asked;
    }

    private Map<String, InformationProduct.Id> products() {
        var known = new HashMap<String, InformationProduct.Id>();
        plan.informationProducts()
                .filter(product -> !product.code().isBlank())
                .sorted((one, other) -> Plan.BY_ID.compare(one.id(), other.id()))
                .forEach(product -> known.putIfAbsent(product.code(), product.id()));
        return known;
    }

    private InformationProduct product(MissionThread.Product product) {
        return new InformationProduct(
                new InformationProduct.Id(ids.apply("product/" + product.code())),
                product.code(),
                product.names().in(locale),
                product.format(),
                product.standards(),
                Notes.PLAIN);
    }

    /// The highest number of this thread in the plan, 0 if there is none.
    private int highest() {
        var numbered = Pattern.compile(Pattern.quote(thread.code()) + "-(\\d{1,6})");
        return plan.exchangeRequirements()
                .map(exchange -> numbered.matcher(exchange.number()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private ExchangeRequirement exchange(
            Pair pair, InformationProduct.Id product, Choice choice, int number) {
        var flow = pair.flow();
        var code = "%s-%03d".formatted(thread.code(), number);
        return new ExchangeRequirement(
                new ExchangeRequirement.Id(ids.apply("exchange/" + code)),
                code,
                "%s: %s → %s"
                        .formatted(
                                flow.product().names().in(locale),
                                name(pair.from()),
                                name(pair.to())),
                new ExchangeRequirement.Parties(pair.from(), pair.to()),
                product,
                new ExchangeRequirement.Demand(
                        flow.urgency().weight(),
                        flow.urgency().precedence(),
                        flow.service().names().in(locale),
                        thread.names().in(locale),
                        flow.urgency().timeliness()),
                choice.phases(),
                new Notes(choice.label(), ""));
    }

    private String name(AssigneeId holder) {
        return plan.find(Named.class, holder).map(Named::name).orElse("");
    }
}
