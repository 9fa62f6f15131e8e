package org.entente.model.label;

/// What every thing in a plan carries beside its own facts: its label and a free remark.
public record Notes(Label label, String remark) {
    public static final Notes PLAIN = new Notes(Label.NATO_UNCLASSIFIED, "");

    public static Notes of(Label label) {
        return new Notes(label, "");
    }

    public Notes withLabel(Label newLabel) {
        return new Notes(newLabel, remark);
    }

    public Notes withRemark(String newRemark) {
        return new Notes(label, newRemark);
    }
}
