package org.entente.app.interop;

import static java.util.Comparator.comparing;

import org.entente.app.format.Language;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.NaturalOrder;

import java.util.List;
import java.util.Set;

/// Something of the plan that can fail, and its name.
public record Fallible(EntityId id, String name) {
    private static final Set<EntityKind> KINDS =
            Set.of(
                    EntityKind.PARTICIPANT,
                    EntityKind.CONTINGENT,
                    EntityKind.NET,
                    EntityKind.GATEWAY,
                    EntityKind.PLACE,
                    EntityKind.SECURITY_DOMAIN,
                    EntityKind.CIS_SYSTEM,
                    EntityKind.CRYPTO_KEY);

    /// Everything of a plan that can fail, by name.
    static List<Fallible> all(Language language, Interop interop) {
        var lexicon = new PlanLexicon(language, interop);
        var working = interop.operators();
        return interop.plan()
                .entities()
                .filter(
                        entity ->
                                KINDS.contains(entity.id().kind()) || working.contains(entity.id()))
                .map(entity -> of(lexicon, entity.id()))
                .sorted(comparing(Fallible::name, NaturalOrder.NAMES))
                .toList();
    }

    static Fallible of(PlanLexicon lexicon, EntityId id) {
        return new Fallible(id, lexicon.name(FitIds.of(id)));
    }
}
