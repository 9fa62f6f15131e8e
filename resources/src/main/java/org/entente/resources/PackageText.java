package org.entente.resources;

/// Why a package is refused.
public enum PackageText implements TextKey {
    UNREADABLE,
    NO_PACKAGE,
    TOO_LARGE,
    TOO_NEW,
    WRONG_ENTRY,
    BAD_MANIFEST,
    CHANGED,
    BAD_LINE,
    UNSOUND,
    LABEL_TOO_LOW;

    @Override
    public String bundle() {
        return "package";
    }
}
