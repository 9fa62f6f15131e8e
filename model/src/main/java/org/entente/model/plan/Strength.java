package org.entente.model.plan;

/// How many people and main platforms a force element brings; zero where none, never negative.
public record Strength(int personnel, int vehicles, int vessels, int aircraft) {
    public static final Strength NONE = new Strength(0, 0, 0, 0);

    public Strength {
        if (personnel < 0 || vehicles < 0 || vessels < 0 || aircraft < 0) {
            throw new IllegalArgumentException(
                    "The strength (%d, %d, %d, %d) must not be negative."
                            .formatted(personnel, vehicles, vessels, aircraft));
        }
    }

    public static Strength of(int personnel) {
        return new Strength(personnel, 0, 0, 0);
    }

    public Strength plus(Strength other) {
        return new Strength(
                personnel + other.personnel,
                vehicles + other.vehicles,
                vessels + other.vessels,
                aircraft + other.aircraft);
    }
}
