package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.model.interop.Gates;
import org.entente.model.interop.Gates.Code;
import org.entente.model.interop.Gates.Demand;
import org.entente.model.interop.Gates.Line;
import org.entente.model.match.Truth;
import org.entente.model.plan.GateDemand;
import org.entente.resources.GateSheetText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Puts the gates into words, what is asked at each and how far it is met.
public final class GateWords {
    private final Language language;

    public GateWords(Language language) {
        this.language = language;
    }

    public String of(Code code) {
        return language.say(
                switch (code) {
                    case IPC -> GateSheetText.IPC;
                    case MPC -> GateSheetText.MPC;
                    case FPC -> GateSheetText.FPC;
                    case STARTEX_14 -> GateSheetText.STARTEX_14;
                    case COMMEX -> GateSheetText.COMMEX;
                });
    }

    public String of(Demand demand) {
        return switch (demand) {
            case Demand.Stated(var share) -> language.say(GateSheetText.STATED, share);
            case Demand.Listed() -> language.say(GateSheetText.LISTED);
            case Demand.Critical(var isSurely, var quality) ->
                    language.say(
                            isSurely ? GateSheetText.SURELY : GateSheetText.AT_BEST,
                            language.say(MatchWords.of(quality)));
            case Demand.Document(var name) -> language.say(GateSheetText.DOCUMENT, name);
            case Demand.SpectrumRequested() -> language.say(GateSheetText.SPECTRUM);
            case Demand.KeysOrdered() -> language.say(GateSheetText.KEYS);
            case Demand.NoShowstopper() -> language.say(GateSheetText.SHOWSTOPPERS);
        };
    }

    /// What a demand of the plan asks, in words as far as they can be read.
    public String of(GateDemand demand) {
        return Gates.demand(demand.demand(), demand.asked()).map(this::of).orElse(demand.asked());
    }

    /// The threshold of a demand of the plan; in words where it is not asked.
    public String asked(GateDemand demand) {
        return demand.isAsked()
                ? Gates.demand(demand.demand(), demand.asked())
                        .map(read -> GateBook.threshold(language, read))
                        .orElse(demand.asked())
                : language.say(GateSheetText.NOT_ASKED);
    }

    /// Whether what is asked is met.
    public String met(Truth met) {
        return language.say(
                switch (met) {
                    case TRUE -> GateSheetText.MET;
                    case FALSE -> GateSheetText.NOT_MET;
                    case UNKNOWN, NOT_APPLICABLE -> GateSheetText.OPEN;
                });
    }

    /// How many of how many; of what has to be none, how many there are.
    public String done(Line line) {
        var formats = language.formats();
        return line.demand() instanceof Demand.NoShowstopper
                ? language.say(GateSheetText.STILL_OPEN, line.all())
                : language.say(
                        GateSheetText.OF, formats.number(line.done()), formats.number(line.all()));
    }

    /// When a gate is; in words where nobody knows that.
    public String at(@Nullable Instant at) {
        return at == null ? language.say(GateSheetText.NO_DATE) : language.formats().zulu(at);
    }
}
