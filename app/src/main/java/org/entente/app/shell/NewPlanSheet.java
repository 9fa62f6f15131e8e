package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

import org.entente.app.control.Choices;
import org.entente.app.control.Form;
import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.sample.NationCodes;
import org.entente.app.sample.NewExercise;
import org.entente.app.sample.OwnTemplates;
import org.entente.app.sample.PlanTemplate;
import org.entente.app.sample.SamplePlan;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.Plan;
import org.entente.resources.Nation;
import org.entente.resources.Nations;
import org.entente.resources.ShellText;
import org.entente.resources.TemplateText;
import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Asks for the little that a new plan needs: a template, a name, the host and the other nations,
/// the day of STARTEX, its zone, and a password if it is to be protected.
final class NewPlanSheet {
    /// What is done with the plan; the receiver wipes the password.
    interface Create {
        void with(Plan plan, char @Nullable [] password);
    }

    private final Language language;
    private final Overlay overlay;
    private final Create create;
    private final ComboBox<PlanTemplate> template;
    private final ComboBox<ExerciseKind> kind;
    private final TextField name = new TextField();
    private final ComboBox<Nation> host;
    private final TextField nations = new TextField();
    private final DatePicker startex;
    private final ComboBox<String> zone = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Form form = new Form();
    private final Label aboutTemplate;
    private final Set<PlanTemplate> own = new HashSet<>();
    private final Label wrongName;
    private final Label wrongHost;
    private final Label wrongNations;
    private final Label wrongDay;
    private final Label wrongPassword;

    NewPlanSheet(Language language, Overlay overlay, Clock clock, Create create) {
        this.language = language;
        this.overlay = overlay;
        this.create = create;
        var locale = language.texts().locale();
        var templates = PlanTemplate.list();
        template = Choices.of("new-template", templates, this::title);
        template.setValue(templates.getFirst());
        kind =
                Choices.of(
                        "new-kind",
                        List.of(ExerciseKind.values()),
                        one -> language.say(Words.of(one)));
        host = Choices.of("new-host", nations(), nation -> nation.name(locale));
        var today = LocalDate.now(clock);
        startex = new DatePicker(SamplePlan.defaultStartex(today));
        startex.setConverter(Choices.days(language.formats()));
        prepare();
        aboutTemplate = form.add(language.say(ShellText.NEW_TEMPLATE), template);
        form.add(language.say(ShellText.NEW_KIND), kind);
        wrongName = form.add(language.say(ShellText.NEW_NAME), name);
        wrongHost = form.add(language.say(ShellText.NEW_HOST), host);
        wrongNations = form.add(language.say(ShellText.NEW_NATIONS), nations);
        wrongDay = form.add(language.say(ShellText.NEW_STARTEX), startex);
        form.add(language.say(ShellText.NEW_ZONE), zone);
        var lost = form.add(language.say(ShellText.NEW_PASSWORD), password);
        Form.say(lost, language.say(ShellText.NEW_PASSWORD_LOST), false);
        wrongPassword = form.add(language.say(ShellText.NEW_PASSWORD_AGAIN), again);
        template.valueProperty()
                .subscribe(
                        chosen -> {
                            Form.say(aboutTemplate, chosen.about(locale), false);
                            kind.setValue(chosen.kind());
                        });
    }

    private String title(PlanTemplate chosen) {
        var called = chosen.name(language.texts().locale());
        return own.contains(chosen) ? language.say(TemplateText.OWN, called) : called;
    }

    /// Offers the templates of the user's own after those that ship with the product.
    void offer(OwnTemplates.Found found) {
        own.addAll(found.templates());
        template.getItems().addAll(found.templates());
        if (!found.broken().isEmpty()) {
            var names = String.join(", ", found.broken());
            Form.say(aboutTemplate, language.say(TemplateText.OWN_BROKEN, names), true);
        }
    }

    private void prepare() {
        name.setId("new-name");
        startex.setId("new-startex");
        zone.setId("new-zone");
        zone.getItems().setAll(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(language.formats().zone().getId());
        nations.setId("new-nations");
        nations.setPromptText("SWE, FIN, GBR");
        password.setId("new-password");
        again.setId("new-password-again");
    }

    private List<Nation> nations() {
        var locale = language.texts().locale();
        var order = Collator.getInstance(locale);
        return Nations.shipped().all().stream()
                .filter(nation -> nation.standing() != Nation.Standing.TERRITORY)
                .sorted((one, other) -> order.compare(one.name(locale), other.name(locale)))
                .toList();
    }

    void show() {
        var sheet =
                Sheet.asking("new", language.say(ShellText.NEW_TITLE), language, overlay::close);
        sheet.add(form);
        sheet.primary(language.say(ShellText.NEW_CREATE), this::make);
        overlay.show(sheet, Pos.CENTER, name);
    }

    private void make() {
        var day = startex.getValue();
        var same = password.getText().equals(again.getText());
        Form.say(wrongName, "", false);
        Form.say(wrongDay, day == null ? language.say(ShellText.NEW_BAD_DATE) : "", true);
        Form.say(wrongPassword, same ? "" : language.say(ShellText.NEW_PASSWORDS_DIFFER), true);
        var nation = host.getValue();
        Form.say(wrongHost, nation == null ? language.say(ShellText.NEW_BAD_HOST) : "", true);
        var stranger = stranger();
        Form.say(
                wrongNations,
                stranger.isEmpty() ? "" : language.say(ShellText.NEW_BAD_NATION, stranger),
                true);
        if (day != null && nation != null && same && stranger.isEmpty()) {
            take(day, nation);
        }
    }

    /// The first code that is of no nation; blank where all are.
    private String stranger() {
        var known = Nations.shipped();
        return NationCodes.read(nations.getText()).stream()
                .filter(code -> known.find(code).isEmpty())
                .findFirst()
                .orElse("");
    }

    private void take(LocalDate day, Nation nation) {
        var exercise =
                new NewExercise(
                        UUID.randomUUID(),
                        name.getText().strip(),
                        kind.getValue(),
                        nation.code(),
                        day,
                        ZoneId.of(zone.getValue()),
                        NationCodes.read(nations.getText()));
        switch (template.getValue().make(exercise, language.texts().locale())) {
            case Outcome.Applied(var plan, _) -> {
                overlay.close();
                create.with(plan, secret());
            }
            case Outcome.Refused(var reason) ->
                    Form.say(
                            wrongName,
                            new RefusalMessages(language).sentence(reason, Plan.EMPTY),
                            true);
        }
    }

    private char @Nullable [] secret() {
        var typed = password.getText().toCharArray();
        password.clear();
        again.clear();
        return typed.length == 0 ? null : typed;
    }
}
