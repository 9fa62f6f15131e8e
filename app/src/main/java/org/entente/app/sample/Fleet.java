package org.entente.app.sample;

import org.entente.app.interop.SystemLibrary;
import org.entente.model.match.Statement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Named;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SuperiorId;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// All systems of the sample in the making, by holder, and the security domains they work in.
final class Fleet {
    /// A type, how many, the software, and from when on: `HF-3G 2 v4.2 from D+2`.
    private static final Pattern ITEM =
            Pattern.compile("(\\S+) (\\d+)(?: v(\\S+))?(?: from (\\S+))?");

    private static final int STATED_DAYS = 26 * 7;
    private static final String SOURCE = "Communications return, part 2";

    private final Register register;
    private final Plan plan;
    private final SystemLibrary library = SystemLibrary.shipped();
    private final LocalDate startex;
    private final Map<String, List<Kit>> byHolder = new LinkedHashMap<>();
    private final Map<String, SecurityDomain.Id> domains = new HashMap<>();

    Fleet(Register register, Plan plan, LocalDate startex) {
        this.register = register;
        this.plan = plan;
        this.startex = startex;
    }

    Register register() {
        return register;
    }

    Plan plan() {
        return plan;
    }

    SecurityDomain.Id newDomain(String code) {
        var id = new SecurityDomain.Id(register.id("domain", code));
        domains.put(code, id);
        return id;
    }

    SecurityDomain.Id domain(Table.Row row, String column, String code) {
        var id = domains.get(code);
        if (id == null) {
            throw row.fault(column, "no security domain has the code (%s)".formatted(code));
        }
        return id;
    }

    /// Enters a row of systems of one holder.
    void enter(Table.Row row) {
        var key = row.text("holder");
        for (var item : row.text("systems").split("; ", -1)) {
            var found = ITEM.matcher(item);
            if (!found.matches()) {
                throw row.fault("systems", "(%s) must be a type and a number".formatted(item));
            }
            add(
                    row,
                    key,
                    new Item(
                            key + "/" + found.group(1),
                            register.assignee(row, "holder", key),
                            found.group(1),
                            Integer.parseInt(found.group(2)),
                            found.group(3) == null ? "" : found.group(3),
                            found.group(4)));
        }
    }

    /// A system to be entered: its key, the holder, the type, how many, the software, and from when
    /// on it is there.
    record Item(
            String key,
            AssigneeId holder,
            String type,
            int quantity,
            String software,
            @Nullable String from) {
        Item(
                String key,
                AssigneeId holder,
                String type,
                int quantity,
                String software,
                @Nullable String from) {
            this.key = key;
            this.holder = holder;
            this.type = type;
            this.quantity = quantity;
            this.software = software;
            this.from = from;
        }
    }

    /// The system is found under the key of its group, which is its holder or the gateway it is.
    Kit add(Table.Row row, String group, Item item) {
        var type = library.type(item.type());
        if (type == null) {
            throw row.fault("", "the library has no type (%s)".formatted(item.type()));
        }
        var nation = nation(item.holder());
        var origin = new Statement.Origin(nation, SOURCE, startex.minusDays(STATED_DAYS));
        var name = plan.find(Named.class, item.holder()).map(Named::name).orElse(group);
        var kit =
                new Kit(
                        new CisSystem.Id(register.id("system", item.key())),
                        new Kit.Whose(group, nation, name, origin),
                        type,
                        new CisSystem.Make(item.type(), item.software(), ""),
                        new CisSystem.Station(
                                item.holder(), null, item.quantity(), available(item.from())));
        byHolder.computeIfAbsent(group, _ -> new ArrayList<>()).add(kit);
        return kit;
    }

    private static @Nullable Timeframe available(@Nullable String from) {
        if (from == null) {
            return null;
        }
        When.Relative start = WhenText.parse(from);
        return new Timeframe(start, WhenText.parse("ENDEX+4w"));
    }

    /// The nation of a holder, or the code of the organisation that it is.
    private String nation(AssigneeId holder) {
        return switch (holder) {
            case Participant.Id id ->
                    plan.find(Participant.class, id).map(Participant::code).orElse("");
            case Contingent.Id id ->
                    plan.find(Contingent.class, id)
                            .map(contingent -> nation(contingent.participant()))
                            .orElse("");
            case ForceElement.Id id ->
                    plan.find(ForceElement.class, id)
                            .map(element -> nation(assignee(element.superior())))
                            .orElse("");
        };
    }

    private static AssigneeId assignee(SuperiorId superior) {
        return switch (superior) {
            case Contingent.Id id -> id;
            case ForceElement.Id id -> id;
        };
    }

    /// The first system of that group which speaks the standard.
    Kit kit(Table.Row row, String group, String key, SecurityDomain.@Nullable Id domain) {
        return byHolder.getOrDefault(group, List.of()).stream()
                .filter(kit -> kit.speaks(key, domain))
                .findFirst()
                .orElseThrow(
                        () -> row.fault("", "(%s) has nothing for (%s)".formatted(group, key)));
    }

    List<Kit> kits() {
        return byHolder.values().stream().flatMap(List::stream).toList();
    }
}
