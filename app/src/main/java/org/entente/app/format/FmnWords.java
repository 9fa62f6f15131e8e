package org.entente.app.format;

import org.entente.resources.FmnText;

/// The text key of each service that the spirals of federated mission networking (FMN) ask for.
public final class FmnWords {
    private FmnWords() {}

    /// By its code in the table of spirals.
    public static FmnText of(String service) {
        return FmnText.valueOf(service);
    }
}
