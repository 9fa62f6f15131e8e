package org.entente.persistence.exchange;

import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/// What the text fields of an exported task hold, in English whatever the language of the window.
enum ProjectText {
    MARKING(TaskField.TEXT1, "Marking"),
    KIND(TaskField.TEXT2, "Kind"),
    ROLE(TaskField.TEXT3, "Responsible role"),
    PHASE(TaskField.TEXT4, "Phase"),
    PLACE(TaskField.TEXT5, "Place"),
    CONSTRAINTS(TaskField.TEXT6, "Further constraints");

    private final TaskField field;
    private final String title;

    ProjectText(TaskField field, String title) {
        this.field = field;
        this.title = title;
    }

    static void declare(ProjectFile project) {
        for (var text : values()) {
            project.getCustomFields().getOrCreate(text.field).setAlias(text.title);
        }
    }

    void write(Task task, String text) {
        if (!text.isEmpty()) {
            task.set(field, text);
        }
    }
}
