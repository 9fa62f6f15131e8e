package org.entente.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// GanttProject files that other programs write may leave the start of a task out, and the reader
/// stumbles over it. Such a task is given the date on which the file's view opens.
final class GanttProjectStarts {
    private static final QName VIEW_DATE = new QName("view-date");
    private static final QName START = new QName("start");
    private static final QName NAME = new QName("name");
    private static final String NO_VIEW_DATE = "1970-01-01";

    private final List<String> mended = new ArrayList<>();
    private String viewDate = NO_VIEW_DATE;

    /// The content with every start stated.
    byte[] complete(byte[] content) throws XMLStreamException {
        var out = new ByteArrayOutputStream(content.length + 1024);
        var reader =
                SafeXml.streamFactory().createXMLEventReader(new ByteArrayInputStream(content));
        var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
        while (reader.hasNext()) {
            writer.add(complete(reader.nextEvent()));
        }
        writer.close();
        return out.toByteArray();
    }

    /// The names of the tasks that were given a start.
    List<String> mended() {
        return List.copyOf(mended);
    }

    String viewDate() {
        return viewDate;
    }

    private XMLEvent complete(XMLEvent event) {
        if (!event.isStartElement()) {
            return event;
        }
        var element = event.asStartElement();
        return switch (element.getName().getLocalPart()) {
            case "project" -> {
                viewDate = value(element, VIEW_DATE, NO_VIEW_DATE);
                yield event;
            }
            case "task" -> element.getAttributeByName(START) == null ? withStart(element) : event;
            default -> event;
        };
    }

    private XMLEvent withStart(StartElement element) {
        mended.add(value(element, NAME, ""));
        var events = XMLEventFactory.newDefaultFactory();
        var attributes = new ArrayList<>(List.of(events.createAttribute(START, viewDate)));
        element.getAttributes().forEachRemaining(attributes::add);
        return events.createStartElement(
                element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private static String value(StartElement element, QName name, String missing) {
        var attribute = element.getAttributeByName(name);
        return attribute == null ? missing : attribute.getValue();
    }
}
