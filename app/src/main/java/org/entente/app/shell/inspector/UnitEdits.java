package org.entente.app.shell.inspector;

import org.entente.app.shell.inspector.InspectorState.Slot;
import org.entente.app.shell.inspector.UnitFacts.UnitPart;
import org.entente.model.edit.Edit;
import org.entente.model.plan.ArrivalPoint;
import org.entente.model.plan.Deployment;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.ForceElement.Formation;
import org.entente.model.plan.Lift;
import org.entente.model.plan.Strength;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.SidcReading;
import org.entente.model.time.When;
import org.entente.resources.OrbatText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Changes what the inspector shows of a unit; nothing typed means that nobody knows it.
record UnitEdits(Clerk clerk) {
    Optional<String> change(ForceElement unit, Slot slot, String typed) {
        var hyphen = slot.part().indexOf('-');
        var part = UnitPart.valueOf(hyphen < 0 ? slot.part() : slot.part().substring(0, hyphen));
        var what = slot.part().substring(hyphen + 1);
        var formation = unit.formation();
        return switch (part) {
            case DOMAIN ->
                    revise(
                            unit.withFormation(
                                    new Formation(
                                            Domain.valueOf(typed),
                                            formation.echelon(),
                                            formation.symbol(),
                                            formation.home())));
            case ECHELON -> revise(unit.withFormation(sized(formation, Echelon.valueOf(typed))));
            case SYMBOL -> symbol(unit, typed);
            case HOME -> revise(unit.withFormation(formation.withHome(typed)));
            case PLANNED, COUNTED -> strength(unit, part, what, typed);
            case EQUIPMENT, ADD_EQUIPMENT, REMOVE_EQUIPMENT -> equipment(unit, part, what, typed);
            case LIFT, EMBARKATION, DEBARKATION -> transport(unit, part, typed);
            case DATE -> date(unit, ArrivalPoint.valueOf(what), typed);
        };
    }

    /// The symbol shows the size, so it follows.
    private static Formation sized(Formation formation, Echelon echelon) {
        var symbol = formation.symbol();
        var sized = formation.withEchelon(echelon);
        return symbol == null ? sized : sized.withSymbol(symbol.withAmplifier(echelon.amplifier()));
    }

    private Optional<String> revise(ForceElement unit) {
        return clerk.dispatch(OrbatText.DESCRIBING, unit, new Edit.Revise(unit));
    }

    private Optional<String> symbol(ForceElement unit, String typed) {
        if (typed.isEmpty()) {
            return revise(unit.withFormation(unit.formation().withSymbol(null)));
        }
        return switch (Sidc.read(typed)) {
            case SidcReading.Plain(var digits) ->
                    revise(unit.withFormation(unit.formation().withSymbol(new Sidc(digits))));
            case SidcReading.WrongLength(var length) ->
                    clerk.refuse(OrbatText.BAD_CODE_LENGTH, length);
            case SidcReading.NoDigit(var position, var found) ->
                    clerk.refuse(OrbatText.BAD_CODE_DIGIT, position, found);
            case SidcReading.NoMeaning(_, var position, var found, var allowed) ->
                    clerk.refuse(
                            OrbatText.BAD_CODE_VALUE, position, found, String.join(", ", allowed));
        };
    }

    private Optional<String> strength(ForceElement unit, UnitPart part, String what, String typed) {
        var isCounted = part == UnitPart.COUNTED;
        var number = number(typed);
        if (typed.isEmpty() && isCounted) {
            return revise(unit.withMuster(unit.muster().withActual(null)));
        }
        if (number.isEmpty()) {
            return clerk.refuse(OrbatText.BAD_NUMBER, typed);
        }
        var old = isCounted ? unit.muster().actual() : unit.muster().planned();
        var strength = with(old == null ? Strength.NONE : old, what, number.get());
        return revise(
                unit.withMuster(
                        isCounted
                                ? unit.muster().withActual(strength)
                                : unit.muster().withPlanned(strength)));
    }

    private static Strength with(Strength old, String what, int number) {
        return new Strength(
                what.equals("personnel") ? number : old.personnel(),
                what.equals("vehicles") ? number : old.vehicles(),
                what.equals("vessels") ? number : old.vessels(),
                what.equals("aircraft") ? number : old.aircraft());
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private Optional<String> equipment(
            ForceElement unit, UnitPart part, String what, String typed) {
        var items = new ArrayList<>(unit.muster().equipment());
        if (part == UnitPart.ADD_EQUIPMENT) {
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            items.add(new Equipment(typed, 1, null));
            return equipped(unit, items);
        }
        var hyphen = what.indexOf('-');
        var at = Integer.parseInt(hyphen < 0 ? what : what.substring(0, hyphen));
        if (part == UnitPart.REMOVE_EQUIPMENT || typed.isEmpty() && what.endsWith("type")) {
            items.remove(at);
            return equipped(unit, items);
        }
        var changed = changed(items.get(at), what.substring(hyphen + 1), typed);
        if (changed == null) {
            return clerk.refuse(OrbatText.BAD_NUMBER, typed);
        }
        items.set(at, changed);
        return equipped(unit, items);
    }

    private static @Nullable Equipment changed(Equipment item, String what, String typed) {
        if (what.equals("type")) {
            return new Equipment(typed, item.planned(), item.actual());
        }
        if (what.equals("actual") && typed.isEmpty()) {
            return new Equipment(item.type(), item.planned(), null);
        }
        return number(typed)
                .map(
                        number ->
                                what.equals("planned")
                                        ? new Equipment(item.type(), number, item.actual())
                                        : new Equipment(item.type(), item.planned(), number))
                .orElse(null);
    }

    private Optional<String> equipped(ForceElement unit, List<Equipment> items) {
        return revise(unit.withMuster(unit.muster().withEquipment(items)));
    }

    private Optional<String> transport(ForceElement unit, UnitPart part, String typed) {
        var old = unit.deployment().transport();
        var transport =
                new Deployment.Transport(
                        part == UnitPart.LIFT
                                ? Lift.valueOf(typed.toUpperCase(Locale.ROOT))
                                : old.lift(),
                        part == UnitPart.EMBARKATION ? typed : old.embarkation(),
                        part == UnitPart.DEBARKATION ? typed : old.debarkation());
        return revise(unit.withDeployment(unit.deployment().withTransport(transport)));
    }

    private Optional<String> date(ForceElement unit, ArrivalPoint point, String typed) {
        return typed.isEmpty()
                ? arriving(unit, point, null)
                : clerk.with(typed, when -> arriving(unit, point, when));
    }

    private Optional<String> arriving(ForceElement unit, ArrivalPoint point, @Nullable When when) {
        var deployment = unit.deployment();
        return revise(
                unit.withDeployment(
                        deployment.withArrival(deployment.arrival().with(point, when))));
    }
}
