package org.entente.resources;

/// Texts of the readiness screen.
public enum ReadinessText implements TextKey {
    TITLE,
    EMPTY,
    DAYS,
    READY,
    NOT_READY,
    NOT_ASSESSED,
    NOTHING,
    WAS,
    INTERVAL,
    OPEN,
    COUNT,
    BETWEEN,
    PARAMETER,
    BLOCKED,
    BLOCKERS,
    NONE_BLOCKED,
    WORKING,
    EXCHANGE,
    PARTIES,
    REASON,
    STANDING,
    ASKS,
    NOTHING_TO_ASK,
    NATION,
    SYSTEM,
    NOT_STATED,
    WAITING,
    WORTH,
    POINTS,
    TOLLS,
    FAIL_ONE,
    FAIL_TWO,
    FAILING,
    FAILS,
    LOST,
    WORSE,
    WHICH,
    NOT_TRIED,
    NO_TOLL,
    SUPPOSE,
    THING,
    FROM,
    TO,
    OFF,
    SWITCH_ON,
    COMMAND_STAGES,
    COMMAND_SUPPOSE,
    COMMAND_FAIL;

    @Override
    public String bundle() {
        return "readiness";
    }
}
