package org.entente.app.report.page;

/// What a part of the document is to a reader that cannot see it: the standard structure types of
/// PDF 1.7.
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    PARAGRAPH("P"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    FORM("Form");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    static Role heading(int level) {
        return switch (level) {
            case 1 -> H1;
            case 2 -> H2;
            default -> H3;
        };
    }
}
