package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolSet;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

class MsdlTest {
    private static final Instant STAMP = Instant.parse("2027-01-04T10:00:00Z");
    private static final String HEAD =
            "<MilitaryScenario xmlns=\"urn:sisostds:scenario:military:data:draft:msdl:1\">";
    private static final String SIDES =
            """
            <ForceSides>
              <ForceSide><ObjectHandle>blue</ObjectHandle><ForceSideName>BLUE</ForceSideName>
                <AllegianceHandle>blue</AllegianceHandle>
                <Associations><Association><AffiliateHandle>red</AffiliateHandle>
                  <Relationship>HO</Relationship></Association></Associations></ForceSide>
              <ForceSide><ObjectHandle>red</ObjectHandle><ForceSideName>RED</ForceSideName>
                <AllegianceHandle>red</AllegianceHandle></ForceSide>
              <ForceSide><ObjectHandle>none</ObjectHandle><ForceSideName>IDLE</ForceSideName>
                <AllegianceHandle>none</AllegianceHandle></ForceSide>
            </ForceSides>
            """;

    @TempDir private Path folder;

    private static String unit(String handle, String symbol, String relation) {
        return """
        <Unit><ObjectHandle>%s</ObjectHandle><SymbolIdentifier>%s</SymbolIdentifier>
        <Name>Unit %s</Name><Relations><ForceRelation>
        <ForceRelationData>%s</ForceRelationData></ForceRelation></Relations></Unit>
        """
                .formatted(handle, symbol, handle, relation);
    }

    private static String side(String handle) {
        return "<ForceSideHandle>%s</ForceSideHandle>".formatted(handle);
    }

    private static String superior(String handle, String type) {
        return """
        <CommandRelation><CommandingSuperiorHandle>%s</CommandingSuperiorHandle>
        <CommandRelationshipType>%s</CommandRelationshipType></CommandRelation>
        """
                .formatted(handle, type);
    }

    private static String scenario(String units, String equipment) {
        return HEAD
                + SIDES
                + "<Organizations><Units>%s</Units><Equipment>%s</Equipment></Organizations>"
                        .formatted(units, equipment)
                + "</MilitaryScenario>";
    }

