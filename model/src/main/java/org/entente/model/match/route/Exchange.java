package org.entente.model.match.route;

/// Something that one station has to get to another in these phases; an exchange with several
/// consumers is one for each of them. Then come what its plan of means lets pass by hand, and what
/// things that are not seen may do to it.
public record Exchange(
        String id,
        String from,
        String to,
        Need need,
        Importance importance,
        String service,
        long phases,
        ByHand byHand,
        Unseen unseen) {
    /// For which nobody has planned anything by hand.
    public Exchange(
            String id,
            String from,
            String to,
            Need need,
            Importance importance,
            String service,
            long phases) {
        this(id, from, to, need, importance, service, phases, ByHand.NONE, Unseen.NOTHING);
    }

    public Exchange withNeed(Need other) {
        return new Exchange(id, from, to, other, importance, service, phases, byHand, unseen);
    }

    public Exchange withByHand(ByHand other) {
        return new Exchange(id, from, to, need, importance, service, phases, other, unseen);
    }

    public Exchange withUnseen(Unseen other) {
        return new Exchange(id, from, to, need, importance, service, phases, byHand, other);
    }
}
