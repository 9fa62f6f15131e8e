package org.entente.model.match.route;

import org.entente.model.match.Binding;
import org.entente.model.match.Statement;

import java.util.ArrayList;

/// A port of which one parameter is stated anew.
final class Rewording {
    private Rewording() {}

    /// The port with this statement in its first binding to the standard.
    static Port of(Port port, String key, String parameter, Statement statement) {
        var bindings = new ArrayList<Binding>();
        boolean isDone = false;
        for (var binding : port.bindings()) {
            if (!isDone && binding.key().equals(key)) {
                bindings.add(binding.stating(parameter, statement));
                isDone = true;
            } else {
                bindings.add(binding);
            }
        }
        return port.withBindings(bindings);
    }
}
