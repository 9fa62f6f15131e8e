package org.entente.app.problem;

import static org.entente.resources.DutyText.*;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;

import java.util.Map;

/// The texts of the rules on posts and people.
final class PostFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            ofEntries(
                    entry(
                            RuleCode.BILLET_EMPTY,
                            new Wording(
                                    BILLET_EMPTY_TITLE, BILLET_EMPTY_MESSAGE, BILLET_EMPTY_ADVICE)),
                    entry(
                            RuleCode.BILLET_EMPTY_LATE,
                            new Wording(
                                    BILLET_EMPTY_LATE_TITLE,
                                    BILLET_EMPTY_LATE_MESSAGE,
                                    BILLET_EMPTY_LATE_ADVICE)),
                    entry(
                            RuleCode.LANGUAGE_BELOW_POST,
                            new Wording(
                                    LANGUAGE_BELOW_POST_TITLE,
                                    LANGUAGE_BELOW_POST_MESSAGE,
                                    LANGUAGE_BELOW_POST_ADVICE)),
                    entry(
                            RuleCode.HOLDER_UNKNOWN,
                            new Wording(
                                    HOLDER_UNKNOWN_TITLE,
                                    HOLDER_UNKNOWN_MESSAGE,
                                    HOLDER_UNKNOWN_ADVICE)),
                    entry(
                            RuleCode.RANK_MISMATCH,
                            new Wording(
                                    RANK_MISMATCH_TITLE,
                                    RANK_MISMATCH_MESSAGE,
                                    RANK_MISMATCH_ADVICE)),
                    entry(
                            RuleCode.QUALIFICATION_MISSING,
                            new Wording(
                                    QUALIFICATION_MISSING_TITLE,
                                    QUALIFICATION_MISSING_MESSAGE,
                                    QUALIFICATION_MISSING_ADVICE)),
                    entry(
                            RuleCode.PERSON_TWICE,
                            new Wording(
                                    PERSON_TWICE_TITLE, PERSON_TWICE_MESSAGE, PERSON_TWICE_ADVICE)),
                    entry(
                            RuleCode.SHIFT_UNCOVERED,
                            new Wording(
                                    SHIFT_UNCOVERED_TITLE,
                                    SHIFT_UNCOVERED_MESSAGE,
                                    SHIFT_UNCOVERED_ADVICE)),
                    entry(
                            RuleCode.LIAISON_MISSING,
                            new Wording(
                                    LIAISON_MISSING_TITLE,
                                    LIAISON_MISSING_MESSAGE,
                                    LIAISON_MISSING_ADVICE)));

    private PostFindingWording() {}
}
