package org.entente.app.shell.inspector;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.model.plan.Billet;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Rank;
import org.entente.model.time.Timeframe;
import org.entente.resources.PostText;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the inspector says of posts and of the people who fill them.
final class PostFacts {
    private final Language language;
    private final Plan plan;
    private final Names names;
    private final List<Fact> facts = new ArrayList<>();

    PostFacts(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.names = new Names(language, plan);
    }

    List<Fact> of(Billet billet) {
        editable(Field.NAME, ShellText.INSPECTOR_NAME, billet.name());
        editable(Field.NUMBER, ShellText.INSPECTOR_NUMBER, billet.number());
        link(PostText.STAFF, billet.post().staff());
        link(PostText.NATION, billet.post().nation());
        asked(billet.terms().rank(), billet.terms().languages(), billet.terms().qualifications());
        var shifts = billet.cover().shifts();
        shown(PostText.SHIFTS, shifts == null ? "" : language.formats().number(shifts));
        presence(billet.cover().presence());
        billet.holders().forEach(holder -> link(PostText.HOLDERS, holder));
        if (billet.holders().isEmpty()) {
            shown(PostText.HOLDERS, language.say(PostText.OPEN));
        }
        shown(PostText.VACANCIES, language.formats().number(billet.vacancies()));
        return facts;
    }

    List<Fact> of(Person person) {
        editable(Field.NAME, ShellText.INSPECTOR_NAME, person.name());
        link(PostText.NATION, person.nation());
        asked(person.rank(), person.languages(), person.qualifications());
        presence(person.presence());
        plan.holders(person.id())
                .filter(Billet.class::isInstance)
                .forEach(billet -> link(PostText.POST, billet.id()));
        return facts;
    }

    private void asked(
            @Nullable Rank rank, List<LanguageProfile> languages, List<String> qualifications) {
        shown(PostText.RANK, rank == null ? "" : rank.code());
        shown(
                PostText.LANGUAGES,
                languages.stream().map(LanguageProfile::text).collect(Collectors.joining("\n")));
        shown(PostText.QUALIFICATIONS, String.join("\n", qualifications));
    }

    private void presence(@Nullable Timeframe presence) {
        if (presence != null) {
            var text = new TimeText(language.formats());
            shown(PostText.PRESENT_FROM, text.of(presence.start()));
            shown(PostText.PRESENT_UNTIL, text.of(presence.finish()));
        }
    }

    private void editable(Field field, ShellText label, String value) {
        facts.add(new Fact.Editable(field, language.say(label), value, ""));
    }

    private void shown(PostText label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact.Shown(language.say(label), value));
        }
    }

    private void link(PostText label, @Nullable EntityId target) {
        if (target != null) {
            facts.add(new Fact.Link(language.say(label), names.of(target), target));
        }
    }
}
