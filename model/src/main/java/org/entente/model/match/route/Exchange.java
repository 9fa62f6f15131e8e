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
    /// What its plan of means lets pass by hand, what things that are not seen may do to it, and of
    /// whom nobody knows when they are there.
    public record Beside(ByHand byHand, Unseen unseen, Awaited awaited) {
        static final Beside NOTHING = new Beside(ByHand.NONE, Unseen.NOTHING, Awaited.NOBODY);
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

    public Awaited awaited() {
        return beside.awaited();
    }

    /// Once it is known that somebody is there whenever he may be, or never.
    Exchange answered(String thing, boolean isGood) {
        var left = awaited().without(thing);
        if (!isGood) {
            return withPhases(awaited().bad())
                    .with(new Beside(byHand().without(-1L), unseen().without(-1L), Awaited.NOBODY));
        }
        return left.things().isEmpty()
                ? withPhases(left.good()).withAwaited(Awaited.NOBODY)
                : withAwaited(left);
    }

    private Exchange withPhases(long others) {
        return new Exchange(id, from, to, need, importance, service, others, beside);
    }

    public Exchange withNeed(Need other) {
        return new Exchange(id, from, to, other, importance, service, phases, beside);
    }

    public Exchange withByHand(ByHand other) {
        return with(new Beside(other, unseen(), awaited()));
    }

    public Exchange withUnseen(Unseen other) {
        return with(new Beside(byHand(), other, awaited()));
    }

    public Exchange withAwaited(Awaited other) {
        return with(new Beside(byHand(), unseen(), other));
    }

    private Exchange with(Beside other) {
        return new Exchange(id, from, to, need, importance, service, phases, other);
    }
}
