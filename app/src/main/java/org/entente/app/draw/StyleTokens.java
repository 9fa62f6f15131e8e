package org.entente.app.draw;

import org.entente.resources.Resource;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The looks of all styles for one ground: light screen, dark screen, paper. The table of styles is
/// the same for all; the ground gives the colours. Immutable.
public final class StyleTokens {
    private static final Pattern FROM_SCREEN = Pattern.compile("screen@(\\d+)/(.+)");
    private static final Pattern TOKEN = Pattern.compile("-plan-([a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final Pattern MIX = Pattern.compile("([a-z0-9-]+)\\s+(\\d+)%\\s+([a-z0-9-]+)");
    private static final String TABLE = "draw/styles.properties";
    private static final String PAPER_TABLE = "draw/paper.properties";

    private final Map<String, Rgb> colours;
    private final Map<String, Look> looks;
    private final @Nullable StyleTokens screen;

    private StyleTokens(Map<String, Rgb> colours, Map<String, Look> looks) {
        this(colours, looks, null);
    }

    private StyleTokens(
            Map<String, Rgb> colours, Map<String, Look> looks, @Nullable StyleTokens screen) {
        this.screen = screen;
        this.colours = Map.copyOf(colours);
        this.looks = Map.copyOf(looks);
    }

    /// The tokens of the ground `light`, `dark` or `paper`.
    public static StyleTokens of(String ground) {
        return of(ground, TABLE);
    }

    /// The looks of what is set on pages, in points; they may borrow those of the screen on a light
    /// ground.
    public static StyleTokens forPages() {
        var pages = of("paper", PAPER_TABLE);
        return new StyleTokens(pages.colours, pages.looks, of("light"));
    }

    private static StyleTokens of(String ground, String table) {
        var colours = colours(Resource.text("theme/" + ground + ".css"));
        var looks = new HashMap<String, Look>();
        Resource.properties(table)
                .forEach((style, line) -> looks.put((String) style, look((String) line, colours)));
        return new StyleTokens(colours, looks);
    }

    public Look look(Style style) {
        var borrowed = FROM_SCREEN.matcher(style.token());
        return borrowed.matches()
                ? screen(borrowed.group(2)).scaled(Integer.parseInt(borrowed.group(1)) / 100.0)
                : own(style);
    }

    private Look screen(String token) {
        var lender = screen;
        if (lender == null) {
            throw new IllegalStateException("Only pages borrow the looks of the screen.");
        }
        return lender.own(Style.of(token));
    }

    private Look own(Style style) {
        var look = looks.get(style.token());
        if (look == null) {
            throw new IllegalStateException(
                    "The style (%s) must stand in the table of styles.".formatted(style.token()));
        }
        return look;
    }

    /// The colour of a token by its name without `-plan-`.
    public Rgb colour(String token) {
        return colour(token, colours);
    }

    public Set<String> styles() {
        return looks.keySet();
    }

    private static Map<String, Rgb> colours(String css) {
        var colours = new TreeMap<String, Rgb>();
        var matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), Rgb.parse(matcher.group(2)));
        }
        return colours;
    }

    private static Look look(String line, Map<String, Rgb> colours) {
        var parts = new HashMap<String, String>();
        for (var part : line.split(";", -1)) {
            var colon = part.indexOf(':');
            parts.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
        return new Look(
                paint(parts.get("fill"), colours),
                paint(parts.get("line"), colours),
                Double.parseDouble(parts.getOrDefault("width", "1")),
                parts.containsKey("dash"),
                Look.Hatch.valueOf(parts.getOrDefault("hatch", "none").toUpperCase(Locale.ROOT)),
                paint(parts.get("plate"), colours),
                type(parts));
    }

    private static Look.Type type(Map<String, String> parts) {
        return new Look.Type(
                parts.getOrDefault("family", "sans").equals("mono")
                        ? Look.Family.MONO
                        : Look.Family.SANS,
                Double.parseDouble(parts.getOrDefault("size", "12")),
                parts.getOrDefault("weight", "regular").equals("bold"));
    }

    /// A token, or `one 40% other`: the first thinned over the second.
    private static @Nullable Rgb paint(@Nullable String text, Map<String, Rgb> colours) {
        if (text == null) {
            return null;
        }
        var mix = MIX.matcher(text);
        return mix.matches()
                ? colour(mix.group(1), colours)
                        .over(colour(mix.group(3), colours), Integer.parseInt(mix.group(2)) / 100.0)
                : colour(text, colours);
    }

    private static Rgb colour(String token, Map<String, Rgb> colours) {
        var colour = colours.get(token);
        if (colour == null) {
            throw new IllegalStateException(
                    "The theme must define the colour (-plan-%s).".formatted(token));
        }
        return colour;
    }
}
