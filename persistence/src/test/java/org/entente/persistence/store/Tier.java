package org.entente.persistence.store;

/// How many faults a test goes through: a few with every change, many when `faults.tier` says
/// `landing`.
final class Tier {
    private static final String NAME = System.getProperty("faults.tier", "pr");

    private Tier() {}

    static int count(int pr, int landing) {
        return switch (NAME) {
            case "pr" -> pr;
            case "landing" -> landing;
            default ->
                    throw new IllegalStateException(
                            "faults.tier must be pr or landing, not (%s).".formatted(NAME));
        };
    }
}
