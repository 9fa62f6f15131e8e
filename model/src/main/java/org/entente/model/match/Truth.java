package org.entente.model.match;

/// Three-valued truth after Kleene, and what does not apply and so changes nothing.
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN,
    NOT_APPLICABLE;

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        if (this == NOT_APPLICABLE || other == NOT_APPLICABLE) {
            return this == NOT_APPLICABLE ? other : this;
        }
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN, NOT_APPLICABLE -> this;
        };
    }
}
