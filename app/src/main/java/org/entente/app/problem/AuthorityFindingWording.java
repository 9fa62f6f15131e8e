package org.entente.app.problem;

import static org.entente.resources.DutyText.*;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import org.entente.app.problem.FindingWording.Wording;
import org.entente.model.rule.RuleCode;

import java.util.Map;

/// The texts of the rules on authority, caveats and ceilings.
final class AuthorityFindingWording {
    static final Map<RuleCode, Wording> WORDINGS =
            ofEntries(
                    entry(
                            RuleCode.AUTHORITY_LACKING,
                            new Wording(
                                    AUTHORITY_LACKING_TITLE,
                                    AUTHORITY_LACKING_MESSAGE,
                                    AUTHORITY_LACKING_ADVICE)),
                    entry(
                            RuleCode.AUTHORITY_UNKNOWN,
                            new Wording(
                                    AUTHORITY_UNKNOWN_TITLE,
                                    AUTHORITY_UNKNOWN_MESSAGE,
                                    AUTHORITY_UNKNOWN_ADVICE)),
                    entry(
                            RuleCode.USED_BEFORE_TRANSFER,
                            new Wording(
                                    USED_BEFORE_TRANSFER_TITLE,
                                    USED_BEFORE_TRANSFER_MESSAGE,
                                    USED_BEFORE_TRANSFER_ADVICE)),
                    entry(
                            RuleCode.USED_AFTER_RELEASE,
                            new Wording(
                                    USED_AFTER_RELEASE_TITLE,
                                    USED_AFTER_RELEASE_MESSAGE,
                                    USED_AFTER_RELEASE_ADVICE)),
                    entry(
                            RuleCode.TWO_COMMANDERS,
                            new Wording(
                                    TWO_COMMANDERS_TITLE,
                                    TWO_COMMANDERS_MESSAGE,
                                    TWO_COMMANDERS_ADVICE)),
                    entry(
                            RuleCode.AUTHORITY_GAP,
                            new Wording(
                                    AUTHORITY_GAP_TITLE,
                                    AUTHORITY_GAP_MESSAGE,
                                    AUTHORITY_GAP_ADVICE)),
                    entry(
                            RuleCode.TRANSFER_OFFERED_LESS,
                            new Wording(
                                    TRANSFER_OFFERED_LESS_TITLE,
                                    TRANSFER_OFFERED_LESS_MESSAGE,
                                    TRANSFER_OFFERED_LESS_ADVICE)),
                    entry(
                            RuleCode.TRANSFER_OFFERED_LESS_NEAR,
                            new Wording(
                                    TRANSFER_OFFERED_LESS_NEAR_TITLE,
                                    TRANSFER_OFFERED_LESS_NEAR_MESSAGE,
                                    TRANSFER_OFFERED_LESS_NEAR_ADVICE)),
                    entry(
                            RuleCode.TRANSFER_UNANSWERED,
                            new Wording(
                                    TRANSFER_UNANSWERED_TITLE,
                                    TRANSFER_UNANSWERED_MESSAGE,
                                    TRANSFER_UNANSWERED_ADVICE)),
                    entry(
                            RuleCode.TRANSFER_UNANSWERED_NEAR,
                            new Wording(
                                    TRANSFER_UNANSWERED_NEAR_TITLE,
                                    TRANSFER_UNANSWERED_NEAR_MESSAGE,
                                    TRANSFER_UNANSWERED_NEAR_ADVICE)),
                    entry(
                            RuleCode.TRANSFER_UNDATED,
                            new Wording(
                                    TRANSFER_UNDATED_TITLE,
                                    TRANSFER_UNDATED_MESSAGE,
                                    TRANSFER_UNDATED_ADVICE)),
                    entry(
                            RuleCode.CAVEAT_KIND,
                            new Wording(
                                    CAVEAT_KIND_TITLE, CAVEAT_KIND_MESSAGE, CAVEAT_KIND_ADVICE)),
                    entry(
                            RuleCode.CAVEAT_PLACE,
                            new Wording(
                                    CAVEAT_PLACE_TITLE, CAVEAT_PLACE_MESSAGE, CAVEAT_PLACE_ADVICE)),
                    entry(
                            RuleCode.CAVEAT_TIME,
                            new Wording(
                                    CAVEAT_TIME_TITLE, CAVEAT_TIME_MESSAGE, CAVEAT_TIME_ADVICE)),
                    entry(
                            RuleCode.CAVEAT_WEAPON,
                            new Wording(
                                    CAVEAT_WEAPON_TITLE,
                                    CAVEAT_WEAPON_MESSAGE,
                                    CAVEAT_WEAPON_ADVICE)),
                    entry(
                            RuleCode.CAVEAT_PARTNER,
                            new Wording(
                                    CAVEAT_PARTNER_TITLE,
                                    CAVEAT_PARTNER_MESSAGE,
                                    CAVEAT_PARTNER_ADVICE)),
                    entry(
                            RuleCode.CAVEAT_UNCHECKED,
                            new Wording(
                                    CAVEAT_UNCHECKED_TITLE,
                                    CAVEAT_UNCHECKED_MESSAGE,
                                    CAVEAT_UNCHECKED_ADVICE)),
                    entry(
                            RuleCode.CEILING_EXCEEDED,
                            new Wording(
                                    CEILING_EXCEEDED_TITLE,
                                    CEILING_EXCEEDED_MESSAGE,
                                    CEILING_EXCEEDED_ADVICE)),
                    entry(
                            RuleCode.CEILING_UNKNOWN,
                            new Wording(
                                    CEILING_UNKNOWN_TITLE,
                                    CEILING_UNKNOWN_MESSAGE,
                                    CEILING_UNKNOWN_ADVICE)));

    private AuthorityFindingWording() {}
}
