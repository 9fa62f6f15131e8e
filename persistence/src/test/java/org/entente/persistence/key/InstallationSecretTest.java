package org.entente.persistence.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class InstallationSecretTest {
    @TempDir Path folder;

    @Test
    void isMadeOnceAndFoundAgain() {
        var file = folder.resolve("settings").resolve("secret");

        var made = InstallationSecret.in(file);

        assertThat(made.bytes()).hasSize(32).isEqualTo(InstallationSecret.in(file).bytes());
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
        assertThat(made.toString()).doesNotContain("[");
    }

    @Test
    void lastsAsLongAsTheProgramWhereTheFileCannotBeUsed() throws IOException {
        var damaged = Files.writeString(folder.resolve("damaged"), "12ab");

        assertThat(InstallationSecret.in(damaged).bytes())
                .hasSize(32)
                .isNotEqualTo(InstallationSecret.in(damaged).bytes());
        assertThat(damaged).hasContent("12ab");
        assertThat(InstallationSecret.in(folder).bytes()).hasSize(32);
    }
}
