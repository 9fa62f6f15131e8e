package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.OwnStandard;
import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class NispImportTest {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE standards PUBLIC "-//X//DTD V4.8//EN" "../schema/dtd/stddb48.dtd">
            """;

    private static final String BODY =
            """
            <standards>
              <organisations>
                <orgkey key="made" short="MADE UP" long="An invented organisation"/>
              </organisations>
              <taxonomy>
                <node id="T-1" title="Invented Messaging Services" level="3"/>
              </taxonomy>
              <records>
                <coverdoc id="made-cover" tag="cover">
                  <document orgid="made" pubnum="1000 Ed 1" date="2020-02-03" title="Cover"/>
                  <coverstandards><refstandard refid="made-a"/></coverstandards>
                  <status mode="accepted"/>
                </coverdoc>
                <standard id="made-a" tag="a">
                  <document orgid="made" pubnum="A-1(B)" date="2021-05-06" title="Invented mail"/>
                  <applicability/>
                  <status mode="accepted" stage="promulgated"/>
                  <uuid>2f0f0a50-0000-4000-8000-000000000001</uuid>
                </standard>
                <standard id="made-b" tag="b">
                  <document orgid="other" pubnum="B-2" date="" title="Invented chat"/>
                  <status mode="deleted"/>
                </standard>
                <standard id="made-b" tag="twice">
                  <document orgid="other" pubnum="B-2" date="" title="The same again"/>
                  <status mode="accepted"/>
                </standard>
                <profile id="made-profile" title="Invented Spiral 9">
                  <profilespec orgid="made" pubnum="" date="" title="Invented Spiral 9"/>
                  <subprofiles><refprofile refid="made-service"/></subprofiles>
                </profile>
                <serviceprofile id="made-service" title="Invented Mail Profile">
                  <profilespec orgid="made" pubnum="" date="" title="Invented Mail Profile"/>
                  <reftaxonomy refid="T-1"/>
                  <reftaxonomy refid="T-2"/>
                  <refgroup obligation="mandatory" lifecycle="current">
                    <description>to all</description>
                    <refstandard refid="made-cover"/>
                  </refgroup>
                  <refgroup obligation="optional" lifecycle="candidate">
                    <refstandard refid="made-b"/>
                    <refstandard refid="made-lost"/>
                  </refgroup>
                </serviceprofile>
              </records>
            </standards>
            """;

    @TempDir Path folder;

    @Test
    void makesStandardsOfThePlanWithTheServicesThatAskForThem() throws IOException {
        var read = read(HEAD + BODY, plan());

        var mail = standard(applied(read, plan()), "NISP-made-a");
        assertThat(mail.name()).isEqualTo("Invented mail");
        assertThat(mail.number()).isEqualTo("MADE UP A-1(B) (2021)");
        assertThat(mail.origin().source()).isEqualTo("2f0f0a50-0000-4000-8000-000000000001");
        assertThat(mail.origin().state()).isEqualTo("accepted, promulgated");
        assertThat(mail.origin().services())
                .containsExactly(
                        "Invented Spiral 9; Invented Mail Profile; mandatory; current;"
                                + " Invented Messaging Services [T-1], T-2");
        assertThat(standard(applied(read, plan()), "NISP-made-b").origin().services())
                .singleElement()
                .asString()
                .contains("optional; candidate");
    }

    @Test
    void tellsWhatCameAndWhatDidNot() throws IOException {
        var report = read(HEAD + BODY, plan()).report();

        assertThat(report.format()).isEqualTo(ScheduleFormat.NISP);
        assertThat(report.mapped()).containsOnlyKeys(EntityKind.OWN_STANDARD);
        assertThat(report.mapped()).containsEntry(EntityKind.OWN_STANDARD, 3);
        assertThat(report.remarks())
                .extracting(ImportReport.Remark::loss)
                .contains(Loss.STANDARD_TWICE, Loss.STANDARD_UNKNOWN, Loss.TAXONOMY_UNKNOWN);
    }

    @Test
    void keepsWhatUsersHaveStatedWhenTheNextVersionIsRead() throws IOException {
        var first = applied(read(HEAD + BODY, plan()), plan());
        var pair = new OwnStandard.Pair("A-1(A)", "A-1(B)", false);
        var stated =
                standard(first, "NISP-made-a")
                        .withMatching("edition~VER!B@S; port~EQ!B@C")
                        .withPairs(List.of(pair));
        var kept = first.put(stated);

        var next = read(HEAD + BODY.replace("Invented mail", "Renamed mail"), kept);

        var after = standard(applied(next, kept), "NISP-made-a");
        assertThat(after.name()).isEqualTo("Renamed mail");
        assertThat(after.matching()).isEqualTo(stated.matching());
        assertThat(after.pairs()).containsExactly(pair);
        assertThat(after.id()).isEqualTo(stated.id());
        assertThat(applied(next, kept).ownStandards()).hasSize(3);
    }

    @Test
    void changesNothingWhenTheSameFileIsReadAgain() throws IOException {
        var first = applied(read(HEAD + BODY, plan()), plan());

        var again = read(HEAD + BODY, first);

        assertThat(applied(again, first)).isEqualTo(first);
    }

    @Test
    void refusesADocumentTypeThatDeclaresAnything() throws IOException {
        var bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE standards PUBLIC "x" "y.dtd" [<!ENTITY a "aaaaaaaaaa">]>
                <standards><records>&a;</records></standards>
                """;
        var outside =
                """
                <?xml version="1.0"?>
                <!DOCTYPE standards [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                <standards><records>&a;</records></standards>
                """;

        assertThat(refused(bomb)).isInstanceOf(ImportProblem.DocumentType.class);
        assertThat(refused(outside)).isInstanceOf(ImportProblem.DocumentType.class);
    }

    @Test
    void refusesEntitiesThatOnlyTheDocumentTypeCouldDeclare() throws IOException {
        var text = HEAD + BODY.replace("Invented mail", "&secret;");

        assertThat(refused(text)).isInstanceOf(ImportProblem.Malformed.class);
    }

    @Test
    void refusesTheDocumentTypeOfAnythingElse() throws IOException {
        var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE Project SYSTEM \"a.dtd\">\n<Project/>";

        assertThat(refused(text)).isInstanceOf(ImportProblem.DocumentType.class);
    }

    @Test
    void refusesADatabaseThatBreaksOffAndOneWithoutStandards() throws IOException {
        var half = (HEAD + BODY).substring(0, HEAD.length() + BODY.length() / 2);

        assertThat(refused(half)).isInstanceOf(ImportProblem.Malformed.class);
        assertThat(refused(HEAD + "<standards><records/></standards>"))
                .isInstanceOf(ImportProblem.Empty.class);
    }

    @Test
    void readsADatabaseOfFullSize() throws IOException {
        int size = 1500;
        var records = new StringBuilder();
        for (int i = 0; i < size; i++) {
            records.append(
                    """
                    <standard id="s%1$d"><document orgid="o" pubnum="%1$d" date="2020-01-01"
                      title="Invented standard %1$d"/><status mode="accepted"/></standard>
                    <serviceprofile id="p%1$d" title="Invented profile %1$d">
                      <refgroup obligation="mandatory" lifecycle="current">
                        <refstandard refid="s%1$d"/></refgroup></serviceprofile>
                    """
                            .formatted(i));
        }
        var read = read(HEAD + "<standards><records>" + records + "</records></standards>", plan());
        var after = applied(read, plan());

        assertThat(read.report().mapped()).containsEntry(EntityKind.OWN_STANDARD, size);
        assertThat(after.ownStandards()).hasSize(size);
        assertThat(standard(after, "NISP-s1499").origin().services())
                .containsExactly("Invented profile 1499; mandatory; current");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        var file = file(HEAD);
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }

        assertThat(refused(file)).isInstanceOf(ImportProblem.TooLarge.class);
    }

    private ImportProblem refused(String text) throws IOException {
        return refused(file(text));
    }

    private static ImportProblem refused(Path file) {
        var result = ScheduleImport.read(file, plan());
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        return ((ImportResult.Refused) result).problem();
    }

    private ImportResult.Read read(String text, Plan plan) throws IOException {
        var result = ScheduleImport.read(file(text), plan);
        assertThat(result).isInstanceOf(ImportResult.Read.class);
        return (ImportResult.Read) result;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("nisp.xml"), text);
    }

    private static Plan plan() {
        return Plans.brigadeExercise();
    }

    private static Plan applied(ImportResult.Read read, Plan plan) {
        var outcome = PlanEditor.apply(plan, read.edit());
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).plan();
    }

    private static OwnStandard standard(Plan plan, String key) {
        return plan.ownStandards().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
