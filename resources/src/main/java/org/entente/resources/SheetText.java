package org.entente.resources;

/// The words of the timeline on paper.
public enum SheetText implements TextKey {
    PRINT,
    PRINTING,
    PRINTED,
    UNPRINTED,
    POSTER,
    PAGES_A3,
    PAGES_A4,
    SVG,
    PNG,
    GROUPED,
    TIME,
    FILTERED,
    FOLDED,
    COMPARED,
    PART,
    TOLD;

    @Override
    public String bundle() {
        return "sheet";
    }
}
