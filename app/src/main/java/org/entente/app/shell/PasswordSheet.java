package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

import org.entente.app.control.Form;
import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Asks for the first password of a plan, or for the present one and what is to become of it.
final class PasswordSheet {
    /// What is done with the passwords; whoever receives them wipes them.
    record Orders(
            Consumer<char[]> first, BiConsumer<char[], char[]> change, Consumer<char[]> removal) {}

    private final Language language;
    private final Overlay overlay;
    private final Orders orders;
    private final PasswordField old = field("password-old");
    private final PasswordField fresh = field("password-new");
    private final PasswordField again = field("password-again");
    private final Form form = new Form();
    private @Nullable Label wrongOld;
    private @Nullable Label wrongFresh;
    private @Nullable Label wrongAgain;

    PasswordSheet(Language language, Overlay overlay, Orders orders) {
        this.language = language;
        this.overlay = overlay;
        this.orders = orders;
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        return field;
    }

    /// Asks twice for the password of a plan that has none.
    void askForFirst() {
        var sheet = sheet("password-first", ShellText.PASSWORD_SET_TITLE);
        sheet.add(sentence(ShellText.PASSWORD_SET_ABOUT));
        addFresh();
        sheet.add(form);
        sheet.add(sentence(ShellText.PASSWORD_SET_LIMITS));
        sheet.primary(
                language.say(ShellText.PASSWORD_SET),
                () -> take(() -> orders.first().accept(chars(fresh))));
        overlay.show(sheet, Pos.CENTER, fresh);
    }

    /// Asks for the present password and twice for the new one, or for the present one alone.
    void askForChange() {
        var sheet = sheet("password-change", ShellText.PASSWORD_TITLE);
        wrongOld = form.add(language.say(ShellText.PASSWORD_OLD), old);
        addFresh();
        sheet.add(form);
        sheet.secondary(
                "password-remove",
                language.say(ShellText.PASSWORD_REMOVE),
                () -> {
                    clear();
                    orders.removal().accept(chars(old));
                });
        sheet.primary(
                language.say(ShellText.PASSWORD_CHANGE),
                () -> take(() -> orders.change().accept(chars(old), chars(fresh))));
        overlay.show(sheet, Pos.CENTER, old);
    }

    private Sheet sheet(String id, ShellText title) {
        return Sheet.asking(id, language.say(title), language, overlay::close);
    }

    private Label sentence(ShellText text) {
        var sentence = new Label(language.say(text));
        sentence.setWrapText(true);
        return sentence;
    }

    private void addFresh() {
        wrongFresh = form.add(language.say(ShellText.PASSWORD_NEW), fresh);
        wrongAgain = form.add(language.say(ShellText.NEW_PASSWORD_AGAIN), again);
    }

    private static char[] chars(PasswordField field) {
        return field.getText().toCharArray();
    }

    private void clear() {
        say(wrongOld, "");
        say(wrongFresh, "");
        say(wrongAgain, "");
    }

    private static void say(@Nullable Label beneath, String text) {
        if (beneath != null) {
            Form.say(beneath, text, true);
        }
    }

    private void take(Runnable whenRight) {
        var isBlank = fresh.getText().isEmpty();
        var isSame = fresh.getText().equals(again.getText());
        clear();
        say(wrongFresh, isBlank ? language.say(ShellText.PASSWORD_BLANK) : "");
        say(wrongAgain, isSame ? "" : language.say(ShellText.NEW_PASSWORDS_DIFFER));
        if (!isBlank && isSame) {
            whenRight.run();
        }
    }

    /// Says beneath the present password what is wrong with it, and takes it again.
    void refuse(String sentence) {
        say(wrongOld, sentence);
        old.clear();
        old.requestFocus();
    }
}
