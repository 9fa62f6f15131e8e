package org.entente.app.interop;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Something that can fail and its name; the thing is null where the plan holds nothing of it but
/// the name, such as of a satellite.
public record Fallible(@Nullable EntityId id, String name) {
    private static final Set<EntityKind> KINDS =
            Set.of(
                    EntityKind.PARTICIPANT,
                    EntityKind.CONTINGENT,
                    EntityKind.NET,
                    EntityKind.GATEWAY,
                    EntityKind.PLACE,
                    EntityKind.SECURITY_DOMAIN,
                    EntityKind.CIS_SYSTEM,
                    EntityKind.CRYPTO_KEY,
                    EntityKind.SPECTRUM_ASSIGNMENT);

    public Fallible(@Nullable EntityId id, String name) {
        this.id = id;
        this.name = name;
    }

    /// Everything that can fail, by name: things of the plan, units that have systems and those
    /// above them, agreements on which systems rest, and what bears only a name.
    static List<Fallible> all(Language language, Interop interop) {
        var lexicon = new PlanLexicon(language, interop);
        var working = new HashSet<EntityId>(interop.operators());
        interop.fit().stations().keySet().stream()
                .flatMap(station -> interop.origin(station).stream())
                .forEach(origin -> addUnits(interop.plan(), origin.thing(), working));
        working.addAll(interop.agreements());
        return Stream.concat(
                        interop.plan()
                                .entities()
                                .map(Entity::id)
                                .filter(id -> KINDS.contains(id.kind()) || working.contains(id))
                                .map(id -> of(lexicon, id)),
                        interop.named().stream().map(Fallible::of))
                .sorted(comparing(Fallible::name, NaturalOrder.NAMES))
                .toList();
    }

    /// The unit and those above it, as far as they are new.
    private static void addUnits(Plan plan, EntityId holder, Set<EntityId> units) {
        @Nullable EntityId at = holder;
        while (at instanceof ForceElement.Id id && units.add(id)) {
            at = plan.find(ForceElement.class, id).map(ForceElement::superior).orElse(null);
        }
    }

    static Fallible of(PlanLexicon lexicon, EntityId id) {
        return new Fallible(id, lexicon.name(FitIds.of(id)));
    }

    /// What bears only that name.
    static Fallible of(String name) {
        return new Fallible(null, name);
    }
}
