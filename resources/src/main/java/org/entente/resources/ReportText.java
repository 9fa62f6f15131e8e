package org.entente.resources;

/// The words of the printed plan.
public enum ReportText implements TextKey {
    PAGE_OF,
    PRINTED,
    GO_TO,
    CONTINUED;

    @Override
    public String bundle() {
        return "report";
    }
}
