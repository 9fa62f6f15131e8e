package org.entente.app.settings;

/// Which theme the user wants; `SYSTEM` follows the desktop.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
