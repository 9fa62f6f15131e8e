package org.entente.model.plan;

/// What a copy of a plan knows of the things that were kept back from it because of their labels:
/// only what that means for the verdicts, never what, how many or whose they are.
public enum Withheld {
    /// Nothing that could bear on a verdict.
    NOTHING,
    /// Something that could carry what is exchanged, so that a verdict may be better than it looks.
    CARRIERS,
    /// Something that could also stand in its way or tell otherwise when and by whom it is asked
    /// for, so that a verdict may be worse as well.
    ANYTHING;

    /// What is known of two such sets together.
    public Withheld join(Withheld other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
