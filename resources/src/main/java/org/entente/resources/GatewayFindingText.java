package org.entente.resources;

/// What the checks of security domains, releasability and gateways find.
public enum GatewayFindingText implements TextKey {
    NO_LABEL_EQUIVALENCE_TITLE,
    NO_LABEL_EQUIVALENCE_MESSAGE,
    LABEL_BINDING_APART_TITLE,
    LABEL_BINDING_APART_MESSAGE,
    NATION_CODES_APART_TITLE,
    NATION_CODES_APART_MESSAGE;

    @Override
    public String bundle() {
        return "gatewayfinding";
    }
}
