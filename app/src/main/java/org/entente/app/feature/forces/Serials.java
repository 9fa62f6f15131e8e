package org.entente.app.feature.forces;

import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// The next free serial of a statement: letters as before, a number one higher than the highest.
final class Serials {
    private static final Pattern FORM = Pattern.compile("(.*?)(\\d{1,9})");

    private Serials() {}

    private record Serial(String letters, int width, int number) {
        static Optional<Serial> of(String text) {
            var found = FORM.matcher(text);
            return found.matches()
                    ? Optional.of(
                            new Serial(
                                    found.group(1),
                                    found.group(2).length(),
                                    Integer.parseInt(found.group(2))))
                    : Optional.empty();
        }
    }

    /// The one after all that begin like this serial; after all where it is blank.
    static String next(Plan plan, String like) {
        var letters = Serial.of(like).map(Serial::letters);
        return plan.requirements()
                .map(Requirement::number)
                .flatMap(number -> Serial.of(number).stream())
                .filter(serial -> letters.isEmpty() || letters.get().equals(serial.letters()))
                .max(Comparator.comparingInt(Serial::number))
                .map(
                        last ->
                                last.letters()
                                        + ("%0" + last.width() + "d").formatted(last.number() + 1))
                .orElse("R-001");
    }
}
