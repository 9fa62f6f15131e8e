package org.entente.resources;

import java.util.Locale;

/// A key of a message bundle. Each area of the product has an enum of its own; the constant
/// `REFUSED_BLANK_NAME` of the bundle `edit` is the line `refused.blank.name` of
/// `edit_en.properties` and `edit_fr.properties`.
public interface TextKey {
    /// The constant's name; an enum has it by itself.
    String name();

    /// The base name of the bundle.
    String bundle();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
