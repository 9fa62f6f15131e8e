package org.entente.installer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@EnabledOnOs(OS.LINUX)
final class DebianPackageTest {
    @TempDir private Path folder;
    private Path installed;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        try (var made = Files.newDirectoryStream(Path.of("target"), "entente_*.deb")) {
            var archive = made.iterator().next().toString();
            var process =
                    new ProcessBuilder("dpkg-deb", "--raw-extract", archive, folder.toString())
                            .inheritIO()
                            .start();
            assertThat(process.waitFor()).isZero();
        }
        installed = folder.resolve("opt").resolve("entente");
    }

    @Test
    void startsFromItsCacheWhereverItIsInstalled() throws Exception {
        var image = Image.built(folder).at(installed);

        var started = image.run("--version");

        assertThat(started.code()).as(started.err()).isZero();
        assertThat(ImageTest.classesFromCache(image)).isGreaterThan(1_000);
    }

    @Test
    void opensPackagesFromTheFileManager() {
        var library = installed.resolve("lib");

        assertThat(library.resolve("entente-entente.desktop"))
                .content()
                .contains("Exec=/opt/entente/bin/entente %f", "MimeType=application/vnd.entente");
        assertThat(library.resolve("entente-entente-MimeInfo.xml"))
                .content()
                .contains("application/vnd.entente", "*.entente");
    }

    @Test
    void asksForWhatTheWindowNeedsAndNamesItsMaintainer() {
        assertThat(folder.resolve("DEBIAN").resolve("control"))
                .content()
                .contains("libgtk-3-0", "Maintainer: Entente <")
                .doesNotContain("localhost", "${");
    }

    @Test
    void puttingItAwayTakesTheCommandAlong() {
        var scripts = folder.resolve("DEBIAN");

        assertThat(scripts.resolve("postinst")).content().contains("/usr/bin/entente");
        assertThat(scripts.resolve("prerm")).content().contains("rm -f /usr/bin/entente");
    }
}
