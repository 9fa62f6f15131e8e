package org.entente.app.draw;

import java.util.HexFormat;

/// An opaque sRGB colour; each part from 0 to 255.
public record Rgb(int red, int green, int blue) {
    /// Reads `#rrggbb`.
    public static Rgb parse(String text) {
        if (text.length() != 7 || text.charAt(0) != '#') {
            throw new IllegalArgumentException(
                    "The colour (%s) must read #rrggbb.".formatted(text));
        }
        var parts = HexFormat.of().parseHex(text.substring(1));
        return new Rgb(parts[0] & 0xff, parts[1] & 0xff, parts[2] & 0xff);
    }

    /// This colour thinned to that share (0 to 1) over a ground.
    public Rgb over(Rgb ground, double share) {
        return new Rgb(
                mix(red, ground.red, share),
                mix(green, ground.green, share),
                mix(blue, ground.blue, share));
    }

    private static int mix(int mine, int theirs, double share) {
        return (int) Math.round(mine * share + theirs * (1 - share));
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
