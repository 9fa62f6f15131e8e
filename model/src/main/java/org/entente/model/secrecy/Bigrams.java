package org.entente.model.secrecy;

/// How much more often two letters follow each other in words than in random letters, counted in
/// the English and French texts of this program.
final class Bigrams {
    private static final int LETTERS = 26;
    private static final char EVEN = 'f';

    /// A row for each first letter, a column for each second one; `f` is as often as by chance,
    /// each letter before or after it is half a unit of the natural logarithm.
    private static final String TABLE =
            "cghibghdheeihjbhcjijggdcib"
                    + "gaabhacafcafbbgaafcbeaaaea"
                    + "hbfciaaigaffcdjdafehfaaaeb"
                    + "iabejccehabebdgabffcgebaea"
                    + "ichihffdgadhhjdhfjjhgfghef"
                    + "fadaghaahaaedbheahdfeaabaa"
                    + "geabhabefaadaffbageceaaaba"
                    + "haadifaagaacdehadfddeaaacb"
                    + "gfihhggabadhhjihdhijbgbdad"
                    + "eaabedacbaaaaafaacbadadaaa"
                    + "eaaagabcfaaabecaabfabaaaaa"
                    + "icefjcbbiabhabhdabfffdaafa"
                    + "igdbjbachaacgehhaaecfaaaba"
                    + "iahjigibhdfecgidcciifeaaeb"
                    + "eeghehfagcdhijfhajhhiggfdb"
                    + "iahdhbafeaahdahgahegeaacbb"
                    + "aaaaaaaaaaaaaaaaaaaagaaaaa"
                    + "ichgjeeaiafegficbehifedaga"
                    + "hcfdiddghafeddhgcdhjgdfaea"
                    + "iaedjcbjjaafechdahhgfaeaga"
                    + "fefdgbddfbaggiagaighaeadab"
                    + "faaaiacehabbbceaadabbaaaaa"
                    + "fadagaaggaacaffaaddaaaaaaa"
                    + "aaeafaaaeaaacaaeaaaeaaaaaa"
                    + "cbbafaaaaaaadcdeabfbaaaaaa"
                    + "caaaeaaabaaaaacaaaaabaaaaa";

    private Bigrams() {}

    /// Above zero where words have the pair more often than chance. Both must be letters from A to
    /// Z, large or small.
    static int weight(char first, char second) {
        return TABLE.charAt(index(first) * LETTERS + index(second)) - EVEN;
    }

    private static int index(char letter) {
        return (letter | ' ') - 'a';
    }
}
