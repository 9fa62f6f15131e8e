package org.entente.persistence.codec;

import org.entente.model.plan.ArrivalDates;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Sidc;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Spells what a force element has beyond name, size and strength. Nothing of it has a field where
/// nobody has stated it, which is how older files have none.
final class UnitSpelling {
    private static final String SYMBOL = "a symbol code of twenty digits";

    private UnitSpelling() {}

    static void write(JsonWriter json, ForceElement element) throws IOException {
        var symbol = element.formation().symbol();
        if (symbol != null) {
            json.text("symbol", symbol.digits());
        }
        textIfStated(json, "home", element.formation().home());
        write(json, element.muster());
        write(json, element.deployment());
    }

    private static void textIfStated(JsonWriter json, String field, String text)
            throws IOException {
        if (!text.isEmpty()) {
            json.text(field, text);
        }
    }

    private static void write(JsonWriter json, ForceElement.Muster muster) throws IOException {
        var actual = muster.actual();
        if (actual != null) {
            json.open("actual");
            json.number("personnel", actual.personnel());
            json.number("vehicles", actual.vehicles());
            json.number("vessels", actual.vessels());
            json.number("aircraft", actual.aircraft());
            json.close();
        }
        if (!muster.equipment().isEmpty()) {
            json.openList("equipment");
            for (var item : muster.equipment()) {
                write(json, item);
            }
            json.closeList();
        }
    }

    private static void write(JsonWriter json, ForceElement.Equipment item) throws IOException {
        json.open();
        json.text("type", item.type());
        json.number("planned", item.planned());
        if (item.actual() == null) {
            json.nothing("actual");
        } else {
            json.number("actual", item.actual());
        }
        json.close();
    }

    private static void write(JsonWriter json, Deployment deployment) throws IOException {
        var transport = deployment.transport();
        if (transport.lift() != Lift.UNKNOWN) {
            json.name("lift", Vocabulary.LIFTS, transport.lift());
        }
        textIfStated(json, "embarkation", transport.embarkation());
        textIfStated(json, "debarkation", transport.debarkation());
        var arrival = deployment.arrival();
        if (!arrival.equals(ArrivalDates.OPEN)) {
            json.open("arrival");
            json.when("ready", arrival.ready());
            json.when("available", arrival.available());
            json.when("earliest", arrival.earliest());
            json.when("latest", arrival.latest());
            json.when("staged", arrival.staged());
            json.when("required", arrival.required());
            json.close();
        }
    }

    static ForceElement.Formation formation(JsonReader json, Domain domain, Echelon echelon)
            throws IOException {
        var symbol =
                json.announces("symbol")
                        ? json.spelt("symbol", UnitSpelling::symbol, SYMBOL)
                        : null;
        return new ForceElement.Formation(domain, echelon, symbol, textIfStated(json, "home"));
    }

    private static @Nullable Sidc symbol(String text) {
        return Sidc.find(text).filter(sidc -> sidc.digits().equals(text)).orElse(null);
    }

    private static String textIfStated(JsonReader json, String field) throws IOException {
        return json.announces(field) ? json.text(field) : "";
    }

    static ForceElement.Muster muster(JsonReader json, Strength planned) throws IOException {
        var actual = json.announces("actual") ? strength(json) : null;
        return new ForceElement.Muster(planned, actual, equipment(json));
    }

    private static Strength strength(JsonReader json) throws IOException {
        json.open("actual");
        var strength =
                new Strength(
                        json.count("personnel"),
                        json.count("vehicles"),
                        json.count("vessels"),
                        json.count("aircraft"));
        json.close();
        return strength;
    }

    private static List<ForceElement.Equipment> equipment(JsonReader json) throws IOException {
        if (!json.announces("equipment")) {
            return List.of();
        }
        var items = new ArrayList<ForceElement.Equipment>();
        json.openList("equipment");
        while (json.opensElement()) {
            items.add(
                    new ForceElement.Equipment(
                            json.text("type"),
                            json.count("planned"),
                            json.countOrNothing("actual")));
            json.close();
        }
        if (items.isEmpty()) {
            throw json.refuse("at least one type of equipment");
        }
        return items;
    }

    static Deployment deployment(JsonReader json, @Nullable Timeframe presence) throws IOException {
        var transport =
                new Deployment.Transport(
                        json.announces("lift") ? json.name("lift", Vocabulary.LIFTS) : Lift.UNKNOWN,
                        textIfStated(json, "embarkation"),
                        textIfStated(json, "debarkation"));
        return new Deployment(
                presence, transport, json.announces("arrival") ? arrival(json) : ArrivalDates.OPEN);
    }

    private static ArrivalDates arrival(JsonReader json) throws IOException {
        json.open("arrival");
        var arrival =
                new ArrivalDates(
                        json.whenOrNothing("ready"),
                        json.whenOrNothing("available"),
                        json.whenOrNothing("earliest"),
                        json.whenOrNothing("latest"),
                        json.whenOrNothing("staged"),
                        json.whenOrNothing("required"));
        json.close();
        return arrival;
    }
}
