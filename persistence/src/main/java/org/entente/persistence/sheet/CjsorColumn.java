package org.entente.persistence.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The thirteen columns of a combined joint statement of requirements (NATO C3 Taxonomy 3.1), in
/// their order, with other headings under which staffs are known to keep them.
public enum CjsorColumn {
    SERIAL("Serial", "Ser", "No", "Number"),
    PRIORITY("Priority", "Prio"),
    FORCE_ELEMENT("Force Element", "Force", "Unit"),
    FUNCTIONAL_CATEGORY("Functional Category", "Category", "Function"),
    HIGHER_COMMAND("Higher Command", "Higher HQ"),
    COMMAND_AUTHORITY("Command Authority", "Authority", "C2"),
    TYPE_UNIT("Type Unit", "Unit Type", "Type"),
    ECHELON("Echelon", "Size"),
    SPECIAL_CAPABILITY_REQUIREMENT(
            "Special Capability Requirement", "Special Capability", "Capability"),
    UNIT_STRENGTH("Unit Strength", "Strength", "Personnel"),
    REQUIRED_DESTINATION("Required Destination", "Destination"),
    CRD("CRD", "Commander's Required Date", "Required Date"),
    REMARKS("Remarks", "Remark", "Comments");

    private final String heading;
    private final List<String> others;

    CjsorColumn(String heading, String... others) {
        this.heading = heading;
        this.others = List.of(others);
    }

    /// The heading as the doctrine writes it.
    public String heading() {
        return heading;
    }

    /// The column that a heading means, whatever its case, blanks and signs.
    static Optional<CjsorColumn> meant(String text) {
        var plain = plain(text);
        return Arrays.stream(values())
                .filter(column -> column.names().anyMatch(plain::equals))
                .findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(heading), others.stream()).map(CjsorColumn::plain);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
