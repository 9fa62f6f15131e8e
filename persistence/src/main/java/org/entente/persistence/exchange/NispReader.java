package org.entente.persistence.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads organisations, the taxonomy and the records of a database of standards and profiles, one
/// at a time. The content must have passed `SafeXml.check`.
final class NispReader {
    private static final int SHORTEST_DATE = 4;

    private final Nisp all = new Nisp();

    private NispReader() {}

    static Nisp read(InputStream content) throws XMLStreamException {
        var reader = SafeXml.streamFactory().createXMLStreamReader(content);
        try {
            var nisp = new NispReader();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    nisp.element(reader);
                }
            }
            return nisp.all;
        } finally {
            reader.close();
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "orgkey" -> {
                var key = XmlTree.read(reader);
                all.organisations.put(key.attribute("key"), key.attribute("short"));
            }
            case "node" -> all.taxonomy.put(value(reader, "id"), value(reader, "title"));
            case "standard" -> standard(XmlTree.read(reader));
            case "coverdoc" -> cover(XmlTree.read(reader));
            case "serviceprofile" -> service(XmlTree.read(reader));
            case "profile", "capabilityprofile" -> profile(XmlTree.read(reader));
            default -> {}
        }
    }

    private static String value(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private void standard(XmlTree tree) {
        var document = tree.at("document").orElse(tree);
        var published =
                new Nisp.Published(
                        tree.attribute("id"),
                        document.attribute("orgid"),
                        document.attribute("pubnum"),
                        year(document.attribute("date")),
                        document.attribute("title"),
                        state(tree),
                        tree.text("uuid"));
        (published.title().isBlank() ? all.nameless : all.standards).add(published);
    }

    private static String year(String date) {
        return date.length() < SHORTEST_DATE ? date : date.substring(0, SHORTEST_DATE);
    }

    private static String state(XmlTree tree) {
        return tree.at("status")
                .map(
                        status ->
                                Stream.of(status.attribute("mode"), status.attribute("stage"))
                                        .filter(word -> !word.isBlank())
                                        .toList())
                .map(words -> String.join(", ", words))
                .orElse("");
    }

    private void cover(XmlTree tree) {
        standard(tree);
        var covered =
                tree.at("coverstandards").stream()
                        .flatMap(each -> each.all("refstandard"))
                        .map(each -> each.attribute("refid"))
                        .toList();
        all.covers.put(tree.attribute("id"), covered);
    }

    private void service(XmlTree tree) {
        var calls = groups(tree).flatMap(NispReader::calls).toList();
        var taxonomy = tree.all("reftaxonomy").map(each -> each.attribute("refid")).toList();
        all.services.add(new Nisp.Service(tree.attribute("id"), title(tree), taxonomy, calls));
    }

    private static Stream<XmlTree> groups(XmlTree tree) {
        return Stream.concat(tree.all("refgroup"), tree.all("obgroup"));
    }

    private static Stream<Nisp.Call> calls(XmlTree group) {
        return group.all("refstandard")
                .map(
                        each ->
                                new Nisp.Call(
                                        each.attribute("refid"),
                                        group.attribute("obligation"),
                                        group.attribute("lifecycle")));
    }

    private void profile(XmlTree tree) {
        all.profiles.put(tree.attribute("id"), title(tree));
        var below =
                tree.at("subprofiles").stream()
                        .flatMap(each -> each.all("refprofile"))
                        .map(each -> each.attribute("refid"))
                        .toList();
        all.parts.put(tree.attribute("id"), List.copyOf(below));
    }

    private static String title(XmlTree tree) {
        var own = tree.attribute("title");
        return own.isBlank()
                ? tree.at("profilespec").map(each -> each.attribute("title")).orElse("")
                : own;
    }
}
