package org.entente.app.format;

import static org.entente.resources.MatchText.*;

import org.entente.model.match.DifLayer;
import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.match.Quality;
import org.entente.model.match.TestResult;
import org.entente.model.match.Truth;
import org.entente.model.match.Verdict;
import org.entente.model.match.VerdictColour;
import org.entente.model.match.route.Importance;
import org.entente.model.match.route.Readiness;
import org.entente.resources.MatchText;
import org.entente.resources.ReadinessText;

/// The text key of each word that a verdict is made of.
public final class MatchWords {
    private MatchWords() {}

    public static MatchText of(VerdictColour colour) {
        return switch (colour) {
            case GREEN -> COLOUR_GREEN;
            case GREEN_HATCHED -> COLOUR_GREEN_HATCHED;
            case AMBER -> COLOUR_AMBER;
            case RED -> COLOUR_RED;
            case GREY -> COLOUR_GREY;
        };
    }

    public static ReadinessText of(Readiness.Gate gate) {
        return switch (gate) {
            case READY -> ReadinessText.READY;
            case NOT_READY -> ReadinessText.NOT_READY;
            case NOT_ASSESSED -> ReadinessText.NOT_ASSESSED;
        };
    }

    public static MatchText of(Quality quality) {
        return switch (quality) {
            case NONE -> QUALITY_NONE;
            case MANUAL -> QUALITY_MANUAL;
            case DEGRADED -> QUALITY_DEGRADED;
            case COMPATIBLE -> QUALITY_COMPATIBLE;
            case PROVEN -> QUALITY_PROVEN;
        };
    }

    public static MatchText of(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUTH_TRUE;
            case FALSE -> TRUTH_FALSE;
            case UNKNOWN -> TRUTH_UNKNOWN;
            case NOT_APPLICABLE -> TRUTH_NOT_APPLICABLE;
        };
    }

    public static MatchText of(MatchCriticality criticality) {
        return switch (criticality) {
            case BLOCKING -> CRITICALITY_BLOCKING;
            case DEGRADING -> CRITICALITY_DEGRADING;
            case ADVISORY -> CRITICALITY_ADVISORY;
        };
    }

    public static MatchText of(MatchScope scope) {
        return switch (scope) {
            case EQUIPMENT -> SCOPE_EQUIPMENT;
            case SOFTWARE -> SCOPE_SOFTWARE;
            case CONFIGURATION -> SCOPE_CONFIGURATION;
            case KEY -> SCOPE_KEY;
            case PROCEDURE -> SCOPE_PROCEDURE;
            case AUTHORISATION -> SCOPE_AUTHORISATION;
            case SPECTRUM -> SCOPE_SPECTRUM;
        };
    }

    public static MatchText of(DifLayer layer) {
        return switch (layer) {
            case POLICY -> LAYER_POLICY;
            case ORGANIZATION -> LAYER_ORGANIZATION;
            case SEMANTICS -> LAYER_SEMANTICS;
            case SYNTAX -> LAYER_SYNTAX;
            case TECHNICAL -> LAYER_TECHNICAL;
        };
    }

    public static MatchText of(TestResult result) {
        return switch (result) {
            case SUCCESS -> RESULT_SUCCESS;
            case LIMITED_SUCCESS -> RESULT_LIMITED_SUCCESS;
            case INTEROPERABILITY_ISSUE -> RESULT_INTEROPERABILITY_ISSUE;
            case NOT_TESTED -> RESULT_NOT_TESTED;
            case PENDING -> RESULT_PENDING;
        };
    }

    public static MatchText of(Importance importance) {
        return switch (importance) {
            case CRITICAL -> IMPORTANCE_CRITICAL;
            case ESSENTIAL -> IMPORTANCE_ESSENTIAL;
            case ROUTINE -> IMPORTANCE_ROUTINE;
        };
    }

    /// From the worst to the best that what is not known leaves open, such as `0–3`.
    public static String levels(Verdict verdict) {
        return verdict.width() == 0
                ? Integer.toString(verdict.lo().level())
                : verdict.lo().level() + "–" + verdict.hi().level();
    }
}
