package org.entente.app.interop;

import static java.util.stream.Collectors.toMap;

import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Direction;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The types of systems that ship with the product, with the categories in which they are offered.
public final class SystemLibrary {
    private static final String ITS_OWN = "*";
    private static final String PROFILES = "systems/profiles.tsv";
    private static final String TYPES = "systems/types.tsv";
    private static final String CATEGORIES = "systems/categories.tsv";

    /// A direction follows where a port does not work both ways.
    private static final Pattern PORT =
            Pattern.compile(
                    "(?<name>[^/:]+)/(?<medium>[^/:]+)(?:/(?<way>TX|RX))?: (?<profiles>.+)");

    private final List<Category> categories;
    private final List<SystemType> types;
    private final Map<String, SystemType> byCode;

    /// A kind of systems.
    public record Category(String code, SystemType.Names names) {}

    /// What the types are called, which is read alone and once.
    private static final class Titles {
        static final Map<String, SystemType.Names> ALL =
                rows().stream().collect(toMap(row -> row.text("code"), SystemLibrary::names));
    }

    private SystemLibrary(List<Category> categories, List<SystemType> types) {
        this.categories = List.copyOf(categories);
        this.types = List.copyOf(types);
        this.byCode = types.stream().collect(toMap(SystemType::code, Function.identity()));
    }

    private static List<Table.Row> rows() {
        return Table.read(TYPES, "code", "category", "english", "french", "ports")
                .distinct("code")
                .rows();
    }

    /// What a type is called; its code where the library does not have it.
    public static String title(String code, Locale locale) {
        var names = Titles.ALL.get(code);
        return names == null ? code : names.in(locale);
    }

    /// Reads the tables that ship with the product.
    public static SystemLibrary shipped() {
        var catalogue = Standards.shipped();
        var profiles = new HashMap<String, Binding>();
        Table.read(PROFILES, "code", "key", "edition", "role", "values")
                .distinct("code")
                .rows()
                .forEach(row -> profiles.put(row.text("code"), stated(catalogue, profile(row))));
        var types = rows().stream().map(row -> type(row, profiles)).toList();
        var categories =
                Table.read(CATEGORIES, "code", "english", "french").distinct("code").rows().stream()
                        .map(row -> new Category(row.text("code"), names(row)))
                        .toList();
        return new SystemLibrary(categories, types);
    }

    /// In the order in which they are offered.
    public List<Category> categories() {
        return categories;
    }

    /// In the order in which they are offered.
    public List<SystemType> types() {
        return types;
    }

    /// The type of that code, or null where the library has none.
    public @Nullable SystemType type(String code) {
        return byCode.get(code);
    }

    private static SystemType.Names names(Table.Row row) {
        return new SystemType.Names(row.text("english"), row.text("french"));
    }

    private static Binding profile(Table.Row row) {
        var values = row.optional("values");
        return new Binding(
                row.text("key"),
                row.optional("edition"),
                row.as("role", BindingRole::valueOf),
                values.isEmpty() ? Map.of() : row.as("values", Stating::read));
    }

    /// With its edition as a statement like all others, so that it has a source once it is placed.
    private static Binding stated(Catalogue catalogue, Binding profile) {
        var standard = catalogue.standard(profile.key());
        int at = standard == null || profile.edition().isBlank() ? -1 : standard.editionIndex();
        return standard == null || at < 0
                ? profile
                : profile.stating(
                        standard.parameters().get(at).name(), profile.statement(standard, at));
    }

    private static SystemType type(Table.Row row, Map<String, Binding> profiles) {
        var ports = new ArrayList<CisSystem.Port>();
        for (var part : row.text("ports").split(" \\| ", -1)) {
            ports.add(port(row, profiles, part));
        }
        return new SystemType(row.text("code"), row.text("category"), names(row), ports);
    }

    private static CisSystem.Port port(Table.Row row, Map<String, Binding> profiles, String part) {
        var found = PORT.matcher(part);
        if (!found.matches()) {
            throw row.fault("ports", "(%s) must be name/medium: profiles".formatted(part));
        }
        var bindings =
                Arrays.stream(found.group("profiles").split(" "))
                        .map(code -> own(known(row, profiles, code), row.text("code")))
                        .toList();
        var port = new CisSystem.Port(found.group("name"), found.group("medium"), null, bindings);
        var way = found.group("way");
        return way == null ? port : port.withDirection(Direction.valueOf(way));
    }

    /// What is national is that of this type and suits no other.
    private static Binding own(Binding profile, String type) {
        var all = new HashMap<String, Statement>();
        profile.statements()
                .forEach(
                        (parameter, statement) ->
                                all.put(
                                        parameter,
                                        statement.text().contains(ITS_OWN)
                                                ? Statement.of(
                                                        statement.text().replace(ITS_OWN, type))
                                                : statement));
        return new Binding(profile.key(), profile.edition(), profile.role(), all);
    }

    private static Binding known(Table.Row row, Map<String, Binding> profiles, String code) {
        var profile = profiles.get(code);
        if (profile == null) {
            throw row.fault("ports", "no profile is called (%s)".formatted(code));
        }
        return profile;
    }
}
