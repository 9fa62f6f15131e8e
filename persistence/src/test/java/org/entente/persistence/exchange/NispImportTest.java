package org.entente.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

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
    void leavesOutWhatHasNoTitleAndSaysSo() throws IOException {
        var bare = "<standard id=\"a\"/>";
        var untitled = "<standard id=\"b\"><document pubnum=\"B-1\" title=\" \"/></standard>";
        var body = BODY.replace("<records>", "<records>" + bare + untitled);

        var read = read(HEAD + body, plan());

        assertThat(applied(read, plan()).ownStandards()).hasSize(3);
        assertThat(read.report().remarks())
                .contains(
                        new ImportReport.Remark(Loss.STANDARD_NAMELESS, "a", "", ""),
                        new ImportReport.Remark(Loss.STANDARD_NAMELESS, "b", "B-1", ""));
        assertThat(refused(HEAD + "<standards><records>" + bare + "</records></standards>"))
                .isInstanceOf(ImportProblem.Empty.class);
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

        var problem = new ImportProblem.DocumentType("nisp.xml", 2, "standards");
        assertThat(refused(bomb)).isEqualTo(problem);
        assertThat(refused(outside)).isEqualTo(problem);
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

        assertThat(refused(half))
                .isInstanceOfSatisfying(
                        ImportProblem.Malformed.class,
                        broken -> {
                            assertThat(broken.format()).isEqualTo(ScheduleFormat.NISP);
                            assertThat(broken.line()).isGreaterThan(20);
                        });
        assertThat(refused(HEAD + "<standards><records/></standards>"))
                .isInstanceOf(ImportProblem.Empty.class);
    }

    @Test
    void readsADatabaseOfFullSize() throws IOException {
        var told = new ArrayList<Double>();
        var result = ScheduleImport.read(file(NispOfFullSize.text()), plan(), watch(told, false));
        var read = (ImportResult.Read) result;
        var after = applied(read, plan());

        assertThat(read.report().mapped()).containsOnly(entry(EntityKind.OWN_STANDARD, 1800));
        assertThat(read.report().remarks()).isEmpty();
        assertThat(after.ownStandards()).hasSize(1800);
        assertThat(standard(after, "NISP-s1399").origin().services())
                .containsExactly(
                        "Invented profile 199; Invented service 999; mandatory; current;"
                                + " Invented node 199 [%s]"
                                        .formatted(NispOfFullSize.uuid("node", 199)));
        assertThat(told).isSorted().allMatch(fraction -> fraction > 0 && fraction <= 1);
        assertThat(told.getLast()).isGreaterThan(0.7);
    }

    @Test
    void takesNothingWhenItIsCalledOff() throws IOException {
        var file = file(NispOfFullSize.text());
        var told = new ArrayList<Double>();

        assertThatThrownBy(() -> ScheduleImport.read(file, plan(), watch(told, true)))
                .isInstanceOf(CancellationException.class);
        assertThat(told.getLast()).isLessThan(0.2);
    }

    /// Keeps what it is told, and calls off at the second word when it shall.
    private static ImportWatch watch(List<Double> told, boolean isShort) {
        return new ImportWatch() {
            @Override
            public void report(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return isShort && told.size() > 1;
            }
        };
    }

    @Test
    void refusesAnotherRootAndNamesIt() throws IOException {
        assertThat(refused("<?xml version=\"1.0\"?>\n<catalogue><records/></catalogue>"))
                .isEqualTo(new ImportProblem.UnknownRoot("nisp.xml", 2, "catalogue"));
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