    private ImportResult read(String xml, Plan plan) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8), plan);
    }

    private ImportResult read(byte[] xml, Plan plan) throws IOException {
        var file = folder.resolve("scenario.xml");
        Files.write(file, xml);
        return ScheduleImport.read(file, plan);
    }

    private static ImportResult.Read good(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Read.class);
        return (ImportResult.Read) result;
    }

    private static Plan after(Plan plan, ImportResult result) {
        var outcome = PlanEditor.apply(plan, good(result).edit());
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).plan();
    }

    private static ForceElement named(Plan plan, String name) {
        return plan.forceElements()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plan equipped() {
        var code =
                Sidc.friend(
                        SymbolSet.LAND_UNIT, Station.HEADQUARTERS, Amplifier.BATTALION, "121102");
        var telemark =
                Plans.TELEMARK
                        .withFormation(Plans.TELEMARK.formation().withSymbol(code))
                        .withMuster(
                                Plans.TELEMARK
                                        .muster()
                                        .withEquipment(
                                                List.of(
                                                        new Equipment("CV9030", 28, 26),
                                                        new Equipment("Leopard <2A4>", 14, null))));
        return Plans.with(Plans.brigadeExercise(), telemark);
    }

    @Test
    void readsSidesUnitsAndTheirSuperiors() throws IOException {
        var xml =
                scenario(
                        unit("a", "S-G-UCI---AH--G", side("blue"))
                                + unit("b", "S-G-UCA----F--G", superior("a", "ORGANIC"))
                                + unit("c", "S-S-CLFF------M", side("red")),
                        "");

        var plan = after(Plans.bare(), read(xml, Plans.bare()));

        assertThat(plan.participants().map(Participant::code))
                .containsExactlyInAnyOrder("BLUE", "RED");
        assertThat(plan.contingents().map(Contingent::name))
                .containsExactlyInAnyOrder("BLUE", "RED");
        assertThat(named(plan, "Unit b").superior()).isEqualTo(named(plan, "Unit a").id());
        assertThat(named(plan, "Unit b").formation())
                .satisfies(
                        formation -> {
                            assertThat(formation.echelon()).isEqualTo(Echelon.BATTALION);
                            assertThat(formation.domain()).isEqualTo(Domain.LAND);
                        });
        assertThat(named(plan, "Unit c").formation())
                .satisfies(
                        formation -> {
                            assertThat(formation.domain()).isEqualTo(Domain.MARITIME);
                            assertThat(formation.echelon()).isEqualTo(Echelon.SHIP);
                            assertThat(formation.symbol())
                                    .extracting(Sidc::identity)
                                    .isEqualTo(StandardIdentity.HOSTILE);
                        });
    }

    @Test
    void gathersEquipmentOfOneTypeUnderItsUnit() throws IOException {
        var item =
                "<EquipmentItem><Name>11</Name><EquipmentSymbolModifiers><Quantity>%d</Quantity>"
                    + "<EquipmentType>M1A1</EquipmentType></EquipmentSymbolModifiers><Relations>"
                    + "<OrganicSuperiorHandle>%s</OrganicSuperiorHandle></Relations>"
                    + "</EquipmentItem>";
        var xml =
                scenario(
                        unit("a", "S-G-UCA----F---", side("blue")),
                        item.formatted(10, "a") + item.formatted(4, "a") + item.formatted(1, "?"));

        var result = good(read(xml, Plans.bare()));
        var plan = after(Plans.bare(), result);

        assertThat(named(plan, "Unit a").muster().equipment())
                .containsExactly(new Equipment("M1A1", 14, null));
        assertThat(result.report().remarks())
                .extracting(ImportReport.Remark::loss)
                .contains(Loss.LOOSE_EQUIPMENT, Loss.EMPTY_SIDE);
    }

    @Test
    void reportsWhatItCannotTakeOverAndKeepsUnknownSymbols() throws IOException {
        var xml =
                scenario(
                        unit("a", "WAS-WSTSWA--A--", side("blue"))
                                + unit("b", "S-G-UCIQQQ-F---", superior("a", "OPCON"))
                                + unit("c", "S-G-UCI----F---", superior("lost", "ORGANIC")),
                        "");

        var result = good(read(xml, Plans.bare()));
        var plan = after(Plans.bare(), result);

        assertThat(result.report().remarks())
                .extracting(ImportReport.Remark::loss)
                .contains(
                        Loss.SYMBOL_UNKNOWN,
                        Loss.SYMBOL_GENERAL,
                        Loss.COMMAND_RELATION,
                        Loss.NO_SUPERIOR,
                        Loss.NO_ECHELON);
        assertThat(named(plan, "Unit a").notes().remark()).contains("WAS-WSTSWA--A--");
        assertThat(new String(MsdlExport.write(plan, STAMP), StandardCharsets.UTF_8))
                .contains("<SymbolIdentifier>WAS-WSTSWA--A--</SymbolIdentifier>");
    }

    @Test
    void whatIsWrittenAndReadAgainChangesNothing() throws IOException {
        var plan = equipped();

        var result = good(read(MsdlExport.write(plan, STAMP), plan));

        assertThat(result.edit()).isEqualTo(new Edit.Batch(List.of()));
    }

    @Test
    void whatIsWrittenArrivesInAnotherPlan() throws IOException {
        var plan = equipped();

        var other = after(Plans.bare(), read(MsdlExport.write(plan, STAMP), Plans.bare()));

        assertThat(other.forceElements().map(ForceElement::id).toList())
                .containsExactlyElementsOf(plan.forceElements().map(ForceElement::id).toList());
        for (var unit : plan.forceElements().toList()) {
            var arrived = other.find(ForceElement.class, unit.id()).orElseThrow();
            assertThat(arrived.superior()).isEqualTo(unit.superior());
            assertThat(arrived.name()).isEqualTo(unit.name());
            assertThat(arrived.formation().echelon()).isEqualTo(unit.formation().echelon());
        }
        assertThat(named(other, "Telemark Battalion").formation().symbol())
                .isEqualTo(named(plan, "Telemark Battalion").formation().symbol());
        assertThat(named(other, "Telemark Battalion").muster().equipment())
                .extracting(Equipment::type)
                .containsExactly("CV9030", "Leopard <2A4>");
    }

    @Test
    void writesTheElementsInTheOrderOfTheSchema() {
        var xml = new String(MsdlExport.write(equipped(), STAMP), StandardCharsets.UTF_8);

        assertThat(
                        order(
                                xml,
                                "<(ScenarioID|Options|Environment|ForceSides|Organizations|Overlays"
                                        + "|Installations|TacticalGraphics|MOOTWGraphics)[ >/]"))
                .containsExactly(
                        "ScenarioID",
                        "Options",
                        "Environment",
                        "ForceSides",
                        "Organizations",
                        "Overlays",
                        "Installations",
                        "TacticalGraphics",
                        "MOOTWGraphics");
        var unit = xml.substring(xml.indexOf("<Unit>"), xml.indexOf("</Unit>"));
        assertThat(
                        order(
                                unit,
                                "<(ObjectHandle|SymbolIdentifier|Name"
                                        + "|UnitSymbolModifiers|Relations)>"))
                .containsExactly(
                        "ObjectHandle",
                        "SymbolIdentifier",
                        "Name",
                        "UnitSymbolModifiers",
                        "Relations");
        assertThat(xml).contains("NATO UNCLASSIFIED");
    }

    private static List<String> order(String xml, String pattern) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(xml);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void refusesAScenarioWithoutUnits() throws IOException {
        assertThat(read(HEAD + "<ForceSides/></MilitaryScenario>", Plans.bare()))
                .isEqualTo(
                        new ImportResult.Refused(
                                new ImportProblem.Empty("scenario.xml", ImportProblem.Lack.UNITS)));
    }

    @Test
    void refusesHostileContent() throws IOException {
        var bomb =
                "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + HEAD
                        + "&b;</MilitaryScenario>";
        var outside =
                "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + HEAD
                        + "&x;</MilitaryScenario>";
        var deep = HEAD + "<a>".repeat(200) + "</a>".repeat(200) + "</MilitaryScenario>";

        assertThat(problem(read(bomb, Plans.bare())))
                .isInstanceOf(ImportProblem.DocumentType.class);
        assertThat(problem(read(outside, Plans.bare())))
                .isInstanceOf(ImportProblem.DocumentType.class);
        assertThat(problem(read(deep, Plans.bare()))).isInstanceOf(ImportProblem.Malformed.class);
        assertThat(problem(read(HEAD + "<Units>", Plans.bare())))
                .isInstanceOf(ImportProblem.Malformed.class);
    }

    @Test
    void refusesUnitsThatStandUnderThemselves() throws IOException {
        var xml =
                scenario(
                        unit("a", "S-G-UCI----F---", superior("b", "ORGANIC"))
                                + unit("b", "S-G-UCI----F---", superior("a", "ORGANIC")),
                        "");

        assertThat(problem(read(xml, Plans.bare()))).isInstanceOf(ImportProblem.Unfit.class);
    }

    private static ImportProblem problem(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        return ((ImportResult.Refused) result).problem();
    }
}
