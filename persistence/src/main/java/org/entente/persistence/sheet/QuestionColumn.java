package org.entente.persistence.sheet;

import java.util.List;
import java.util.stream.Stream;

/// The columns of a questionnaire: what is asked of which system, and the answer with who gives it,
/// where it is written and of which day it is. Headings stand in both languages, for the nation
/// that answers need not work in that of the one who asks.
public enum QuestionColumn implements SheetColumn {
    SYSTEM("System / Système", "System", "Système"),
    STANDARD("Standard / Norme", "Standard", "Norme"),
    PARAMETER("Parameter / Paramètre", "Parameter", "Paramètre"),
    SCOPE("Mended in / Se corrige dans", "Mended in", "Se corrige dans"),
    WAITING("Exchanges waiting / Échanges en attente", "Exchanges waiting", "Waiting"),
    ANSWER("Answer / Réponse", "Answer", "Réponse"),
    SOURCE("Source / Source", "Source"),
    DAY("As of / En date du", "As of", "En date du", "Date"),
    BY("Stated by / Déclaré par", "Stated by", "Déclaré par", "Name"),
    REFERENCE("Reference / Référence", "Reference", "Référence");

    private final List<String> headings;

    QuestionColumn(String heading, String... others) {
        this.headings = Stream.concat(Stream.of(heading), Stream.of(others)).toList();
    }

    @Override
    public String heading() {
        return headings.getFirst();
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
