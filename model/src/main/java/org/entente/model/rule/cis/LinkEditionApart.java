package org.entente.model.rule.cis;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// Units implement editions of a data link standard of which it is known that they differ, and in
/// which fields where the table of editions lists them.
final class LinkEditionApart implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("edition", "TDL-L16", "TDL-L11")
                    .and(Gauge.of("J-series edition", "TDL-JREAP"))
                    .and(Gauge.of("message edition", "TDL-VMF"));

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Apart.onNets(wiring, RuleCode.LINK_EDITION_APART, GAUGE)
                .map(found -> found.isKnown() ? checking(wiring, found) : found);
    }

    /// With the fields to check, as far as they are listed.
    private static Case checking(Wiring wiring, Case found) {
        var fields =
                wiring.webs().stream()
                        .filter(web -> web.net().id().equals(found.things().getFirst()))
                        .flatMap(web -> fields(web).stream())
                        .distinct()
                        .sorted()
                        .toList();
        return fields.isEmpty()
                ? found
                : found.adding(
                        Argument.Term.Heading.FIELDS, new Argument.Word(String.join("; ", fields)));
    }

    private static List<String> fields(Web web) {
        var key = web.standard().key();
        var editions = new LinkedHashSet<String>();
        for (int at : GAUGE.in(web.standard())) {
            web.seats().forEach(seat -> editions.addAll(Listing.words(seat.text(at))));
        }
        return editions.stream()
                .flatMap(
                        one ->
                                editions.stream()
                                        .map(other -> web.editions().apart(key, one, other)))
                .filter(fields -> !fields.isBlank())
                .toList();
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
