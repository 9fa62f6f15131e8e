package org.entente.model.symbol;

import java.util.Optional;

/// A symbol identification code: twenty digits in two sets of ten, the first of which says how the
/// symbol is framed and the second what stands in it.
public record Sidc(String digits) {
    public static final int LENGTH = 20;

    /// @throws IllegalArgumentException when the text is no code; `read` tells what is wrong with
    /// it
    public Sidc {
        if (!(SidcReading.of(digits) instanceof SidcReading.Plain)) {
            throw new IllegalArgumentException(
                    "The symbol code (%s) must be twenty digits of the standard."
                            .formatted(digits));
        }
    }

    /// A friendly unit of an exercise, present, without modifiers.
    public static Sidc friend(SymbolSet set, Station station, Amplifier size, String entity) {
        return new Sidc("1013" + set.code() + "0" + station.code() + size.code() + entity + "0000");
    }

    /// The code, with blanks and hyphens left out; what is wrong with it where it is none.
    public static SidcReading read(String text) {
        return SidcReading.of(text.replaceAll("[\\s-]", ""));
    }

    public static Optional<Sidc> find(String text) {
        return read(text) instanceof SidcReading.Plain(var digits)
                ? Optional.of(new Sidc(digits))
                : Optional.empty();
    }

    /// The edition of the standard, 10 for APP-6D and MIL-STD-2525D.
    public String version() {
        return digits.substring(0, 2);
    }

    public SymbolContext context() {
        return value(SymbolContext.values(), 2, 3);
    }

    public StandardIdentity identity() {
        return value(StandardIdentity.values(), 3, 4);
    }

    public SymbolSet set() {
        return value(SymbolSet.values(), 4, 6);
    }

    public SymbolStatus status() {
        return value(SymbolStatus.values(), 6, 7);
    }

    public Station station() {
        return value(Station.values(), 7, 8);
    }

    public Amplifier amplifier() {
        return value(Amplifier.values(), 8, 10);
    }

    /// Entity, type and subtype, six digits; zeros where nothing is said.
    public String entity() {
        return digits.substring(10, 16);
    }

    /// The two digits of the upper modifier.
    public String upperModifier() {
        return digits.substring(16, 18);
    }

    /// The two digits of the lower modifier.
    public String lowerModifier() {
        return digits.substring(18);
    }

    public Sidc withIdentity(StandardIdentity identity) {
        return with(3, identity.code());
    }

    public Sidc withStatus(SymbolStatus status) {
        return with(6, status.code());
    }

    public Sidc withStation(Station station) {
        return with(7, station.code());
    }

    public Sidc withAmplifier(Amplifier amplifier) {
        return with(8, amplifier.code());
    }

    /// Another thing in the same frame; the modifiers go, because they belong to the set.
    public Sidc withEntity(SymbolSet set, String entity) {
        return with(4, set.code()).with(10, entity + "0000");
    }

    /// The two sets of ten apart, as people read them aloud.
    public String spaced() {
        return digits.substring(0, 10) + " " + digits.substring(10);
    }

    private Sidc with(int from, String code) {
        return new Sidc(digits.substring(0, from) + code + digits.substring(from + code.length()));
    }

    private <C extends Coded> C value(C[] values, int from, int until) {
        return Coded.find(values, digits.substring(from, until)).orElseThrow();
    }
}
