package dev.migrate.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A file to be written into the class output.
 *
 * @param path its path there
 * @param text its text
 * @param origins the classes that it was made from
 */
record ResourceFile(String path, String text, List<TypeElement> origins) {
    ResourceFile {
        origins = List.copyOf(origins);
    }
}
