package org.entente.app.sample;

import org.entente.model.label.Notes;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.Entity;
import org.entente.model.plan.TaskId;
import org.entente.resources.Table;

import java.util.ArrayList;
import java.util.List;

/// What hangs on the task of one row: who does it, and what it waits for.
record Hangings(Register register, Table.Row row) {
    List<Entity> of(TaskId task) {
        var entities = new ArrayList<Entity>();
        for (var part : Cells.parts(row, "who")) {
            for (var key : part.keys()) {
                var assignee = register.assignee(row, "who", key);
                var id = register.assignment(task, assignee);
                entities.add(new Assignment(id, task, assignee, part.role(), Notes.PLAIN));
            }
        }
        for (var link : Cells.links(row, "after")) {
            var before = register.task(row, "after", link.key());
            var id = register.dependency(before, task);
            entities.add(new Dependency(id, before, task, link.type(), link.lag(), Notes.PLAIN));
        }
        return entities;
    }
}
