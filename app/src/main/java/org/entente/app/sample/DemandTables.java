package org.entente.app.sample;

import static org.entente.app.sample.KeyTables.list;
import static org.entente.app.sample.KeyTables.table;

import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.ExchangeRequirement.Setting;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// What somebody states of exchanges beside who gives what to whom, by their numbers: how much
/// there is, what they serve, and what was agreed for them.
final class DemandTables {
    private final Map<String, Flow> flows = flows();
    private final Map<String, Setting> settings = settings();

    private static Map<String, Flow> flows() {
        var flows = new HashMap<String, Flow>();
        for (var row :
                table(
                        "flows",
                        "exchanges",
                        "pattern",
                        "hourly",
                        "kilobytes",
                        "accuracy",
                        "assurance")) {
            var hourly = row.optional("hourly");
            var flow =
                    new Flow(
                            row.as("pattern", ExchangeRequirement.Pattern::valueOf),
                            hourly.isEmpty() ? null : Integer.valueOf(hourly),
                            thousands(row, "kilobytes"),
                            row.optional("accuracy"),
                            row.optional("assurance"));
            list(row.text("exchanges")).forEach(number -> flows.put(number, flow));
        }
        return flows;
    }

    private static Map<String, Setting> settings() {
        var settings = new HashMap<String, Setting>();
        for (var row : table("settings", "exchanges", "activity", "trigger", "agreed")) {
            var setting =
                    new Setting(
                            row.optional("activity"),
                            row.optional("trigger"),
                            list(row.optional("agreed")).toList());
            list(row.text("exchanges")).forEach(number -> settings.put(number, setting));
        }
        return settings;
    }

    /// In thousands of what it is counted in; null where nobody has stated it.
    static @Nullable Integer thousands(Table.Row row, String column) {
        return row.optional(column).isEmpty()
                ? null
                : row.as(column, text -> new BigDecimal(text).movePointRight(3).intValueExact());
    }

    /// The same with what is stated of it.
    Entity stated(Entity entity) {
        if (!(entity instanceof ExchangeRequirement exchange)) {
            return entity;
        }
        var demand = exchange.demand();
        return exchange.withDemand(
                demand.withFlow(flows.getOrDefault(exchange.number(), demand.flow()))
                        .withSetting(settings.getOrDefault(exchange.number(), demand.setting())));
    }
}
