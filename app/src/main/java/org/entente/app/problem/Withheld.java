package org.entente.app.problem;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.share.Recipient;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;
import org.entente.resources.ExportText;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The texts that a file does not tell because they look like key material, and the plan as the
/// file tells it. Whatever writes a file tells of them in the same words.
public record Withheld(Plan told, List<Masking.Spot> spots) {
    private static final int MOST_NAMED = 5;

    public Withheld {
        spots = List.copyOf(spots);
    }

    /// In a file that tells these things of the plan.
    ///
    /// @param told what the reader is given, masked
    public static Withheld of(Plan plan, Plan told) {
        return new Withheld(told, Recipient.masked(plan, told));
    }

    /// In a file that tells the whole plan.
    public static Withheld of(Plan plan) {
        var masking = Masking.of(plan);
        return new Withheld(masking.plan(), masking.spots());
    }

    /// In a file that tells of things of these kinds only.
    public static Withheld of(Plan plan, EntityKind... kinds) {
        Set<EntityKind> some = EnumSet.copyOf(Arrays.asList(kinds));
        var all = of(plan);
        return new Withheld(
                all.told(),
                all.spots().stream().filter(spot -> some.contains(spot.thing().kind())).toList());
    }

    /// Tells that it is written, and what it does not tell.
    ///
    /// @param written the file, or what was kept, as the user knows it
    /// @param done what is said where it tells everything
    public void tell(Notifier notifier, Language language, Object written, String done) {
        if (spots.isEmpty()) {
            notifier.done(done);
            return;
        }
        var names = new Names(language, told);
        var things =
                spots.stream()
                        .map(spot -> names.of(spot.thing()) + " (" + spot.field() + ")")
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining(", "));
        notifier.warn(language.say(ExportText.DONE_MASKED, written, spots.size(), things));
    }
}
