package org.entente.persistence.store;

import org.entente.persistence.PlanId;

import java.nio.file.Path;

/// Where the files of one plan lie.
record PlanFolder(Path root) {
    static PlanFolder of(Path library, PlanId plan) {
        return new PlanFolder(library.resolve(plan.toString()));
    }

    /// A folder that becomes this one once it is complete.
    PlanFolder draft() {
        return new PlanFolder(root.resolveSibling(root.getFileName() + ".new"));
    }

    /// What is to become of the folder, while that is being made.
    PlanFolder coming() {
        return new PlanFolder(root.resolve("coming"));
    }

    /// The same, complete: from now on the folder holds this and nothing else.
    PlanFolder come() {
        return new PlanFolder(root.resolve("come"));
    }

    Path journal() {
        return root.resolve("journal");
    }

    Path journalDraft() {
        return root.resolve("journal.new");
    }

    Path mark() {
        return root.resolve("saved");
    }

    Path card() {
        return root.resolve("card");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path holder() {
        return root.resolve("holder");
    }

    Path snapshots() {
        return root.resolve("snapshots");
    }

    /// Where damaged files are kept.
    Path damaged() {
        return root.resolve("damaged");
    }
}
