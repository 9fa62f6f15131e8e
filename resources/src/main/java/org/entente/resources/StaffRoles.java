package org.entente.resources;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The roles that staffs give to those who answer for a task, known by their codes.
public final class StaffRoles {
    private final List<String> codes;
    private final Map<String, Table.Row> rows;

    private StaffRoles(List<Table.Row> rows) {
        this.codes = rows.stream().map(row -> row.text("code")).toList();
        this.rows = rows.stream().collect(toMap(row -> row.text("code"), Function.identity()));
    }

    /// Reads the table that ships with the product.
    public static StaffRoles shipped() {
        var table = Table.read("role/roles.tsv", "code", "english", "french");
        return new StaffRoles(table.distinct("code").rows());
    }

    /// The codes in the order in which staffs name them.
    public List<String> codes() {
        return codes;
    }

    /// What the code stands for; empty for one that only the plan knows.
    public Optional<String> name(String code, Locale locale) {
        var column = locale.getLanguage().equals("fr") ? "french" : "english";
        return Optional.ofNullable(rows.get(code)).map(row -> row.text(column));
    }
}
