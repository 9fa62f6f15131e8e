package org.entente.app.feature.authority;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import org.entente.app.feature.authority.AuthorityState.Row;
import org.entente.app.format.AuthorityWords;
import org.entente.app.format.Language;
import org.entente.app.format.Spelling;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.model.authority.AuthorityMatrix;
import org.entente.model.authority.CommandLines;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.time.When;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the tables out of a plan. Lives for one look at it.
final class AuthorityProjector {
    /// What stands in a cell that is marked, and in one that is not.
    static final String MARK = "●";

    static final String NO_MARK = "–";

    private final Language language;
    private final Plan plan;
    private final Spelling spelling;
    private final CommandLines lines;
    private final TimeText times;

    AuthorityProjector(Language language, Plan plan) {
        this.language = language;
        this.plan = plan.indexed();
        this.spelling = new Spelling(this.plan);
        this.lines = CommandLines.of(this.plan);
        this.times = new TimeText(language.formats());
    }

    /// The rows of the page in which every word of the filter occurs.
    AuthorityState project(Page page, String filter) {
        var all = rows(page).toList();
        var words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var rows = all.stream().filter(row -> matches(row, words)).toList();
        int open = (int) all.stream().filter(Row::isOpen).count();
        return new AuthorityState(page, rows, open, !filter.isBlank());
    }

    private static boolean matches(Row row, String[] words) {
        var text = String.join(" ", row.cells().values()).toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(text::contains);
    }

    private Stream<Row> rows(Page page) {
        return switch (page) {
            case TRANSFERS -> new TransferRows(language, plan, lines).rows();
            case LINES ->
                    plan.authorityLines()
                            .map(this::line)
                            .sorted(
                                    comparing((Row row) -> row.cell(Field.NATION))
                                            .thenComparing(row -> row.cell(Field.UNIT), NAMES)
                                            .thenComparing(row -> row.cell(Field.HOLDER), NAMES)
                                            .thenComparing(Row::key));
            case CAVEATS ->
                    plan.caveats()
                            .map(this::caveat)
                            .sorted(
                                    comparing((Row row) -> row.cell(Field.BEARER), NAMES)
                                            .thenComparing(row -> row.cell(Field.WORDING), NAMES)
                                            .thenComparing(Row::key));
            case CEILINGS ->
                    plan.strengthCeilings()
                            .map(this::ceiling)
                            .sorted(
                                    comparing((Row row) -> row.cell(Field.CEILING_NATION))
                                            .thenComparing(
                                                    row -> row.cell(Field.CEILING_PHASE), NAMES)
                                            .thenComparing(Row::key));
            case ACTS -> {
                var matrix = AuthorityMatrix.of(plan);
                yield Stream.of(CommandAct.values()).map(act -> act(act, matrix));
            }
        };
    }

    private Row line(AuthorityLine line) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.NATION, nation(line.unit()));
        cells.put(Field.UNIT, spelling.of(line.unit()));
        cells.put(Field.HOLDER, spelling.of(line.holder()));
        cells.put(Field.DEGREE, language.say(AuthorityWords.of(line.degree())));
        cells.put(Field.FROM, at(line.term().from()));
        cells.put(Field.UNTIL, at(line.term().until()));
        cells.put(Field.STATE, language.say(AuthorityWords.of(line.state())));
        cells.put(Field.PAPER, line.paper());
        return new Row(line.id().value().toString(), line.id(), cells, line.term().from() == null);
    }

    private String nation(AssigneeId unit) {
        return lines.belonging().nation(unit).map(spelling::of).orElse("");
    }

    private String at(@Nullable When when) {
        return when == null ? "" : times.of(when);
    }

    private Row caveat(Caveat caveat) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        var ruling = caveat.ruling();
        cells.put(Field.BEARER, spelling.of(caveat.bearer()));
        cells.put(Field.WORDING, caveat.name());
        cells.put(
                Field.KINDS,
                ruling.kinds().stream()
                        .map(kind -> language.say(Words.of(kind)))
                        .collect(joining(", ")));
        cells.put(
                Field.PLACES,
                ruling.places().stream()
                        .flatMap(id -> plan.find(Place.class, id).stream())
                        .map(Place::name)
                        .collect(joining(", ")));
        var time = ruling.time();
        cells.put(Field.NOT_FROM, time == null ? "" : times.of(time.start()));
        cells.put(Field.NOT_UNTIL, time == null ? "" : times.of(time.finish()));
        var hours = ruling.hours();
        cells.put(Field.HOURS, hours == null ? "" : hours.from() + "–" + hours.until());
        cells.put(Field.WEAPONS, String.join(", ", ruling.weapons()));
        cells.put(
                Field.PARTNERS,
                ruling.partners().stream().map(spelling::of).collect(joining(", ")));
        cells.put(Field.PAPER, caveat.paper());
        cells.put(Field.SOURCE, caveat.source());
        return new Row(
                caveat.id().value().toString(),
                caveat.id(),
                cells,
                ruling.equals(Caveat.Ruling.NONE));
    }

    private Row ceiling(StrengthCeiling ceiling) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        var phase = ceiling.phase();
        var most = ceiling.most();
        cells.put(Field.CEILING_NATION, spelling.of(ceiling.participant()));
        cells.put(
                Field.CEILING_PHASE,
                phase == null ? "" : plan.find(Phase.class, phase).map(Phase::name).orElse(""));
        cells.put(Field.MOST, most == null ? "" : language.formats().number(most));
        cells.put(Field.PAPER, ceiling.paper());
        return new Row(ceiling.id().value().toString(), ceiling.id(), cells, most == null);
    }

    private Row act(CommandAct act, AuthorityMatrix matrix) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        var ruling = matrix.ruling(act);
        cells.put(Field.ACT, language.say(AuthorityWords.of(act)));
        var authorities = matrix.authorities(act);
        for (var authority : CommandAuthority.values()) {
            cells.put(
                    Field.valueOf(authority.name()),
                    authorities.contains(authority) ? MARK : NO_MARK);
        }
        var isConfirmed = matrix.isConfirmed(act);
        cells.put(Field.CONFIRMED, isConfirmed ? MARK : NO_MARK);
        var origin =
                isConfirmed
                        ? AuthorityDeskText.ORIGIN_CONFIRMED
                        : ruling == null
                                ? AuthorityDeskText.ORIGIN_DEFAULT
                                : AuthorityDeskText.ORIGIN_CHANGED;
        cells.put(Field.ORIGIN, language.say(origin));
        return new Row(act.name(), ruling == null ? null : ruling.id(), cells, !isConfirmed);
    }

    /// The words to choose from in the cells of a field, in the order of their constants.
    static List<String> choices(Language language, Field field) {
        return switch (field) {
            case DEGREE ->
                    Stream.of(AuthorityDegree.values())
                            .map(degree -> language.say(AuthorityWords.of(degree)))
                            .toList();
            case STATE ->
                    Stream.of(org.entente.model.plan.AuthorityState.values())
                            .map(state -> language.say(AuthorityWords.of(state)))
                            .toList();
            default -> List.of();
        };
    }
}
