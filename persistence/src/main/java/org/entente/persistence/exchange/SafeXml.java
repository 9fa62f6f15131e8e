package org.entente.persistence.exchange;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;

/// The one way in which foreign XML is looked at before a reader gets it: no document type, no
/// external entity, nothing deeper than `MAX_DEPTH`, no more than `MAX_ELEMENTS` elements.
final class SafeXml {
    static final int MAX_DEPTH = 100;
    static final int MAX_ELEMENTS = 5_000_000;
    private static final String PRIMAVERA_NAMESPACE = "http://xmlns.oracle.com/Primavera/";
    private static final String SAX_FEATURES = "http://xml.org/sax/features/";

    private SafeXml() {}

    /// Reads the document to its end and tells what its root begins.
    static ScheduleFormat check(String file, InputStream content) throws ImportException {
        var watch = new Watch(file);
        try {
            var reader = saxFactory().newSAXParser().getXMLReader();
            reader.setContentHandler(watch);
            reader.setErrorHandler(watch);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", watch);
            reader.parse(new InputSource(content));
            return watch.format;
        } catch (SAXException | IOException broken) {
            throw broken.getCause() instanceof ImportException refused
                    ? refused
                    : new ImportException(
                            new ImportProblem.Malformed(
                                    file, watch.format, line(broken, watch), reason(broken)),
                            broken);
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("The platform must offer a secure XML parser.", absent);
        }
    }

    private static @Nullable ScheduleFormat format(String namespace, String root) {
        return switch (root) {
            case "MilitaryScenario" -> ScheduleFormat.MSDL;
            case "standards" -> ScheduleFormat.NISP;
            case "Project" -> ScheduleFormat.MSPDI;
            case "project" -> ScheduleFormat.GANTTPROJECT;
            case "APIBusinessObjects" -> ScheduleFormat.PRIMAVERA_XML;
            default ->
                    namespace.startsWith(PRIMAVERA_NAMESPACE) ? ScheduleFormat.PRIMAVERA_XML : null;
        };
    }

    static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    /// For content that `check` has passed.
    static XMLInputFactory streamFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static SAXParserFactory saxFactory() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(SAX_FEATURES + "external-general-entities", false);
        factory.setFeature(SAX_FEATURES + "external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }

    private static int line(Exception broken, Watch watch) {
        return broken instanceof SAXParseException parse ? parse.getLineNumber() : watch.line();
    }

    private static String reason(Exception broken) {
        return firstLine(String.valueOf(broken.getMessage()));
    }

    /// Sees everything in a document and stops at what no schedule needs.
    private static final class Watch extends DefaultHandler2 {
        private final String file;
        private ScheduleFormat format = ScheduleFormat.MSPDI;
        private int depth;
        private int elements;
        private @Nullable Locator locator;

        Watch(String file) {
            super();
            this.file = file;
        }

        int line() {
            return locator == null ? 0 : locator.getLineNumber();
        }

        @Override
        public void setDocumentLocator(Locator newLocator) {
            locator = newLocator;
        }

        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId)
                throws SAXException {
            throw refused(new ImportProblem.DocumentType(file, line(), name));
        }

        @Override
        public void startElement(
                String namespace, String localName, String name, Attributes attributes)
                throws SAXException {
            if (elements == 0) {
                var known = format(namespace, localName);
                if (known == null) {
                    throw refused(new ImportProblem.UnknownRoot(file, line(), localName));
                }
                format = known;
            }
            if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                throw new SAXException(
                        "deeper than %d levels or more than %d elements"
                                .formatted(MAX_DEPTH, MAX_ELEMENTS));
            }
        }

        private static SAXException refused(ImportProblem problem) {
            return new SAXException(new ImportException(problem));
        }

        @Override
        public void endElement(String namespace, String localName, String name) {
            depth--;
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
