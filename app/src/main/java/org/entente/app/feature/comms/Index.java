package org.entente.app.feature.comms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds things by what they are called, whatever the case of the letters. A name that several
/// things have finds none of them.
///
/// @param <I> identities of the things
final class Index<I> {
    private final Map<String, I> known = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    void add(String name, I id) {
        var key = key(name);
        if (!key.isEmpty()) {
            var other = known.putIfAbsent(key, id);
            if (other != null && !other.equals(id)) {
                shared.add(key);
            }
        }
    }

    Optional<I> find(String name) {
        var key = key(name);
        return shared.contains(key) ? Optional.empty() : Optional.ofNullable(known.get(key));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
