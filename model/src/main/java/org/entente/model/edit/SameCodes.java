package org.entente.model.edit;

import static java.util.Comparator.comparing;

import org.entente.model.plan.Anchor;
import org.entente.model.plan.Plan;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.When;

import java.util.Optional;
import java.util.stream.Stream;

/// A base and two plans that came of it. When one of them gave an anchor another code, the others
/// get it too, with every time that names it: one renamed anchor is one change, not a difference in
/// hundreds of times.
record SameCodes(Plan base, Plan mine, Plan theirs) {
    SameCodes aligned() {
        var next = this;
        for (var anchor : base.anchors().sorted(comparing(found -> found.id().value())).toList()) {
            next = next.aligned(anchor);
        }
        return next;
    }

    private SameCodes aligned(Anchor anchor) {
        var ours = newCode(mine, anchor);
        var others = newCode(theirs, anchor);
        var codes = Stream.of(ours, others).flatMap(Optional::stream).distinct().toList();
        if (codes.size() != 1) {
            return this;
        }
        var code = codes.getFirst();
        var isFree =
                (ours.isPresent() || isFree(mine, anchor, code))
                        && (others.isPresent() || isFree(theirs, anchor, code))
                        && isFree(base, anchor, code);
        return isFree
                ? new SameCodes(
                        recode(base, anchor, code),
                        ours.isPresent() ? mine : recode(mine, anchor, code),
                        others.isPresent() ? theirs : recode(theirs, anchor, code))
                : this;
    }

    private static Optional<AnchorCode> newCode(Plan side, Anchor anchor) {
        return side.find(Anchor.class, anchor.id())
                .map(Anchor::code)
                .filter(code -> !code.equals(anchor.code()));
    }

    private static boolean isFree(Plan plan, Anchor anchor, AnchorCode code) {
        return plan.has(anchor.id()) && plan.anchors().noneMatch(other -> uses(other, code));
    }

    /// An anchor reckoned from a code that none had would hang on the one that gets it, perhaps on
    /// itself.
    private static boolean uses(Anchor anchor, AnchorCode code) {
        return anchor.code().equals(code)
                || (anchor.at() instanceof When.Relative(var base, _) && base.equals(code));
    }

    private static Plan recode(Plan plan, Anchor anchor, AnchorCode code) {
        var draft = new Draft(plan);
        var refusal = Recoding.carryOut(draft, anchor.id(), code);
        if (refusal.isPresent()) {
            throw new IllegalStateException(
                    "The anchor (%s) must be there to get another code.".formatted(anchor.id()));
        }
        return draft.plan();
    }
}
