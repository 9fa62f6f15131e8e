package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// From where to where an address goes: a block `100-177` or a range of numbers from its first to
/// its last, a prefix `10.20.0.0/16` over all that it covers, and everything else is itself alone.
/// Blocks of identification codes are octal, but their order is that of plain numbers.
record Extent(String word, long from, long to) implements Comparable<Extent> {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})\\s*[-–]\\s*(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern PREFIX =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");
    private static final int BITS = 32;
    private static final int BYTE = 8;
    private static final Comparator<Extent> ORDER =
            Comparator.comparing(Extent::word)
                    .thenComparingLong(Extent::from)
                    .thenComparingLong(Extent::to);

    static Extent of(AddressAssignment.Type type, String value) {
        var text = value.strip().toLowerCase(Locale.ROOT);
        var read =
                switch (type) {
                    case IP_PREFIX -> prefix(text);
                    case TRACK_NUMBER_BLOCK, NUMBER_RANGE, MODE_2_BLOCK, MODE_3_BLOCK ->
                            range(text);
                    case CALL_SIGN,
                            JTIDS_UNIT,
                            NILE_UNIT,
                            PARTICIPATING_UNIT,
                            UNIT_REFERENCE_NUMBER,
                            AS_NUMBER,
                            DNS_ZONE,
                            MAIL_DOMAIN,
                            XMPP_DOMAIN,
                            SIP_DOMAIN,
                            COUNTRY_IDENTIFIER,
                            DIS_SITE_APPLICATION,
                            MMSI,
                            MODE_S_ADDRESS,
                            COMSEC_ACCOUNT ->
                            Optional.<Extent>empty();
                };
        return read.orElseGet(() -> new Extent(text, 0, 0));
    }

    private static Optional<Extent> range(String text) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            long from = Long.parseLong(range.group(1));
            long to = Long.parseLong(range.group(2));
            return from <= to ? Optional.of(new Extent("", from, to)) : Optional.empty();
        }
        if (NUMBER.matcher(text).matches()) {
            long at = Long.parseLong(text);
            return Optional.of(new Extent("", at, at));
        }
        return Optional.empty();
    }

    private static Optional<Extent> prefix(String text) {
        var prefix = PREFIX.matcher(text);
        if (!prefix.matches()) {
            return Optional.empty();
        }
        long from = 0;
        for (int i = 1; i <= BITS / BYTE; i++) {
            from = from << BYTE | Long.parseLong(prefix.group(i));
        }
        var length = prefix.group(5);
        int free = BITS - Math.min(BITS, length == null ? BITS : Integer.parseInt(length));
        long size = 1L << free;
        long base = from / size * size;
        return Optional.of(new Extent("", base, base + size - 1));
    }

    boolean meets(Extent other) {
        return word.equals(other.word) && from <= other.to && other.from <= to;
    }

    @Override
    public int compareTo(Extent other) {
        return ORDER.compare(this, other);
    }
}
