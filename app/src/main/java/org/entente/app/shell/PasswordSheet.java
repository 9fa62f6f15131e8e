package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.entente.app.control.Form;
import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;

/// Asks for the present password and twice for the new one.
final class PasswordSheet {
    /// What is done with them; the receiver wipes both.
    interface Change {
        void of(char[] old, char[] fresh);
    }

    private final Language language;
    private final Overlay overlay;
    private final Change change;
    private final PasswordField old = field("password-old");
    private final PasswordField fresh = field("password-new");
    private final PasswordField again = field("password-again");
    private final Form form = new Form();
    private final Label wrongOld;
    private final Label wrongFresh;
    private final Label wrongAgain;

    PasswordSheet(Language language, Overlay overlay, Change change) {
        this.language = language;
        this.overlay = overlay;
        this.change = change;
        wrongOld = form.add(language.say(ShellText.PASSWORD_OLD), old);
        wrongFresh = form.add(language.say(ShellText.PASSWORD_NEW), fresh);
        wrongAgain = form.add(language.say(ShellText.NEW_PASSWORD_AGAIN), again);
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        return field;
    }

    void show() {
        var title = language.say(ShellText.PASSWORD_TITLE);
        var sheet = Sheet.asking("password-change", title, language, overlay::close);
        sheet.add(form);
        sheet.primary(language.say(ShellText.PASSWORD_CHANGE), this::take);
        overlay.show(sheet, Pos.CENTER, old);
    }

    private void take() {
        var isBlank = fresh.getText().isEmpty();
        var isSame = fresh.getText().equals(again.getText());
        Form.say(wrongOld, "", false);
        Form.say(wrongFresh, isBlank ? language.say(ShellText.PASSWORD_BLANK) : "", true);
        Form.say(wrongAgain, isSame ? "" : language.say(ShellText.NEW_PASSWORDS_DIFFER), true);
        if (!isBlank && isSame) {
            change.of(old.getText().toCharArray(), fresh.getText().toCharArray());
        }
    }

    /// Says beneath the present password what is wrong with it, and takes it again.
    void refuse(String sentence) {
        Form.say(wrongOld, sentence, true);
        old.clear();
        old.requestFocus();
    }
}
