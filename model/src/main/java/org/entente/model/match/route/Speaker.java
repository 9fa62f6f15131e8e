package org.entente.model.match.route;

import org.entente.model.match.Catalogue;
import org.entente.model.match.Fitted;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// A port with its bindings read for their standards, the first of each; a standard that the
/// catalogue does not know is left out.
final class Speaker {
    final Port port;
    private final Map<String, Fitted> fitted = new HashMap<>();

    Speaker(Catalogue catalogue, Port port) {
        this.port = port;
        for (var binding : port.bindings()) {
            var standard = catalogue.standard(binding.key());
            if (standard != null && !fitted.containsKey(binding.key())) {
                fitted.put(binding.key(), Fitted.of(standard, binding));
            }
        }
    }

    @Nullable Fitted fitted(String key) {
        return fitted.get(key);
    }
}
