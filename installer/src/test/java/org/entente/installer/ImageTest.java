package org.entente.installer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

final class ImageTest {
    @TempDir private Path folder;
    private Image image;

    @BeforeEach
    void findImage() {
        image = Image.built(folder);
    }

    @Test
    void makesAndChecksTheSample() throws Exception {
        var plan = folder.resolve("sample.entente");

        var made = image.run("sample", "--out", plan.toString());
        var checked = image.run("check", plan.toString());
        var strict = image.run("check", plan.toString(), "--fail-on", "major");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(plan).isNotEmptyFile();
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("NORTHERN CONCORD");
        assertThat(strict.code()).as("the sample is wrong on purpose").isOne();
        assertThat(made.err() + checked.err() + strict.err()).isEmpty();
    }

    @Test
    void printsTheSample() throws Exception {
        var plan = folder.resolve("sample.entente");
        var paper = folder.resolve("sample.pdf");
        image.run("sample", "--out", plan.toString());

        var printed = image.run("export", plan.toString(), "--pdf", paper.toString());

        assertThat(printed.code()).as(printed.err()).isZero();
        assertThat(Files.readAllBytes(paper)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void refusesBrokenPackageInOneSentence() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.entente"), "PK no more");

        var refused = image.run("check", broken.toString());

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void leavesOutThePartsOfJavaThatItNeverUses() throws Exception {
        var release = new Properties();
        try (var file = Files.newBufferedReader(image.runtime().resolve("release"))) {
            release.load(file);
        }

        assertThat(release.getProperty("MODULES").replace("\"", "").split(" "))
                .contains("java.base", "java.desktop", "java.sql")
                .doesNotContain("jdk.compiler", "java.rmi", "jdk.jshell", "jdk.httpserver");
    }

    @Test
    void takesItsClassesFromTheCache() throws Exception {
        assertThat(classesFromCache(image)).isGreaterThan(1_000);
    }

    @Test
    void runsWithTheCollectorThatItsCacheWasMadeWith() throws Exception {
        var log = folder.resolve("jvm.log");

        image.run(List.of("-Xlog:gc+init,gc,aot:file=" + log), "--version");

        assertThat(log).content().contains("Using Serial", "Opened AOT cache", "Mapped static");
    }

    @Test
    void startsWithoutCacheAndSaysNothingAboutIt() throws Exception {
        var started = image.run(List.of("-XX:AOTCache=none.aot"), "--version");

        assertThat(started.code()).isZero();
        assertThat(started.out()).isNotBlank();
        assertThat(started.err().lines().toList()).hasSize(1).first().asString().contains("JAVA");
    }

    @Test
    void carriesLicencesAndBillsOfMaterials() {
        var legal = image.content().resolve("legal");

        assertThat(legal.resolve("LICENSE")).content().contains("Apache License");
        assertThat(legal.resolve("LGPL-2.1")).content().contains("GNU LESSER");
        assertThat(legal.resolve("EPL-1.0")).content().contains("Eclipse Public License - v 1.0");
        assertThat(legal.resolve("EPL-2.0")).content().contains("Eclipse Public License - v 2.0");
        assertThat(legal.resolve("THIRD-PARTY.txt"))
                .content()
                .contains("mpxj", "h2", "pdfbox", "elk.alg.layered");
        assertThat(legal.resolve("entente.cdx.json"))
                .content()
                .contains("\"specVersion\" : \"1.6\"", "pkg:maven/com.h2database/h2@");
        assertThat(legal.resolve("runtime.cdx.json"))
                .content()
                .contains("OpenJDK", "java.desktop")
                .doesNotContain("${");
        assertThat(image.runtime().resolve("legal").resolve("java.base")).isDirectory();
    }

    /// How many classes one short run takes from the cache.
    static long classesFromCache(Image image) throws IOException, InterruptedException {
        var log = image.home().resolve("classes.log");
        image.run(List.of("-Xlog:class+load:file=" + log), "--version");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("source: shared objects file")).count();
        }
    }
}
