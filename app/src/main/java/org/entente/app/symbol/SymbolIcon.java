package org.entente.app.symbol;

import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.Station;
import org.entente.model.symbol.SymbolSet;

import java.util.List;
import java.util.Locale;

/// What stands in a symbol: the entity of a symbol set, with its name and drawing.
public record SymbolIcon(SymbolSet set, String entity, Names names, Art art) {
    /// What it is called.
    record Names(String english, String french) {}

    /// What touches the frame, in percent of its box, and what stands in the middle.
    record Art(List<Stroke> full, List<Stroke> main) {
        Art {
            full = List.copyOf(full);
            main = List.copyOf(main);
        }
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? names.french()
                : names.english();
    }

    /// A friendly unit of that kind.
    public Sidc friend(Amplifier size) {
        return Sidc.friend(set, Station.NONE, size, entity);
    }
}
