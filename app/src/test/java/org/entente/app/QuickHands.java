package org.entente.app;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.Arrays;
import java.util.List;

/// A window for each test, worked by a robot that waits for the window once after every gesture:
/// after the last key of a text or of a combination, not after each of them.
public final class QuickHands extends ApplicationExtension {
    @Override
    public FxRobot push(KeyCode... keys) {
        var backwards = List.of(keys).reversed().toArray(KeyCode[]::new);
        var keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(backwards);
        waitForFxEvents();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        Arrays.stream(keys).forEach(this::push);
        return this;
    }

    @Override
    public FxRobot write(String text) {
        return write(text, 0);
    }

    /// Each key is taken before the next comes. The pause between them is not kept.
    @Override
    public FxRobot write(String text, int pause) {
        var scene = waitFor(asyncFx(this::scene));
        text.chars().forEach(key -> write(scene, (char) key));
        waitForFxEvents();
        return this;
    }

    private Scene scene() {
        return robotContext().getWindowFinder().window(Window::isFocused).getScene();
    }

    private void write(Scene scene, char key) {
        var code =
                switch (key) {
                    case '\n' -> KeyCode.ENTER;
                    case '\t' -> KeyCode.TAB;
                    default -> KeyCode.UNDEFINED;
                };
        robotContext().getBaseRobot().typeKeyboard(scene, code, String.valueOf(key));
        waitFor(asyncFx(() -> {}));
    }
}
