package org.entente.persistence.sheet;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a statement of requirements and its offers write echelons, authorities and states. The
/// abbreviations are common usage, not taken from a standard.
public final class CjsorWords {
    private static final Map<Echelon, String> ECHELONS = echelons();

    private static final Map<OfferState, String> STATES =
            Map.ofEntries(
                    Map.entry(OfferState.INVITED, "Invited"),
                    Map.entry(OfferState.OFFERED_INFORMALLY, "Offered (informal)"),
                    Map.entry(OfferState.OFFERED, "Offered (FORCEPREP)"),
                    Map.entry(OfferState.CAVEATED, "Caveated"),
                    Map.entry(OfferState.CONFIRMED, "Confirmed (AFL)"),
                    Map.entry(OfferState.SCHEDULED, "Scheduled (ADL)"),
                    Map.entry(OfferState.TRANSFERRED, "TOA'd"),
                    Map.entry(OfferState.ARRIVED, "Arrived"),
                    Map.entry(OfferState.INTEGRATED, "Integrated"),
                    Map.entry(OfferState.RELEASED, "Released"),
                    Map.entry(OfferState.WITHDRAWN, "Withdrawn"));
    private static final Map<OfferState, String> PAPERS =
            Map.of(
                    OfferState.OFFERED, "FORCEPREP",
                    OfferState.CONFIRMED, "AFL",
                    OfferState.SCHEDULED, "ADL",
                    OfferState.TRANSFERRED, "TOA");

    private CjsorWords() {}

    private static Map<Echelon, String> echelons() {
        var words = new EnumMap<Echelon, String>(Echelon.class);
        words.put(Echelon.TEAM, "TM");
        words.put(Echelon.SECTION, "SECT");
        words.put(Echelon.PLATOON, "PLT");
        words.put(Echelon.COMPANY, "COY");
        words.put(Echelon.BATTALION, "BN");
        words.put(Echelon.REGIMENT, "REGT");
        words.put(Echelon.BRIGADE, "BDE");
        words.put(Echelon.DIVISION, "DIV");
        words.put(Echelon.CORPS, "CORPS");
        words.put(Echelon.SHIP, "SHIP");
        words.put(Echelon.TASK_GROUP, "TG");
        words.put(Echelon.DETACHMENT, "DET");
        words.put(Echelon.SQUADRON, "SQN");
        words.put(Echelon.WING, "WG");
        words.put(Echelon.HEADQUARTERS, "HQ");
        return words;
    }

    public static String of(Echelon echelon) {
        return ECHELONS.getOrDefault(echelon, echelon.name());
    }

    public static String of(CommandAuthority authority) {
        return authority == CommandAuthority.FULL_COMMAND ? "FULLCOM" : authority.name();
    }

    public static Optional<Echelon> echelon(String text) {
        return Arrays.stream(Echelon.values())
                .filter(echelon -> is(text, of(echelon)) || is(text, echelon.name()))
                .findFirst();
    }

    public static Optional<CommandAuthority> authority(String text) {
        return Arrays.stream(CommandAuthority.values())
                .filter(authority -> is(text, of(authority)) || is(text, authority.name()))
                .findFirst();
    }

    static String of(OfferState state) {
        return STATES.getOrDefault(state, state.name());
    }

    static Optional<OfferScope> scope(String text) {
        return Arrays.stream(OfferScope.values()).filter(one -> is(text, one.name())).findFirst();
    }

    /// By our own word, or by the paper alone: `Offered (FORCEPREP)`, `FORCEPREP`, `AFL`.
    static Optional<OfferState> state(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return Arrays.stream(OfferState.values())
                .filter(
                        one ->
                                plain.equals(one.name().replace("_", ""))
                                        || plain.equals(
                                                of(one).toUpperCase(Locale.ROOT)
                                                        .replaceAll("[^A-Z]", ""))
                                        || plain.equals(PAPERS.get(one)))
                .findFirst();
    }

    private static boolean is(String text, String word) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[ _-]", "").equals(word.replace("_", ""));
    }
}
