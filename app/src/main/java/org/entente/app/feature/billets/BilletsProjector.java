package org.entente.app.feature.billets;

import static java.util.Comparator.comparing;

import org.entente.app.feature.billets.BilletsState.Row;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.NaturalOrder;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the table of posts from a plan.
final class BilletsProjector {
    private final Language language;
    private final Plan plan;
    private final Names names;

    BilletsProjector(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.names = new Names(language, plan);
    }

    /// The rows in which every word of the filter occurs, those with vacancies alone where asked.
    BilletsState project(String filter, boolean isVacantOnly) {
        var all =
                plan.billets()
                        .sorted(
                                comparing(Billet::number, NaturalOrder.NAMES)
                                        .thenComparing(Billet::name, NaturalOrder.NAMES));
        var billets = all.toList();
        var words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var rows =
                billets.stream()
                        .filter(billet -> !isVacantOnly || billet.vacancies() > 0)
                        .map(this::row)
                        .filter(row -> matches(row, words))
                        .toList();
        return new BilletsState(
                rows,
                billets.size(),
                billets.stream().mapToInt(Billet::vacancies).sum(),
                isVacantOnly || !filter.isBlank());
    }

    private static boolean matches(Row row, String[] words) {
        var text = String.join(" ", row.cells().values()).toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Row row(Billet billet) {
        Map<BilletColumn, String> cells = new EnumMap<>(BilletColumn.class);
        var terms = billet.terms();
        var staff = billet.post().staff();
        var shifts = billet.cover().shifts();
        cells.put(BilletColumn.NUMBER, billet.number());
        cells.put(BilletColumn.NAME, billet.name());
        cells.put(BilletColumn.STAFF, staff == null ? "" : names.of(staff));
        cells.put(BilletColumn.NATION, nation(billet));
        cells.put(BilletColumn.RANK, terms.rank() == null ? "" : terms.rank().code());
        cells.put(
                BilletColumn.LANGUAGES,
                terms.languages().stream()
                        .map(LanguageProfile::text)
                        .collect(Collectors.joining(", ")));
        cells.put(BilletColumn.QUALIFICATIONS, String.join(", ", terms.qualifications()));
        cells.put(BilletColumn.SHIFTS, shifts == null ? "" : shifts.toString());
        cells.put(BilletColumn.HOLDERS, holders(billet));
        cells.put(BilletColumn.VACANT, vacant(billet.vacancies()));
        return new Row(billet.id(), cells);
    }

    private String nation(Billet billet) {
        var nation = billet.post().nation();
        return nation == null
                ? ""
                : plan.find(Participant.class, nation).map(Participant::code).orElse("");
    }

    private String holders(Billet billet) {
        return billet.holders().stream()
                .flatMap(id -> plan.find(Person.class, id).stream())
                .map(Person::name)
                .collect(Collectors.joining("; "));
    }

    private String vacant(int vacancies) {
        return vacancies == 0 ? "" : language.formats().number(vacancies);
    }
}
