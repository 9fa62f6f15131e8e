package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.entente.app.Slipped;
import org.entente.app.report.pdf.Pdfs;
import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.SavedView;
import org.entente.persistence.bundle.PackageResult;
import org.entente.persistence.bundle.PlanPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class CliTest extends AtTerminal {
    private String sample = "";

    @BeforeEach
    void nameTheSample() {
        sample = folder.resolve("sample.entente").toString();
    }

    @Test
    void samplePlanIsWrittenAndReadBack() {
        assertThat(run("sample", "--out", sample)).isEqualTo(ExitCode.FINE);

        assertThat(PlanPackage.read(Path.of(sample))).isInstanceOf(PackageResult.Read.class);
        assertThat(out.toString()).contains("sample.entente").contains("NATO UNCLASSIFIED");
    }

    @Test
    void sampleOfTheHistoricDatesBeginsOnThem() throws IOException {
        run("sample", "--out", sample, "--startex", "2018-10-25");

        var schedule = json("schedule", sample);

        assertThat(schedule.get("tasks").toString()).contains("2018-10-25T");
    }

    @Test
    void scheduleTellsFloatAndWhatIsCritical() throws IOException {
        putTheSample();

        var tasks = json("schedule", sample).get("tasks");
        run("schedule", sample);

        assertThat(tasks)
                .anySatisfy(task -> assertThat(task.get("critical").asBoolean()).isTrue())
                .anySatisfy(task -> assertThat(task.get("totalFloat").asText()).startsWith("PT"));
        assertThat(out.toString()).contains(" critical ").containsPattern("\\d h ");
    }

    @Test
    void scheduleWritesThePlanWithComputedTasksMoved() {
        putTheSample();
        var settled = folder.resolve("settled.entente").toString();

        assertThat(run("schedule", sample, "--out", settled)).isEqualTo(ExitCode.FINE);

        assertThat(PlanPackage.read(Path.of(settled))).isInstanceOf(PackageResult.Read.class);
    }

    @Test
    void emptyLibraryIsNamedWhereThePlanIsUnknown() {
        assertThat(run("check", "STEADY OAR")).isEqualTo(ExitCode.BAD_INPUT);

        assertThat(err.toString()).contains("STEADY OAR", "holds no plan yet");
    }

    @Test
    void printTellsHowFarItIsWhereSomebodyWatches() {
        var plan = slipped();
        var paper = folder.resolve("plan.pdf").toString();

        run("export", plan, "--pdf", paper);
        assertThat(err.toString()).isEmpty();

        isWatched = true;
        run("export", plan, "--pdf", paper);
        assertThat(err.toString()).contains("\rPrinting … 20 %", "Printing … 100 %").endsWith("\r");
    }

    @Test
    void checkTellsFindingsAndFailsOnlyWhenAsked() throws IOException {
        putTheSample();

        assertThat(run("check", sample)).isEqualTo(ExitCode.FINE);
        assertThat(run("check", sample, "--fail-on", "showstopper")).isEqualTo(ExitCode.FOUND);
        var report = json("check", sample);
        assertThat(report.get("marking").asText()).startsWith("NATO UNCLASSIFIED");
        assertThat(report.get("open")).isNotEmpty();
        assertThat(report.get("open").get(0).get("severity").asText()).isEqualTo("showstopper");
    }

    @Test
    void checkSaysHowGraveAFindingIsInTheLanguageOfTheAnswer() {
        putTheSample();

        run("check", sample);
        assertThat(out.toString()).contains("Showstopper ", "Minor ").doesNotContain("Bloquant");
        out.getBuffer().setLength(0);
        run("check", sample, "--lang=fr");
        assertThat(out.toString())
                .contains("Bloquant ", "Mineur ")
                .doesNotContain("Showstopper", "SHOWSTOPPER");
    }

    @Test
    void exportWritesPaperAndPackage() throws IOException {
        putTheSample();
        var pdf = folder.resolve("plan.pdf");
        var copy = folder.resolve("copy.entente");

        var code = run("export", sample, "--pdf", pdf.toString(), "--package", copy.toString());

        assertThat(code).isEqualTo(ExitCode.FINE);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
        }
        assertThat(PlanPackage.read(copy)).isInstanceOf(PackageResult.Read.class);
    }

    @Test
    void exportForANationIsTheCalendarOfItsTasks() throws IOException {
        putTheSample();
        var all = folder.resolve("all.ics");
        var belgian = folder.resolve("belgian.ics");

        run("export", sample, "--ics", all.toString());
        var code = run("export", sample, "--ics", belgian.toString(), "--nation", "BEL");

        assertThat(code).isEqualTo(ExitCode.FINE);
        var own = Files.readString(belgian);
        assertThat(own).contains("X-ENTENTE-MARKING:NATO UNCLASSIFIED");
        assertThat(events(own)).isPositive().isLessThan(events(Files.readString(all)));
    }

    @Test
    void calendarHoldsWhatTheFilterOfASavedViewLetsThrough() throws IOException {
        var rivers =
                new SavedView(
                        new SavedView.Id(new UUID(3, 4)),
                        "Rivers",
                        "timeline",
                        "{'filter':{'text':'river'}}".replace('\'', '"'),
                        Notes.PLAIN);
        var plan = Plans.with(Plans.brigadeExercise(), rivers);
        PlanPackage.write(plan, "Trial HQ", CLOCK, Path.of(sample));
        var file = folder.resolve("rivers.ics");

        assertThat(run("export", sample, "--ics", file.toString(), "--view", "rivers"))
                .isEqualTo(ExitCode.FINE);
        assertThat(run("export", sample, "--ics", file.toString(), "--view", "seas"))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(events(Files.readString(file))).isOne();
        assertThat(err.toString()).contains("seas", "Rivers");
    }

    @Test
    void exportedScheduleIsImportedAgainAndHidesWhatTheNationMayNotSee() throws IOException {
        putTheSample();
        var all = folder.resolve("all.xml");
        var belgian = folder.resolve("belgian.xml");

        var code = run("export", sample, "--mspdi", all.toString());
        run("export", sample, "--mspdi", belgian.toString(), "--nation", "BEL");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(belgian)).contains("NATO UNCLASSIFIED");
        assertThat(Files.size(belgian)).isLessThan(Files.size(all) / 2);
        var back = folder.resolve("back.entente").toString();
        assertThat(run("import", all.toString(), "--out", back)).isEqualTo(ExitCode.FINE);
    }

    @Test
    void requirementsGoOutAndComeBackAsASpreadsheet() throws IOException {
        putTheSample();
        var sheet = folder.resolve("cjsor.xlsx");

        var code = run("export", sample, "--cjsor", sheet.toString());
        var report = json("import", sheet.toString(), "--into", sample, "--out", sample);

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(report.get("same").asInt()).isGreaterThan(100);
        assertThat(report.get("added").asInt() + report.get("changed").asInt()).isZero();
    }

    private static int events(String calendar) {
        return calendar.split("BEGIN:VEVENT", -1).length - 1;
    }

    @Test
    void exportRefusesANationThatTakesNoPart() {
        putTheSample();
        var file = folder.resolve("none.ics");

        var unknown = run("export", sample, "--ics", file.toString(), "--nation", "QQQ");

        assertThat(unknown).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("QQQ").doesNotContain("\tat ");
        assertThat(file).doesNotExist();
    }

    @Test
    void exportOfNothingIsWrongUse() {
        putTheSample();

        assertThat(run("export", sample)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--pdf").doesNotContain("\tat ");
    }

    @Test
    void newPlanComesFromATemplate() {
        var file = folder.resolve("new.entente").toString();

        var code =
                run(
                        "new",
                        "--name",
                        "COLD TRIAL 27",
                        "--template",
                        "joint-cpx",
                        "--startex",
                        "2027-09-16",
                        "--zone",
                        "Europe/Oslo",
                        "--host",
                        "NOR",
                        "--out",
                        file);

        assertThat(code).isEqualTo(ExitCode.FINE);
        var read = (PackageResult.Read) PlanPackage.read(Path.of(file));
        assertThat(read.plan().exercise().name()).isEqualTo("COLD TRIAL 27");
        assertThat(read.plan().milestones()).isNotEmpty();
    }

    @Test
    void planSavedAsATemplateMakesAnotherPlan() {
        var own = folder.resolve("own");
        var file = folder.resolve("next.entente");
        putTheSample();

        assertThat(run("template", sample, "--out", own.toString())).isEqualTo(ExitCode.FINE);
        var code =
                run(
                        "new",
                        "--name",
                        "NEXT YEAR",
                        "--template",
                        own.toString(),
                        "--startex",
                        "2029-09-13",
                        "--host",
                        "NOR",
                        "--nations",
                        "swe,FIN",
                        "--out",
                        file.toString());

        assertThat(code).as(err.toString()).isEqualTo(ExitCode.FINE);
        assertThat(PlanPackage.read(file)).isInstanceOf(PackageResult.Read.class);
    }

    @Test
    void newPlanRefusesWhatDoesNotExist() {
        assertThat(run("new", "--name", "X", "--startex", "2027-09-16", "--nations", "SWE,QQQ"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("new", "--name", "X", "--startex", "2027-09-16", "--template", "nope"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("new", "--name", "X", "--startex", "2027-09-16", "--zone", "Mars/Base"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("new", "--name", " ", "--startex", "2027-09-16"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("new", "--name", "X")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void importMakesAPlanAndReports() throws IOException {
        var gan =
                Files.writeString(
                        folder.resolve("poam.gan"),
                        """
                        <?xml version="1.0"?>
                        <project name="p" view-date="2027-09-15" version="3.2">
                          <calendars><day-types/><default-week id="1" sun="1" mon="0" tue="0"
                            wed="0" thu="0" fri="0" sat="1"/></calendars>
                          <tasks><taskproperties/>
                            <task id="0" name="Site survey" complete="0" duration="5"/></tasks>
                          <resources/><allocations/><vacations/><roles roleset-name="Default"/>
                        </project>
                        """);
        var file = folder.resolve("poam.entente").toString();

        var report = json("import", gan.toString(), "--out", file);

        assertThat(report.get("mapped").get("activity").asInt()).isEqualTo(1);
        assertThat(report.get("remarks").get(0).get("loss").asText()).isEqualTo("no-start");
        assertThat(PlanPackage.read(Path.of(file))).isInstanceOf(PackageResult.Read.class);
    }

    @Test
    void importOfRubbishIsBadInputWithoutATrace() throws IOException {
        var file = Files.writeString(folder.resolve("letter.mpp"), "Dear colleague");

        assertThat(run("import", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("letter.mpp").doesNotContain("\tat ");
    }

    @Test
    void diffTellsWhatChanged() throws IOException {
        run("sample", "--out", sample, "--startex", "2027-06-03");
        var other = folder.resolve("other.entente").toString();
        run("sample", "--out", other, "--startex", "2027-06-10");

        assertThat(run("diff", sample, sample)).isEqualTo(ExitCode.FINE);
        assertThat(run("diff", sample, other)).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString()).contains("STARTEX");
    }

    private String slipped() {
        var file = folder.resolve("slipped.entente");
        try {
            PlanPackage.write(Slipped.since(Plans.brigadeExercise()), "Trial HQ", CLOCK, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toString();
    }

    @Test
    void diffTellsWhatChangedSinceABaselineWithTheSlip() throws IOException {
        var plan = slipped();

        assertThat(run("diff", plan, "--baseline", "mpc")).isEqualTo(ExitCode.FOUND);
        assertThat(out.toString())
                .startsWith(Plans.brigadeExercise().label().marking())
                .contains("Changes since MPC, 201200ZNOV26", "Renamed after the conference")
                .containsPattern("\\([+−]\\d+ d\\)");
        var report = json("diff", plan, "--baseline", "MPC");
        assertThat(report.get("baseline").asText()).isEqualTo("MPC");
        assertThat(report.get("changes").get(0).get("sort").asText()).isEqualTo("moved");
        assertThat(report.get("changes").get(0).get("slipMinutes").asLong()).isNotZero();
        assertThat(report.get("changes").get(0).get("thing").get("name").asText()).isNotBlank();
    }

    @Test
    void diffWantsEitherAnotherPlanOrABaselineThatIsThere() {
        var plan = slipped();

        assertThat(run("diff", plan)).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("diff", plan, plan, "--baseline", "MPC")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("diff", plan, "--baseline", "IPC")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("It has: MPC").doesNotContain("\tat ");
    }

    @Test
    void exportWritesTheTimelineInEveryFormTheSameEachTime() throws IOException {
        var plan = slipped();
        var words = new ArrayList<>(List.of("export", plan, "--group", "phase"));
        for (var form : List.of("poster.pdf", "pages.pdf", "svg.svg", "png.png")) {
            var option = "--" + form.substring(0, form.indexOf('.'));
            words.addAll(List.of(option, folder.resolve(form).toString()));
        }

        assertThat(run(words.toArray(String[]::new))).isEqualTo(ExitCode.FINE);
        var first = Files.readAllBytes(folder.resolve("png.png"));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(ExitCode.FINE);

        assertThat(Files.readAllBytes(folder.resolve("png.png"))).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("svg.svg")))
                .contains("<svg", ">Initial planning conference</text>");
        assertThat(Pdfs.pages(Files.readAllBytes(folder.resolve("poster.pdf")))).hasSize(1);
        assertThat(run("export", plan, "--svg", folder.resolve("sheet.png").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void exportPrintsTheChaptersThatWereAskedFor() throws IOException {
        var plan = slipped();
        var pdf = folder.resolve("changes.pdf");

        var code =
                run(
                        "export",
                        plan,
                        "--pdf",
                        pdf.toString(),
                        "--chapters",
                        "changes,forces",
                        "--changes-since",
                        "MPC");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(String.join(" ", Pdfs.pages(Files.readAllBytes(pdf))))
                .contains("What changed since MPC", "Force list by nation")
                .doesNotContain("Exercise data");
        assertThat(run("export", plan, "--pdf", pdf.toString(), "--chapters", "poems"))
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void openShowsTheWindowOnAPlanThatCanBeRead() {
        putTheSample();

        assertThat(run("open", sample)).isEqualTo(ExitCode.FINE);
        assertThat(opened).containsExactly(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "check", "export", "schedule"})
    void aPlanThatIsNowhereIsBadInput(String verb) {
        var code = run(verb, "no-such-plan", "export".equals(verb) ? "--json" : "--lang=en");

        assertThat(code).isIn(ExitCode.BAD_INPUT, ExitCode.WRONG_USE);
        assertThat(err.toString()).doesNotContain("\tat ");
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample",
                "new",
                "open",
                "check",
                "export",
                "import",
                "diff",
                "schedule",
                "template"
            })
    void everyCommandExplainsItselfInBothLanguages(String verb) {
        assertThat(run(verb, "--help")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Usage: entente " + verb);
        assertThat(run(verb, "--help", "--lang", "fr")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("Langue de la réponse");
    }

    @Test
    void wrongUseSaysHowToUseIt() {
        assertThat(run("check")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("frobnicate")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("sample", "--startex", "soon")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("Usage: entente").doesNotContain("\tat ");
    }

    @Test
    void damagedPackageIsBadInput() throws IOException {
        Files.writeString(Path.of(sample), "not a package");

        assertThat(run("check", sample)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("sample.entente").doesNotContain("\tat ");
    }

    /// The sample as its command writes it, where a plan of real size is all that is wanted.
    private void putTheSample() {
        try {
            Files.write(Path.of(sample), Sample.PACKAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
