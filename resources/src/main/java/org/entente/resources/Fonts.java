package org.entente.resources;

import java.net.URL;

/// The typefaces that ship with the product, on screen and embedded in paper alike. All of them
/// allow embedding; their licences stand beside them.
public enum Fonts {
    /// The one family of screen and paper.
    SANS("LiberationSans-Regular", "Liberation Sans", false),
    SANS_BOLD("LiberationSans-Bold", "Liberation Sans", true),
    /// Figures that must stand in columns: date-time groups.
    MONO("LiberationMono-Regular", "Liberation Mono", false),
    MONO_BOLD("LiberationMono-Bold", "Liberation Mono", true),
    /// Dense matrices, and the scripts that the first family lacks.
    CONDENSED("DejaVuSansCondensed", "DejaVu Sans Condensed", false),
    CONDENSED_BOLD("DejaVuSansCondensed-Bold", "DejaVu Sans Condensed", true);

    private final String file;
    private final String family;
    private final boolean bold;

    Fonts(String file, String family, boolean bold) {
        this.file = file;
        this.family = family;
        this.bold = bold;
    }

    /// Where the TrueType file lies, as `Resource` wants it.
    public String path() {
        return "font/" + file + ".ttf";
    }

    public String family() {
        return family;
    }

    public boolean isBold() {
        return bold;
    }

    public byte[] bytes() {
        return Resource.bytes(path());
    }

    public URL url() {
        return Resource.url(path());
    }
}
