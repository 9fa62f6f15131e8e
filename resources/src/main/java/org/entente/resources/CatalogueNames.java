package org.entente.resources;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people call the standards of the catalogue and their parameters. The catalogue, plans and
/// files know them by keys and names that are the same in every language.
public final class CatalogueNames {
    private static final String PARAMETERS = "catalogue/parameters.tsv";
    private static final String STANDARDS = "catalogue/standards.tsv";

    /// Stands for the French where it is the same as the English.
    private static final String SAME = "=";

    private record Wording(String english, String french) {
        String in(Locale locale) {
            return locale.getLanguage().equals("fr") ? french : english;
        }
    }

    private record Entry(Wording title, Wording number) {}

    private final Map<String, Wording> parameters = new HashMap<>();
    private final Map<String, Entry> standards = new HashMap<>();

    private CatalogueNames() {}

    /// Reads the tables that ship with the product.
    public static CatalogueNames shipped() {
        return read(Resource.text(PARAMETERS), Resource.text(STANDARDS));
    }

    /// @throws BadTableException naming the row where a table is not complete
    static CatalogueNames read(String parameters, String standards) {
        var names = new CatalogueNames();
        Table.parse(PARAMETERS, parameters, "name", "english", "french")
                .distinct("name")
                .rows()
                .forEach(row -> names.parameters.put(row.text("name"), title(row)));
        Table.parse(STANDARDS, standards, "key", "english", "french", "number", "number in French")
                .distinct("key")
                .rows()
                .forEach(
                        row ->
                                names.standards.put(
                                        row.text("key"), new Entry(title(row), number(row))));
        return names;
    }

    private static Wording title(Table.Row row) {
        return wording(row, row.text("english"), row.text("french"));
    }

    private static Wording number(Table.Row row) {
        var english = row.optional("number");
        var french = row.optional("number in French");
        if (english.isEmpty() && french.isEmpty()) {
            return new Wording("", "");
        }
        return wording(row, row.text("number"), row.text("number in French"));
    }

    private static Wording wording(Table.Row row, String english, String french) {
        if (french.equals(english)) {
            throw row.fault(
                    "french",
                    "(%s) is no other word than the English; = says that it is meant"
                            .formatted(french));
        }
        return new Wording(english, french.equals(SAME) ? english : french);
    }

    /// The names of all parameters that have a title.
    public Set<String> parameters() {
        return Set.copyOf(parameters.keySet());
    }

    /// The keys of all standards that have a title.
    public Set<String> standards() {
        return Set.copyOf(standards.keySet());
    }

    /// The title of the parameter of that name; empty for one that the catalogue does not have.
    public Optional<String> parameter(String name, Locale locale) {
        return Optional.ofNullable(parameters.get(name)).map(known -> known.in(locale));
    }

    /// The title of the standard with that key, which the catalogue calls by that English title;
    /// empty for one of somebody else under the same key.
    public Optional<String> standard(String key, String english, Locale locale) {
        return Optional.ofNullable(standards.get(key))
                .map(Entry::title)
                .filter(known -> known.english().equals(english))
                .map(known -> known.in(locale));
    }

    /// The title that ships for the standard with that key.
    public Optional<String> standard(String key, Locale locale) {
        return Optional.ofNullable(standards.get(key)).map(known -> known.title().in(locale));
    }

    /// The number of that standard where words in it differ from one language to the other.
    public Optional<String> number(String key, String english, Locale locale) {
        return Optional.ofNullable(standards.get(key))
                .map(Entry::number)
                .filter(known -> known.english().equals(english))
                .map(known -> known.in(locale));
    }
}
