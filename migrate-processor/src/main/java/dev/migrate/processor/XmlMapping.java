package dev.migrate.processor;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A mapping file that says something about tables, by Jakarta Persistence 3.2, section 8.2.1.6 and chapter 12.
 *
 * @param file its path in the class output
 * @param finding what stands in it: the name of an element, or why that is not known
 */
record XmlMapping(String file, String finding) {
    private static final String DEFAULT = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    /** What holds other elements and says nothing itself. */
    private static final Set<String> CONTAINERS = Set.of(
            "entity-mappings", "persistence-unit-metadata", "persistence-unit-defaults", "description", "package");

    /** What may stand in a mapping file, with all that is in it, without a table being another for it. */
    private static final Set<String> HARMLESS = Set.of(
            "sql-result-set-mapping",
            "entity-listeners",
            "cascade-persist",
            "exclude-default-listeners",
            "exclude-superclass-listeners");

    /** What the names of others of them begin with. */
    private static final List<String> HARMLESS_STARTS = List.of("named-", "pre-", "post-");

    /** The files that persistence providers read by themselves or because {@code persistence.xml} names them. */
    static List<XmlMapping> in(Function<String, Optional<byte[]>> classOutput) {
        List<XmlMapping> found = new ArrayList<>();
        Optional<byte[]> mapping = classOutput.apply(DEFAULT);
        if (mapping.isPresent()) {
            of(DEFAULT, mapping.get()).ifPresent(found::add);
        }
        Optional<byte[]> persistence = classOutput.apply(PERSISTENCE);
        if (persistence.isPresent()) {
            found.addAll(named(persistence.get(), classOutput));
        }
        return found;
    }

    private static List<XmlMapping> named(byte[] persistence, Function<String, Optional<byte[]>> classOutput) {
        try {
            return namedFiles(persistence).stream()
                    .filter(file -> !file.equals(DEFAULT))
                    .flatMap(file -> classOutput
                            .apply(file)
                            .map(content -> of(file, content))
                            .orElseGet(() -> Optional.of(new XmlMapping(file, "it is not in the class output")))
                            .stream())
                    .toList();
        } catch (XMLStreamException e) {
            return List.of(new XmlMapping(PERSISTENCE, "it cannot be read"));
        }
    }

    private static List<String> namedFiles(byte[] persistence) throws XMLStreamException {
        List<String> files = new ArrayList<>();
        XMLStreamReader reader = reader(persistence);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("mapping-file")) {
                files.add(reader.getElementText().strip());
            }
        }
        return files;
    }

    private static Optional<XmlMapping> of(String file, byte[] content) {
        try {
            return firstMapping(reader(content)).map(element -> new XmlMapping(file, "it has a <" + element + ">"));
        } catch (XMLStreamException e) {
            return Optional.of(new XmlMapping(file, "it cannot be read"));
        }
    }

    private static Optional<String> firstMapping(XMLStreamReader reader) throws XMLStreamException {
        Deque<String> harmless = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && !harmless.isEmpty()) {
                harmless.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (!harmless.isEmpty() || isHarmless(name)) {
                    harmless.push(name);
                } else if (!CONTAINERS.contains(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Neither entities of the document nor its type definition are looked at: nothing is fetched, nothing grows. */
    private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private static boolean isHarmless(String name) {
        return HARMLESS.contains(name) || HARMLESS_STARTS.stream().anyMatch(name::startsWith);
    }
}
