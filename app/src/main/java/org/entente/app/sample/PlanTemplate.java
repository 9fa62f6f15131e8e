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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A planning cycle to begin with: phases, conferences, milestones and their gates, all reckoned
/// from STARTEX. Every offset can be changed in the plan that comes of it.
///
/// @param code stays the same in all languages and versions
/// @param kind the sort of exercise that the template is made for
/// @param doctrine the edition whose steps it follows, `-` for none
/// @param source where its tables are
public record PlanTemplate(
        String code, ExerciseKind kind, String doctrine, Names names, TemplateSource source) {
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
                .map(
                        row ->
                                read(
                                        row,
                                        row.text("folder"),
                                        TemplateSource.shipped(row.text("folder"))))
                .toList();
    }

    /// The template that somebody keeps in a folder: `template.tsv` with one row, and the tables of
    /// the shipped ones beside it.
    ///
    /// @throws IOException when a table cannot be read
    /// @throws org.entente.resources.BadTableException when `template.tsv` is no such table
    public static PlanTemplate in(Path folder) throws IOException {
        var file = folder.resolve("template.tsv");
        var rows =
                Table.parse(
                                file.toString(),
                                Files.readString(file),
                                "kind",
                                "doctrine",
                                "english",
                                "french",
                                "aboutEnglish",
                                "aboutFrench")
                        .rows();
        if (rows.isEmpty()) {
            throw new NoSuchFileException(file.toString(), null, "it has no row");
        }
        return read(
                rows.getFirst(), String.valueOf(folder.getFileName()), TemplateSource.in(folder));
    }

    private static PlanTemplate read(Table.Row row, String code, TemplateSource source) {
        return new PlanTemplate(
                code,
                row.as("kind", ExerciseKind::valueOf),
                row.text("doctrine"),
                new Names(
                        row.text("english"),
                        row.text("french"),
                        row.text("aboutEnglish"),
                        row.text("aboutFrench")),
                source);
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
        var entities = new TemplateTables(source, exercise, language).read();
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
