package org.entente.model.plan;

/// How much of a requirement an offer is to fill: all of it, a share, or something else in its
/// stead.
public enum OfferScope {
    WHOLE,
    PART,
    ALTERNATIVE
}
