package org.entente.resources;

import static java.util.Comparator.comparing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The nations of the world, the groups they form, and who belonged to which group when.
public final class Nations {
    /// How many chip tints a theme offers.
    public static final int TINTS = 12;

    private final List<Nation> nations;
    private final List<NationGroup> groups;
    private final List<Membership> memberships;
    private final Map<String, Nation> byCode = new HashMap<>();

    private Nations(List<Nation> nations, List<NationGroup> groups, List<Membership> memberships) {
        this.nations = nations;
        this.groups = groups;
        this.memberships = memberships;
        nations.forEach(nation -> nation.former().forEach(code -> byCode.put(code, nation)));
        nations.forEach(nation -> byCode.put(nation.code(), nation));
    }

    /// Reads the tables that ship with the product.
    public static Nations shipped() {
        var nations =
                Table.read(
                                "nation/nations.tsv",
                                "code",
                                "alpha2",
                                "digram",
                                "former",
                                "english",
                                "french",
                                "standing")
                        .distinct("code")
                        .distinct("alpha2");
        var groups = Table.read("nation/groups.tsv", "code", "english", "french").distinct("code");
        var memberships =
                Table.read("nation/memberships.tsv", "group", "nation", "from", "until", "source");
        return new Nations(
                nations.rows().stream().map(Nations::nation).toList(),
                groups.rows().stream().map(Nations::group).toList(),
                memberships.rows().stream().map(Nations::membership).toList());
    }

    private static Nation nation(Table.Row row) {
        return new Nation(
                row.text("code"),
                row.text("alpha2"),
                row.optional("digram").isEmpty() ? row.text("alpha2") : row.text("digram"),
                Stream.of(row.optional("former").split(" ")).filter(c -> !c.isEmpty()).toList(),
                row.text("english"),
                row.text("french"),
                row.as("standing", Nation.Standing::valueOf));
    }

    private static NationGroup group(Table.Row row) {
        return new NationGroup(row.text("code"), row.text("english"), row.text("french"));
    }

    private static Membership membership(Table.Row row) {
        return new Membership(
                row.text("group"),
                row.text("nation"),
                row.as("from", LocalDate::parse),
                lastDay(row),
                row.text("source").equals("V"));
    }

    private static @Nullable LocalDate lastDay(Table.Row row) {
        return row.optional("until").isEmpty() ? null : row.as("until", LocalDate::parse);
    }

    /// All nations in the order of their codes.
    public List<Nation> all() {
        return nations;
    }

    /// The nation with that trigraph, current or withdrawn.
    public Optional<Nation> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<NationGroup> groups() {
        return groups;
    }

    public List<Membership> memberships() {
        return memberships;
    }

    /// The nations that belong to the group on that day, in the order of their codes; empty for a
    /// group that nobody knows.
    public List<Nation> members(String group, LocalDate date) {
        return memberships.stream()
                .filter(membership -> membership.group().equals(group) && membership.holdsOn(date))
                .flatMap(membership -> find(membership.nation()).stream())
                .sorted(comparing(Nation::code))
                .toList();
    }

    /// The groups to which the nation belongs on that day, in their own order.
    public List<NationGroup> groupsOf(String nation, LocalDate date) {
        return groups.stream().filter(group -> isMember(nation, group.code(), date)).toList();
    }

    public boolean isMember(String nation, String group, LocalDate date) {
        return memberships.stream()
                .anyMatch(
                        membership ->
                                membership.nation().equals(nation)
                                        && membership.group().equals(group)
                                        && membership.holdsOn(date));
    }

    /// The chip tint of a nation or organisation, from 1 to `TINTS`; the same code always has the
    /// same.
    public static int tint(String code) {
        return Math.floorMod(code.hashCode() * 31 + code.length(), TINTS) + 1;
    }
}
