package org.entente.app.feature.comms;

import java.util.List;
import java.util.stream.Stream;

/// The tables of communications by what their buttons are called.
public final class Topics {
    private Topics() {}

    public static List<String> ids() {
        return Stream.of(Topic.values()).map(Topic::id).toList();
    }
}
