package org.entente.persistence.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.model.symbol.Amplifier;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the order of battle as a military scenario (MSDL, SISO-STD-007): participants and
/// contingents as sides, force elements as units with their superior, symbol and size, key
/// equipment as items. The elements stand in the order of the schema.
public final class MsdlExport {
    private static final String NAMESPACE = "urn:sisostds:scenario:military:data:draft:msdl:1";
    private static final String MODEL_ID = "http://www.sisostds.org/schemas/modelID";
    private static final String UNKNOWN_ITEM = "S-G-E----------";
    private static final Pattern KEPT = Pattern.compile(MsdlUnits.KEPT + "(\\S{15})");

    private final Plan plan;
    private final XMLStreamWriter xml;

    private MsdlExport(Plan plan, XMLStreamWriter xml) {
        this.plan = plan;
        this.xml = xml;
    }

    /// The scenario of the plan, which must hold only what the reader may see. `stamp` is when it
    /// is made.
    public static byte[] write(Plan plan, Instant stamp) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            new MsdlExport(Masking.masked(plan), xml).document(stamp);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A scenario must be writable to memory.", broken);
        }
        return bytes.toByteArray();
    }

    private void document(Instant stamp) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.setPrefix("modelID", MODEL_ID);
        xml.writeStartElement(NAMESPACE, "MilitaryScenario");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("modelID", MODEL_ID);
        identity(stamp);
        open("Options");
        text("MSDLVersion", "MSDL Standard Nov 2008");
        close();
        empty("Environment");
        sides();
        open("Organizations");
        units();
        equipment();
        close();
        for (var part : List.of("Overlays", "Installations", "TacticalGraphics")) {
            empty(part);
        }
        empty("MOOTWGraphics");
        close();
        xml.writeEndDocument();
    }

    private void identity(Instant stamp) throws XMLStreamException {
        var label = plan.label();
        open("ScenarioID");
        model("name", plan.exercise().name());
        model("type", "ORBAT");
        model("version", "1");
        model("modificationDate", stamp.atOffset(ZoneOffset.UTC).toLocalDate() + "Z");
        model("securityClassification", word(label.classification().name()));
        model("description", label.marking());
        xml.writeStartElement(MODEL_ID, "poc");
        model("pocType", "Sponsor");
        model("pocName", plan.exercise().host());
        close();
        close();
    }

    /// `RESTRICTED` as `Restricted`.
    private static String word(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private void sides() throws XMLStreamException {
        open("ForceSides");
        for (var participant : plan.participants().filter(this::sends).toList()) {
            side(participant.id().value(), participant.code(), participant.id().value());
        }
        for (var contingent : plan.contingents().toList()) {
            side(contingent.id().value(), contingent.name(), contingent.participant().value());
        }
        close();
    }

    private boolean sends(Participant participant) {
        return plan.contingents().anyMatch(one -> one.participant().equals(participant.id()));
    }

    private void side(UUID id, String name, UUID allegiance) throws XMLStreamException {
        open("ForceSide");
        text("ObjectHandle", id.toString());
        text("ForceSideName", name);
        text("AllegianceHandle", allegiance.toString());
        close();
    }

    private void units() throws XMLStreamException {
        open("Units");
        for (var element : plan.forceElements().toList()) {
            unit(element);
        }
        close();
    }

    private void unit(ForceElement element) throws XMLStreamException {
        open("Unit");
        text("ObjectHandle", element.id().value().toString());
        text("SymbolIdentifier", symbol(element));
        text("Name", element.name());
        var size = element.formation().echelon().amplifier();
        if (size != Amplifier.NONE) {
            open("UnitSymbolModifiers");
            text("Echelon", size.name());
            text("UniqueDesignation", element.number());
            close();
        }
        open("Relations");
        open("ForceRelation");
        switch (element.superior()) {
            case Contingent.Id side -> under(side);
            case ForceElement.Id unit -> under(unit);
        }
        close();
        close();
        close();
    }

    private void under(Contingent.Id side) throws XMLStreamException {
        text("ForceRelationChoice", "FORCE_SIDE");
        open("ForceRelationData");
        text("ForceSideHandle", side.value().toString());
        close();
    }

    private void under(ForceElement.Id unit) throws XMLStreamException {
        text("ForceRelationChoice", "UNIT");
        open("ForceRelationData");
        open("CommandRelation");
        text("CommandingSuperiorHandle", unit.value().toString());
        text("CommandRelationshipType", "ORGANIC");
        close();
        close();
    }

    /// The old code that was kept because nothing new says it, where there is one.
    private static String symbol(ForceElement element) {
        var symbol = element.formation().symbol();
        if (symbol != null) {
            return LegacySymbols.shipped().legacy(symbol).orElse(Msdl.NO_SYMBOL);
        }
        var kept = KEPT.matcher(element.notes().remark());
        return kept.find() ? kept.group(1) : Msdl.NO_SYMBOL;
    }

    private void equipment() throws XMLStreamException {
        open("Equipment");
        for (var element : plan.forceElements().toList()) {
            for (var item : element.muster().equipment()) {
                item(element, item);
            }
        }
        close();
    }

    private void item(ForceElement element, Equipment item) throws XMLStreamException {
        var unit = element.id().value().toString();
        var handle = UUID.nameUUIDFromBytes((unit + " " + item.type()).getBytes(UTF_8));
        open("EquipmentItem");
        text("ObjectHandle", handle.toString());
        text("SymbolIdentifier", UNKNOWN_ITEM);
        text("Name", item.type());
        open("EquipmentSymbolModifiers");
        text("Quantity", String.valueOf(item.planned()));
        text("EquipmentType", item.type());
        close();
        open("Relations");
        text("OrganicSuperiorHandle", unit);
        open("HoldingOrganization");
        text("OwnerChoice", "UNIT");
        open("OwnerData");
        text("UnitOwnerHandle", unit);
        close();
        close();
        close();
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String name) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, name);
    }

    private void model(String name, String text) throws XMLStreamException {
        xml.writeStartElement(MODEL_ID, name);
        characters(text);
        close();
    }

    private void text(String name, String text) throws XMLStreamException {
        open(name);
        characters(text);
        close();
    }

    /// What XML cannot hold is left out.
    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(
                text.codePoints()
                        .filter(MsdlExport::isAllowed)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString());
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && point < 0xD800
                || point >= 0xE000 && point != 0xFFFE && point != 0xFFFF;
    }
}
