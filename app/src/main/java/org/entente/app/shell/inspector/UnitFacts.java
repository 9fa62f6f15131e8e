package org.entente.app.shell.inspector;

import org.entente.app.format.Language;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.app.symbol.SymbolBook;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Strength;
import org.entente.model.schedule.Schedule;
import org.entente.model.symbol.Sidc;
import org.entente.model.time.When;
import org.entente.resources.OrbatText;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the inspector says of a unit, all of it to be changed in place: symbol, size, home,
/// strength planned and counted, key equipment, lift, ports and dates of arrival. `UnitEdits` knows
/// the same parts.
final class UnitFacts {
    private final Language language;
    private final Schedule schedule;
    private final List<Fact> facts = new ArrayList<>();

    private UnitFacts(Language language, Schedule schedule) {
        this.language = language;
        this.schedule = schedule;
    }

    static List<Fact> of(Language language, Schedule schedule, ForceElement unit) {
        var facts = new UnitFacts(language, schedule);
        facts.make(unit);
        facts.muster(unit.muster());
        facts.coming(unit);
        return facts.facts;
    }

    private void make(ForceElement unit) {
        var formation = unit.formation();
        choice(
                UnitPart.DOMAIN,
                ShellText.INSPECTOR_DOMAIN,
                Stream.of(Domain.values())
                        .map(one -> new Fact.Option(one.name(), language.say(Words.of(one))))
                        .toList(),
                formation.domain().name());
        choice(
                UnitPart.ECHELON,
                ShellText.INSPECTOR_ECHELON,
                Stream.of(Echelon.values())
                        .map(one -> new Fact.Option(one.name(), language.say(Words.of(one))))
                        .toList(),
                formation.echelon().name());
        var symbol = formation.symbol();
        editable(
                UnitPart.SYMBOL,
                OrbatText.SYMBOL_CODE,
                symbol == null ? "" : symbol.spaced(),
                symbol == null ? language.say(OrbatText.SYMBOL_HINT) : meaning(symbol));
        editable(UnitPart.HOME, OrbatText.HOME, formation.home(), "");
    }

    /// What the symbol says in words.
    private String meaning(Sidc symbol) {
        var locale = language.texts().locale();
        var words = new ArrayList<String>();
        words.add(language.say(OrbatWords.of(symbol.identity().affiliation())));
        words.add(SymbolBook.shipped().icon(symbol).name(locale));
        Echelon.of(symbol.amplifier()).map(Words::of).map(language::say).ifPresent(words::add);
        return String.join(" · ", words);
    }

    private void muster(ForceElement.Muster muster) {
        facts.add(new Fact.Heading(language.say(OrbatText.PLANNED)));
        figures(UnitPart.PLANNED, muster.planned());
        facts.add(new Fact.Heading(language.say(OrbatText.COUNTED)));
        figures(UnitPart.COUNTED, muster.actual());
        facts.add(new Fact.Heading(language.say(OrbatText.EQUIPMENT)));
        var items = muster.equipment();
        for (int at = 0; at < items.size(); at++) {
            facts.add(row(at, items.get(at)));
        }
        facts.add(
                new Fact.Adding(
                        UnitPart.ADD_EQUIPMENT.slot(String.valueOf(items.size())),
                        language.say(OrbatText.EQUIPMENT_ADD)));
    }

    private void figures(UnitPart part, @Nullable Strength strength) {
        figure(part, "personnel", OrbatText.PERSONNEL, strength, Strength::personnel);
        figure(part, "vehicles", OrbatText.VEHICLES, strength, Strength::vehicles);
        figure(part, "vessels", OrbatText.VESSELS, strength, Strength::vessels);
        figure(part, "aircraft", OrbatText.AIRCRAFT, strength, Strength::aircraft);
    }

    private void figure(
            UnitPart part,
            String what,
            TextKey label,
            @Nullable Strength strength,
            Function<Strength, Integer> figure) {
        var value = strength == null ? "" : String.valueOf(figure.apply(strength));
        facts.add(
                new Fact.Beside(
                        new Fact.Editable(part.slot(what), language.say(label), value, ""),
                        language.say(OrbatText.NOT_COUNTED)));
    }

    private Fact row(int at, Equipment item) {
        return new Fact.Row(
                language.say(OrbatText.EQUIPMENT_REMOVE),
                List.of(
                        cell(at, "type", OrbatText.EQUIPMENT_TYPE, item.type()),
                        cell(at, "planned", OrbatText.PLANNED, String.valueOf(item.planned())),
                        cell(
                                at,
                                "actual",
                                OrbatText.COUNTED,
                                item.actual() == null ? "" : String.valueOf(item.actual()))),
                UnitPart.REMOVE_EQUIPMENT.slot(String.valueOf(at)));
    }

    private Fact cell(int at, String what, OrbatText label, String value) {
        return new Fact.Editable(
                UnitPart.EQUIPMENT.slot(at + "-" + what), language.say(label), value, "");
    }

    private void coming(ForceElement unit) {
        var transport = unit.deployment().transport();
        facts.add(new Fact.Heading(language.say(OrbatText.ARRIVAL)));
        choice(
                UnitPart.LIFT,
                OrbatText.LIFT,
                Stream.of(Lift.values())
                        .map(one -> new Fact.Option(one.name(), language.say(OrbatWords.of(one))))
                        .toList(),
                transport.lift().name());
        editable(UnitPart.EMBARKATION, OrbatText.POE, transport.embarkation(), "");
        editable(UnitPart.DEBARKATION, OrbatText.POD, transport.debarkation(), "");
        for (var point : ArrivalPoint.values()) {
            date(point, unit.deployment().arrival().at(point));
        }
    }

    private void date(ArrivalPoint point, @Nullable When when) {
        var formats = language.formats();
        var hint =
                when == null
                        ? ""
                        : schedule.instant(when)
                                .map(formats::zulu)
                                .orElseGet(() -> language.say(ShellText.INSPECTOR_NO_TIME));
        facts.add(
                new Fact.Editable(
                        UnitPart.DATE.slot(point.name()),
                        language.say(OrbatWords.of(point)),
                        when == null ? "" : new TimeText(formats).of(when),
                        hint));
    }

    private void choice(UnitPart part, TextKey label, List<Fact.Option> options, String chosen) {
        facts.add(new Fact.Choice(part.slot(""), language.say(label), options, chosen));
    }

    private void editable(UnitPart part, TextKey label, String value, String hint) {
        facts.add(new Fact.Editable(part.slot(""), language.say(label), value, hint));
    }

    /// The parts of a unit; what of a part is meant stands after the first hyphen of the slot.
    enum UnitPart {
        DOMAIN,
        ECHELON,
        SYMBOL,
        HOME,
        PLANNED,
        COUNTED,
        EQUIPMENT,
        ADD_EQUIPMENT,
        REMOVE_EQUIPMENT,
        LIFT,
        EMBARKATION,
        DEBARKATION,
        DATE;

        Slot slot(String what) {
            return new Slot(Field.UNIT, what.isEmpty() ? name() : name() + "-" + what);
        }
    }
}
