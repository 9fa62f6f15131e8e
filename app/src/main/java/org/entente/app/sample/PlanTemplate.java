package org.entente.app.sample;

import org.entente.app.holiday.HolidayBook;
import org.entente.app.holiday.NationCalendars;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.entente.resources.Table;
import org.entente.resources.Texts;

import java.util.List;
import java.util.Locale;

/// A planning cycle to begin with: phases, conferences, milestones and their gates, all reckoned
/// from STARTEX. Every offset can be changed in the plan that comes of it.
///
/// @param code stays the same in all languages and versions
/// @param kind the sort of exercise that the template is made for
/// @param doctrine the edition whose steps it follows, `-` for none
public record PlanTemplate(String code, ExerciseKind kind, String doctrine, Names names) {
    /// The name of a template and one sentence about it, in both languages.
    public record Names(String english, String french, String aboutEnglish, String aboutFrench) {}

    /// The templates that ship with the product, in the order in which to offer them.
    public static List<PlanTemplate> list() {
        return Table.read(
                        "template/templates.tsv",
                        "folder",
                        "kind",
                        "doctrine",
                        "english",
                        "french",
                        "aboutEnglish",
                        "aboutFrench")
                .distinct("folder")
                .rows()
                .stream()
                .map(PlanTemplate::read)
                .toList();
    }

    private static PlanTemplate read(Table.Row row) {
        return new PlanTemplate(
                row.text("folder"),
                row.as("kind", ExerciseKind::valueOf),
                row.text("doctrine"),
                new Names(
                        row.text("english"),
                        row.text("french"),
                        row.text("aboutEnglish"),
                        row.text("aboutFrench")));
    }

    public String name(Locale locale) {
        return isFrench(locale) ? names.french() : names.english();
    }

    public String about(Locale locale) {
        return isFrench(locale) ? names.aboutFrench() : names.aboutEnglish();
    }

    static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /// The plan for that exercise, its words in the language, its nations with their calendars;
    /// refused where what was stated cannot
    /// be, such as a blank name.
    public Outcome make(NewExercise exercise, Locale language) {
        var entities = new TemplateTables("template/" + code, exercise, language).read();
        var made = new Edit.Batch(entities.stream().<Edit>map(Edit.Add::new).toList());
        return switch (PlanEditor.apply(Plan.EMPTY, made)) {
            case Outcome.Refused refused -> refused;
            case Outcome.Applied applied -> withCalendars(made, applied, language);
        };
    }

    private static Outcome withCalendars(Edit made, Outcome.Applied applied, Locale language) {
        return new NationCalendars(HolidayBook.shipped(), Texts.in(language))
                .edit(applied.plan())
                .map(given -> PlanEditor.apply(Plan.EMPTY, new Edit.Batch(List.of(made, given))))
                .orElse(applied);
    }
}
