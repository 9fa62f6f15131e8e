package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.plan.ForceElement.Equipment;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

/// Every element of a scenario stands where the schema has it.
class MsdlOrderTest {
    /// The names of the elements below each element in the sequence of SISO-STD-007-2008, as far as
    /// they are written, with those between them that published scenarios have.
    private static final Map<String, List<String>> SEQUENCE =
            Map.ofEntries(
                    Map.entry(
                            "MilitaryScenario",
                            List.of(
                                    "ScenarioID",
                                    "Options",
                                    "Environment",
                                    "ForceSides",
                                    "Organizations",
                                    "Overlays",
                                    "Installations",
                                    "TacticalGraphics",
                                    "MOOTWGraphics")),
                    Map.entry(
                            "ScenarioID",
                            List.of(
                                    "name",
                                    "type",
                                    "version",
                                    "modificationDate",
                                    "securityClassification",
                                    "description",
                                    "poc")),
                    Map.entry("poc", List.of("pocType", "pocName", "pocEmail")),
                    Map.entry("Options", List.of("MSDLVersion")),
                    Map.entry("ForceSides", List.of("ForceSide")),
                    Map.entry(
                            "ForceSide",
                            List.of(
                                    "ObjectHandle",
                                    "ForceSideName",
                                    "MilitaryService",
                                    "CountryCode",
                                    "AllegianceHandle",
                                    "Associations")),
                    Map.entry("Organizations", List.of("Units", "Equipment")),
                    Map.entry("Units", List.of("Unit")),
                    Map.entry(
                            "Unit",
                            List.of(
                                    "ObjectHandle",
                                    "SymbolIdentifier",
                                    "Name",
                                    "UnitSymbolModifiers",
                                    "Disposition",
                                    "Relations",
                                    "Model")),
                    Map.entry(
                            "UnitSymbolModifiers",
                            List.of(
                                    "Echelon",
                                    "CombatEffectiveness",
                                    "HigherFormation",
                                    "UniqueDesignation")),
                    Map.entry(
                            "Relations",
                            List.of(
                                    "OrganicSuperiorHandle",
                                    "ForceRelation",
                                    "HoldingOrganization")),
                    Map.entry("ForceRelation", List.of("ForceRelationChoice", "ForceRelationData")),
                    Map.entry("ForceRelationData", List.of("CommandRelation", "ForceSideHandle")),
                    Map.entry(
                            "CommandRelation",
                            List.of("CommandingSuperiorHandle", "CommandRelationshipType")),
                    Map.entry("Equipment", List.of("EquipmentItem")),
                    Map.entry(
                            "EquipmentItem",
                            List.of(
                                    "ObjectHandle",
                                    "SymbolIdentifier",
                                    "Name",
                                    "EquipmentSymbolModifiers",
                                    "Disposition",
                                    "Relations",
                                    "Model")),
                    Map.entry(
                            "EquipmentSymbolModifiers",
                            List.of(
                                    "Quantity",
                                    "CombatEffectiveness",
                                    "UniqueDesignation",
                                    "EquipmentType")),
                    Map.entry("HoldingOrganization", List.of("OwnerChoice", "OwnerData")),
                    Map.entry("OwnerData", List.of("UnitOwnerHandle")));

    @Test
    void everyElementStandsInTheSequenceOfTheSchema() throws Exception {
        var armed =
                Plans.TELEMARK.withMuster(
                        Plans.TELEMARK
                                .muster()
                                .withEquipment(List.of(new Equipment("CV90", 14, 12))));
        var xml =
                MsdlExport.write(
                        Plans.with(Plans.brigadeExercise(), armed),
                        Instant.parse("2027-01-04T10:00:00Z"));
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var seen = new HashSet<String>();

        check(
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getDocumentElement(),
                seen);

        assertThat(seen).containsAll(Set.of("Unit", "UnitSymbolModifiers", "CommandRelation"));
        assertThat(seen).contains("EquipmentItem", "OwnerData");
    }

    private static void check(Element element, Set<String> seen) {
        var children = children(element);
        if (children.isEmpty()) {
            return;
        }
        seen.add(element.getLocalName());
        var sequence = SEQUENCE.getOrDefault(element.getLocalName(), List.of());
        var places =
                children.stream().map(child -> sequence.indexOf(child.getLocalName())).toList();
        assertThat(places).as(element.getLocalName()).doesNotContain(-1).isSorted();
        children.forEach(child -> check(child, seen));
    }

    private static List<Element> children(Node node) {
        var nodes = node.getChildNodes();
        return new ArrayList<>(
                IntStream.range(0, nodes.getLength())
                        .mapToObj(nodes::item)
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .toList());
    }
}
