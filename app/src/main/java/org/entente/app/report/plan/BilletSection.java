package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.app.report.Cell;
import org.entente.app.report.Column;
import org.entente.app.report.Row;
import org.entente.app.report.Section;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.plan.Rank;
import org.entente.resources.PaperText;
import org.entente.resources.PostText;
import org.entente.resources.ReportText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The posts of each staff and cell: what is asked of their holders, who fills them, how many
/// people are missing.
final class BilletSection {
    private static final int NAMED = 7;

    private final Reading reading;
    private final Cells shared;

    BilletSection(Reading reading) {
        this.reading = reading;
        this.shared = new Cells(reading);
    }

    Section section() {
        var chapter =
                new TableChapter(
                        reading.say(PaperText.BILLETS), "", reading.say(PaperText.NO_BILLETS));
        return chapter.of(columns(), rows());
    }

    private List<Column> columns() {
        return List.of(
                Column.fit(reading.say(ReportText.NUMBER)),
                Column.share(reading.say(PostText.POST), 3),
                Column.fit(reading.say(PostText.NATION)),
                Column.fit(reading.say(PostText.RANK)),
                Column.fit(reading.say(PostText.LANGUAGES)),
                Column.share(reading.say(PostText.QUALIFICATIONS), 2),
                Column.share(reading.say(PostText.HOLDERS), 3),
                Column.number(reading.say(PostText.VACANCIES)));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        TableChapter.groups(reading.plan().billets(), this::staff, reading.say(PaperText.NO_STAFF))
                .forEach((staff, posts) -> add(staff, posts, rows));
        if (!rows.isEmpty()) {
            var missing = reading.plan().billets().mapToLong(Billet::vacancies).sum();
            rows.add(
                    Row.total(
                            Cell.across(reading.say(ReportText.TOTAL), NAMED),
                            shared.amount(missing)));
        }
        return rows;
    }

    private String staff(Billet billet) {
        var staff = billet.post().staff();
        return staff == null ? "" : reading.name(staff);
    }

    private void add(String staff, List<Billet> posts, List<Row> rows) {
        var missing = posts.stream().mapToLong(Billet::vacancies).sum();
        var title = reading.say(PaperText.COMMAND_COUNT, staff, posts.size());
        rows.add(Row.group(Cell.across(title, NAMED), shared.amount(missing)));
        posts.stream()
                .sorted(
                        comparing(Billet::number, NAMES)
                                .thenComparing(Billet::name, NAMES)
                                .thenComparing(post -> post.id().value()))
                .map(this::row)
                .forEach(rows::add);
    }

    private Row row(Billet post) {
        var nation = post.post().nation();
        var terms = post.terms();
        return Row.of(
                Cell.of(post.number()),
                Cell.of(post.name()),
                Cell.of(nation == null ? "" : reading.code(nation)),
                Cell.of(code(terms.rank())),
                Cell.of(languages(terms.languages())),
                Cell.of(String.join(", ", terms.qualifications())),
                Cell.of(holders(post)),
                shared.amount(post.vacancies()));
    }

    private static String code(@Nullable Rank rank) {
        return rank == null ? "" : rank.code();
    }

    private static String languages(List<LanguageProfile> profiles) {
        return profiles.stream().map(LanguageProfile::text).collect(joining(", "));
    }

    /// Everybody on a line, with rank and languages as held.
    private String holders(Billet post) {
        return post.holders().isEmpty()
                ? reading.say(PostText.OPEN)
                : post.holders().stream()
                        .flatMap(id -> reading.plan().find(Person.class, id).stream())
                        .map(BilletSection::person)
                        .collect(joining("\n"));
    }

    private static String person(Person person) {
        return Stream.of(person.name(), code(person.rank()), languages(person.languages()))
                .filter(word -> !word.isBlank())
                .collect(joining(", "));
    }
}
