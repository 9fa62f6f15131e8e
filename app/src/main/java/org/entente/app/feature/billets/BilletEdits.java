package org.entente.app.feature.billets;

import org.entente.model.edit.Edit;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Rank;
import org.entente.resources.BilletsText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Turns what was typed into a cell into an edit of the plan.
record BilletEdits(Plan plan, Supplier<UUID> ids) {
    /// What came of it: an edit, or what is wrong with the text.
    sealed interface Answer {
        record Change(Edit edit) implements Answer {}

        record Wrong(BilletsText why) implements Answer {}
    }

    Answer change(Billet billet, BilletColumn column, String text) {
        return switch (column) {
            case NUMBER -> revise(billet.withNumber(text));
            case NAME -> new Answer.Change(new Edit.Rename(billet.id(), text));
            case NATION -> nation(billet, text);
            case RANK -> rank(billet, text);
            case LANGUAGES -> languages(billet, text);
            case QUALIFICATIONS ->
                    revise(billet.withTerms(billet.terms().withQualifications(parts(text, ","))));
            case SHIFTS -> shifts(billet, text);
            case HOLDERS -> holders(billet, parts(text, ";"));
            case STAFF, VACANT -> new Answer.Wrong(BilletsText.NOT_TYPED);
        };
    }

    private static Answer revise(Billet billet) {
        return new Answer.Change(new Edit.Revise(billet));
    }

    private Answer nation(Billet billet, String text) {
        if (text.isEmpty()) {
            return revise(billet.withPost(billet.post().withNation(null)));
        }
        return plan.participants()
                .filter(one -> one.code().equalsIgnoreCase(text))
                .findFirst()
                .map(Participant::id)
                .map(id -> revise(billet.withPost(billet.post().withNation(id))))
                .orElse(new Answer.Wrong(BilletsText.BAD_NATION));
    }

    private static Answer rank(Billet billet, String text) {
        var rank = Rank.of(text);
        return rank.isEmpty() && !text.isEmpty()
                ? new Answer.Wrong(BilletsText.BAD_RANK)
                : revise(billet.withTerms(billet.terms().withRank(rank.orElse(null))));
    }

    private static Answer languages(Billet billet, String text) {
        var typed = parts(text, ",");
        var read = typed.stream().flatMap(one -> LanguageProfile.read(one).stream()).toList();
        return read.size() < typed.size()
                ? new Answer.Wrong(BilletsText.BAD_LANGUAGE)
                : revise(billet.withTerms(billet.terms().withLanguages(read)));
    }

    private static Answer shifts(Billet billet, String text) {
        if (!text.isEmpty() && !text.matches("[1-9]\\d?")) {
            return new Answer.Wrong(BilletsText.BAD_SHIFTS);
        }
        return revise(
                billet.withCover(
                        billet.cover().withShifts(text.isEmpty() ? null : Integer.valueOf(text))));
    }

    /// Names that are not known yet become people of the nation of the post.
    private Answer holders(Billet billet, List<String> names) {
        var edits = new ArrayList<Edit>();
        var holders = new ArrayList<Person.Id>();
        for (var name : names) {
            holders.add(
                    known(name)
                            .orElseGet(
                                    () -> {
                                        var person = person(billet, name);
                                        edits.add(new Edit.Add(person));
                                        return person.id();
                                    }));
        }
        edits.add(new Edit.Revise(billet.withHolders(holders)));
        return new Answer.Change(new Edit.Batch(edits));
    }

    private Optional<Person.Id> known(String name) {
        return plan.people()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Person::id);
    }

    private Person person(Billet billet, String name) {
        return new Person(
                new Person.Id(ids.get()),
                name,
                billet.post().nation(),
                null,
                List.of(),
                List.of(),
                null,
                billet.notes().withRemark(""));
    }

    private static List<String> parts(String text, String separator) {
        return Stream.of(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
