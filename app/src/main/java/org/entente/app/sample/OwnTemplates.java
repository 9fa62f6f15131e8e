package org.entente.app.sample;

import org.entente.model.edit.Outcome;
import org.entente.model.plan.Plan;
import org.entente.resources.BadTableException;
import org.entente.resources.Texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// The templates that a user saved, each in a folder of its own below one folder.
public record OwnTemplates(Path folder) {
    private static final LocalDate SOME_DAY = LocalDate.of(2030, 1, 3);

    /// What is there: the templates by name, and the folders that hold none that can be used.
    public record Found(List<PlanTemplate> templates, List<String> broken) {
        public Found {
            templates = List.copyOf(templates);
            broken = List.copyOf(broken);
        }
    }

    /// The templates of the user who keeps plans there: beside them.
    public static OwnTemplates beside(Path library) {
        return new OwnTemplates(library.resolveSibling("templates"));
    }

    /// Reads them; each is tried out, so that what is offered can be used.
    public Found list(Locale language) throws IOException {
        var templates = new ArrayList<PlanTemplate>();
        var broken = new ArrayList<String>();
        for (var each : folders()) {
            try {
                var template = PlanTemplate.in(each);
                if (template.make(trial(template), language) instanceof Outcome.Applied) {
                    templates.add(template);
                } else {
                    broken.add(each.getFileName().toString());
                }
            } catch (IOException | BadTableException _) {
                broken.add(each.getFileName().toString());
            }
        }
        templates.sort(Comparator.comparing(template -> template.name(language)));
        return new Found(templates, broken);
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static NewExercise trial(PlanTemplate template) {
        return new NewExercise(
                new UUID(0, 1),
                "Trial",
                template.kind(),
                "NOR",
                SOME_DAY,
                ZoneOffset.UTC,
                List.of());
    }

    /// Keeps the plan as a template of that name, in the place of one that has it already. Whole or
    /// not at all: the old one stays until the new one is written.
    ///
    /// @throws IllegalArgumentException when the plan has no STARTEX to reckon from, or the name
    ///     has neither letter nor digit
    public void save(Plan plan, String name, Texts texts) throws IOException {
        var target = folder.resolve(folderName(name));
        var fresh = folder.resolve("." + target.getFileName() + ".new");
        delete(fresh);
        SavedTemplate.write(plan.put(plan.exercise().withName(name)), texts, fresh);
        delete(target);
        Files.move(fresh, target);
    }

    /// True where a template of that name is there.
    public boolean has(String name) {
        return !folderName(name).isEmpty() && Files.isDirectory(folder.resolve(folderName(name)));
    }

    /// The name as every file system takes it; blank where nothing of it is left.
    static String folderName(String name) {
        return name.strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> inside = Files.walk(folder)) {
            deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (var each : deepestFirst) {
            Files.delete(each);
        }
    }
}
