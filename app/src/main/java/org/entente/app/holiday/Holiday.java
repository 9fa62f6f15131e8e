package org.entente.app.holiday;

import org.entente.resources.HolidayText;
import org.entente.resources.Texts;

import java.time.LocalDate;
import java.util.Locale;

/// A day on which a nation rests.
///
/// @param isEstimate true where the date is only fixed shortly before it comes
public record Holiday(LocalDate date, String english, String french, boolean isEstimate) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    String name(Texts texts) {
        var name = name(texts.locale());
        return isEstimate ? texts.get(HolidayText.ESTIMATED, name) : name;
    }
}
