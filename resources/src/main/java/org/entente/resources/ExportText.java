package org.entente.resources;

/// The words of the export screen.
public enum ExportText implements TextKey {
    TITLE,
    MARKED,
    CONTENTS,
    EXPORT,
    PDF_TITLE,
    PDF_ABOUT,
    PACKAGE_TITLE,
    PACKAGE_ABOUT,
    WRITING,
    WRITTEN,
    DONE,
    FAILED,
    SO_FAR,
    NOTHING_YET;

    @Override
    public String bundle() {
        return "export";
    }
}
