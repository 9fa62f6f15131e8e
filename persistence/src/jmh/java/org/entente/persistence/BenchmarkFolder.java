package org.entente.persistence;

import org.entente.model.plan.Plan;
import org.entente.persistence.h2.H2PlanViews;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.OpenKeyring;
import org.entente.persistence.store.DiskLibrary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;

/// A library of plans as the program keeps it, in a folder below the working directory that is
/// there as long as the benchmark.
record BenchmarkFolder(Path place, DiskLibrary library) {
    static BenchmarkFolder empty(String name) throws IOException {
        var place = Path.of("target", "benchmark-" + name).toAbsolutePath();
        var views = new H2PlanViews(InstallationSecret.passing());
        var folder =
                new BenchmarkFolder(
                        place,
                        new DiskLibrary(
                                place.resolve("library"),
                                new OpenKeyring(),
                                views,
                                Clock.systemUTC()));
        folder.remove();
        Files.createDirectories(place);
        return folder;
    }

    OpenResult.Opened create(Plan plan) {
        return opened(library.create(plan, "benchmark", null));
    }

    OpenResult.Opened open(PlanId id) {
        return opened(library.open(id, PlanLibrary.Access.EDIT, null));
    }

    private static OpenResult.Opened opened(OpenResult result) {
        return switch (result) {
            case OpenResult.Opened opened -> opened;
            case OpenResult.Failed(var problem) -> throw new IllegalStateException("" + problem);
        };
    }

    void remove() throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var paths = Files.walk(place)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
