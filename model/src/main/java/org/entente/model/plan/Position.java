package org.entente.model.plan;

/// WGS 84 latitude in `[-90, 90]` and longitude in `[-180, 180]`, in degrees.
public record Position(double latitude, double longitude) {
    /// Zero is never negative, so that equal positions are equal wherever they are kept.
    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "The position (%s, %s) must lie within 90 and 180 degrees."
                            .formatted(latitude, longitude));
        }
        latitude += 0.0;
        longitude += 0.0;
    }
}
