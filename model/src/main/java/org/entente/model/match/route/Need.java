package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What an exchange asks of its path: the standards that can carry it, none named for any; the
/// product; its level of classification; the nations it may be released to, null for everybody;
/// whether safety hangs on it; and the limits.
public record Need(
        Set<String> keys,
        String product,
        int level,
        @Nullable Set<String> releasable,
        boolean isSafety,
        Limits limits) {
    public static final Need ANY = new Need(Set.of(), "", 0, null, false, Limits.USUAL);

    public Need(
            Set<String> keys,
            String product,
            int level,
            @Nullable Set<String> releasable,
            boolean isSafety,
            Limits limits) {
        this.keys = Set.copyOf(keys);
        this.product = product;
        this.level = level;
        this.releasable = releasable == null ? null : Set.copyOf(releasable);
        this.isSafety = isSafety;
        this.limits = limits;
    }
}
