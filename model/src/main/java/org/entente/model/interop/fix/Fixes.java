package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.interop.Interop;
import org.entente.model.match.route.Failures;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.Remedy;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// What can be done about the critical exchanges of a plan that do not surely work, and the
/// cheapest of it.
public final class Fixes {
    private Fixes() {}

    /// Names in the language of the user for what fixes bring into the plan.
    public record Names(
            String gateway, String test, String liaison, String system, String waiver) {}

    /// All that comes into question, in order of kinds and places, each with its edit.
    public static List<Fix> candidates(
            Interop interop, Tariff tariff, Names names, Supplier<UUID> ids) {
        var orders = new Orders(interop, names, ids);
        return new Candidates(interop, tariff).all().stream().map(orders::fix).toList();
    }

    /// The cheapest choices: thirty days before the exercise starts, which is in so many days; by
    /// its start; and by hand today, which only asks that the exchange can be made at all. Null
    /// when the watch did not go on.
    public static @Nullable List<Offer> offers(
            Interop interop, List<Fix> candidates, int days, Failures.Watch watch) {
        var byMend = new HashMap<String, Fix>();
        candidates.forEach(fix -> byMend.put(fix.mend().id(), fix));
        var mends = candidates.stream().map(Fix::mend).toList();
        var packages = Remedy.packages(interop.assessment(), mends, days, watch);
        if (packages == null) {
            return null;
        }
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < packages.size(); i++) {
            var remedy = packages.get(i);
            var fixes = remedy.mends().stream().map(Mend::id).map(byMend::get).toList();
            offers.add(
                    new Offer(
                            Offer.Term.values()[i],
                            fixes,
                            remedy.isExact(),
                            remedy.beyond(),
                            together(interop, fixes)));
        }
        return List.copyOf(offers);
    }

    /// One edit for several fixes, of which some may change the same system; null where the plan
    /// has words for none of them.
    public static @Nullable Edit together(Interop interop, List<Fix> fixes) {
        var wordings = new ArrayList<Fix.Wording>();
        var edits = new ArrayList<Edit>();
        for (var fix : fixes) {
            if (fix.edit() != null && fix.isStated()) {
                wordings.addAll(fix.wordings());
            } else if (fix.edit() != null) {
                edits.add(fix.edit());
            }
        }
        var stated = Restated.edit(interop, wordings);
        if (stated != null) {
            edits.addFirst(stated);
        }
        return Restated.one(edits);
    }
}
