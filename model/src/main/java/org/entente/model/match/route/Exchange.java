package org.entente.model.match.route;

/// Something that one station has to get to another in these phases; an exchange with several
/// consumers is one for each of them. What there is beside the ways that are searched comes last.
public record Exchange(
        String id,
        String from,
        String to,
        Need need,
        Importance importance,
        String service,
        long phases,
        Beside beside) {
    /// What its plan of means lets pass by hand, and what things that are not seen may do to it.
    public record Beside(ByHand byHand, Unseen unseen) {
        static final Beside NOTHING = new Beside(ByHand.NONE, Unseen.NOTHING);
    }

    /// Beside which there is nothing.
    public Exchange(
            String id,
            String from,
            String to,
            Need need,
            Importance importance,
            String service,
            long phases) {
        this(id, from, to, need, importance, service, phases, Beside.NOTHING);
    }

    public ByHand byHand() {
        return beside.byHand();
    }

    public Unseen unseen() {
        return beside.unseen();
    }

    public Exchange withNeed(Need other) {
        return new Exchange(id, from, to, other, importance, service, phases, beside);
    }

    public Exchange withByHand(ByHand other) {
        return with(new Beside(other, unseen()));
    }

    public Exchange withUnseen(Unseen other) {
        return with(new Beside(byHand(), other));
    }

    private Exchange with(Beside other) {
        return new Exchange(id, from, to, need, importance, service, phases, other);
    }
}
