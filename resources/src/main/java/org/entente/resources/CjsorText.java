package org.entente.resources;

/// What is said of a table that comes from a spreadsheet, and of answers that come from a form.
public enum CjsorText implements TextKey {
    UNREADABLE,
    TOO_LARGE,
    NO_COLUMN,
    BAD_CELLS,
    BAD_FIELDS,
    FORM_DAMAGED,
    FORM_PROTECTED,
    FORM_NONE,
    FORM_XFA,
    FORM_OTHER,
    FORM_TWICE,
    CELL,
    MORE,
    UNFIT,
    FAULT_MISSING,
    FAULT_PRIORITY,
    FAULT_STRENGTH,
    FAULT_ECHELON,
    FAULT_AUTHORITY,
    FAULT_TIME,
    FAULT_TWICE,
    FAULT_LINE,
    FAULT_PARTICIPANT,
    FAULT_UNIT,
    FAULT_SCOPE,
    FAULT_STATE,
    FAULT_OFFER_TWICE,
    READ,
    UNREAD,
    READ_TESTS,
    READ_ANSWERS,
    STATED,
    CONTRADICTS,
    DOMAIN_STATED,
    DOMAIN_CONTRADICTS,
    ACCORDING_TO,
    NOT_APPLICABLE,
    FAULT_QUESTION,
    FAULT_QUESTION_TWICE,
    FAULT_ANSWER,
    FAULT_DOMAIN,
    FAULT_KEY,
    FAULT_SYSTEM,
    FAULT_SYSTEM_AMBIGUOUS,
    FAULT_STANDARD,
    FAULT_RESULT,
    FAULT_DEPTH,
    FAULT_ENDS_EARLY,
    FAULT_TEST_TWICE;

    @Override
    public String bundle() {
        return "cjsor";
    }
}
