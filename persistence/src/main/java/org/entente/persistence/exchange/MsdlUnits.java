package org.entente.persistence.exchange;

import org.entente.model.label.Notes;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.ForceElement.Equipment;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SuperiorId;
import org.entente.model.symbol.Amplifier;
import org.entente.model.symbol.Sidc;
import org.entente.model.symbol.StandardIdentity;
import org.entente.persistence.exchange.ImportReport.Loss;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes force elements of the units of a scenario: symbol, size and domain.
final class MsdlUnits {
    /// Before a code of fifteen letters that has no counterpart, in the remark.
    static final String KEPT = "MSDL ";

    private final Plan plan;
    private final ImportReport.Book book;
    private final Notes notes;

    MsdlUnits(Plan plan, ImportReport.Book book, Notes notes) {
        this.plan = plan;
        this.book = book;
        this.notes = notes;
    }

    ForceElement element(UUID uuid, Msdl.Unit unit, SuperiorId superior, StandardIdentity side) {
        var id = new ForceElement.Id(uuid);
        var known = plan.find(ForceElement.class, id);
        var symbol = symbol(unit, side, known);
        var formation = formation(unit, symbol, known);
        var element =
                known.orElseGet(() -> MsdlConversion.bare(id, superior, formation, notes))
                        .withSuperior(superior)
                        .withName(unit.name().isBlank() ? unit.handle() : unit.name())
                        .withFormation(formation);
        return symbol == null && saysSymbol(unit)
                ? element.withNotes(keeping(element.notes(), unit.symbol()))
                : element;
    }

    private static boolean saysSymbol(Msdl.Unit unit) {
        return !unit.symbol().isBlank() && !unit.symbol().equals(Msdl.NO_SYMBOL);
    }

    private static Notes keeping(Notes notes, String code) {
        var kept = KEPT + code;
        return notes.remark().contains(kept)
                ? notes
                : notes.withRemark((notes.remark() + " " + kept).strip());
    }

    /// The code of the plan where the file says the same in the words of its time.
    private @Nullable Sidc symbol(
            Msdl.Unit unit, StandardIdentity side, Optional<ForceElement> known) {
        if (!saysSymbol(unit)) {
            return known.map(one -> one.formation().symbol()).orElse(null);
        }
        var own = known.map(one -> one.formation().symbol()).orElse(null);
        if (own != null
                && LegacySymbols.shipped().legacy(own).filter(unit.symbol()::equals).isPresent()) {
            return own;
        }
        var modern = LegacySymbols.shipped().modern(unit.symbol(), side);
        if (modern.isEmpty()) {
            book.changed(Loss.SYMBOL_UNKNOWN, unit.name(), unit.symbol(), KEPT + unit.symbol());
            return null;
        }
        if (!modern.get().isExact()) {
            book.changed(
                    Loss.SYMBOL_GENERAL, unit.name(), unit.symbol(), modern.get().code().spaced());
        }
        return modern.get().code();
    }

    private ForceElement.Formation formation(
            Msdl.Unit unit, @Nullable Sidc symbol, Optional<ForceElement> known) {
        var size = size(unit, symbol);
        if (known.isPresent()) {
            var formation = known.get().formation().withSymbol(symbol);
            var isTold =
                    size.isEmpty() || size.get().amplifier() == formation.echelon().amplifier();
            return isTold ? formation : formation.withEchelon(size.get());
        }
        var echelon = size.orElseGet(() -> usual(symbol));
        if (size.isEmpty()) {
            book.changed(Loss.NO_ECHELON, unit.name(), "", echelon.name());
        }
        return new ForceElement.Formation(domain(symbol), echelon, symbol, "");
    }

    private static Optional<Echelon> size(Msdl.Unit unit, @Nullable Sidc symbol) {
        var name = unit.echelon().toUpperCase(Locale.ROOT);
        return Stream.of(Amplifier.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(symbol).map(Sidc::amplifier))
                .flatMap(Echelon::of);
    }

    /// What such a unit mostly is, where the file does not say it.
    private static Echelon usual(@Nullable Sidc symbol) {
        if (symbol == null) {
            return Echelon.DETACHMENT;
        }
        return switch (symbol.set()) {
            case SEA_SURFACE, SEA_SUBSURFACE -> Echelon.SHIP;
            default ->
                    symbol.station().isHeadquarters() ? Echelon.HEADQUARTERS : Echelon.DETACHMENT;
        };
    }

    private static Domain domain(@Nullable Sidc symbol) {
        if (symbol == null) {
            return Domain.LAND;
        }
        return switch (symbol.set()) {
            case AIR, AIR_MISSILE -> Domain.AIR;
            case SPACE, SPACE_MISSILE -> Domain.SPACE;
            case SEA_SURFACE, SEA_SUBSURFACE, MINE_WARFARE -> Domain.MARITIME;
            case CYBERSPACE -> Domain.CYBER;
            default -> onLand(symbol.entity());
        };
    }

    private static Domain onLand(String entity) {
        return switch (entity.substring(0, 4)) {
            case "1613", "1614" -> Domain.MEDICAL;
            case "1110" -> Domain.CIS;
            case "1217", "1218" -> Domain.SPECIAL_OPERATIONS;
            default -> entity.startsWith("16") ? Domain.LOGISTICS : Domain.LAND;
        };
    }

    /// The equipment of the file with what the plan has counted of it.
    ForceElement.Muster muster(ForceElement.Muster known, List<Equipment> items) {
        return known.withEquipment(
                items.stream()
                        .map(
                                item ->
                                        known.equipment().stream()
                                                .filter(one -> isSame(one, item))
                                                .findFirst()
                                                .orElse(item))
                        .toList());
    }

    private static boolean isSame(Equipment one, Equipment other) {
        return one.type().equals(other.type()) && one.planned() == other.planned();
    }
}
