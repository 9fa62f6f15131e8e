package org.entente.resources;

/// What the checks of tactical data links find.
public enum DataLinkFindingText implements TextKey {
    DESIGN_LOAD_APART_TITLE,
    DESIGN_LOAD_APART_MESSAGE,
    LINK_ADDRESS_TWICE_TITLE,
    LINK_ADDRESS_TWICE_MESSAGE,
    LINK_KEY_APART_TITLE,
    LINK_KEY_APART_MESSAGE,
    NPG_NOT_SHARED_TITLE,
    NPG_NOT_SHARED_MESSAGE,
    LINK_EDITION_APART_TITLE,
    LINK_EDITION_APART_MESSAGE,
    JREAP_APART_TITLE,
    JREAP_APART_MESSAGE,
    JREAP_TIME_APART_TITLE,
    JREAP_TIME_APART_MESSAGE,
    LINK_OPERATOR_BELOW_TITLE,
    LINK_OPERATOR_BELOW_MESSAGE,
    LINK_11_APART_TITLE,
    LINK_11_APART_MESSAGE;

    @Override
    public String bundle() {
        return "datalinkfinding";
    }
}
