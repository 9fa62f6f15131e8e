package org.entente.persistence.exchange;

import org.entente.persistence.exchange.Msdl.Item;
import org.entente.persistence.exchange.Msdl.Relation;
import org.entente.persistence.exchange.Msdl.Side;
import org.entente.persistence.exchange.Msdl.Unit;

import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads forces, units and equipment out of a military scenario, one at a time; what else there is
/// it only counts. The content must have passed `SafeXml.check`.
final class MsdlReader {
    private static final Set<String> OTHER =
            Set.of("Overlay", "Installation", "TacticalGraphic", "MOOTWGraphic");
    private static final int MOST_OF_ONE = 1_000_000;

    private final Msdl scenario = new Msdl();

    private MsdlReader() {}

    static Msdl read(InputStream content) throws XMLStreamException {
        var reader = SafeXml.streamFactory().createXMLStreamReader(content);
        try {
            var all = new MsdlReader();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    all.element(reader);
                }
            }
            return all.scenario;
        } finally {
            reader.close();
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "ForceSide" -> scenario.sides.add(side(XmlTree.read(reader)));
            case "Unit" -> scenario.units.add(unit(XmlTree.read(reader)));
            case "EquipmentItem" -> scenario.items.add(item(XmlTree.read(reader)));
            case String name when OTHER.contains(name) -> {
                scenario.unread.add(name);
                XmlTree.read(reader);
            }
            default -> {}
        }
    }

    private static Side side(XmlTree tree) {
        var relations =
                tree.at("Associations").stream()
                        .flatMap(all -> all.all("Association"))
                        .map(
                                one ->
                                        new Relation(
                                                one.text("AffiliateHandle"),
                                                one.text("Relationship")))
                        .toList();
        return new Side(
                tree.text("ObjectHandle"),
                tree.text("ForceSideName"),
                tree.text("AllegianceHandle"),
                relations);
    }

    private static Unit unit(XmlTree tree) {
        var force = tree.at("Relations", "ForceRelation", "ForceRelationData");
        var command = force.flatMap(one -> one.at("CommandRelation"));
        return new Unit(
                tree.text("ObjectHandle"),
                tree.text("SymbolIdentifier"),
                tree.text("Name"),
                tree.text("UnitSymbolModifiers", "Echelon"),
                force.map(one -> one.text("ForceSideHandle")).orElse(""),
                command.map(one -> one.text("CommandingSuperiorHandle")).orElse(""),
                command.map(one -> one.text("CommandRelationshipType")).orElse(""),
                tree.at("Disposition", "Location").isPresent());
    }

    private static Item item(XmlTree tree) {
        var holder = tree.text("Relations", "HoldingOrganization", "OwnerData", "UnitOwnerHandle");
        return new Item(
                tree.text("ObjectHandle"),
                tree.text("Name"),
                tree.text("EquipmentSymbolModifiers", "EquipmentType"),
                quantity(tree.text("EquipmentSymbolModifiers", "Quantity")),
                holder.isEmpty() ? tree.text("Relations", "OrganicSuperiorHandle") : holder);
    }

    /// One where it is not said, for the item itself is there.
    private static int quantity(String text) {
        return text.matches("\\d{1,7}") ? Math.min(MOST_OF_ONE, Integer.parseInt(text)) : 1;
    }
}
