package org.entente.model.release;

import org.entente.model.accord.Bond;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.Withheld;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What the verdicts of a released plan must reckon with because of what was kept back from it.
/// Systems, nets and gateways only add ways; what narrows a net, a demand or a time, or tells two
/// things apart, may also take one away.
record Keeping(Plan plan, Plan released) {
    /// What verdicts rest on though nothing that is judged names it by its id.
    private static final Set<EntityKind> BASES =
            Set.of(
                    EntityKind.ANCHOR,
                    EntityKind.PHASE,
                    EntityKind.ASSUMPTION,
                    EntityKind.COMMUNITY,
                    EntityKind.OWN_STANDARD,
                    EntityKind.FMN_PARTICIPATION);

    Withheld withheld() {
        var known = plan.exercise().withheld();
        for (var kind : released.kindsChangedSince(plan)) {
            for (var was : plan.table(kind).values()) {
                var is = released.find(was.id()).orElse(null);
                known = known.join(is == null ? gone(was) : changed(was, is));
            }
        }
        return known;
    }

    private Withheld gone(Entity was) {
        return switch (was) {
            case Evidence test -> gone(test);
            case CryptoKey key -> granted(key, key.nets());
            case SpectrumAssignment one -> granted(one, one.nets());
            case PacePlan pace -> gone(pace);
            case Agreement agreement -> gone(agreement);
            default -> gone(was.id().kind());
        };
    }

    private Withheld gone(EntityKind kind) {
        return switch (kind) {
            case CIS_SYSTEM, NET, GATEWAY -> Withheld.CARRIERS;
            case SECURITY_DOMAIN ->
                    released.table(kind).isEmpty() ? Withheld.ANYTHING : Withheld.CARRIERS;
            default -> BASES.contains(kind) ? Withheld.ANYTHING : Withheld.NOTHING;
        };
    }

    /// A test of what is hidden itself tells nothing of what is seen.
    private Withheld gone(Evidence test) {
        if (!released.has(test.provider().system()) || !released.has(test.consumer().system())) {
            return Withheld.NOTHING;
        }
        return switch (test.result().outcome()) {
            case SUCCESS -> Withheld.CARRIERS;
            case NOT_TESTED, PENDING -> Withheld.NOTHING;
            case LIMITED_SUCCESS, INTEROPERABILITY_ISSUE -> Withheld.ANYTHING;
        };
    }

    /// One key or frequency more for a net that has some serves it longer; the first one limits it,
    /// even without a period, as then nobody knows when it is valid.
    private Withheld granted(Entity grant, Collection<Net.Id> nets) {
        var seen = nets.stream().filter(released::has).toList();
        if (seen.isEmpty()) {
            return Withheld.NOTHING;
        }
        boolean isOneMore = seen.stream().allMatch(net -> isGranted(net, grant.id().kind()));
        return isOneMore ? Withheld.CARRIERS : Withheld.ANYTHING;
    }

    private boolean isGranted(EntityId net, EntityKind kind) {
        return released.holders(net).anyMatch(holder -> holder.id().kind() == kind);
    }

    /// One agreement more for those who have one on the same thing serves them longer; the first
    /// one may hold them back.
    private Withheld gone(Agreement agreement) {
        var seen = agreement.parties().stream().filter(released::has).toList();
        if (seen.isEmpty() || !Bond.isCarrying(agreement.type())) {
            return Withheld.NOTHING;
        }
        return isOneMore(agreement, seen) || isOpen(agreement)
                ? Withheld.CARRIERS
                : Withheld.ANYTHING;
    }

    /// Each of them, or each two, have another one of that type that is seen.
    private boolean isOneMore(Agreement gone, List<Participant.Id> seen) {
        if (!Bond.isBetween(gone.type())) {
            return seen.stream().allMatch(party -> isAgreed(gone.type(), List.of(party)));
        }
        return seen.containsAll(gone.parties())
                && seen.stream()
                        .allMatch(
                                one ->
                                        seen.stream()
                                                .allMatch(
                                                        other ->
                                                                isAgreed(
                                                                        gone.type(),
                                                                        List.of(one, other))));
    }

    private boolean isAgreed(Agreement.Type type, List<Participant.Id> parties) {
        return released.agreements()
                .filter(each -> each.type() == type)
                .anyMatch(each -> each.parties().containsAll(parties));
    }

    /// Whether it holds nobody back at any time.
    private static boolean isOpen(Agreement agreement) {
        return agreement.paper().state() == Agreement.State.SIGNED && agreement.period() == null;
    }

    /// Of several plans of means for one thing the first by name counts.
    private Withheld gone(PacePlan pace) {
        if (!released.has(pace.subject())) {
            return Withheld.NOTHING;
        }
        boolean isOther =
                released.holders(pace.subject())
                        .filter(PacePlan.class::isInstance)
                        .map(PacePlan.class::cast)
                        .anyMatch(each -> each.subject().equals(pace.subject()));
        return isOther ? Withheld.ANYTHING : Withheld.CARRIERS;
    }

    /// What it no longer points at.
    private static Withheld changed(Entity was, Entity is) {
        if (was.equals(is)) {
            return Withheld.NOTHING;
        }
        return switch (was) {
            case CisSystem system -> changed(system, (CisSystem) is);
            case Net net ->
                    net.withMembers(((Net) is).members()).equals(is)
                            ? Withheld.CARRIERS
                            : Withheld.ANYTHING;
            case Agreement agreement -> changed(agreement);
            default -> changed(was.id().kind());
        };
    }

    /// A lender or a host who is not seen any more holds back who is.
    private static Withheld changed(Agreement was) {
        return Bond.isBetween(was.type()) ? Withheld.ANYTHING : Withheld.NOTHING;
    }

    /// Where a system stands bears on no verdict.
    private static Withheld changed(CisSystem was, CisSystem is) {
        return was.ports().equals(is.ports()) ? Withheld.NOTHING : Withheld.ANYTHING;
    }

    private static Withheld changed(EntityKind kind) {
        return switch (kind) {
            case GATEWAY, EXCHANGE_REQUIREMENT, EVIDENCE, PACE_PLAN, CONTINGENT, FORCE_ELEMENT ->
                    Withheld.ANYTHING;
            default -> Withheld.NOTHING;
        };
    }
}
