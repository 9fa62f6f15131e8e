package org.entente.persistence.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One small element of a large document with all that is in it.
record XmlTree(String name, String text, List<XmlTree> children, Map<String, String> attributes) {
    XmlTree {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /// The element on whose start the reader stands, which then stands on its end.
    static XmlTree read(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
        }
        var text = new StringBuilder();
        var children = new ArrayList<XmlTree>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlTree(name, text.toString().strip(), children, attributes);
                }
                default -> {}
            }
        }
    }

    /// The first element down that path.
    Optional<XmlTree> at(String... path) {
        var at = Optional.of(this);
        for (var step : path) {
            at = at.flatMap(tree -> tree.all(step).findFirst());
        }
        return at;
    }

    /// The text down that path, blank where there is none.
    String text(String... path) {
        return at(path).map(XmlTree::text).orElse("");
    }

    /// Blank where it has none of that name.
    String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    Stream<XmlTree> all(String childName) {
        return children.stream().filter(child -> child.name().equals(childName));
    }
}
