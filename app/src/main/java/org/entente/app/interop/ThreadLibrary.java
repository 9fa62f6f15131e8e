package org.entente.app.interop;

import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.ExchangeRequirement.Precedence;
import org.entente.model.plan.ExchangeRequirement.Weight;
import org.entente.resources.Table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The mission threads and the information products that ship with the product.
public final class ThreadLibrary {
    private final List<MissionThread> threads;
    private final List<MissionThread.Product> products;

    private ThreadLibrary(List<MissionThread> threads, List<MissionThread.Product> products) {
        this.threads = List.copyOf(threads);
        this.products = List.copyOf(products);
    }

    /// Reads the tables that ship with the product.
    public static ThreadLibrary shipped() {
        var products = new LinkedHashMap<String, MissionThread.Product>();
        rows("products", "code", "format", "standards", "english", "french")
                .forEach(row -> products.put(row.text("code"), product(row)));
        var services = new LinkedHashMap<String, MissionThread.Service>();
        rows("services", "code", "english", "french")
                .forEach(
                        row ->
                                services.put(
                                        row.text("code"),
                                        new MissionThread.Service(row.text("code"), names(row))));
        var roles = roles();
        var flows = flows(products, services);
        var threads =
                rows("threads", "code", "english", "french").stream()
                        .map(
                                row ->
                                        new MissionThread(
                                                row.text("code"),
                                                names(row),
                                                known(row, "code", roles),
                                                known(row, "code", flows)))
                        .toList();
        return new ThreadLibrary(threads, List.copyOf(products.values()));
    }

    private static Map<String, List<MissionThread.Role>> roles() {
        var roles = new LinkedHashMap<String, List<MissionThread.Role>>();
        rows("roles", "thread", "role", "english", "french")
                .forEach(
                        row ->
                                of(roles, row)
                                        .add(new MissionThread.Role(row.text("role"), names(row))));
        return roles;
    }

    private static Map<String, List<MissionThread.Flow>> flows(
            Map<String, MissionThread.Product> products,
            Map<String, MissionThread.Service> services) {
        var flows = new LinkedHashMap<String, List<MissionThread.Flow>>();
        rows(
                        "flows",
                        "thread",
                        "from",
                        "to",
                        "product",
                        "weight",
                        "precedence",
                        "service",
                        "minutes")
                .forEach(
                        row ->
                                of(flows, row)
                                        .add(
                                                new MissionThread.Flow(
                                                        row.text("from"),
                                                        row.text("to"),
                                                        known(row, "product", products),
                                                        urgency(row),
                                                        known(row, "service", services))));
        return flows;
    }

    /// In the order in which they are offered.
    public List<MissionThread> threads() {
        return threads;
    }

    /// All of them, also those that flow in no thread.
    public List<MissionThread.Product> products() {
        return products;
    }

    private static List<Table.Row> rows(String table, String... columns) {
        return Table.read("threads/%s.tsv".formatted(table), columns).rows();
    }

    private static SystemType.Names names(Table.Row row) {
        return new SystemType.Names(row.text("english"), row.text("french"));
    }

    private static MissionThread.Product product(Table.Row row) {
        return new MissionThread.Product(
                row.text("code"),
                row.as("format", ExchangeFormat::valueOf),
                List.of(row.text("standards").split(" ")),
                names(row));
    }

    private static MissionThread.Urgency urgency(Table.Row row) {
        return new MissionThread.Urgency(
                row.as("weight", Weight::valueOf),
                row.as("precedence", Precedence::valueOf),
                Duration.ofMinutes(row.as("minutes", Long::valueOf)));
    }

    private static <T> List<T> of(Map<String, List<T>> all, Table.Row row) {
        return all.computeIfAbsent(row.text("thread"), _ -> new ArrayList<>());
    }

    private static <T> T known(Table.Row row, String column, Map<String, T> all) {
        var found = all.get(row.text(column));
        if (found == null) {
            throw row.fault(column, "no row has the code (%s)".formatted(row.text(column)));
        }
        return found;
    }
}
