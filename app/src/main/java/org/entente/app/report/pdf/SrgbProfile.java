package org.entente.app.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The ICC profile (version 4.2) of sRGB as IEC 61966-2-1 defines it, for the output intent: its
/// primaries and its white adapted to D50, and its tone curve in parameters.
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int ILLUMINANT_AT = 68;
    private static final double ONE = 65536;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.7141};
    private static final double[] ADAPTATION = {
        1.04788, 0.02292, -0.05022, 0.02957, 0.99048, -0.01706, -0.00925, 0.01507, 0.75174
    };

    /// Exponent, slope and offset of the curve, slope of its straight beginning, and where that
    /// ends.
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    static byte[] bytes() {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        for (var channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(channel, curve());
        }
        return assembled(tags);
    }

    private static byte[] assembled(Map<String, byte[]> tags) {
        int start = HEADER + 4 + tags.size() * ENTRY;
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        var profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        int at = start;
        for (var tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(ILLUMINANT_AT);
        put(profile, D50);
    }

    /// A text in one language, padded to whole words of four bytes.
    private static byte[] words(String text) {
        var letters = text.getBytes(StandardCharsets.UTF_16BE);
        var tag = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
        tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(ENTRY).put(ascii("enUS"));
        tag.putInt(letters.length).putInt(28).put(letters);
        return tag.array();
    }

    private static byte[] numbers(String type, double[] values) {
        var tag = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        put(tag, values);
        return tag.array();
    }

    private static byte[] curve() {
        var tag = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
        tag.putShort((short) 3).putShort((short) 0);
        put(tag, CURVE);
        return tag.array();
    }

    private static void put(ByteBuffer buffer, double[] values) {
        for (double value : values) {
            buffer.putInt((int) Math.round(value * ONE));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
