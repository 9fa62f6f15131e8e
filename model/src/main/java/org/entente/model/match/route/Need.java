package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What an exchange asks of its path: the standards that can carry it, none named for any; the
/// product; its level of classification; the nations it may be released to, null for everybody;
/// whether safety hangs on it; and the limits. It is open where nobody states the standards: at
/// best any may carry it, at worst none that is there, and of a product that is blank as well any
/// gateway may take it or none that asks for one.
public record Need(
        Set<String> keys,
        String product,
        int level,
        @Nullable Set<String> releasable,
        boolean isSafety,
        Limits limits,
        boolean isOpen) {
    public static final Need ANY = new Need(Set.of(), "", 0, null, false, Limits.USUAL);

    public Need(
            Set<String> keys,
            String product,
            int level,
            @Nullable Set<String> releasable,
            boolean isSafety,
            Limits limits,
            boolean isOpen) {
        if (isOpen && !keys.isEmpty()) {
            throw new IllegalArgumentException("Standards that are named are not open.");
        }
        this.keys = Set.copyOf(keys);
        this.product = product;
        this.level = level;
        this.releasable = releasable == null ? null : Set.copyOf(releasable);
        this.isSafety = isSafety;
        this.limits = limits;
        this.isOpen = isOpen;
    }

    /// Of which somebody has stated whether any standard or which can carry it.
    public Need(
            Set<String> keys,
            String product,
            int level,
            @Nullable Set<String> releasable,
            boolean isSafety,
            Limits limits) {
        this(keys, product, level, releasable, isSafety, limits, false);
    }

    public Need withLimits(Limits others) {
        return new Need(keys, product, level, releasable, isSafety, others, isOpen);
    }

    /// The same, but nobody states which standards can carry it.
    public Need open() {
        return new Need(Set.of(), product, level, releasable, isSafety, limits, true);
    }
}
