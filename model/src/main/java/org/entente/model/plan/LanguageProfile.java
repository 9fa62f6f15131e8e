package org.entente.model.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The standardised language profile (SLP, STANAG 6001) in one language: listening, speaking,
/// reading, writing. The language is a code such as `ENG`.
public record LanguageProfile(
        String language,
        LanguageLevel listening,
        LanguageLevel speaking,
        LanguageLevel reading,
        LanguageLevel writing) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<language>\\p{L}{2,8})[\\s:]+)?(?:SLP\\s*)?(?<levels>[-0-5+\\s]+)");
    private static final Pattern LEVEL = Pattern.compile("[0-4]\\+|[0-5-]");
    private static final String DEFAULT_LANGUAGE = "ENG";
    private static final int SKILLS = 4;

    /// As staffs write it, without the language: `3322`, `2+2+21+`.
    public String levels() {
        return listening.code() + speaking.code() + reading.code() + writing.code();
    }

    /// With the language: `ENG 3322`.
    public String text() {
        return language + " " + levels();
    }

    /// The four skills in the order of the profile.
    public List<LanguageLevel> skills() {
        return List.of(listening, speaking, reading, writing);
    }

    /// Reads `ENG 3322`, `SLP 3322` or `fra 2+2+21+`; English where no language is named.
    public static Optional<LanguageProfile> read(String text) {
        var shape = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!shape.matches()) {
            return Optional.empty();
        }
        var named = shape.group("language");
        var language = named == null || named.equals("SLP") ? DEFAULT_LANGUAGE : named;
        return levels(shape.group("levels")).map(levels -> of(language, levels));
    }

    /// Reads the four levels alone.
    public static Optional<LanguageProfile> read(String language, String levels) {
        return levels(levels).map(found -> of(language, found));
    }

    private static Optional<List<LanguageLevel>> levels(String text) {
        var plain = text.replaceAll("\\s", "");
        var found = new ArrayList<LanguageLevel>();
        var matcher = LEVEL.matcher(plain);
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            found.add(level(matcher.group()));
            at = matcher.end();
        }
        return at == plain.length() && found.size() == SKILLS
                ? Optional.of(found)
                : Optional.empty();
    }

    private static LanguageLevel level(String code) {
        return Arrays.stream(LanguageLevel.values())
                .filter(level -> level.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LanguageProfile of(String language, List<LanguageLevel> levels) {
        return new LanguageProfile(
                language, levels.get(0), levels.get(1), levels.get(2), levels.get(3));
    }
}
