package org.entente.app.settings;

import org.entente.app.workspace.Density;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the user chose once for every plan. `author` signs his edits in the journal; `library` is
/// the folder of his plans, `looks` how the screens of each plan looked when it was left, the plan
/// left last at the end.
public record Settings(
        Locale locale,
        ThemeChoice theme,
        Density density,
        Path library,
        String author,
        List<PlanLooks> looks) {
    /// Of how many plans the looks are kept.
    static final int MOST_PLANS = 50;

    /// The look of each screen, by its id, of one plan.
    public record PlanLooks(String plan, Map<String, String> screens) {
        public PlanLooks {
            screens = Map.copyOf(screens);
        }
    }

    public Settings {
        looks = List.copyOf(looks);
    }

    /// Without a plan that was left.
    public Settings(
            Locale locale, ThemeChoice theme, Density density, Path library, String author) {
        this(locale, theme, density, library, author, List.of());
    }

    /// How the screens of that plan looked when it was left.
    public Map<String, String> looks(String plan) {
        return looks.stream()
                .filter(kept -> kept.plan().equals(plan))
                .findFirst()
                .map(PlanLooks::screens)
                .orElse(Map.of());
    }

    public Settings withLooks(String plan, Map<String, String> screens) {
        var next = new ArrayList<>(looks);
        next.removeIf(kept -> kept.plan().equals(plan));
        if (!screens.isEmpty()) {
            next.add(new PlanLooks(plan, screens));
        }
        var kept = next.subList(Math.max(0, next.size() - MOST_PLANS), next.size());
        return new Settings(locale, theme, density, library, author, kept);
    }

    public Settings withLocale(Locale newLocale) {
        return new Settings(newLocale, theme, density, library, author, looks);
    }

    public Settings withTheme(ThemeChoice newTheme) {
        return new Settings(locale, newTheme, density, library, author, looks);
    }

    public Settings withDensity(Density newDensity) {
        return new Settings(locale, theme, newDensity, library, author, looks);
    }

    public Settings withLibrary(Path newLibrary) {
        return new Settings(locale, theme, density, newLibrary, author, looks);
    }

    public Settings withAuthor(String newAuthor) {
        return new Settings(locale, theme, density, library, newAuthor, looks);
    }
}
