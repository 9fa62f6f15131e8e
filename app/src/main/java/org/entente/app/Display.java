package org.entente.app;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Whether a window could be shown.
final class Display {
    private Display() {}

    /// On Windows and macOS there always is one; elsewhere the session says so.
    static boolean isThere(Map<String, String> environment, String system) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(key -> !environment.getOrDefault(key, "").isBlank());
    }
}
