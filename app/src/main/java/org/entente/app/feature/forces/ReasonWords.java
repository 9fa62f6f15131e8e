package org.entente.app.feature.forces;

import org.entente.model.force.Candidate;
import org.entente.model.force.Candidate.Criterion;
import org.entente.resources.ForcesText;

/// The words of a reason for or against a candidate.
final class ReasonWords {
    private ReasonWords() {}

    static ForcesText of(Candidate.Reason reason) {
        return switch (reason.answer()) {
            case YES -> yes(reason.criterion());
            case NO -> no(reason.criterion());
            case UNKNOWN ->
                    reason.criterion() == Criterion.CAVEAT && reason.about() != null
                            ? ForcesText.CAVEAT_OTHER
                            : unknown(reason.criterion());
        };
    }

    private static ForcesText yes(Criterion criterion) {
        return switch (criterion) {
            case CATEGORY -> ForcesText.CATEGORY_YES;
            case TYPE -> ForcesText.TYPE_YES;
            case CAPABILITY -> ForcesText.CAPABILITY_YES;
            case ECHELON -> ForcesText.ECHELON_YES;
            case STRENGTH -> ForcesText.STRENGTH_YES;
            case CALENDAR -> ForcesText.CALENDAR_YES;
            case PROMISED -> ForcesText.PROMISED_YES;
            case AGREEMENT -> ForcesText.AGREEMENT_YES;
            case INTEROPERABILITY -> ForcesText.INTEROPERABILITY_YES;
            case ASKED_BEFORE, CAVEAT ->
                    throw new IllegalArgumentException(
                            "Nothing says yes here (%s).".formatted(criterion));
        };
    }

    private static ForcesText no(Criterion criterion) {
        return switch (criterion) {
            case CATEGORY -> ForcesText.CATEGORY_NO;
            case ECHELON -> ForcesText.ECHELON_NO;
            case STRENGTH -> ForcesText.STRENGTH_NO;
            case CALENDAR -> ForcesText.CALENDAR_NO;
            case PROMISED -> ForcesText.PROMISED_NO;
            case ASKED_BEFORE -> ForcesText.ASKED_NO;
            case CAVEAT -> ForcesText.CAVEAT_NO;
            case AGREEMENT -> ForcesText.AGREEMENT_NO;
            case INTEROPERABILITY -> ForcesText.INTEROPERABILITY_NO;
            case TYPE, CAPABILITY ->
                    throw new IllegalArgumentException(
                            "Nothing says no here (%s).".formatted(criterion));
        };
    }

    private static ForcesText unknown(Criterion criterion) {
        return switch (criterion) {
            case CATEGORY -> ForcesText.CATEGORY_UNKNOWN;
            case TYPE -> ForcesText.TYPE_UNKNOWN;
            case CAPABILITY -> ForcesText.CAPABILITY_UNKNOWN;
            case ECHELON, PROMISED ->
                    throw new IllegalArgumentException(
                            "This is always known (%s).".formatted(criterion));
            case STRENGTH -> ForcesText.STRENGTH_UNKNOWN;
            case CALENDAR -> ForcesText.CALENDAR_UNKNOWN;
            case ASKED_BEFORE -> ForcesText.ASKED_UNKNOWN;
            case CAVEAT -> ForcesText.CAVEAT_UNKNOWN;
            case AGREEMENT -> ForcesText.AGREEMENT_UNKNOWN;
            case INTEROPERABILITY -> ForcesText.INTEROPERABILITY_UNKNOWN;
        };
    }
}
