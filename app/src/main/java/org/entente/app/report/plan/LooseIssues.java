package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.format.ArrangementWords;
import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Participant;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.entente.resources.CisPaperText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Frequencies, keys and addresses that are given out for no net: frequencies that are restricted,
/// and what people have wherever they are.
final class LooseIssues {
    private final Reading reading;

    LooseIssues(Reading reading) {
        this.reading = reading;
    }

    List<Column> columns() {
        return List.of(
                Column.fit(reading.say(CisPaperText.TYPE)),
                Column.fit(reading.say(CisPaperText.ALIAS)),
                Column.share(reading.say(CisPaperText.NAME), 2),
                Column.share(reading.say(CisPaperText.HOLDER), 2),
                Column.fit(reading.say(CisPaperText.STATE)),
                Column.fit(reading.say(CisPaperText.VALID)));
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        reading.plan()
                .spectrumAssignments()
                .filter(one -> one.nets().isEmpty())
                .sorted(
                        comparing((SpectrumAssignment one) -> one.emission().alias(), NAMES)
                                .thenComparing(one -> one.id().value()))
                .map(this::frequency)
                .forEach(rows::add);
        reading.plan()
                .cryptoKeys()
                .filter(key -> key.nets().isEmpty())
                .sorted(
                        comparing(CryptoKey::name, NAMES)
                                .thenComparing(key -> key.issue().edition(), NAMES)
                                .thenComparing(key -> key.id().value()))
                .map(this::key)
                .forEach(rows::add);
        reading.plan()
                .addressAssignments()
                .filter(one -> one.net() == null)
                .sorted(
                        comparing(AddressAssignment::type)
                                .thenComparing(AddressAssignment::value, NAMES)
                                .thenComparing(one -> one.id().value()))
                .map(this::address)
                .forEach(rows::add);
        return rows;
    }

    private Row frequency(SpectrumAssignment one) {
        var restriction = one.clearance().restriction();
        return Row.of(
                Cell.of(reading.say(CisPaperText.FREQUENCY)),
                Cell.of(one.emission().alias()),
                Cell.of(one.name()),
                Cell.of(holder(one.clearance().host())),
                Cell.of(
                        reading.say(
                                restriction == null
                                        ? ArrangementWords.of(one.clearance().status())
                                        : ArrangementWords.of(restriction))),
                Cell.of(period(one.period())));
    }

    private Row key(CryptoKey key) {
        var edition = key.issue().edition();
        var holders =
                key.distribution().stream()
                        .map(share -> holder(share.holder()))
                        .sorted(NAMES)
                        .toList();
        return Row.of(
                Cell.of(reading.say(CisPaperText.KEY)),
                Cell.of(key.name()),
                Cell.of(edition.isBlank() ? "" : reading.say(CisPaperText.EDITION, edition)),
                Cell.of(String.join(", ", holders)),
                Cell.of(reading.say(ArrangementWords.of(key.issue().status()))),
                Cell.of(period(key.period())));
    }

    private Row address(AddressAssignment one) {
        return Row.of(
                Cell.of(reading.say(ArrangementWords.of(one.type()))),
                Cell.of(one.value()),
                Cell.of(one.name()),
                Cell.of(holder(one.holder())),
                Cell.EMPTY,
                Cell.of(period(one.period())));
    }

    private String holder(@Nullable AssigneeId holder) {
        return switch (holder) {
            case null -> "";
            case Participant.Id participant -> reading.code(participant);
            default -> reading.name(holder);
        };
    }

    private String period(@Nullable Timeframe period) {
        return period == null ? "" : reading.period(period);
    }
}
