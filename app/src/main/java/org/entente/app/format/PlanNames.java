package org.entente.app.format;

import org.entente.model.plan.Plan;

import java.util.Locale;

/// Names for the files of a plan.
public final class PlanNames {
    private PlanNames() {}

    /// The exercise's name in small letters and digits, which every system takes, with that
    /// extension.
    public static String file(Plan plan, String extension) {
        var name =
                plan.exercise()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return (name.isEmpty() ? "plan" : name) + "." + extension;
    }
}
