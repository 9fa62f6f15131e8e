package org.entente.model.rule;

/// What can be found wrong with a plan: the code that planners quote, and how much it weighs.
public enum RuleCode {
    ANCHOR_MISSING("ANC-01", Severity.SHOWSTOPPER),
    EXERCISE_DATES_MISSING("ANC-02", Severity.MAJOR),
    TIMEFRAME_INVERTED("TIM-01", Severity.SHOWSTOPPER),
    OUTSIDE_PHASE("TIM-02", Severity.MAJOR),
    OUTSIDE_EXERCISE("TIM-03", Severity.MAJOR),
    PRESENCE_OUTSIDE_SUPERIOR("TIM-04", Severity.MAJOR),
    DEPENDENCY_VIOLATED("DEP-01", Severity.MAJOR),
    NOT_AS_COMPUTED("DEP-02", Severity.MINOR),
    ASSIGNED_TWICE("ASG-01", Severity.MAJOR),
    SUPERIOR_ASSIGNED("ASG-02", Severity.MINOR),
    UNASSIGNED("ASG-03", Severity.MINOR),
    CONTINGENT_IDLE("ASG-04", Severity.MINOR),
    CONTINGENT_IDLE_SOON("ASG-05", Severity.MAJOR),
    NEED_AHEAD("ASG-06", Severity.MINOR),
    NEED_NEAR("ASG-07", Severity.MAJOR),
    NEED_MISSED("ASG-08", Severity.SHOWSTOPPER),
    REST_BROKEN("ASG-09", Severity.MINOR),
    WAY_TOO_FAR("ASG-10", Severity.MAJOR),
    OVERLOADED("ASG-11", Severity.MINOR),
    OVERLOADED_SOON("ASG-12", Severity.MAJOR),
    NOT_IN_THEATRE("FRC-01", Severity.MAJOR),
    GATE_AHEAD("GAT-01", Severity.MINOR),
    GATE_NEAR("GAT-02", Severity.MAJOR),
    GATE_PASSED("GAT-03", Severity.SHOWSTOPPER),
    LIFT_MISSING("ORB-01", Severity.MINOR),
    LIFT_MISSING_NEAR("ORB-02", Severity.MAJOR),
    LIFT_MISSING_LAST("ORB-03", Severity.SHOWSTOPPER),
    ARRIVES_LATE("ORB-04", Severity.MAJOR),
    ARRIVES_LATE_NEAR("ORB-05", Severity.SHOWSTOPPER),
    ARRIVAL_DISORDER("ORB-06", Severity.MAJOR),
    PORT_UNKNOWN("ORB-07", Severity.MINOR),
    PORT_UNKNOWN_NEAR("ORB-08", Severity.MAJOR),
    ECHELON_INVERTED("ORB-09", Severity.MINOR),
    SYMBOL_CONTRADICTS("ORB-10", Severity.MINOR),
    SYMBOL_MISSING("ORB-11", Severity.ADVICE),
    AUTHORITY_LACKING("AUT-01", Severity.MAJOR),
    AUTHORITY_UNKNOWN("AUT-02", Severity.ADVICE),
    USED_BEFORE_TRANSFER("AUT-03", Severity.MAJOR),
    USED_AFTER_RELEASE("AUT-04", Severity.MAJOR),
    TWO_COMMANDERS("AUT-05", Severity.MAJOR),
    AUTHORITY_GAP("AUT-06", Severity.MINOR),
    TRANSFER_OFFERED_LESS("AUT-07", Severity.MINOR),
    TRANSFER_OFFERED_LESS_NEAR("AUT-08", Severity.MAJOR),
    TRANSFER_UNANSWERED("AUT-09", Severity.MINOR),
    TRANSFER_UNANSWERED_NEAR("AUT-10", Severity.MAJOR),
    TRANSFER_UNDATED("AUT-11", Severity.ADVICE),
    CAVEAT_KIND("CAV-01", Severity.MAJOR),
    CAVEAT_PLACE("CAV-02", Severity.MAJOR),
    CAVEAT_TIME("CAV-03", Severity.MAJOR),
    CAVEAT_WEAPON("CAV-04", Severity.MAJOR),
    CAVEAT_PARTNER("CAV-05", Severity.MAJOR),
    CAVEAT_UNCHECKED("CAV-06", Severity.ADVICE),
    CEILING_EXCEEDED("CAV-07", Severity.MAJOR),
    CEILING_UNKNOWN("CAV-08", Severity.ADVICE),
    BILLET_EMPTY("BIL-01", Severity.MINOR),
    BILLET_EMPTY_LATE("BIL-02", Severity.MAJOR),
    LANGUAGE_BELOW_POST("BIL-03", Severity.MAJOR),
    HOLDER_UNKNOWN("BIL-04", Severity.ADVICE),
    RANK_MISMATCH("BIL-05", Severity.MINOR),
    QUALIFICATION_MISSING("BIL-06", Severity.MINOR),
    PERSON_TWICE("BIL-07", Severity.MAJOR),
    SHIFT_UNCOVERED("BIL-08", Severity.MINOR),
    LIAISON_MISSING("BIL-09", Severity.MINOR),
    UNOFFERED_AHEAD("FGN-01", Severity.MINOR),
    UNOFFERED_NEAR("FGN-02", Severity.MAJOR),
    UNOFFERED_PASSED("FGN-03", Severity.SHOWSTOPPER),
    PROMISED_TWICE("FGN-04", Severity.MAJOR),
    WITHDRAWN("FGN-05", Severity.MAJOR),
    WITHDRAWN_PASSED("FGN-06", Severity.SHOWSTOPPER),
    ALTERNATIVE_WAITING("FGN-07", Severity.MINOR),
    ALTERNATIVE_LATE("FGN-08", Severity.MAJOR),
    NO_CONTINGENT("FGN-09", Severity.MAJOR),
    INFORMAL_AFTER_MPC("FGN-10", Severity.MINOR),
    INFORMAL_AFTER_FPC("FGN-11", Severity.MAJOR),
    PROMISED_LESS("FGN-12", Severity.MINOR),
    PROMISED_LESS_NEAR("FGN-13", Severity.MAJOR),
    LEAD_MISSING("FGN-14", Severity.MINOR),
    DUPLICATE_NUMBER("DUP-01", Severity.MAJOR),
    DUPLICATE_NAME("DUP-02", Severity.MINOR),
    DUPLICATE_TASK_NAME("DUP-03", Severity.ADVICE);

    private final String code;
    private final Severity severity;

    RuleCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /// The short code, for example `TIM-02`; never changed once released.
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }
}
