package org.entente.app.workspace;

/// The colours of the window. Each constant names its token file, `theme/light.css`.
public enum Theme {
    LIGHT,
    DARK
}
