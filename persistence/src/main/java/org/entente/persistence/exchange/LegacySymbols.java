package org.entente.persistence.exchange;

import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolStatus;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns symbol codes of fifteen letters (MIL-STD-2525B and C) into those of twenty digits (APP-6D)
/// and back, by the table `symbols.tsv`.
final class LegacySymbols {
    static final int LENGTH = 15;
    private static final LegacySymbols SHIPPED = read();
    private static final String IDENTITIES = "PUAFNSH";
    private static final String EXERCISE_IDENTITIES = "GWMDLJK";
    private static final String STATUSES = "PACDXF";
    private static final String STATIONS = "-FACEGBD";
    private static final String SIZES = "ABCDEFGHIJKLMN";
    private static final List<Amplifier> ECHELONS =
            List.of(Amplifier.values()).stream().filter(Amplifier::isEchelon).toList();

    private final Map<String, String> modern = new HashMap<>();
    private final Map<String, String> legacy = new HashMap<>();

    /// A code of today, and whether the old one said nothing that it does not.
    record Modern(Sidc code, boolean isExact) {}

    private LegacySymbols() {}

    static LegacySymbols shipped() {
        return SHIPPED;
    }

    /// The code of today; empty where nothing is known of the old one. Where that leaves the side
    /// open it is taken from the force that the unit belongs to.
    Optional<Modern> modern(String text, StandardIdentity side) {
        var code = text.strip().toUpperCase(Locale.ROOT).replace('*', '-');
        if (code.length() != LENGTH) {
            return Optional.empty();
        }
        var key = code.substring(0, 1) + code.charAt(2) + code.substring(4, 10);
        var found = entity(key);
        if (found == null) {
            return Optional.empty();
        }
        var status = Math.max(0, STATUSES.indexOf(code.charAt(3)));
        var station = Math.max(0, STATIONS.indexOf(code.charAt(10)));
        var size = SIZES.indexOf(code.charAt(11));
        var sidc =
                new Sidc(
                                "10"
                                        + side(code.charAt(1), side)
                                        + found.substring(0, 2)
                                        + "0000"
                                        + found.substring(2))
                        .withStatus(SymbolStatus.values()[status])
                        .withStation(Station.values()[station])
                        .withAmplifier(size < 0 ? Amplifier.NONE : ECHELONS.get(size));
        return Optional.of(new Modern(sidc, modern.containsKey(key)));
    }

    private static String side(char letter, StandardIdentity side) {
        var real = IDENTITIES.indexOf(letter);
        if (real >= 0) {
            return "0" + real;
        }
        var exercise = EXERCISE_IDENTITIES.indexOf(letter);
        return "1" + (exercise >= 0 ? exercise : side.ordinal());
    }

    /// The function itself, or the next shorter one.
    private @Nullable String entity(String key) {
        for (int length = key.length(); length >= 2; length--) {
            var found = modern.get(key.substring(0, length) + "-".repeat(key.length() - length));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The old code; empty where the table has none for the entity nor for a more general one.
    Optional<String> legacy(Sidc code) {
        return function(code)
                .map(
                        key -> {
                            var identities =
                                    code.digits().charAt(2) == '1'
                                            ? EXERCISE_IDENTITIES
                                            : IDENTITIES;
                            var size = ECHELONS.indexOf(code.amplifier());
                            return key.substring(0, 1)
                                    + identities.charAt(code.identity().ordinal())
                                    + key.charAt(1)
                                    + STATUSES.charAt(code.status().ordinal())
                                    + key.substring(2)
                                    + STATIONS.charAt(code.station().ordinal())
                                    + (size < 0 ? '-' : SIZES.charAt(size))
                                    + "---";
                        });
    }

    private Optional<String> function(Sidc code) {
        var set = code.set().code();
        var entity = code.entity();
        return List.of(
                        set + entity + code.upperModifier() + code.lowerModifier(),
                        set + entity + "0000",
                        set + entity.substring(0, 4) + "000000",
                        set + entity.substring(0, 2) + "00000000",
                        set + "0000000000")
                .stream()
                .map(legacy::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// True where the old code says all that the new one says.
    boolean isExact(Sidc code) {
        return legacy(code)
                .flatMap(old -> modern(old, code.identity()))
                .filter(back -> back.code().equals(code))
                .isPresent();
    }

    private static LegacySymbols read() {
        var symbols = new LegacySymbols();
        try (var in = LegacySymbols.class.getResourceAsStream("symbols.tsv")) {
            var text =
                    new String(
                            Objects.requireNonNull(in, "symbols.tsv").readAllBytes(),
                            StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("scheme"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> symbols.enter(cells));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return symbols;
    }

    private void enter(String... cells) {
        var old = cells[0] + cells[1] + cells[2];
        modern.put(old, cells[3] + cells[4]);
        legacy.putIfAbsent(cells[3] + cells[4], old);
    }
}
