package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A key by its alias: who is to have it, how far that has come, and which nets need it. The period
/// is its cryptoperiod. The key itself is never held, and text that looks like one is refused.
public record CryptoKey(
        Id id,
        String name,
        Issue issue,
        List<Share> distribution,
        List<Net.Id> nets,
        @Nullable Timeframe period,
        Notes notes)
        implements CisArrangement {
    public CryptoKey(
            Id id,
            String name,
            Issue issue,
            List<Share> distribution,
            List<Net.Id> nets,
            @Nullable Timeframe period,
            Notes notes) {
        this.id = id;
        this.name = name;
        this.issue = issue;
        this.distribution = List.copyOf(distribution);
        this.nets = List.copyOf(nets);
        this.period = period;
        this.notes = notes;
    }

    /// Identity of a key.
    public record Id(UUID value) implements CisId, AttestedId {
        @Override
        public EntityKind kind() {
            return EntityKind.CRYPTO_KEY;
        }
    }

    /// The edition, the family of devices that take it, both blank where nobody has stated them,
    /// and how far the key as a whole has come.
    public record Issue(String edition, String family, Status status) {
        public static final Issue PLANNED = new Issue("", "", Status.PLANNED);
    }

    /// Who is to have the key, and how far it has come there.
    public record Share(AssigneeId holder, Status status) {}

    /// How far a key has come, in the order in which it goes.
    public enum Status {
        PLANNED,
        ORDERED,
        RECEIVED,
        LOADED,
        SUPERSEDED,
        COMPROMISED;

        /// Whether a net may be keyed with it, once it is there.
        public boolean isUsable() {
            return this != SUPERSEDED && this != COMPROMISED;
        }
    }

    /// How far it has come with that holder; nothing where they are not to have it. A key that was
    /// superseded or compromised as a whole is so everywhere.
    public Optional<Status> status(AssigneeId holder) {
        return distribution.stream()
                .filter(share -> share.holder().equals(holder))
                .map(Share::status)
                .map(there -> isOver(issue.status()) ? issue.status() : there)
                .findFirst();
    }

    private static boolean isOver(Status status) {
        return status == Status.SUPERSEDED || status == Status.COMPROMISED;
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.concat(distribution.stream().map(Share::holder), nets.stream());
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.of(
                withDistribution(
                                distribution.stream()
                                        .filter(share -> !share.holder().equals(gone))
                                        .toList())
                        .withNets(nets.stream().filter(net -> !net.equals(gone)).toList()));
    }

    @Override
    public CryptoKey withName(String newName) {
        return new CryptoKey(id, newName, issue, distribution, nets, period, notes);
    }

    public CryptoKey withIssue(Issue newIssue) {
        return new CryptoKey(id, name, newIssue, distribution, nets, period, notes);
    }

    public CryptoKey withDistribution(List<Share> newDistribution) {
        return new CryptoKey(id, name, issue, newDistribution, nets, period, notes);
    }

    public CryptoKey withNets(List<Net.Id> newNets) {
        return new CryptoKey(id, name, issue, distribution, newNets, period, notes);
    }

    @Override
    public CryptoKey withPeriod(@Nullable Timeframe newPeriod) {
        return new CryptoKey(id, name, issue, distribution, nets, newPeriod, notes);
    }

    @Override
    public CryptoKey withNotes(Notes newNotes) {
        return new CryptoKey(id, name, issue, distribution, nets, period, newNotes);
    }
}
