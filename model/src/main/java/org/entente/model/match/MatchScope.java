package org.entente.model.match;

/// Where a mismatch has to be mended: equipment and software hardly ever before an exercise, an
/// authorisation or a frequency with lead time, the rest by filling in.
public enum MatchScope {
    EQUIPMENT('E'),
    SOFTWARE('S'),
    CONFIGURATION('C'),
    KEY('K'),
    PROCEDURE('P'),
    AUTHORISATION('X'),
    SPECTRUM('R');

    private final char letter;

    MatchScope(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
