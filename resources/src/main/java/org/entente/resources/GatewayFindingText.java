package org.entente.resources;

/// What the checks of security domains, releasability and gateways find.
public enum GatewayFindingText implements TextKey {
    PRODUCT_NOT_RELEASABLE_TITLE,
    PRODUCT_NOT_RELEASABLE_MESSAGE,
    NO_GUARD_TITLE,
    NO_GUARD_MESSAGE,
    NOBODY_MAY_SEE_ALL_TITLE,
    NOBODY_MAY_SEE_ALL_MESSAGE,
    NO_LABEL_EQUIVALENCE_TITLE,
    NO_LABEL_EQUIVALENCE_MESSAGE,
    LABEL_BINDING_APART_TITLE,
    LABEL_BINDING_APART_MESSAGE,
    NATION_CODES_APART_TITLE,
    NATION_CODES_APART_MESSAGE,
    GATEWAY_TOO_SLOW_TITLE,
    GATEWAY_TOO_SLOW_MESSAGE,
    GATEWAY_NOT_THERE_TITLE,
    GATEWAY_NOT_THERE_MESSAGE,
    PROVIDER_LEAVES_TITLE,
    PROVIDER_LEAVES_MESSAGE;

    @Override
    public String bundle() {
        return "gatewayfinding";
    }
}
