package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

class OwnTemplatesTest {
    private static final LocalDate STARTEX = LocalDate.of(2027, 3, 11);
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @TempDir private Path folder;

    @Test
    void offersWhatWasSavedByItsName() throws IOException {
        var own = OwnTemplates.beside(folder.resolve("plans"));

        own.save(SamplePlan.of(STARTEX), "Winter exercise: north", TEXTS);

        var found = own.list(Locale.ENGLISH);
        assertThat(own.folder()).isEqualTo(folder.resolve("templates"));
        assertThat(found.broken()).isEmpty();
        assertThat(found.templates())
                .extracting(template -> template.name(Locale.ENGLISH))
                .containsExactly("Winter exercise: north");
    }

    @Test
    void savingUnderTheSameNameReplaces() throws IOException {
        var own = new OwnTemplates(folder);
        var plan = SamplePlan.of(STARTEX);
        own.save(plan, "North", TEXTS);
        var fewer = plan.drop(plan.milestones().findFirst().orElseThrow().id());

        own.save(fewer, "North", TEXTS);

        assertThat(own.has("north")).isTrue();
        assertThat(own.list(Locale.ENGLISH).templates()).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("north").resolve("milestones.tsv")))
                .hasSize((int) fewer.milestones().count() + 1);
    }

    @Test
    void tellsWhichCannotBeUsed() throws IOException {
        var broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("template.tsv"), "nonsense\n");

        var found = new OwnTemplates(folder).list(Locale.ENGLISH);

        assertThat(found.templates()).isEmpty();
        assertThat(found.broken()).containsExactly("broken");
    }

    @Test
    void isEmptyWhereNothingWasSaved() throws IOException {
        assertThat(new OwnTemplates(folder.resolve("none")).list(Locale.ENGLISH).templates())
                .isEmpty();
    }
}
