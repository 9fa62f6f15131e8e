package org.entente.model.accord;

import org.entente.model.label.Classification;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Participant;
import org.entente.model.plan.SecurityDomain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Something that has to be agreed: an agreement of one of these types, to which all of these are
/// parties.
public record Bond(Set<Agreement.Type> types, Set<Participant.Id> parties) {
    private static final String MISSION = "MISSION";

    private static final Set<Agreement.Type> SECURITY = Set.of(Agreement.Type.SECURITY_AGREEMENT);

    private static final Set<Agreement.Type> HOSTING = Set.of(Agreement.Type.HOSTING_AGREEMENT);

    private static final Set<Agreement.Type> LOAN =
            Set.of(Agreement.Type.COMSEC_MOU, Agreement.Type.CISMOA);

    public Bond {
        types = Set.copyOf(types);
        parties = Set.copyOf(parties);
    }

    /// Whoever works in a classified domain of the mission that is not his own has to be party to a
    /// security agreement.
    public static Bond security(Participant.Id who) {
        return new Bond(SECURITY, Set.of(who));
    }

    /// Whoever works on the network of a host has to have agreed that with him.
    public static Bond hosting(Participant.Id member, Participant.Id host) {
        return between(HOSTING, member, host);
    }

    /// Whoever lends crypto has to have agreed on that, or on communications, with the borrower.
    public static Bond loan(Participant.Id lender, Participant.Id borrower) {
        return between(LOAN, lender, borrower);
    }

    /// Both of them, who may be the same.
    public static Bond between(
            Set<Agreement.Type> types, Participant.Id one, Participant.Id other) {
        return new Bond(types, new HashSet<>(List.of(one, other)));
    }

    /// Whether systems can rest on agreements of that type.
    public static boolean isCarrying(Agreement.Type type) {
        return SECURITY.contains(type) || isBetween(type);
    }

    /// Whether what rests on an agreement of that type rests on both who have agreed it.
    public static boolean isBetween(Agreement.Type type) {
        return HOSTING.contains(type) || LOAN.contains(type);
    }

    public boolean isMet(Agreement agreement) {
        return types.contains(agreement.type()) && agreement.parties().containsAll(parties);
    }

    /// A domain of the mission, of whatever level.
    public static boolean isMission(SecurityDomain domain) {
        return domain.level().policy().equalsIgnoreCase(MISSION);
    }

    /// A domain of the mission in which only those work who are party to a security agreement.
    public static boolean isClassified(SecurityDomain domain) {
        return isMission(domain) && domain.level().classification() != Classification.UNCLASSIFIED;
    }

    /// Whether somebody needs a host, so that what he has rests on an agreement with him.
    public static boolean isHosted(FmnParticipation part) {
        var option = part.standing().option();
        return option != null && option.needsHost();
    }
}
