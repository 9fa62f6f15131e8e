package org.entente.resources;

/// Words of communication and information systems, their nets and what is exchanged over them.
public enum CisText implements TextKey {
    HOLDER,
    TYPE,
    SOFTWARE,
    HARDWARE,
    PLACE,
    QUANTITY,
    FROM,
    UNTIL,
    PORTS,
    PORT,
    CODE,
    STANDARDS,
    STANDARD_NUMBER,
    STANDARD_MATCHING,
    STANDARD_PAIRS,
    STANDARD_STATE,
    STANDARD_SERVICES,
    PAIR_WORKS,
    PAIR_DOES_NOT,
    OWNER,
    POLICY,
    CONTROLLER,
    DOMAIN,
    LOADED,
    MEMBERS,
    SYSTEM,
    TRANSLATIONS,
    TRANSLATION,
    DOMAINS,
    NOT_ACCREDITED,
    PRODUCER,
    CONSUMER,
    PRODUCT,
    SERVICE,
    THREAD,
    TIMELINESS,
    PHASES,
    PROVIDER,
    TESTED_CONSUMER,
    STANDARD,
    TESTED_ON,
    EVENT,
    ISSUE,
    NOT_STATED;

    @Override
    public String bundle() {
        return "cis";
    }
}
