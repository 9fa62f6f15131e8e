package org.entente.app.format;

import org.entente.model.match.Direction;
import org.entente.resources.CisText;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words which way a port works and on how many nets it can be at once.
public final class PortWords {
    private final Language language;

    public PortWords(Language language) {
        this.language = language;
    }

    /// Such as `receives only, 3 nets at once`; blank where it works both ways on as many nets as
    /// nobody has stated.
    public String kind(@Nullable Direction direction, @Nullable Integer nets) {
        return Stream.of(
                        direction == null ? "" : way(direction),
                        nets == null ? "" : language.say(CisText.PORT_NETS, nets))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String way(Direction direction) {
        return switch (direction) {
            case TX -> language.say(CisText.PORT_SENDS);
            case RX -> language.say(CisText.PORT_RECEIVES);
            case TX_RX -> "";
        };
    }
}
