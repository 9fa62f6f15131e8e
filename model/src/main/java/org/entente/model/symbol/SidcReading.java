package org.entente.model.symbol;

import java.util.List;
import java.util.stream.Stream;

/// What came of reading a symbol code: the plain digits, or the first fault in them.
public sealed interface SidcReading {
    /// Twenty digits that make a code.
    record Plain(String digits) implements SidcReading {}

    /// It has not twenty digits but this many.
    record WrongLength(int length) implements SidcReading {}

    /// What stands at that position, counted from 1, is no digit.
    record NoDigit(int position, String found) implements SidcReading {}

    /// What stands from that position on, counted from 1, means nothing there; these would.
    record NoMeaning(Part part, int position, String found, List<String> allowed)
            implements SidcReading {}

    /// The parts of a code that know few values.
    enum Part {
        CONTEXT(2, SymbolContext.values()),
        IDENTITY(3, StandardIdentity.values()),
        SYMBOL_SET(4, SymbolSet.values()),
        STATUS(6, SymbolStatus.values()),
        STATION(7, Station.values()),
        AMPLIFIER(8, Amplifier.values());

        private final int from;
        private final List<String> allowed;

        Part(int from, Coded... values) {
            this.from = from;
            this.allowed = Stream.of(values).map(Coded::code).toList();
        }

        private String in(String digits) {
            return digits.substring(from, from + allowed.getFirst().length());
        }

        private boolean isKnown(String digits) {
            return allowed.contains(in(digits));
        }

        private SidcReading fault(String digits) {
            return new NoMeaning(this, from + 1, in(digits), allowed);
        }
    }

    /// Reads a text without blanks.
    static SidcReading of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return new NoDigit(at + 1, text.substring(at, at + 1));
            }
        }
        if (text.length() != Sidc.LENGTH) {
            return new WrongLength(text.length());
        }
        return Stream.of(Part.values())
                .filter(part -> !part.isKnown(text))
                .findFirst()
                .map(part -> part.fault(text))
                .orElseGet(() -> new Plain(text));
    }
}
