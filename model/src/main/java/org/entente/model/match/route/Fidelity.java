package org.entente.model.match.route;

/// What a translation loses.
public enum Fidelity {
    LOSSLESS,
    LOSSY_ACCEPTABLE,
    /// What it loses matters for safety: never for fires, identification or airspace.
    LOSSY_SAFETY_RELEVANT
}
