package org.entente.persistence.sheet;

import java.util.List;
import java.util.stream.Stream;

/// The thirteen columns of a combined joint statement of requirements (NATO C3 Taxonomy 3.1), in
/// their order, with other headings under which staffs are known to keep them.
public enum CjsorColumn implements SheetColumn {
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

    private final List<String> headings;

    CjsorColumn(String heading, String... others) {
        this.headings = Stream.concat(Stream.of(heading), Stream.of(others)).toList();
    }

    /// The heading as the doctrine writes it.
    @Override
    public String heading() {
        return headings.getFirst();
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
