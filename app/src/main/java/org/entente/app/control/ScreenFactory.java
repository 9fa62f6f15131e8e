package org.entente.app.control;

/// Makes a screen for one open plan in one language.
@FunctionalInterface
public interface ScreenFactory {
    Screen make(ScreenContext context);
}
