package org.entente.app.feature.timeline;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;

import org.entente.app.feature.timeline.Filter.Limit;
import org.entente.app.feature.timeline.FilterBarState.About;
import org.entente.app.feature.timeline.FilterBarState.Chip;
import org.entente.app.feature.timeline.FilterBarState.Choice;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.model.label.Classification;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.resources.PlanText;
import org.entente.resources.TextKey;
import org.entente.resources.TimelineText;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes the line of filters out of what is shown, and the values that each chip offers.
record FilterProjector(Language language, TimelineState state, String searched) {
    private static final int LONGEST = 18;

    FilterBarState bar() {
        var chips = Stream.of(About.values()).filter(this::isOffered).map(this::chip).toList();
        var count = language.say(TimelineText.FILTER_COUNT, state.shownTasks(), state.taskCount());
        return new FilterBarState(chips, count, !filter().isOpen());
    }

    private Filter filter() {
        return state.arrangement().filter();
    }

    /// To narrow to the search makes sense only where something is searched for.
    private boolean isOffered(About about) {
        return about != About.TEXT || !searched.isBlank() || !filter().text().isBlank();
    }

    private Chip chip(About about) {
        var isOn =
                switch (about) {
                    case CLASSIFICATION -> filter().most() != null;
                    case WINDOW -> filter().window() != null;
                    case CRITICAL -> filter().limits().contains(Limit.CRITICAL);
                    case FOUND -> filter().limits().contains(Limit.FOUND);
                    case TEXT -> !filter().text().isBlank();
                    case PARTICIPANT, PHASE, KIND, ROLE, PLACE, DOMAIN ->
                            !filter().chosen(facet(about)).isEmpty();
                };
        return new Chip(about, about.isList() && isOn ? narrowed(about) : name(about), isOn);
    }

    /// The one value by its name, several by how many they are.
    private String narrowed(About about) {
        var chosen = choices(about).stream().filter(Choice::isOn).map(Choice::name).toList();
        return chosen.size() == 1
                ? language.say(TimelineText.FILTER_ONE, name(about), shortened(chosen.getFirst()))
                : language.say(TimelineText.FILTER_MANY, name(about), chosen.size());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    private String name(About about) {
        return language.say(
                switch (about) {
                    case PARTICIPANT -> TimelineText.FILTER_PARTICIPANT;
                    case PHASE -> TimelineText.TOOL_PHASE;
                    case KIND -> TimelineText.TOOL_KIND;
                    case ROLE -> TimelineText.FILTER_ROLE;
                    case PLACE -> TimelineText.TOOL_PLACE;
                    case DOMAIN -> TimelineText.FILTER_DOMAIN;
                    case CLASSIFICATION -> TimelineText.FILTER_CLASSIFICATION;
                    case WINDOW -> TimelineText.FILTER_WINDOW;
                    case CRITICAL -> TimelineText.FILTER_CRITICAL;
                    case FOUND -> TimelineText.FILTER_FOUND;
                    case TEXT -> TimelineText.FILTER_TEXT;
                });
    }

    private static Facet facet(About about) {
        return Facet.valueOf(about.name());
    }

    /// What can be chosen there, those of nobody first.
    List<Choice> choices(About about) {
        return about == About.CLASSIFICATION
                ? Stream.of(Classification.values()).map(this::most).toList()
                : Stream.concat(nothing(about), values(about)).toList();
    }

    private Choice most(Classification level) {
        var isOn = level == filter().most();
        return new Choice(
                language.say(Words.of(level)), isOn, filter().withMost(isOn ? null : level));
    }

    private Stream<Choice> nothing(About about) {
        return about == About.DOMAIN
                ? Stream.of()
                : Stream.of(choice(about, "", language.say(none(about))));
    }

    private static TextKey none(About about) {
        return switch (about) {
            case PHASE -> TimelineText.GROUP_NO_PHASE;
            case PLACE -> TimelineText.GROUP_NO_PLACE;
            case ROLE -> TimelineText.GROUP_NO_ROLE;
            case KIND -> PlanText.TASK_UNFILED;
            case PARTICIPANT, DOMAIN, CLASSIFICATION, WINDOW, CRITICAL, FOUND, TEXT ->
                    TimelineText.GROUP_NOBODY;
        };
    }

    private Stream<Choice> values(About about) {
        return switch (about) {
            case PARTICIPANT ->
                    plan().participants()
                            .sorted(comparing(Participant::type).thenComparing(Participant::code))
                            .map(who -> choice(about, who.code(), who.code() + "  " + who.name()));
            case PHASE ->
                    Headings.of(plan(), state.staffing(), Grouping.PHASE).stream()
                            .filter(heading -> heading.id() != null)
                            .map(heading -> choice(about, value(heading), heading.name()));
            case PLACE ->
                    plan().places()
                            .sorted(comparing(Place::name, NAMES))
                            .map(place -> choice(about, text(place.id().value()), place.name()));
            case KIND ->
                    Stream.of(TaskKind.values())
                            .map(kind -> choice(about, kind.name(), language.say(Words.of(kind))));
            case ROLE ->
                    Headings.of(plan(), state.staffing(), Grouping.ROLE).stream()
                            .map(Heading::code)
                            .filter(role -> !role.isEmpty())
                            .map(role -> choice(about, role, role));
            case DOMAIN ->
                    Stream.of(Domain.values())
                            .map(
                                    domain ->
                                            choice(
                                                    about,
                                                    domain.name(),
                                                    language.say(Words.of(domain))));
            case CLASSIFICATION, WINDOW, CRITICAL, FOUND, TEXT -> Stream.of();
        };
    }

    private static String value(Heading heading) {
        return text(Objects.requireNonNull(heading.id()).value());
    }

    private static String text(UUID id) {
        return id.toString();
    }

    private Choice choice(About about, String value, String name) {
        var facet = facet(about);
        return new Choice(
                name, filter().chosen(facet).contains(value), filter().toggling(facet, value));
    }

    private Plan plan() {
        return state.plan();
    }
}
