package org.entente.app.interop;

import org.entente.model.edit.Edit;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.MatchComparator;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Parameter;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Named;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Gives one holder the systems of another, to begin with: the same types and ports. What must be
/// its own is left unknown, such as addresses, keys, approvals and the software that is fielded;
/// the rest names the source that is given until the nation itself has stated it.
///
/// @param source where the copied statements come from, in words
public record FitCopy(Plan plan, Catalogue catalogue, String source) {
    /// The edit that adds the systems; an empty batch where the other has none. Systems of what
    /// stands under the other count as its own.
    public Edit copy(AssigneeId from, AssigneeId to, Supplier<UUID> ids) {
        return new Edit.Batch(
                of(from).stream()
                        .<Edit>map(system -> new Edit.Add(copy(system, to, ids.get())))
                        .toList());
    }

    /// The systems of a holder and of all who stand under it, in order of name and id.
    public List<CisSystem> of(AssigneeId holder) {
        var superiors = new Superiors(plan);
        return plan.cisSystems()
                .filter(system -> superiors.upward(system.station().holder()).contains(holder))
                .sorted(
                        Comparator.comparing(CisSystem::name, NaturalOrder.NAMES)
                                .thenComparing(system -> system.id().value()))
                .toList();
    }

    private CisSystem copy(CisSystem system, AssigneeId to, UUID id) {
        return new CisSystem(
                new CisSystem.Id(id),
                name(system, to),
                new CisSystem.Make(system.make().type(), "", ""),
                new CisSystem.Station(to, null, system.station().quantity(), null),
                ports(system),
                system.notes());
    }

    /// The ports of a system as another would have them.
    public List<CisSystem.Port> ports(CisSystem system) {
        return system.ports().stream().map(this::copy).toList();
    }

    /// What is called after its holder is called after the new one.
    private String name(CisSystem system, AssigneeId to) {
        var old = name(system.station().holder());
        return !old.isBlank() && system.name().startsWith(old)
                ? name(to) + system.name().substring(old.length())
                : system.name();
    }

    private String name(AssigneeId holder) {
        return plan.find(holder)
                .map(found -> found instanceof Named named ? named.name() : "")
                .orElse("");
    }

    private CisSystem.Port copy(CisSystem.Port port) {
        var domain = port.domain();
        return port.withDomain(domain, domain == null ? Statement.Origin.NOBODY : origin())
                .withBindings(this::copy);
    }

    private Binding copy(Binding binding) {
        var standard = catalogue.standard(binding.key());
        var kept = new HashMap<String, Statement>();
        binding.statements()
                .forEach(
                        (name, statement) -> {
                            int at = standard == null ? -1 : standard.indexOf(name);
                            if (standard != null
                                    && at >= 0
                                    && isShared(standard.parameters().get(at))) {
                                kept.put(name, from(statement));
                            }
                        });
        return binding.withStatements(kept);
    }

    private Statement from(Statement statement) {
        return new Statement(statement.standing(), statement.text(), origin());
    }

    private Statement.Origin origin() {
        return new Statement.Origin("", source, null);
    }

    /// What two of one type may well have alike; the rest each holder states for itself.
    static boolean isShared(Parameter parameter) {
        return parameter.comparator() != MatchComparator.UNQ
                && parameter.comparator() != MatchComparator.REF
                && parameter.scope() != MatchScope.KEY
                && parameter.scope() != MatchScope.AUTHORISATION;
    }
}
